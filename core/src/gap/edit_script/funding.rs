//! Which initiative pays for which change.
//!
//! An initiative pays for the elements that it names, in either map, for all
//! below them, and for what only one map has in a step that stands for one of
//! them. Each change thus looks at the elements from its own up to
//! the map; the cost is linear in the changes and in the payments, of which
//! there are at most [`MAX_PAYMENTS`]. Their bytes are counted before any of
//! them is written.

use std::collections::BTreeSet;

use crate::hash::HashMap;

use super::changes::Script;
use crate::gap::allowance::Allowance;
use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::Pairing;
use crate::gap::model::{Change, ChangeKind, Element, Funding};
use crate::model::{Count, ElementRef, Initiative, InitiativeId};

/// Who pays for what.
pub(crate) struct Funds {
    /// The initiatives that pay for some change, in the order of the document.
    pub(crate) funding: Vec<Funding>,
    /// Numbers of the changes that nobody pays for.
    pub(crate) unfunded: Vec<Count>,
    /// Initiatives about these maps that pay for no change.
    pub(crate) idle_initiatives: Vec<InitiativeId>,
    /// An error if there are too many payments; then the rest is not complete.
    pub(crate) complete: Result<(), TooManyPayments>,
}

/// Why payments can't be listed.
#[derive(Debug)]
pub(crate) enum TooManyPayments {
    /// There are more than [`MAX_PAYMENTS`].
    Count,
    /// They take more bytes than this, which are allowed.
    Bytes(usize),
}

/// The most payments, pairs of an initiative and a change, that a gap lists. A
/// document with a thousand initiatives that name a map, and a map with a
/// million changes, would otherwise fill any memory.
pub(crate) const MAX_PAYMENTS: usize = 1_000_000;

/// What a payment takes beside the id of the initiative: its place in two lists,
/// and what an allocator adds to a short text.
const BYTES_OF_PAYMENT: usize = 48;

/// Indices of the initiatives that name an element of one map, by its kind and
/// id.
type Payers<'m> = HashMap<(Element, &'m str), Vec<usize>>;

/// Fills in `paid_by` of every change, and gives the same seen from the
/// initiatives.
pub(crate) fn fund(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    initiatives: &[&Initiative],
    allowance: &Allowance<'_>,
    script: &mut Script,
) -> Funds {
    let payers_before = payers(nodes_before, initiatives);
    let payers_after = payers(nodes_after, initiatives);
    let mut of_counterparts = PayersOfCounterparts::new(pairing);
    let mut paid: Vec<Vec<Count>> = vec![Vec::new(); initiatives.len()];
    let mut funds = Funds {
        funding: Vec::new(),
        unfunded: Vec::new(),
        idle_initiatives: Vec::new(),
        complete: Ok(()),
    };
    let (mut payments, mut bytes, mut allowed) = (0, 0, 0);
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
        if let Some(before) = before {
            paying.extend(payers_above(nodes_before, before, &payers_before));
        }
        if let Some(after) = after {
            paying.extend(payers_above(nodes_after, after, &payers_after));
        }
        match (before, after) {
            (Some(before), None) => {
                let step = step_above(nodes_before, before);
                let payers = |step| payers_above(nodes_after, step, &payers_after);
                paying.extend(of_counterparts.after(step, payers));
            }
            (None, Some(after)) => {
                let step = step_above(nodes_after, after);
                let payers = |step| payers_above(nodes_before, step, &payers_before);
                paying.extend(of_counterparts.before(step, payers));
            }
            _ => {}
        }
        payments += paying.len();
        if payments > MAX_PAYMENTS {
            funds.complete = Err(TooManyPayments::Count);
            return funds;
        }
        let paying_bytes = paying.iter().filter_map(|index| initiatives.get(*index));
        let paying_bytes =
            paying_bytes.map(|initiative| initiative.id.as_str().len() + BYTES_OF_PAYMENT);
        bytes += paying_bytes.sum::<usize>();
        if bytes > allowed {
            allowed = allowance.bytes(bytes);
        }
        if bytes > allowed {
            funds.complete = Err(TooManyPayments::Bytes(allowed));
            return funds;
        }
        for index in &paying {
            if let (Some(initiative), Some(paid)) = (initiatives.get(*index), paid.get_mut(*index))
            {
                change.paid_by.push(initiative.id.clone());
                paid.push(change.number);
            }
        }
        if paying.is_empty() && has_to_be_paid(change) {
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

/// Whether somebody has to pay for a change: not for the header of a map, not
/// for what the map only notes, and not for what is no change of the journey.
fn has_to_be_paid(change: &Change) -> bool {
    let is_noted = matches!(
        change.element,
        Element::Map | Element::Constraint | Element::Lane | Element::Lens
    );
    !is_noted && !matches!(change.kind, ChangeKind::Unstated | ChangeKind::Restated)
}

/// The step that is at a position or above it; `None` if there is none.
fn step_above(nodes: &MapNodes<'_>, position: usize) -> Option<usize> {
    nodes
        .upwards(position)
        .find(|position| nodes.step(*position).is_some())
}

/// The initiatives that pay for the steps that stand for a step in the other
/// map: what is left out of a step that goes on, or comes into one, is paid by
/// what changes that step.
struct PayersOfCounterparts {
    /// The steps after by the step before, and the other way round.
    counterparts: [HashMap<usize, Vec<usize>>; 2],
    /// What was found, by side and step.
    known: HashMap<(usize, usize), BTreeSet<usize>>,
}

impl PayersOfCounterparts {
    fn new(pairing: &Pairing) -> Self {
        let mut counterparts = [HashMap::default(), HashMap::default()];
        let [after, before] = &mut counterparts;
        let matched = pairing.after.iter().enumerate();
        let matched = matched.filter_map(|(position, pair)| Some((position, (*pair)?.other)));
        for (one, other) in matched.chain(pairing.links.iter().copied()) {
            after.entry(one).or_insert_with(Vec::new).push(other);
            before.entry(other).or_insert_with(Vec::new).push(one);
        }
        Self {
            counterparts,
            known: HashMap::default(),
        }
    }

    /// Those of the steps after that stand for a step before.
    fn after(&mut self, step: Option<usize>, payers: impl Fn(usize) -> Vec<usize>) -> Vec<usize> {
        self.of(0, step, payers)
    }

    /// Those of the steps before for which a step after stands.
    fn before(&mut self, step: Option<usize>, payers: impl Fn(usize) -> Vec<usize>) -> Vec<usize> {
        self.of(1, step, payers)
    }

    fn of(
        &mut self,
        side: usize,
        step: Option<usize>,
        payers: impl Fn(usize) -> Vec<usize>,
    ) -> Vec<usize> {
        let Some(step) = step else {
            return Vec::new();
        };
        let counterparts = self
            .counterparts
            .get(side)
            .and_then(|by_step| by_step.get(&step));
        let found = self.known.entry((side, step)).or_insert_with(|| {
            counterparts
                .into_iter()
                .flatten()
                .flat_map(|other| payers(*other))
                .collect()
        });
        found.iter().copied().collect()
    }
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
    let mut payers: Payers<'m> = HashMap::default();
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
