//! String scalars: types that are one string in the data, in a form of their
//! own, such as dates and language tags.

/// Implements for a type all that a string scalar needs: display, serde,
/// `Value` and JSON Schema.
///
/// `string_scalar! { Type, read, blank, doc, pattern, example }`: `read` makes
/// the value of a `&str` or gives the `Fault`; `blank` stands in its place
/// until it is read; the last three are the schema's description, pattern and
/// example. The type must have `as_str`.
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
            const EXAMPLE: &'static str = $example;

            fn blank() -> Self {
                $blank
            }

            fn read_from(&mut self, reader: &mut $crate::json::JsonReader<'_>) -> Result<(), $crate::json::Rejected> {
                reader.string_scalar($example, $read).map(|value| *self = value)
            }

            fn view(&self) -> $crate::model::reflect::View<'_> {
                $crate::model::reflect::View::String(self.as_str())
            }

            $crate::model::reflect::schema_type!(@schema);
        }

        $crate::model::reflect::schema_type!($name, $crate::model::reflect::schema::pattern($doc, $pattern, $example));
    };
}

/// Implements `Deserialize` and `JsonSchema` for a type whose schema is one of
/// the definitions that others refer to: `schema_type!(Type, its schema)`. The
/// form `schema_type!(@schema)` belongs into its implementation of `Value`.
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
