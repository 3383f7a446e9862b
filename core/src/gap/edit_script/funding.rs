//! Which initiative pays for which change.

use std::collections::BTreeSet;

use crate::hash::HashMap;

use super::changes::Script;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Funding;
use crate::gap::model::{ChangeKind, Element};
use crate::model::{Count, ElementRef, Initiative, InitiativeId};

/// Who pays, what nobody pays for, and who pays for nothing.
pub(crate) struct Funds {
    pub(crate) funding: Vec<Funding>,
    pub(crate) unfunded: Vec<Count>,
    pub(crate) idle: Vec<InitiativeId>,
    /// Whether these are all.
    pub(crate) all: Result<(), TooMany>,
}

/// There are more payments than [`MOST_PAYMENTS`].
#[derive(Debug)]
pub(crate) struct TooMany;

/// So many pairs of an initiative and a change that it pays for are told: a million initiatives that name a map of
/// a million changes would fill any memory.
pub(crate) const MOST_PAYMENTS: usize = 1_000_000;

/// The initiatives that name an element of one side, by kind and id.
type Payers<'m> = HashMap<(Element, &'m str), Vec<usize>>;

/// Fills in `paid_by` of every change. An initiative pays for what it names and for all that is in it.
pub(crate) fn fund(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    initiatives: &[&Initiative],
    script: &mut Script,
) -> Funds {
    let (old, new) = (
        payers(nodes_before, initiatives),
        payers(nodes_after, initiatives),
    );
    let mut paid: Vec<Vec<Count>> = vec![Vec::new(); initiatives.len()];
    let mut funds = Funds {
        funding: Vec::new(),
        unfunded: Vec::new(),
        idle: Vec::new(),
        all: Ok(()),
    };
    let mut payments = 0;
    let mut places = vec![(None, None); script.changes.len()];
    for (position, change) in script.of_before.iter().enumerate() {
        if let Some(place) = change.and_then(|change| places.get_mut(change)) {
            place.0 = Some(position);
        }
    }
    for (position, change) in script.of_after.iter().enumerate() {
        if let Some(place) = change.and_then(|change| places.get_mut(change)) {
            place.1 = Some(position);
        }
    }
    for (change, (before, after)) in script.changes.iter_mut().zip(places) {
        let mut by = BTreeSet::new();
        by.extend(
            before
                .iter()
                .flat_map(|position| upwards(nodes_before, *position, &old)),
        );
        by.extend(
            after
                .iter()
                .flat_map(|position| upwards(nodes_after, *position, &new)),
        );
        payments += by.len();
        if payments > MOST_PAYMENTS {
            funds.all = Err(TooMany);
            return funds;
        }
        for index in &by {
            if let (Some(initiative), Some(paid)) = (initiatives.get(*index), paid.get_mut(*index))
            {
                change.paid_by.push(initiative.id.clone());
                paid.push(change.number);
            }
        }
        // Nobody pays for a header, or for what was only left unsaid.
        if by.is_empty() && change.element != Element::Map && change.kind != ChangeKind::Unstated {
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
        } else if concerns(initiative, nodes_before, nodes_after) {
            funds.idle.push(initiative.id.clone());
        }
    }
    funds
}

fn upwards(nodes: &MapNodes<'_>, position: usize, payers: &Payers<'_>) -> Vec<usize> {
    let named = nodes.upwards(position).filter_map(|position| {
        let element = nodes.get(position).element;
        payers.get(&(element.kind(), element.id()))
    });
    named.flatten().copied().collect()
}

fn payers<'m>(nodes: &MapNodes<'_>, initiatives: &[&'m Initiative]) -> Payers<'m> {
    let map = nodes.get(0).element.id();
    let mut payers: Payers<'m> = HashMap::new();
    for (index, initiative) in initiatives.iter().enumerate() {
        let changes = initiative
            .changes
            .iter()
            .filter(|named| named.map == *map)
            .map(deepest);
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
            // What an initiative names twice it pays for once.
            if named.last() != Some(&index) {
                named.push(index);
            }
        }
    }
    payers
}

fn deepest(named: &ElementRef) -> (Element, &str) {
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

/// An initiative that names nothing at all is about these maps as much as about any.
fn concerns(
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
