//! Values that are written as one string in a form of its own.

/// Everything that a type with `as_str` and a way to read it needs to stand in the model:
/// `spelled! { Language, read, a blank one, "what it is", "its pattern", "an example" }`.
macro_rules! spelled {
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

        impl $crate::model::Value for $name {
            const SHAPE: $crate::model::Shape = $crate::model::Shape::String;

            fn blank() -> Self {
                $blank
            }

            fn read_in(&mut self, input: &mut $crate::json::Input<'_>) -> Result<(), $crate::json::Wrong> {
                input.spelled($read).map(|value| *self = value)
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
                $crate::json::from_serde(deserializer)
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
