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

use super::{Entity, Field, Kind, Value};
use crate::json::{Fault, Json, JsonReader, Problems};
use crate::pointer::Path;

/// A part of the model, with its type.
pub(crate) trait Part: Entity + Value {
    /// What it is.
    const KIND: &'static Kind;
    /// Its members in the order of the data.
    const FIELDS: &'static [Field];

    /// The members that are there, as bits by position in [`FIELDS`](Self::FIELDS).
    fn present(&self) -> u64;

    /// The members in which two of them differ, as bits by position in [`FIELDS`](Self::FIELDS); those
    /// whose bits are in `skip` are not looked at.
    fn differing(&self, other: &Self, skip: u64) -> u64;

    /// Whether a member has that value, however it is spelled.
    fn holds(&self, index: usize, value: Option<&Json>) -> bool {
        let problems = Problems::default();
        let mut other = self.clone();
        let reader = value.map(|json| JsonReader::new(json, Path::Root, &problems));
        other.set(index, reader).is_ok() && self.differing(&other, !(1 << index)) == 0
    }

    /// Gives a member a new value, or takes it away.
    fn set(&mut self, index: usize, value: Option<JsonReader<'_, '_>>) -> Result<(), Fault>;
}

macro_rules! entity {
    (@key $name:ident) => { stringify!($name) };
    (@key $name:ident $key:literal) => { $key };

    (@check $value:expr,) => {{
        let _ = $value;
        Ok::<(), $crate::json::Faults>(())
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
            use $crate::json::{Fault, Faults, JsonReader, Json, Noted};
            use $crate::model::Part;
            use $crate::model::members::{Members, Name};
            use $crate::model::{Build, Entity, Field, Fill, Holds, Kind, Loose, Shape, Value, View};

            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            #[derive(Clone, Copy)]
            enum Member { $($must,)* $($may,)* }

            const NAMES: &[&str] = &[$(stringify!($must),)* $(entity!(@key $may $($key)?),)*];

            fn member(name: &str) -> Option<Member> {
                Some(match name {
                    $(stringify!($must) => Member::$must,)*
                    $(entity!(@key $may $($key)?) => Member::$may,)*
                    _ => return None,
                })
            }

            impl $name {
                /// What it is and what members it has.
                pub fn kind_of() -> &'static Kind {
                    <Self as Part>::KIND
                }

                /// Begins one with what it needs; see [`Build`].
                pub fn build($($must: impl Fill<$mty>),*) -> Build<Self> {
                    let make = || Ok(Self { $($must: $must.fill()?,)* $($may: Default::default(),)* });
                    Build::begin(make(), |part| entity!(@check part, $($check)?).map_err(<Fault as serde::de::Error>::custom))
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
                    type Look = for<'a> fn(&'a $name) -> View<'a>;
                    const LOOKS: &[Look] = &[$(|part| Value::view(&part.$must),)* $(|part| Value::view(&part.$may),)*];
                    LOOKS.get(index).map_or(View::Absent, |look| look(self))
                }

                fn show<'a>(&'a self, what: Holds, visit: &mut dyn FnMut(&'static Field, View<'a>)) {
                    let mut fields = Self::FIELDS.iter();
                    $(if let Some(field) = fields.next() {
                        if <$mty as Value>::HOLDS.meets(what) {
                            visit(field, Value::view(&self.$must));
                        }
                    })*
                    $(if let Some(field) = fields.next() {
                        if <$oty as Value>::HOLDS.meets(what) && !Value::is_absent(&self.$may) {
                            visit(field, Value::view(&self.$may));
                        }
                    })*
                }

                fn to_json(&self) -> Json {
                    Json::of(self).unwrap_or(Json::Null)
                }
            }

            impl Part for $name {
                const KIND: &'static Kind = &Kind {
                    name: stringify!($name),
                    word: $kind,
                    doc: concat!($($doc, "\n"),*),
                    fields: Self::FIELDS,
                    read: |reader| <Self as Value>::read(reader).map(|part| std::sync::Arc::new(part) as Loose),
                };

                const FIELDS: &'static [Field] = &[
                    $(Field { name: stringify!($must), doc: concat!($($mdoc, "\n"),*), required: true, shape: <$mty as Value>::SHAPE },)*
                    $(Field { name: entity!(@key $may $($key)?), doc: concat!($($odoc, "\n"),*), required: false, shape: <$oty as Value>::SHAPE },)*
                ];

                fn present(&self) -> u64 {
                    let mut bits = 0_u64;
                    $(bits |= 1 << Member::$must as u32;)*
                    $(bits |= u64::from(!Value::is_absent(&self.$may)) << Member::$may as u32;)*
                    bits
                }

                fn differing(&self, other: &Self, skip: u64) -> u64 {
                    const { assert!(NAMES.len() <= 64) };
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

                fn set(&mut self, index: usize, value: Option<JsonReader<'_, '_>>) -> Result<(), Fault> {
                    fn put<T: Value>(slot: &mut T, value: Option<JsonReader<'_, '_>>) -> Result<(), Fault> {
                        *slot = match value {
                            Some(value) => T::read(value)?,
                            None => T::absent().ok_or_else(|| Fault::new($crate::finding::codes::MEMBER_MISSING))?,
                        };
                        Ok(())
                    }
                    match index {
                        $(index if index == Member::$must as usize => put(&mut self.$must, value),)*
                        $(index if index == Member::$may as usize => put(&mut self.$may, value),)*
                        _ => Err(Fault::new($crate::finding::codes::POINTER_UNKNOWN)),
                    }
                }
            }

            impl Value for $name {
                const SHAPE: Shape = Shape::Part(|| <Self as Part>::KIND);
                const HOLDS: Holds = Holds::NOTHING$(.and(<$mty as Value>::HOLDS))*$(.and(<$oty as Value>::HOLDS))*;

                entity!(@hollow $name [$($must)*] $($may)*);

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Reader;

                    impl<'de> serde::de::Visitor<'de> for Reader {
                        type Value = $name;

                        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                            f.write_str("an object")
                        }

                        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                            use serde::de::Error as _;
                            $(let mut $must: Option<$mty> = None;)*
                            $(let mut $may: Option<$oty> = None;)*
                            let mut seen = 0_u64;
                            let mut members = Members::default();
                            while let Some(name) = map.next_key_seed(Name(member))? {
                                match name {
                                    Ok(known) => {
                                        seen |= 1 << known as u32;
                                        match known {
                                            $(Member::$must => members.read(&mut map, &mut $must, stringify!($must)),)*
                                            $(Member::$may => members.read(&mut map, &mut $may, entity!(@key $may $($key)?)),)*
                                        }
                                    }
                                    Err(stranger) => members.refuse(&mut map, &stranger, NAMES),
                                }?;
                            }
                            let missing = Faults::missing(seen, &[$(stringify!($must)),*]);
                            if !missing.0.is_empty() {
                                return Err(A::Error::custom(&missing));
                            }
                            if members.noted {
                                return Err(A::Error::custom(Noted));
                            }
                            let part = $name {
                                $($must: $must.ok_or_else(|| A::Error::missing_field(stringify!($must)))?,)*
                                $($may: $may.unwrap_or_default(),)*
                            };
                            entity!(@check &part, $($check)?).map_err(A::Error::custom)?;
                            Ok(part)
                        }
                    }

                    deserializer.deserialize_struct(stringify!($name), NAMES, Reader)
                }

                fn view(&self) -> View<'_> {
                    View::Entity(self)
                }

                fn replace_at(&mut self, rest: &[std::borrow::Cow<'_, str>], new: JsonReader<'_, '_>) -> Result<(), Fault> {
                    let Some((first, rest)) = rest.split_first() else {
                        *self = Self::read(new)?;
                        return Ok(());
                    };
                    match member(first) {
                        $(Some(Member::$must) => self.$must.replace_at(rest, new),)*
                        $(Some(Member::$may) => self.$may.replace_at(rest, new),)*
                        None => Err(Fault::new($crate::finding::codes::POINTER_UNKNOWN)),
                    }?;
                    entity!(@check &*self, $($check)?)
                        .map_err(|faults| <Fault as serde::de::Error>::custom(faults).above(rest.len() + 1))
                }

                #[cfg(feature = "schema")]
                fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    generator.subschema_for::<Self>()
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeStruct as _;
                    let length = NAMES.len() $(- usize::from(Value::is_absent(&self.$may)))*;
                    let mut members = serializer.serialize_struct(stringify!($name), length)?;
                    $(members.serialize_field(stringify!($must), &self.$must)?;)*
                    $(if !Value::is_absent(&self.$may) {
                        members.serialize_field(entity!(@key $may $($key)?), &self.$may)?;
                    })*
                    members.end()
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    <Self as Value>::read(deserializer)
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
        fn absent() -> Option<Self> {
            Some(Self::default())
        }

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
