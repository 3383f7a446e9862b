//! The changes of an edit script: one for each element that is added, removed,
//! changed or moved, with its places and members.
//!
//! Invariants: changes are numbered from 1 in their order, so that the change
//! at an index has the number after it; an element is the subject of one change
//! at most; and a change of an element says nothing about its child elements.
//! Linear in the two maps.

use crate::hash::HashMap;

use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::Pairing;
use crate::gap::member_sets::{MemberSets, own_members};
use crate::gap::model::{Aspect, ChangeKind, Element};
use crate::gap::model::{Change, FieldChange, Place};
use crate::gap::order::Order;
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

/// Writes the changes: first what is added, changed or moved, in the order of
/// the map after, then what is removed or unstated, in the order of the map
/// before.
///
/// `differing` has, for each element after, the members in which its
/// counterpart differs; `unsaid` has, for each element before, whether it is
/// unstated.
pub(crate) fn script(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    order: &Order,
    differing: &[u64],
    unsaid: &[bool],
) -> Script {
    let mut script = Script {
        changes: Vec::new(),
        of_before: vec![None; nodes_before.len()],
        of_after: vec![None; nodes_after.len()],
    };
    let own = MemberSets::own();
    let flag = |flags: &[bool], position: usize| flags.get(position).copied().unwrap_or(false);
    let mut places = Places::new(nodes_after, &order.stays_after);
    let mut places_before = Places::new(nodes_before, &order.stays_before);
    // Each place depends on the elements before it, so all are found in order,
    // though they are asked for in that of the other map.
    let mut standing: Vec<Option<Place>> = (0..nodes_before.len())
        .map(|position| places_before.next(position))
        .collect();
    for position in 0..nodes_after.len() {
        let place = places.next(position);
        let new = nodes_after.get(position).element;
        let element = new.kind();
        let Some(pair) = pairing.before.get(position).copied().flatten() else {
            let change = Change {
                after: Some(new.id().to_owned()),
                place_after: place,
                value: Some(own_members(new)),
                ..blank(ChangeKind::Added, element)
            };
            script.push(change, None, Some(position));
            continue;
        };
        let old = nodes_before.get(pair.other).element;
        let moved = !flag(&order.stays_after, position);
        let fields = fields(
            old,
            new,
            differing.get(position).copied().unwrap_or(0) & own.of(element),
        );
        if !moved && fields.is_empty() {
            continue;
        }
        let kind = if fields.is_empty() {
            ChangeKind::Moved
        } else {
            ChangeKind::Changed
        };
        let mut change = Change {
            before: Some(old.id().to_owned()),
            after: Some(new.id().to_owned()),
            fields,
            ..blank(kind, element)
        };
        if moved {
            change.place_before = standing.get_mut(pair.other).and_then(Option::take);
            change.place_after = place;
        }
        script.push(change, Some(pair.other), Some(position));
    }
    for position in 0..nodes_before.len() {
        if pairing.after.get(position).is_some_and(Option::is_none) {
            let old = nodes_before.get(position).element;
            let kind = if flag(unsaid, position) {
                ChangeKind::Unstated
            } else {
                ChangeKind::Removed
            };
            let change = Change {
                before: Some(old.id().to_owned()),
                place_before: standing.get_mut(position).and_then(Option::take),
                value: Some(own_members(old)),
                ..blank(kind, old.kind())
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

/// Finds the places of the elements of a map, asked in the order of its flat
/// list.
struct Places<'n, 'm> {
    nodes: &'n MapNodes<'m>,
    /// For each element, whether it keeps its place.
    stays: &'n [bool],
    /// For each list so far, by position of the parent and kind, the id of the
    /// last element that keeps its place.
    last_that_stays: HashMap<(usize, usize), &'m str>,
}

impl<'n, 'm> Places<'n, 'm> {
    /// Begins at the first element.
    fn new(nodes: &'n MapNodes<'m>, stays: &'n [bool]) -> Self {
        Self {
            nodes,
            stays,
            last_that_stays: HashMap::new(),
        }
    }

    /// The place of the next element; `None` for the map itself, and for an
    /// element that keeps its place.
    fn next(&mut self, position: usize) -> Option<Place> {
        let node = self.nodes.get(position);
        let siblings = (node.parent, node.element.kind() as usize);
        if position == 0 {
            return None;
        }
        if self.stays.get(position).copied().unwrap_or(false) {
            self.last_that_stays.insert(siblings, node.element.id());
            return None;
        }
        let parent =
            (node.parent != 0).then(|| self.nodes.get(node.parent).element.id().to_owned());
        let follows = self
            .last_that_stays
            .get(&siblings)
            .map(|id| (*id).to_owned());
        Some(Place {
            index: Count::of(node.at),
            parent,
            follows,
        })
    }
}

/// The changes of the members in `differing`.
fn fields(old: BorrowedElement<'_>, new: BorrowedElement<'_>, differing: u64) -> Vec<FieldChange> {
    let (old, new) = (old.entity(), new.entity());
    let each = old
        .fields()
        .iter()
        .enumerate()
        .filter(|(at, _)| differing & (1 << at) != 0);
    each.map(|(at, field)| FieldChange {
        field: field.name.to_owned(),
        aspect: aspect(field.name),
        before: old.field(at).to_json(),
        after: new.field(at).to_json(),
    })
    .collect()
}

/// What a member is about, by its name; [`Aspect::Content`] for all that are
/// not listed.
fn aspect(member: &str) -> Aspect {
    match member {
        "experience"
        | "persona_experiences"
        | "expectation"
        | "believed_experience"
        | "rating"
        | "severity"
        | "strength" => Aspect::Experience,
        "channel" | "device" => Aspect::Channel,
        "owner" | "perceived_owner" | "handover" => Aspect::Owner,
        "role" | "initiator" | "personas" => Aspect::Role,
        "duration" | "effort" | "planned_at" | "actual_at" => Aspect::Duration,
        "data_needs" | "staff_data_needs" | "asks_for" => Aspect::Data,
        "demand" | "capacity" => Aspect::Capacity,
        "metrics" | "success_criteria" => Aspect::Metric,
        "business_goal"
        | "goals"
        | "business_value"
        | "customer_value"
        | "importance_to_organisation"
        | "promise"
        | "provider_activity" => Aspect::Business,
        "backstage" | "components" => Aspect::Backstage,
        "evidence" | "claim" | "validations" | "source_id" => Aspect::Evidence,
        _ => Aspect::Content,
    }
}
