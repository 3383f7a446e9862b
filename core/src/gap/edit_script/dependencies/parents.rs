//! Elements and those that they are in.

use super::finder::{DependencyFinder, is_removal};

impl DependencyFinder<'_, '_, '_> {
    /// What goes into an added element needs that element, and an element can
    /// be removed only when its child elements have been removed or moved.
    pub(super) fn children_and_parents(&mut self) {
        for position in 1..self.nodes_after.len() {
            let parent = self.nodes_after.get(position).parent;
            if let (Some((index, change)), Some((needed, parent_change))) =
                (self.change_of_after(position), self.change_of_after(parent))
            {
                if change.place_after.is_some() && parent_change.kind.brings() {
                    self.add(index, needed);
                }
            }
        }
        for position in 1..self.nodes_before.len() {
            let parent = self.nodes_before.get(position).parent;
            if let (Some((needed, _)), Some((index, change))) = (
                self.change_of_before(position),
                self.change_of_before(parent),
            ) {
                if is_removal(change) {
                    self.add(index, needed);
                }
            }
        }
    }
}
