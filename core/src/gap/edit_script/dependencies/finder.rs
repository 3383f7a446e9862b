//! The changes by the elements that they are about, and the dependencies found
//! so far.

use crate::gap::edit_script::changes::Script;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Change;

/// The maps, the changes, and the dependencies found so far.
pub(super) struct DependencyFinder<'n, 'm, 's> {
    pub(super) nodes_before: &'n MapNodes<'m>,
    pub(super) nodes_after: &'n MapNodes<'m>,
    pub(super) script: &'s Script,
    /// Pairs (change, the change that it needs), by index.
    pub(super) found: Vec<(usize, usize)>,
}

impl<'s> DependencyFinder<'_, '_, 's> {
    /// The change about an element before, with its index; `None` if it does
    /// not change.
    pub(super) fn change_of_before(&self, position: usize) -> Option<(usize, &'s Change)> {
        let index = self.script.of_before.get(position).copied().flatten()?;
        Some((index, self.script.changes.get(index)?))
    }

    /// The change about an element after, with its index; `None` if it does not
    /// change.
    pub(super) fn change_of_after(&self, position: usize) -> Option<(usize, &'s Change)> {
        let index = self.script.of_after.get(position).copied().flatten()?;
        Some((index, self.script.changes.get(index)?))
    }

    /// Records that one change needs another.
    pub(super) fn add(&mut self, change: usize, needed: usize) {
        if change != needed {
            self.found.push((change, needed));
        }
    }
}

/// Whether an element is no longer there.
pub(super) fn is_removal(change: &Change) -> bool {
    change.kind.takes_out()
}

/// Whether a change is of that member, among others.
pub(super) fn changes_member(change: &Change, field: &str) -> bool {
    change.fields.iter().any(|change| change.field == field)
}
