//! What two maps say of each other: whether one was made from the other, and
//! what it leaves out on purpose.

use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::hash::HashSet;
use crate::model::{JourneyMap, Removes};

/// One of the two maps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MapSide {
    /// The map before.
    Before,
    /// The map after.
    After,
}

/// How two maps are related.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Relation<'m> {
    /// The map that was made from the other one; `None` if neither was.
    pub(crate) newer: Option<MapSide>,
    /// Whether the maps show one journey: one is made from the other, or they
    /// are two versions of one map.
    pub(crate) is_related: bool,
    /// What the newer map says that it removes from the other.
    pub(crate) removes: Option<&'m Removes>,
}

impl<'m> Relation<'m> {
    /// The relation of two maps.
    pub(crate) fn of(nodes_before: &MapNodes<'m>, nodes_after: &MapNodes<'m>) -> Self {
        let (BorrowedElement::Map(before), BorrowedElement::Map(after)) =
            (nodes_before.get(0).element, nodes_after.get(0).element)
        else {
            return Self {
                newer: None,
                is_related: false,
                removes: None,
            };
        };
        let newer = if before.id == after.id {
            // A reference to this id does not tell which version it means.
            None
        } else {
            match (
                is_derived_from(before, after),
                is_derived_from(after, before),
            ) {
                (false, true) => Some((MapSide::After, after)),
                (true, false) => Some((MapSide::Before, before)),
                _ => None,
            }
        };
        Self {
            newer: newer.map(|(side, _)| side),
            is_related: before.id == after.id
                || is_derived_from(before, after)
                || is_derived_from(after, before),
            removes: newer.and_then(|(_, map)| map.removes.as_deref()),
        }
    }

    /// The ids of the steps of the older map that the newer one removes.
    pub(crate) fn removed_steps(&self) -> HashSet<&'m str> {
        let steps = self.removes.into_iter().flat_map(|removes| &removes.steps);
        steps.map(|step| step.as_str()).collect()
    }
}

/// Whether one map says that it is derived from the other.
pub(super) fn is_derived_from(map: &JourneyMap, base: &JourneyMap) -> bool {
    map.derived_from.as_ref() == Some(&base.id)
}
