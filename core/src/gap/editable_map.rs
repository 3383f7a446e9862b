//! A map taken apart into elements, so that each can be changed, moved, added
//! and removed on its own, and put together again.
//!
//! Elements have positions: first those of the map, as in [`MapNodes`], then
//! those that are added. An element holds no child elements; the lists of their
//! positions are kept beside it. Taking apart and putting together copy each
//! element once.

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::model::Element;
use crate::json::{Fault, Json, JsonReader};
use crate::model::reflect::{CompareMembers, Entity, EntityMut, read, set_member};
use crate::model::{
    Constraint, Flow, Gain, JourneyMap, Lane, Lens, Need, Pain, ProviderAction, Stage, Step, Table,
    Touchpoint,
};

/// Names the kinds of elements with the tables that hold their child elements,
/// and writes all that takes an element apart and puts it together.
macro_rules! owned {
    ($($variant:ident($ty:ident) [$($table:ident: $child:ident),*]),* $(,)?) => {
        /// An element without its child elements.
        #[derive(Debug)]
        pub(crate) enum OwnedElement {
            $($variant(Box<$ty>),)*
        }

        impl OwnedElement {
            /// A copy of an element without its child elements.
            fn of(element: BorrowedElement<'_>) -> Self {
                match element {
                    $(BorrowedElement::$variant(element) => Self::$variant(Box::new($ty {
                        $($table: Table::default(),)*
                        ..element.clone()
                    })),)*
                }
            }

            /// An element of that kind from its members; `None` if they are not
            /// valid.
            pub(crate) fn read(element: Element, json: &Json) -> Option<Self> {
                let text = json.to_string();
                let mut input = JsonReader::fail_fast(&text);
                match element {
                    $(Element::$variant => read::<$ty>(&mut input).ok().map(|part| Self::$variant(Box::new(part))),)*
                }
            }

            /// Gives a member a new value, or with no `after` takes it away.
            /// `None` if the element has no such member, its value is not
            /// `before`, or `after` is not valid.
            pub(crate) fn set(
                &mut self,
                field: &str,
                before: Option<&Json>,
                after: Option<&Json>,
            ) -> Option<()> {
                match self {
                    $(Self::$variant(element) => {
                        let at = $ty::KIND.position(field, 0)?;
                        let is_spelled_alike = element.field(at).to_json().as_ref() == before;
                        if !is_spelled_alike && !has_member(&**element, at, before) {
                            return None;
                        }
                        set_member(&mut **element, at, after)
                    })*
                }
            }

            /// Puts child elements of one kind back into their table.
            ///
            /// # Errors
            /// Two of them have the same id.
            fn put_children(&mut self, element: Element, children: Vec<Self>) -> Result<(), Fault> {
                match self {
                    $(Self::$variant(parent) => match element {
                        $(Element::$child => {
                            let mut table = Table::default();
                            for child in children {
                                if let Self::$child(child) = child {
                                    table.push(*child)?;
                                }
                            }
                            parent.$table = table;
                        })*
                        _ => {
                            let _ = (parent, children);
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
    Step(Step) [pains: Pain, gains: Gain, provider_actions: ProviderAction, touchpoints: Touchpoint],
    Touchpoint(Touchpoint) [],
    Pain(Pain) [],
    Gain(Gain) [],
    ProviderAction(ProviderAction) [],
    Need(Need) [],
    Constraint(Constraint) [],
    Flow(Flow) [],
    Lane(Lane) [],
    Lens(Lens) [],
}

/// Whether a member has that value, compared as a value of the model and not by
/// its spelling in JSON (`1.0` is `1`).
fn has_member<T: Clone + EntityMut + CompareMembers>(
    element: &T,
    index: usize,
    value: Option<&Json>,
) -> bool {
    let mut other = element.clone();
    set_member(&mut other, index, value).is_some() && element.differing(&other, !(1 << index)) == 0
}

/// An element and the positions of its child elements, by kind, in order.
#[derive(Debug)]
struct EditableElement {
    element: OwnedElement,
    children: Vec<(Element, Vec<usize>)>,
}

/// The elements by position; `None` where one was dropped, or taken to put the
/// map together.
#[derive(Debug)]
pub(crate) struct EditableMap {
    elements: Vec<Option<EditableElement>>,
}

impl EditableMap {
    /// Takes a map apart.
    pub(crate) fn of(nodes: &MapNodes<'_>) -> Self {
        let mut editable = Self {
            elements: Vec::with_capacity(nodes.len()),
        };
        for (position, node) in nodes.all.iter().enumerate() {
            editable.add(OwnedElement::of(node.element));
            if position != 0 {
                if let Some(children) = editable.children(node.parent, node.element.kind()) {
                    children.push(position);
                }
            }
        }
        editable
    }

    /// Adds an element, which is in no list yet, and gives its position.
    pub(crate) fn add(&mut self, element: OwnedElement) -> usize {
        self.elements.push(Some(EditableElement {
            element,
            children: Vec::new(),
        }));
        self.elements.len() - 1
    }

    /// The element at a position; `None` if there is none.
    pub(crate) fn element(&mut self, position: usize) -> Option<&mut OwnedElement> {
        self.elements
            .get_mut(position)?
            .as_mut()
            .map(|editable| &mut editable.element)
    }

    /// The positions of the child elements of one kind, to be changed; `None`
    /// if there is no element at the position.
    pub(crate) fn children(
        &mut self,
        position: usize,
        element: Element,
    ) -> Option<&mut Vec<usize>> {
        let children = &mut self.elements.get_mut(position)?.as_mut()?.children;
        if !children.iter().any(|(kind, _)| *kind == element) {
            children.push((element, Vec::new()));
        }
        children
            .iter_mut()
            .find(|(kind, _)| *kind == element)
            .map(|(_, positions)| positions)
    }

    /// Drops an element for good. `None` if there is none, or it has child
    /// elements.
    pub(crate) fn drop_empty(&mut self, position: usize) -> Option<()> {
        let editable = self.elements.get_mut(position)?.take()?;
        editable
            .children
            .iter()
            .all(|(_, positions)| positions.is_empty())
            .then_some(())
    }

    /// Puts the map together; `None` if there is no map at position 0.
    ///
    /// # Errors
    /// Two elements of one list have the same id.
    pub(crate) fn assemble(mut self) -> Result<Option<JourneyMap>, Fault> {
        Ok(match self.assemble_at(0)? {
            Some(OwnedElement::Map(map)) => Some(*map),
            _ => None,
        })
    }

    /// Puts the element at a position together with all that is below it;
    /// `None` if it was dropped.
    fn assemble_at(&mut self, position: usize) -> Result<Option<OwnedElement>, Fault> {
        let Some(EditableElement {
            mut element,
            children,
        }) = self.elements.get_mut(position).and_then(Option::take)
        else {
            return Ok(None);
        };
        for (kind, positions) in children {
            let mut assembled = Vec::with_capacity(positions.len());
            for position in positions {
                assembled.extend(self.assemble_at(position)?);
            }
            element.put_children(kind, assembled)?;
        }
        Ok(Some(element))
    }
}
