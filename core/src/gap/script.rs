//! The changes themselves, with their places and members.

use crate::hash::HashMap;

use super::node::{Members, Nodes, own_members};
use super::order::Order;
use super::pairing::Pairing;
use super::result::{Change, FieldChange, Place};
use super::words::{Aspect, ChangeWord, Element};
use crate::model::Count;

/// The changes, and which of them is about which element.
pub(super) struct Script {
    pub(super) changes: Vec<Change>,
    /// For each element before, the change that is about it.
    pub(super) of_before: Vec<Option<usize>>,
    /// For each element after.
    pub(super) of_after: Vec<Option<usize>>,
}

/// What is new, changed or moved in the order of the new map, then what is gone in the order of the old.
pub(super) fn script(
    left: &Nodes<'_>,
    right: &Nodes<'_>,
    pairing: &Pairing,
    order: &Order,
    differing: &[u64],
    unsaid: &[bool],
) -> Script {
    let mut script = Script {
        changes: Vec::new(),
        of_before: vec![None; left.len()],
        of_after: vec![None; right.len()],
    };
    let own = Members::own();
    let flag = |flags: &[bool], position: usize| flags.get(position).copied().unwrap_or(false);
    let mut places = Places::new(right, &order.stays_after);
    let mut places_before = Places::new(left, &order.stays_before);
    // Places before are asked for out of order, so all are found first.
    let mut standing: Vec<Option<Place>> = (0..left.len())
        .map(|position| places_before.next(position))
        .collect();
    for position in 0..right.len() {
        let place = places.next(position);
        let new = right.get(position).piece;
        let element = new.element();
        let Some(pair) = pairing.before.get(position).copied().flatten() else {
            let change = Change {
                after: Some(new.id().to_owned()),
                place_after: place,
                value: Some(own_members(new)),
                ..blank(ChangeWord::Added, element)
            };
            script.push(change, None, Some(position));
            continue;
        };
        let old = left.get(pair.other).piece;
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
            ChangeWord::Moved
        } else {
            ChangeWord::Changed
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
    for position in 0..left.len() {
        if pairing.after.get(position).is_some_and(Option::is_none) {
            let old = left.get(position).piece;
            let kind = if flag(unsaid, position) {
                ChangeWord::Unstated
            } else {
                ChangeWord::Removed
            };
            let change = Change {
                before: Some(old.id().to_owned()),
                place_before: standing.get_mut(position).and_then(Option::take),
                value: Some(own_members(old)),
                ..blank(kind, old.element())
            };
            script.push(change, Some(position), None);
        }
    }
    script
}

impl Script {
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

fn blank(kind: ChangeWord, element: Element) -> Change {
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

/// Finds places along a list of elements.
struct Places<'n, 'm> {
    nodes: &'n Nodes<'m>,
    stays: &'n [bool],
    last_that_stays: HashMap<(usize, usize), &'m str>,
}

impl<'n, 'm> Places<'n, 'm> {
    fn new(nodes: &'n Nodes<'m>, stays: &'n [bool]) -> Self {
        Self {
            nodes,
            stays,
            last_that_stays: HashMap::new(),
        }
    }

    /// The place of the next element; `None` for the map itself and for what stays where it is.
    fn next(&mut self, position: usize) -> Option<Place> {
        let node = self.nodes.get(position);
        let siblings = (node.parent, node.piece.element() as usize);
        if position == 0 {
            return None;
        }
        if self.stays.get(position).copied().unwrap_or(false) {
            self.last_that_stays.insert(siblings, node.piece.id());
            return None;
        }
        let parent = (node.parent != 0).then(|| self.nodes.get(node.parent).piece.id().to_owned());
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

fn fields(
    old: super::node::Piece<'_>,
    new: super::node::Piece<'_>,
    differing: u64,
) -> Vec<FieldChange> {
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

/// What a member is about. A member that is not named here is content.
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
