//! What a map removes must not be in it.

use super::finder::{DependencyFinder, changes_member};
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Element;
use crate::hash::HashSet;

impl DependencyFinder<'_, '_, '_> {
    /// A header that says what is removed needs the removal of it; and what
    /// comes back needs a header that no longer says so.
    pub(super) fn removes_needs_removals(&mut self) {
        let Some((header, change)) = self.change_of_after(0) else {
            return;
        };
        if !changes_member(change, "removes") {
            return;
        }
        let removed_after = removed(self.nodes_after);
        for (position, node) in self.nodes_before.all.iter().enumerate() {
            let is_listed = removed_after.contains(&(node.element.kind(), node.element.id()));
            if let Some((removal, _)) = self.change_of_before(position).filter(|_| is_listed) {
                self.add(header, removal);
            }
        }
        let removed_before = removed(self.nodes_before);
        for (position, node) in self.nodes_after.all.iter().enumerate() {
            let is_listed = removed_before.contains(&(node.element.kind(), node.element.id()));
            if let Some((addition, _)) = self.change_of_after(position).filter(|_| is_listed) {
                self.add(addition, header);
            }
        }
    }
}

/// The elements that a map says it removes, by kind and id.
fn removed<'m>(nodes: &MapNodes<'m>) -> HashSet<(Element, &'m str)> {
    let BorrowedElement::Map(map) = nodes.get(0).element else {
        return HashSet::default();
    };
    let mut all = HashSet::default();
    if let Some(removes) = &map.removes {
        all.extend(removes.steps.iter().map(|id| (Element::Step, id.as_str())));
        all.extend(removes.pains.iter().map(|id| (Element::Pain, id.as_str())));
        all.extend(removes.gains.iter().map(|id| (Element::Gain, id.as_str())));
    }
    all
}
