//! Which initiative pays for which change.
//!
//! An initiative pays for the elements that it names, in either map, and for
//! all below them. Each change thus looks at the elements from its own up to
//! the map; the cost is linear in the changes and in the payments, of which
//! there are at most [`MAX_PAYMENTS`].

use std::collections::BTreeSet;

use crate::hash::HashMap;

use super::changes::Script;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Funding;
use crate::gap::model::{ChangeKind, Element};
use crate::model::{Count, ElementRef, Initiative, InitiativeId};

/// Who pays for what.
pub(crate) struct Funds {
    /// The initiatives that pay for some change, in the order of the document.
    pub(crate) funding: Vec<Funding>,
    /// Numbers of the changes that nobody pays for.
    pub(crate) unfunded: Vec<Count>,
    /// Initiatives about these maps that pay for no change.
    pub(crate) idle_initiatives: Vec<InitiativeId>,
    /// An error if there are more payments than [`MAX_PAYMENTS`]; then the
    /// rest is not complete.
    pub(crate) complete: Result<(), TooManyPayments>,
}

/// There are more payments than [`MAX_PAYMENTS`].
#[derive(Debug)]
pub(crate) struct TooManyPayments;

/// The most payments, pairs of an initiative and a change, that a gap lists. A
/// document with a thousand initiatives that name a map, and a map with a
/// million changes, would otherwise fill any memory.
pub(crate) const MAX_PAYMENTS: usize = 1_000_000;

/// Indices of the initiatives that name an element of one map, by its kind and
/// id.
type Payers<'m> = HashMap<(Element, &'m str), Vec<usize>>;

/// Fills in `paid_by` of every change, and gives the same seen from the
/// initiatives.
pub(crate) fn fund(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    initiatives: &[&Initiative],
    script: &mut Script,
) -> Funds {
    let payers_before = payers(nodes_before, initiatives);
    let payers_after = payers(nodes_after, initiatives);
    let mut paid: Vec<Vec<Count>> = vec![Vec::new(); initiatives.len()];
    let mut funds = Funds {
        funding: Vec::new(),
        unfunded: Vec::new(),
        idle_initiatives: Vec::new(),
        complete: Ok(()),
    };
    let mut payments = 0;
    let mut positions = vec![(None, None); script.changes.len()];
    for (position, change) in script.of_before.iter().enumerate() {
        if let Some(subject) = change.and_then(|change| positions.get_mut(change)) {
            subject.0 = Some(position);
        }
    }
    for (position, change) in script.of_after.iter().enumerate() {
        if let Some(subject) = change.and_then(|change| positions.get_mut(change)) {
            subject.1 = Some(position);
        }
    }
    for (change, (before, after)) in script.changes.iter_mut().zip(positions) {
        let mut paying = BTreeSet::new();
        paying.extend(
            before
                .iter()
                .flat_map(|position| payers_above(nodes_before, *position, &payers_before)),
        );
        paying.extend(
            after
                .iter()
                .flat_map(|position| payers_above(nodes_after, *position, &payers_after)),
        );
        payments += paying.len();
        if payments > MAX_PAYMENTS {
            funds.complete = Err(TooManyPayments);
            return funds;
        }
        for index in &paying {
            if let (Some(initiative), Some(paid)) = (initiatives.get(*index), paid.get_mut(*index))
            {
                change.paid_by.push(initiative.id.clone());
                paid.push(change.number);
            }
        }
        // Nobody needs to pay for the header of a map, or for what is unstated.
        if paying.is_empty()
            && change.element != Element::Map
            && !matches!(change.kind, ChangeKind::Unstated | ChangeKind::Restated)
        {
            funds.unfunded.push(change.number);
        }
    }
    for (initiative, changes) in initiatives.iter().zip(paid) {
        if !changes.is_empty() {
            funds.funding.push(Funding {
                initiative: initiative.id.clone(),
                changes,
                cost: initiative.cost.clone(),
            });
        } else if is_about(initiative, nodes_before, nodes_after) {
            funds.idle_initiatives.push(initiative.id.clone());
        }
    }
    funds
}

/// The initiatives that name the element at a position, or one above it. They
/// can come twice.
fn payers_above(nodes: &MapNodes<'_>, position: usize, payers: &Payers<'_>) -> Vec<usize> {
    let named = nodes.upwards(position).filter_map(|position| {
        let element = nodes.get(position).element;
        payers.get(&(element.kind(), element.id()))
    });
    named.flatten().copied().collect()
}

/// The initiatives that name elements of a map, each once an element.
fn payers<'m>(nodes: &MapNodes<'_>, initiatives: &[&'m Initiative]) -> Payers<'m> {
    let map = nodes.get(0).element.id();
    let mut payers: Payers<'m> = HashMap::new();
    for (index, initiative) in initiatives.iter().enumerate() {
        let changes = initiative
            .changes
            .iter()
            .filter(|named| named.map == *map)
            .map(innermost_element);
        let pains = initiative
            .pains
            .iter()
            .filter(|named| named.map == *map)
            .map(|named| (Element::Pain, named.pain.as_str()));
        let needs = initiative
            .needs
            .iter()
            .filter(|named| named.map == *map)
            .map(|named| (Element::Need, named.need.as_str()));
        for element in changes.chain(pains).chain(needs) {
            let named = payers.entry(element).or_default();
            // An initiative may name an element twice, but pays for it once.
            if named.last() != Some(&index) {
                named.push(index);
            }
        }
    }
    payers
}

/// The innermost element that a reference names.
fn innermost_element(named: &ElementRef) -> (Element, &str) {
    let touchpoint = named
        .touchpoint
        .as_ref()
        .map(|id| (Element::Touchpoint, id.as_str()));
    let step = named.step.as_ref().map(|id| (Element::Step, id.as_str()));
    let stage = named.stage.as_ref().map(|id| (Element::Stage, id.as_str()));
    touchpoint
        .or(step)
        .or(stage)
        .unwrap_or((Element::Map, named.map.as_str()))
}

/// Whether an initiative is about one of the two maps. One that names no
/// element at all is taken to be about every map.
fn is_about(
    initiative: &Initiative,
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
) -> bool {
    let maps = [
        nodes_before.get(0).element.id(),
        nodes_after.get(0).element.id(),
    ];
    let mut named = (initiative.changes.iter().map(|named| &named.map))
        .chain(initiative.pains.iter().map(|named| &named.map))
        .chain(initiative.needs.iter().map(|named| &named.map))
        .peekable();
    named.peek().is_none() || named.any(|map| maps.contains(&map.as_str()))
}
