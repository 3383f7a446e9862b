//! What every value of the model can do, from a score to the atlas.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
use serde::ser::Serialize;

use super::{Holds, List, Shape, View};
use crate::finding::codes;
use crate::json::{Fault, Json, JsonReader, Noted};

/// A value that can stand as a member of a part.
pub(crate) trait Value: Clone + PartialEq + Serialize + std::fmt::Debug + Sized {
    /// What it can hold.
    const HOLDS: Holds = Holds::NOTHING;

    /// What it is, known without a value.
    const SHAPE: Shape;

    /// What an absent member means; `None` where it may not be absent.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether writing leaves the member out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads it, and refuses whatever is not exactly it.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Looks at it without its type.
    fn view(&self) -> View<'_>;

    /// Puts a new value at a place below this one.
    fn replace_at(&mut self, rest: &[Cow<'_, str>], new: JsonReader<'_, '_>) -> Result<(), Fault> {
        if !rest.is_empty() {
            return Err(Fault::new(codes::POINTER_UNKNOWN));
        }
        *self = Self::read(new)?;
        Ok(())
    }

    /// Its JSON Schema.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// Reads a value through [`Value::read`] where serde wants a seed.
pub(crate) struct Reading<T>(pub(crate) PhantomData<T>);

impl<'de, T: Value> DeserializeSeed<'de> for Reading<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads the next item; one with an error that is noted is `None`, so that the list can go on.
pub(crate) struct ReadingOn<T>(pub(crate) PhantomData<T>);

impl<'de, T: Value> DeserializeSeed<'de> for ReadingOn<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        Noted::past(T::read(deserializer))
    }
}

impl<T: Value> Value for Option<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = T::SHAPE;

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Some)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }

    fn replace_at(&mut self, rest: &[Cow<'_, str>], new: JsonReader<'_, '_>) -> Result<(), Fault> {
        match self {
            Some(value) => value.replace_at(rest, new),
            None if rest.is_empty() => {
                *self = Some(T::read(new)?);
                Ok(())
            }
            None => Err(Fault::new(codes::POINTER_UNKNOWN)),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: Value> Value for Box<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = T::SHAPE;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Box::new)
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }

    fn replace_at(&mut self, rest: &[Cow<'_, str>], new: JsonReader<'_, '_>) -> Result<(), Fault> {
        (**self).replace_at(rest, new)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: Value> List for Vec<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Value::view)
    }

    fn to_json(&self) -> Json {
        Json::of(self).unwrap_or(Json::Null)
    }
}

impl<T: Value> Value for Vec<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);

        impl<'de, T: Value> Visitor<'de> for Items<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
                let mut items = Vec::new();
                let mut noted = false;
                while let Some(item) = seq.next_element_seed(ReadingOn(PhantomData))? {
                    noted |= item.is_none();
                    items.extend(item);
                }
                if noted { Err(A::Error::custom(Noted)) } else { Ok(items) }
            }
        }

        deserializer.deserialize_seq(Items(PhantomData))
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() { View::Absent } else { View::List(self) }
    }

    fn replace_at(&mut self, rest: &[Cow<'_, str>], new: JsonReader<'_, '_>) -> Result<(), Fault> {
        let Some((first, rest)) = rest.split_first() else {
            *self = Self::read(new)?;
            return Ok(());
        };
        let item = crate::pointer::index(first).and_then(|index| self.get_mut(index));
        item.ok_or_else(|| Fault::new(codes::POINTER_UNKNOWN))?.replace_at(rest, new)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = T::schema(generator);
        schemars::json_schema!({ "type": "array", "items": items })
    }
}

impl Value for bool {
    const SHAPE: Shape = Shape::Bool;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Flag;

        impl Visitor<'_> for Flag {
            type Value = bool;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("true or false")
            }

            fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
                Ok(value)
            }
        }

        deserializer.deserialize_bool(Flag)
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "boolean" })
    }
}

impl Value for String {
    const SHAPE: Shape = Shape::String;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Line;

        impl Visitor<'_> for Line {
            type Value = String;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text")
            }

            fn visit_str<E>(self, value: &str) -> Result<String, E> {
                Ok(value.to_owned())
            }
        }

        deserializer.deserialize_str(Line)
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}

impl Value for Json {
    const SHAPE: Shape = Shape::Json;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({})
    }
}
