//! The changes of an edit script: one for each element that is added, removed,
//! changed or moved, with its places and members.
//!
//! Invariants: changes are numbered from 1 in their order, so that the change
//! at an index has the number after it; an element is the subject of one change
//! at most; and a change of an element says nothing about its child elements.
//! Linear in the two maps.

use super::fields::field_changes;
use super::places::PlaceFinder;
use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::Pairing;
use crate::gap::member_sets::{MemberSets, own_members};
use crate::gap::model::{Change, ChangeKind, Element, Place};
use crate::gap::order::Order;
use crate::hash::HashSet;
use crate::model::Count;

/// The changes, and which of them is about which element.
pub(crate) struct Script {
    /// The changes by index; their numbers are one higher.
    pub(crate) changes: Vec<Change>,
    /// For each element before, by position, the index of the change that is
    /// about it.
    pub(crate) of_before: Vec<Option<usize>>,
    /// For each element after, by position, the index of the change that is
    /// about it.
    pub(crate) of_after: Vec<Option<usize>>,
}

/// The members in which counterparts differ, for each element after by
/// position, as bits.
pub(crate) struct Differing<'d> {
    /// All that differ.
    pub(crate) at_all: &'d [u64],
    /// Those that differ in what they mean for the journey.
    pub(crate) in_meaning: &'d [u64],
}

/// Writes the changes: first what is added, changed or moved, in the order of
/// the map after, then what is removed or unstated, in the order of the map
/// before.
///
/// `unstated` has, for each element before, whether it is unstated.
pub(crate) fn script(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    order: &Order,
    differing: &Differing<'_>,
    unstated: &[bool],
) -> Script {
    let mut script = Script {
        changes: Vec::new(),
        of_before: vec![None; nodes_before.len()],
        of_after: vec![None; nodes_after.len()],
    };
    let own = MemberSets::own();
    let linked_before: HashSet<usize> = pairing.links.iter().map(|link| link.0).collect();
    let linked_after: HashSet<usize> = pairing.links.iter().map(|link| link.1).collect();
    let flag = |flags: &[bool], position: usize| flags.get(position).copied().unwrap_or(false);
    let mut finder_after = PlaceFinder::new(nodes_after, &order.stays_after);
    let mut finder_before = PlaceFinder::new(nodes_before, &order.stays_before);
    // Each place depends on the elements before it, so all are found in order,
    // though they are asked for in that of the other map.
    let mut places_before: Vec<Option<Place>> = (0..nodes_before.len())
        .map(|position| finder_before.next(position))
        .collect();
    for position in 0..nodes_after.len() {
        let place_after = finder_after.next(position);
        let after = nodes_after.get(position).element;
        let element = after.kind();
        let Some(pair) = pairing.of_after(position) else {
            let change = Change {
                after: Some(after.id().to_owned()),
                place_after,
                value: Some(own_members(after)),
                ..blank(
                    if linked_after.contains(&position) {
                        ChangeKind::Split
                    } else {
                        ChangeKind::Added
                    },
                    element,
                )
            };
            script.push(change, None, Some(position));
            continue;
        };
        let before = nodes_before.get(pair.other).element;
        let is_moved = !flag(&order.stays_after, position);
        let bits = |list: &[u64]| list.get(position).copied().unwrap_or(0) & own.of(element);
        let in_meaning = bits(differing.in_meaning);
        let fields = field_changes(before, after, bits(differing.at_all), in_meaning);
        if !is_moved && fields.is_empty() {
            continue;
        }
        let kind = match (in_meaning != 0, is_moved) {
            (true, _) => ChangeKind::Changed,
            (false, true) => ChangeKind::Moved,
            (false, false) => ChangeKind::Restated,
        };
        let mut change = Change {
            before: Some(before.id().to_owned()),
            after: Some(after.id().to_owned()),
            fields,
            ..blank(kind, element)
        };
        if is_moved {
            change.place_before = places_before.get_mut(pair.other).and_then(Option::take);
            change.place_after = place_after;
        }
        script.push(change, Some(pair.other), Some(position));
    }
    for position in 0..nodes_before.len() {
        if pairing.is_free_before(position) {
            let before = nodes_before.get(position).element;
            let kind = if linked_before.contains(&position) {
                ChangeKind::Merged
            } else if flag(unstated, position) {
                ChangeKind::Unstated
            } else {
                ChangeKind::Removed
            };
            let change = Change {
                before: Some(before.id().to_owned()),
                place_before: places_before.get_mut(position).and_then(Option::take),
                value: Some(own_members(before)),
                ..blank(kind, before.kind())
            };
            script.push(change, Some(position), None);
        }
    }
    script
}

impl Script {
    /// Numbers a change and adds it. `before` and `after` are the positions of
    /// the element that it is about.
    fn push(&mut self, mut change: Change, before: Option<usize>, after: Option<usize>) {
        let index = self.changes.len();
        change.number = Count::of(index + 1);
        self.changes.push(change);
        for (list, position) in [(&mut self.of_before, before), (&mut self.of_after, after)] {
            if let Some(slot) = position.and_then(|position| list.get_mut(position)) {
                *slot = Some(index);
            }
        }
    }
}

/// A change of a kind of element that says nothing yet.
fn blank(kind: ChangeKind, element: Element) -> Change {
    Change {
        number: Count::of(0),
        kind,
        element,
        before: None,
        after: None,
        place_before: None,
        place_after: None,
        fields: Vec::new(),
        value: None,
        unsaid: None,
        paid_by: Vec::new(),
        depends_on: Vec::new(),
    }
}
