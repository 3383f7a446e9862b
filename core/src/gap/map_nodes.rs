//! A map as a flat list of elements, each with its parent and its place in the
//! list that holds it.
//!
//! The list is in the order of the map, depth first: the map itself is at
//! position 0, and every element comes before its child elements. All of the
//! gap names elements by their position in it.

use super::elements::BorrowedElement;
use super::model::Element;
use crate::model::{JourneyMap, Keyed, Step, Table};

/// An element and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MapNode<'m> {
    /// The element.
    pub(crate) element: BorrowedElement<'m>,
    /// Position of the parent in the flat list; the map is its own parent.
    pub(crate) parent: usize,
    /// Index in the list of the parent that holds it, from 0.
    pub(crate) at: usize,
}

/// All elements of a map.
#[derive(Debug)]
pub(crate) struct MapNodes<'m> {
    /// The elements by position; never empty.
    pub(crate) all: Vec<MapNode<'m>>,
}

impl<'m> MapNodes<'m> {
    /// Lays a map out, in time linear in its elements.
    pub(crate) fn of(map: &'m JourneyMap) -> Self {
        let mut nodes = Self {
            all: vec![MapNode {
                element: BorrowedElement::Map(map),
                parent: 0,
                at: 0,
            }],
        };
        nodes.add(0, &map.lanes, BorrowedElement::Lane);
        nodes.add(0, &map.lenses, BorrowedElement::Lens);
        nodes.add(0, &map.needs, BorrowedElement::Need);
        nodes.add(0, &map.constraints, BorrowedElement::Constraint);
        nodes.add(0, &map.flows, BorrowedElement::Flow);
        for (at, stage) in map.stages.iter().enumerate() {
            let stage_at = nodes.push(BorrowedElement::Stage(stage), 0, at);
            for (at, step) in stage.steps.iter().enumerate() {
                let step_at = nodes.push(BorrowedElement::Step(step), stage_at, at);
                nodes.add(step_at, &step.pains, BorrowedElement::Pain);
                nodes.add(step_at, &step.gains, BorrowedElement::Gain);
                nodes.add(
                    step_at,
                    &step.provider_actions,
                    BorrowedElement::ProviderAction,
                );
                nodes.add(step_at, &step.touchpoints, BorrowedElement::Touchpoint);
            }
        }
        nodes
    }

    /// Adds an element, and gives its position.
    fn push(&mut self, element: BorrowedElement<'m>, parent: usize, at: usize) -> usize {
        self.all.push(MapNode {
            element,
            parent,
            at,
        });
        self.all.len() - 1
    }

    /// Adds the elements of a table.
    fn add<T: Keyed>(
        &mut self,
        parent: usize,
        table: &'m Table<T>,
        element: fn(&'m T) -> BorrowedElement<'m>,
    ) {
        for (at, part) in table.iter().enumerate() {
            self.push(element(part), parent, at);
        }
    }

    /// How many elements there are, the map included.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The element at a position.
    ///
    /// # Panics
    /// If there is none. Positions come from this list, so there always is one.
    #[expect(clippy::indexing_slicing, reason = "positions come from this list")]
    pub(crate) fn get(&self, position: usize) -> MapNode<'m> {
        self.all[position]
    }

    /// The positions of the elements of one kind, in the order of the map.
    pub(crate) fn of_kind(&self, element: Element) -> impl Iterator<Item = usize> {
        self.all
            .iter()
            .enumerate()
            .filter(move |(_, node)| node.element.kind() == element)
            .map(|(position, _)| position)
    }

    /// The position itself, that of its parent, and so on up to the map.
    pub(crate) fn upwards(&self, position: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(position), |position| {
            let parent = self.get(*position).parent;
            (parent != *position).then_some(parent)
        })
    }

    /// The step at a position; `None` if it is another kind of element.
    pub(crate) fn step(&self, position: usize) -> Option<&'m Step> {
        match self.get(position).element {
            BorrowedElement::Step(step) => Some(step),
            _ => None,
        }
    }
}
