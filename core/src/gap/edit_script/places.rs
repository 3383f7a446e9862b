//! The places of the elements that do not keep theirs.

use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Place;
use crate::hash::HashMap;
use crate::model::Count;

/// Finds the places of the elements of a map, asked in the order of its flat
/// list.
pub(super) struct PlaceFinder<'n, 'm> {
    nodes: &'n MapNodes<'m>,
    /// For each element, whether it keeps its place.
    stays: &'n [bool],
    /// For each list so far, by position of the parent and kind, the id of the
    /// last element that keeps its place.
    last_kept: HashMap<(usize, usize), &'m str>,
}

impl<'n, 'm> PlaceFinder<'n, 'm> {
    /// Begins at the first element.
    pub(super) fn new(nodes: &'n MapNodes<'m>, stays: &'n [bool]) -> Self {
        Self {
            nodes,
            stays,
            last_kept: HashMap::default(),
        }
    }

    /// The place of the next element; `None` for the map itself, and for an
    /// element that keeps its place.
    pub(super) fn next(&mut self, position: usize) -> Option<Place> {
        let node = self.nodes.get(position);
        let siblings = (node.parent, node.element.kind() as usize);
        if position == 0 {
            return None;
        }
        if self.stays.get(position).copied().unwrap_or(false) {
            self.last_kept.insert(siblings, node.element.id());
            return None;
        }
        let parent =
            (node.parent != 0).then(|| self.nodes.get(node.parent).element.id().to_owned());
        let follows = self.last_kept.get(&siblings).map(|id| (*id).to_owned());
        Some(Place {
            index: Count::of(node.at),
            parent,
            follows,
        })
    }
}
