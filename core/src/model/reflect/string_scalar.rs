//! Values that are written as one string in a form of its own.

/// Everything that a type with `as_str` and a way to read it needs to stand in the model:
/// `string_scalar! { Language, read, a blank one, "what it is", "its pattern", "an example" }`.
macro_rules! string_scalar {
    ($name:ident, $read:expr, $blank:expr, $doc:literal, $pattern:expr, $example:literal) => {
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

        impl $crate::model::reflect::Value for $name {
            const SHAPE: $crate::model::reflect::Shape = $crate::model::reflect::Shape::String;

            fn blank() -> Self {
                $blank
            }

            fn read_from(&mut self, reader: &mut $crate::json::JsonReader<'_>) -> Result<(), $crate::json::Rejected> {
                reader.string_scalar($read).map(|value| *self = value)
            }

            fn view(&self) -> $crate::model::reflect::View<'_> {
                $crate::model::reflect::View::String(self.as_str())
            }

            $crate::model::reflect::schema_type!(@schema);
        }

        $crate::model::reflect::schema_type!($name, $crate::model::reflect::schema::pattern($doc, $pattern, $example));
    };
}

/// What every type has whose schema stands among the definitions: `schema_type!(Language, its schema)`, and
/// `schema_type!(@schema)` in its `Value`.
macro_rules! schema_type {
    (@schema) => {
        #[cfg(feature = "schema")]
        fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            generator.subschema_for::<Self>()
        }
    };
    ($name:ident, $schema:expr) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::reflect::from_serde(deserializer)
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

pub(crate) use schema_type;
pub(crate) use string_scalar;
