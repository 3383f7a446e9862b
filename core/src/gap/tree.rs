//! A map taken apart, so that elements can be taken out, put in and changed one by one.

use super::node::{Nodes, Piece};
use super::words::Element;
use crate::json::{Fault, Input, Json};
use crate::model::*;

macro_rules! owned {
    ($($variant:ident($ty:ident) [$($table:ident: $child:ident),*]),* $(,)?) => {
        /// An element without its parts.
        #[derive(Debug)]
        pub(super) enum Owned {
            $($variant(Box<$ty>),)*
        }

        impl Owned {
            fn of(piece: Piece<'_>) -> Self {
                match piece {
                    $(Piece::$variant(part) => {
                        #[allow(unused_mut)]
                        let mut part = part.clone();
                        $(part.$table = Table::default();)*
                        Self::$variant(Box::new(part))
                    })*
                }
            }

            pub(super) fn read(element: Element, json: &Json) -> Option<Self> {
                let text = json.to_string();
                let mut input = Input::quick(&text);
                match element {
                    $(Element::$variant => read::<$ty>(&mut input).ok().map(|part| Self::$variant(Box::new(part))),)*
                }
            }

            /// Gives a member a new value, if its old one is the one expected.
            pub(super) fn set(&mut self, field: &str, before: Option<&Json>, after: Option<&Json>) -> Option<()> {
                match self {
                    $(Self::$variant(part) => {
                        let at = $ty::FIELDS.iter().position(|known| known.name == field)?;
                        if part.field(at).to_json().as_ref() != before && !part.holds(at, before) {
                            return None;
                        }
                        part.set(at, after)
                    })*
                }
            }

            /// Puts parts back into their tables.
            fn put_back(&mut self, element: Element, parts: Vec<Self>) -> Result<(), Fault> {
                match self {
                    $(Self::$variant(whole) => match element {
                        $(Element::$child => {
                            let mut table = Table::default();
                            for part in parts {
                                if let Self::$child(part) = part {
                                    table.push(*part)?;
                                }
                            }
                            whole.$table = table;
                        })*
                        _ => {
                            let _ = (whole, parts);
                        }
                    },)*
                }
                Ok(())
            }
        }
    };
}

owned! {
    Map(JourneyMap) [lanes: Lane, lenses: Lens, needs: Need, constraints: Constraint, stages: Stage, flows: Flow],
    Stage(Stage) [steps: Step],
    Step(Step) [pains: Pain, gains: Gain, touchpoints: Touchpoint],
    Touchpoint(Touchpoint) [],
    Pain(Pain) [],
    Gain(Gain) [],
    Need(Need) [],
    Constraint(Constraint) [],
    Flow(Flow) [],
    Lane(Lane) [],
    Lens(Lens) [],
}

/// An element and the positions of its parts, by kind, in order.
#[derive(Debug)]
struct Branch {
    element: Owned,
    parts: Vec<(Element, Vec<usize>)>,
}

/// The elements of a map by position: first those of the map, in the order of [`Nodes`], then new ones.
#[derive(Debug)]
pub(super) struct Tree {
    branches: Vec<Option<Branch>>,
}

impl Tree {
    pub(super) fn of(nodes: &Nodes<'_>) -> Self {
        let mut tree = Self {
            branches: Vec::with_capacity(nodes.len()),
        };
        for (position, node) in nodes.all.iter().enumerate() {
            tree.add(Owned::of(node.piece));
            if position != 0 {
                if let Some(parts) = tree.parts(node.parent, node.piece.element()) {
                    parts.push(position);
                }
            }
        }
        tree
    }

    /// A new element, which stands nowhere yet.
    pub(super) fn add(&mut self, element: Owned) -> usize {
        self.branches.push(Some(Branch {
            element,
            parts: Vec::new(),
        }));
        self.branches.len() - 1
    }

    pub(super) fn element(&mut self, position: usize) -> Option<&mut Owned> {
        self.branches
            .get_mut(position)?
            .as_mut()
            .map(|branch| &mut branch.element)
    }

    /// The parts of one kind; `None` where there is no such element.
    pub(super) fn parts(&mut self, position: usize, element: Element) -> Option<&mut Vec<usize>> {
        let parts = &mut self.branches.get_mut(position)?.as_mut()?.parts;
        if !parts.iter().any(|(kind, _)| *kind == element) {
            parts.push((element, Vec::new()));
        }
        parts
            .iter_mut()
            .find(|(kind, _)| *kind == element)
            .map(|(_, positions)| positions)
    }

    /// Takes an element away for good, if it has no parts left.
    pub(super) fn drop_empty(&mut self, position: usize) -> Option<()> {
        let branch = self.branches.get_mut(position)?.take()?;
        branch
            .parts
            .iter()
            .all(|(_, parts)| parts.is_empty())
            .then_some(())
    }

    /// The map put together again.
    pub(super) fn grown(mut self) -> Result<Option<JourneyMap>, Fault> {
        Ok(match self.grow(0)? {
            Some(Owned::Map(map)) => Some(*map),
            _ => None,
        })
    }

    fn grow(&mut self, position: usize) -> Result<Option<Owned>, Fault> {
        let Some(Branch { mut element, parts }) =
            self.branches.get_mut(position).and_then(Option::take)
        else {
            return Ok(None);
        };
        for (kind, positions) in parts {
            let mut grown = Vec::with_capacity(positions.len());
            for position in positions {
                grown.extend(self.grow(position)?);
            }
            element.put_back(kind, grown)?;
        }
        Ok(Some(element))
    }
}
