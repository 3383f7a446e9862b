//! The elements that a map is made of: the one list of their kinds, and access
//! to an element whatever its kind.
//!
//! The header of a map, that is its own members, counts as an element too.

use super::model::Element;
use crate::model::reflect::{CompareMembers, Entity, Field, IdKind};
use crate::model::{
    Constraint, Flow, Gain, JourneyMap, Lane, Lens, Need, Pain, ProviderAction, Stage, Step,
    Touchpoint,
};

/// Names the kinds of elements once, and writes all that has to tell them
/// apart.
macro_rules! elements {
    ($($variant:ident($ty:ident)),*) => {
        /// An element of a map, borrowed from it.
        #[derive(Debug, Clone, Copy)]
        pub(crate) enum BorrowedElement<'m> {
            $($variant(&'m $ty),)*
        }

        impl Element {
            /// The kind of element that ids of this kind name; `None` if they
            /// name something outside the maps.
            pub(crate) fn of_ids(kind: IdKind) -> Option<Self> {
                match kind {
                    $(IdKind::$variant => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl<'m> BorrowedElement<'m> {
            /// The members that elements of this kind can have.
            pub(crate) fn fields(element: Element) -> &'static [Field] {
                match element {
                    $(Element::$variant => $ty::KIND.fields,)*
                }
            }

            /// The kind of the element.
            pub(crate) fn kind(self) -> Element {
                match self {
                    $(Self::$variant(_) => Element::$variant,)*
                }
            }

            /// The id of the element.
            pub(crate) fn id(self) -> &'m str {
                match self {
                    $(Self::$variant(part) => part.id.as_str(),)*
                }
            }

            /// The element as an entity, with its members.
            pub(crate) fn entity(self) -> &'m dyn Entity {
                match self {
                    $(Self::$variant(part) => part,)*
                }
            }

            /// The members that are set, as bits by position.
            pub(crate) fn present(self) -> u64 {
                match self {
                    $(Self::$variant(part) => part.present(),)*
                }
            }

            /// The members in which two elements of one kind differ, as bits by
            /// position; members in `skip` are not compared. All bits for
            /// elements of different kinds.
            pub(crate) fn differing(self, other: Self, skip: u64) -> u64 {
                match (self, other) {
                    $((Self::$variant(before), Self::$variant(after)) => before.differing(after, skip),)*
                    _ => u64::MAX,
                }
            }
        }
    };
}

elements! {
    Map(JourneyMap), Stage(Stage), Step(Step), Touchpoint(Touchpoint), Pain(Pain), Gain(Gain),
    ProviderAction(ProviderAction), Need(Need),
    Constraint(Constraint), Flow(Flow), Lane(Lane), Lens(Lens)
}

/// The members of an element that hold its child elements.
pub(crate) fn child_tables(element: Element) -> &'static [&'static str] {
    match element {
        Element::Map => &["lanes", "lenses", "needs", "constraints", "stages", "flows"],
        Element::Stage => &["steps"],
        Element::Step => &["pains", "gains", "provider_actions", "touchpoints"],
        _ => &[],
    }
}
