//! Values that are written as one string in a form of its own.

use serde::de::{Error, Visitor};

use crate::json::Fault;

/// Reads such a string.
pub(crate) struct Spelled<T>(pub(crate) fn(&str) -> Result<T, Fault>);

impl<T> Visitor<'_> for Spelled<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}

/// Everything that a type with `as_str` and a way to read it needs to stand in the model:
/// `spelled! { Language, read, "what it is", "its pattern", "an example" }`.
macro_rules! spelled {
    ($name:ident, $read:expr, $doc:literal, $pattern:expr, $example:literal) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::model::Value for $name {
            const SHAPE: $crate::model::Shape = $crate::model::Shape::String;

            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::model::spelled::Spelled($read))
            }

            fn view(&self) -> $crate::model::View<'_> {
                $crate::model::View::String(self.as_str())
            }

            $crate::model::spelled::of_its_own!(@schema);
        }

        $crate::model::spelled::of_its_own!($name, $crate::model::schema::pattern($doc, $pattern, $example));
    };
}

/// What every type has whose schema stands among the definitions: `of_its_own!(Language, its schema)`, and
/// `of_its_own!(@schema)` in its `Value`.
macro_rules! of_its_own {
    (@schema) => {
        #[cfg(feature = "schema")]
        fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            generator.subschema_for::<Self>()
        }
    };
    ($name:ident, $schema:expr) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::model::Value>::read(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}

pub(crate) use of_its_own;
pub(crate) use spelled;
