//! `entity!`: the one place where a part of the model is declared.
//!
//! ```text
//! entity! {
//!     /// What a stage is.
//!     element Stage "stage" {
//!         must { /// Its id.   id: StageId, }
//!         may  { /// Its goal. goal: Option<Text>, }
//!     }
//! }
//! ```
//!
//! `must` holds what a document may not leave out, `may` what it may. An `element` also carries
//! `source_id`, `confidentiality`, `claim` and `evidence`; a `part` does not. Out of it come the
//! struct, its builder, `Serialize`, `Deserialize` (strict), reflection, comparison and JSON Schema.

use super::members::Members;
use super::{Entity, Field, Kind, Value};
use crate::json::{Input, Json};

/// A part of the model, with its type.
pub(crate) trait Part: Entity + Members + Value {
    /// What it is.
    const KIND: &'static Kind;
    /// Its members in the order of the data.
    const FIELDS: &'static [Field];

    /// The members in which two of them differ, as bits by position in [`FIELDS`](Self::FIELDS); those
    /// whose bits are in `skip` are not looked at.
    fn differing(&self, other: &Self, skip: u64) -> u64;

    /// Whether a member has that value, however it is spelled.
    fn holds(&self, index: usize, value: Option<&Json>) -> bool {
        let mut other = self.clone();
        other.set(index, value).is_some() && self.differing(&other, !(1 << index)) == 0
    }

    /// Gives a member a new value, or takes it away; `None` where that can't be, and then it is worth nothing.
    fn set(&mut self, index: usize, value: Option<&Json>) -> Option<()> {
        let required = Self::FIELDS.get(index)?.required;
        let slot = self.slot(index)?;
        match value {
            Some(json) => slot
                .replace_at(&[], &mut Input::quick(&json.to_string()))
                .ok(),
            None => (!required).then(|| slot.clear()),
        }
    }
}

macro_rules! entity {
    (@key $name:ident) => { stringify!($name) };
    (@key $name:ident $key:literal) => { $key };

    (@check $value:expr,) => {{
        let _ = $value;
        Ok::<(), Faults>(())
    }};
    (@check $value:expr, $check:path) => { $check($value) };

    ($(#[doc = $doc:literal])* element $name:ident $kind:literal {
        must { $($must:tt)* }
        may { $($may:tt)* }
        $(check $check:path;)?
    }) => {
        $crate::model::entity! {
            $(#[doc = $doc])*
            part $name $kind {
                must { $($must)* }
                may {
                    $($may)*
                    /// The id of this in the tool that it was imported from.
                    source_id: Option<String>,
                    /// Who may see it; exports honour this.
                    confidentiality: Option<Confidentiality>,
                    /// What is known about its truth. Absent means that nobody has said.
                    claim: Option<Claim>,
                    /// What it rests on.
                    evidence: Vec<Evidence>,
                }
                $(check $check;)?
            }
        }
    };

    ($(#[doc = $doc:literal])* part $name:ident $kind:literal {
        must { $($(#[doc = $mdoc:literal])* $must:ident: $mty:ident,)* }
        may { $($(#[doc = $odoc:literal])* $may:ident $(as $key:literal)?: $oty:ty,)* }
        $(check $check:path;)?
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $mdoc])* pub $must: $mty,)*
            $($(#[doc = $odoc])* pub $may: $oty,)*
        }

        const _: () = {
            use $crate::json::{Faults, Input, Wrong};
            use $crate::model::kind;
            use $crate::model::members::{self, Members};
            use $crate::model::{Build, Entity, Field, Fill, Holds, Inside, Kind, Part, Shape, Slot, Value, View};

            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            #[derive(Clone, Copy)]
            enum Member { $($must,)* $($may,)* }

            const NAMES: &[&str] = &[$(stringify!($must),)* $(entity!(@key $may $($key)?),)*];

            // Sets of members are bits of a `u64`.
            const _: () = assert!(NAMES.len() <= 64);

            impl $name {
                /// What it is and what members it has.
                pub fn kind_of() -> &'static Kind {
                    <Self as Part>::KIND
                }

                /// Begins one with what it needs; see [`Build`].
                pub fn build($($must: impl Fill<$mty>),*) -> Build<Self> {
                    let make = || Ok(Self { $($must: $must.fill()?,)* $($may: Default::default(),)* });
                    Build::begin(make(), |part| Ok(Members::sound(part)?))
                }
            }

            impl Build<$name> {
                $(
                    $(#[doc = $odoc])*
                    pub fn $may(self, value: impl Fill<$oty>) -> Self {
                        self.with(|part| value.fill().map(|value| part.$may = value))
                    }
                )*
            }

            impl Entity for $name {
                fn about(&self) -> &'static Kind {
                    Self::KIND
                }

                fn field(&self, index: usize) -> View<'_> {
                    let slot: &dyn Slot = match index {
                        $(index if index == Member::$must as usize => &self.$must,)*
                        $(index if index == Member::$may as usize => &self.$may,)*
                        _ => return View::Absent,
                    };
                    slot.view()
                }

                fn present(&self) -> u64 {
                    let mut bits = 0_u64;
                    $(bits |= 1 << Member::$must as u32;)*
                    $(bits |= u64::from(!Value::is_absent(&self.$may)) << Member::$may as u32;)*
                    bits
                }
            }

            impl Members for $name {
                fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
                    Some(match index {
                        $(index if index == Member::$must as usize => &mut self.$must,)*
                        $(index if index == Member::$may as usize => &mut self.$may,)*
                        _ => return None,
                    })
                }

                fn sound(&self) -> Result<(), Faults> {
                    entity!(@check self, $($check)?)
                }
            }

            impl Part for $name {
                const KIND: &'static Kind = &Kind {
                    name: stringify!($name),
                    word: $kind,
                    doc: kind::doc(concat!($($doc, "\n"),*)),
                    fields: Self::FIELDS,
                    names: NAMES,
                    ids: kind::holding(Self::FIELDS, Holds::IDS),
                    texts: kind::holding(Self::FIELDS, Holds::TEXTS),
                    required: <[&str]>::len(&[$(stringify!($must)),*]),
                    blank: || std::sync::Arc::new(Self::blank()),
                };

                const FIELDS: &'static [Field] = &[
                    $(Field { name: stringify!($must), doc: kind::doc(concat!($($mdoc, "\n"),*)), required: true, shape: <$mty as Value>::SHAPE, holds: <$mty as Value>::HOLDS },)*
                    $(Field { name: entity!(@key $may $($key)?), doc: kind::doc(concat!($($odoc, "\n"),*)), required: false, shape: <$oty as Value>::SHAPE, holds: <$oty as Value>::HOLDS },)*
                ];

                fn differing(&self, other: &Self, skip: u64) -> u64 {
                    let mut bits = 0_u64;
                    $(let bit = 1 << Member::$must as u32;
                    if skip & bit == 0 && self.$must != other.$must {
                        bits |= bit;
                    })*
                    $(let bit = 1 << Member::$may as u32;
                    if skip & bit == 0 && self.$may != other.$may {
                        bits |= bit;
                    })*
                    bits
                }
            }

            impl Value for $name {
                const SHAPE: Shape = Shape::Part(|| <Self as Part>::KIND);
                const HOLDS: Holds = Holds::NOTHING$(.and(<$mty as Value>::HOLDS))*$(.and(<$oty as Value>::HOLDS))*;

                entity!(@hollow $name [$($must)*] $($may)*);

                fn blank() -> Self {
                    Self { $($must: Value::blank(),)* $($may: Default::default(),)* }
                }

                fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
                    members::read(self, input)
                }

                fn view(&self) -> View<'_> {
                    View::Entity(self)
                }

                fn inside(&mut self) -> Inside<'_> {
                    Inside::Part(self)
                }

                #[cfg(feature = "schema")]
                fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    generator.subschema_for::<Self>()
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Value::view(self).serialize(serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $crate::json::from_serde(deserializer)
                }
            }

            #[cfg(feature = "schema")]
            impl schemars::JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    let members = [
                        $(<$mty as Value>::schema(generator),)*
                        $(<$oty as Value>::schema(generator),)*
                    ];
                    $crate::model::schema::object(concat!($($doc, "\n"),*), <Self as Part>::FIELDS, members)
                }
            }
        };

        entity!(@keyed $name [$($must $mty)*]);
        entity!(@default $name [$($must)*] $($may)*);
    };

    // A part that needs nothing may be absent as a whole.
    (@hollow $name:ident [] $($may:ident)*) => {
        fn is_absent(&self) -> bool {
            true $(&& Value::is_absent(&self.$may))*
        }
    };
    (@hollow $name:ident [$($must:ident)+] $($may:ident)*) => {};

    (@default $name:ident [] $($may:ident)*) => {
        impl Default for $name {
            fn default() -> Self {
                Self { $($may: Default::default(),)* }
            }
        }
    };
    (@default $name:ident [$($must:ident)+] $($may:ident)*) => {};

    // A part that begins with an id is found by it.
    (@keyed $name:ident [id $id:ident $($rest:tt)*]) => {
        impl $crate::model::Keyed for $name {
            type Id = $id;

            fn id(&self) -> &$id {
                &self.id
            }
        }
    };
    (@keyed $name:ident [$($rest:tt)*]) => {};
}
pub(crate) use entity;
