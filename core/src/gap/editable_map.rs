//! A map taken apart, so that elements can be taken out, put in and changed one by one.

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::model::Element;
use crate::json::{Fault, Json, JsonReader};
use crate::model::reflect::{CompareMembers, Entity, EntityMut, read, set_member};
use crate::model::{
    Constraint, Flow, Gain, JourneyMap, Lane, Lens, Need, Pain, Stage, Step, Table, Touchpoint,
};

macro_rules! owned {
    ($($variant:ident($ty:ident) [$($table:ident: $child:ident),*]),* $(,)?) => {
        /// An element without its parts.
        #[derive(Debug)]
        pub(crate) enum OwnedElement {
            $($variant(Box<$ty>),)*
        }

        impl OwnedElement {
            fn of(element: BorrowedElement<'_>) -> Self {
                match element {
                    $(BorrowedElement::$variant(part) => {
                        #[allow(unused_mut, reason = "elements without tables are not changed")]
                        let mut part = part.clone();
                        $(part.$table = Table::default();)*
                        Self::$variant(Box::new(part))
                    })*
                }
            }

            pub(crate) fn read(element: Element, json: &Json) -> Option<Self> {
                let text = json.to_string();
                let mut input = JsonReader::fail_fast(&text);
                match element {
                    $(Element::$variant => read::<$ty>(&mut input).ok().map(|part| Self::$variant(Box::new(part))),)*
                }
            }

            /// Gives a member a new value, if its value before is the one expected.
            pub(crate) fn set(
                &mut self,
                field: &str,
                before: Option<&Json>,
                after: Option<&Json>,
            ) -> Option<()> {
                match self {
                    $(Self::$variant(element) => {
                        let at = $ty::KIND.position(field, 0)?;
                        let spelled_alike = element.field(at).to_json().as_ref() == before;
                        if !spelled_alike && !has_member(&**element, at, before) {
                            return None;
                        }
                        set_member(&mut **element, at, after)
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

/// Whether a member has that value, however it is spelled.
fn has_member<T: Clone + EntityMut + CompareMembers>(
    element: &T,
    index: usize,
    value: Option<&Json>,
) -> bool {
    let mut other = element.clone();
    set_member(&mut other, index, value).is_some() && element.differing(&other, !(1 << index)) == 0
}

/// An element and the positions of its parts, by kind, in order.
#[derive(Debug)]
struct Branch {
    element: OwnedElement,
    parts: Vec<(Element, Vec<usize>)>,
}

/// The elements of a map by position: first those of the map, in the order of [`MapNodes`], then new ones.
#[derive(Debug)]
pub(crate) struct EditableMap {
    branches: Vec<Option<Branch>>,
}

impl EditableMap {
    pub(crate) fn of(nodes: &MapNodes<'_>) -> Self {
        let mut tree = Self {
            branches: Vec::with_capacity(nodes.len()),
        };
        for (position, node) in nodes.all.iter().enumerate() {
            tree.add(OwnedElement::of(node.element));
            if position != 0 {
                if let Some(parts) = tree.parts(node.parent, node.element.kind()) {
                    parts.push(position);
                }
            }
        }
        tree
    }

    /// A new element, which stands nowhere yet.
    pub(crate) fn add(&mut self, element: OwnedElement) -> usize {
        self.branches.push(Some(Branch {
            element,
            parts: Vec::new(),
        }));
        self.branches.len() - 1
    }

    pub(crate) fn element(&mut self, position: usize) -> Option<&mut OwnedElement> {
        self.branches
            .get_mut(position)?
            .as_mut()
            .map(|branch| &mut branch.element)
    }

    /// The parts of one kind; `None` where there is no such element.
    pub(crate) fn parts(&mut self, position: usize, element: Element) -> Option<&mut Vec<usize>> {
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
    pub(crate) fn drop_empty(&mut self, position: usize) -> Option<()> {
        let branch = self.branches.get_mut(position)?.take()?;
        branch
            .parts
            .iter()
            .all(|(_, parts)| parts.is_empty())
            .then_some(())
    }

    /// The map put together again.
    pub(crate) fn grown(mut self) -> Result<Option<JourneyMap>, Fault> {
        Ok(match self.grow(0)? {
            Some(OwnedElement::Map(map)) => Some(*map),
            _ => None,
        })
    }

    fn grow(&mut self, position: usize) -> Result<Option<OwnedElement>, Fault> {
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
