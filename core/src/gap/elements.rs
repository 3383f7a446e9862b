//! The elements that a map is made of: what a gap tells changes of.

use super::model::Element;
use crate::model::reflect::{CompareMembers, Entity, Field, IdKind};
use crate::model::{
    Constraint, Flow, Gain, JourneyMap, Lane, Lens, Need, Pain, Stage, Step, Touchpoint,
};

/// Names the kinds of elements once, for everything that has to tell them apart.
macro_rules! elements {
    ($($variant:ident($ty:ident)),*) => {
        /// An element of a map.
        #[derive(Debug, Clone, Copy)]
        pub(crate) enum BorrowedElement<'m> {
            $($variant(&'m $ty),)*
        }

        impl Element {
            /// The elements of a kind of id; `None` for what stands beside the maps.
            pub(crate) fn of_ids(kind: IdKind) -> Option<Self> {
                match kind {
                    $(IdKind::$variant => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl<'m> BorrowedElement<'m> {
            /// The members of a kind of element.
            pub(crate) fn fields(element: Element) -> &'static [Field] {
                match element {
                    $(Element::$variant => $ty::KIND.fields,)*
                }
            }

            pub(crate) fn kind(self) -> Element {
                match self {
                    $(Self::$variant(_) => Element::$variant,)*
                }
            }

            pub(crate) fn id(self) -> &'m str {
                match self {
                    $(Self::$variant(part) => part.id.as_str(),)*
                }
            }

            pub(crate) fn entity(self) -> &'m dyn Entity {
                match self {
                    $(Self::$variant(part) => part,)*
                }
            }

            /// The members that are there, as bits.
            pub(crate) fn present(self) -> u64 {
                match self {
                    $(Self::$variant(part) => part.present(),)*
                }
            }

            /// The members in which two elements of one kind differ, as bits; their parts do not count.
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
    Map(JourneyMap), Stage(Stage), Step(Step), Touchpoint(Touchpoint), Pain(Pain), Gain(Gain), Need(Need),
    Constraint(Constraint), Flow(Flow), Lane(Lane), Lens(Lens)
}

/// The members of an element that hold elements of their own.
pub(crate) fn tables(element: Element) -> &'static [&'static str] {
    match element {
        Element::Map => &["lanes", "lenses", "needs", "constraints", "stages", "flows"],
        Element::Stage => &["steps"],
        Element::Step => &["pains", "gains", "touchpoints"],
        _ => &[],
    }
}
