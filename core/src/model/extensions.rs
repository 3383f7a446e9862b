//! Members of the user's own.

use super::reflect::{IntoValue, Shape, Value, View, into_member};
use crate::json::{Fault, Json, JsonReader, Rejected};

/// Members of the user's own: any JSON object, kept as it came.
#[derive(Debug, Clone, PartialEq)]
pub struct Extensions(Json);

impl Extensions {
    /// The object.
    pub fn json(&self) -> &Json {
        &self.0
    }
}

impl serde::Serialize for Extensions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
impl Value for Extensions {
    const SHAPE: Shape = Shape::Json;

    fn blank() -> Self {
        Self(Json::Null)
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        *self = extensions(reader.json()?).map_err(|fault| reader.reject(fault))?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Json(&self.0)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}
fn extensions(json: Json) -> Result<Extensions, Fault> {
    if matches!(json, Json::Object(_)) {
        Ok(Extensions(json))
    } else {
        Err(Fault::of_type(&json, "an object"))
    }
}

impl IntoValue<Extensions> for Json {
    fn into_value(self) -> Result<Extensions, Fault> {
        extensions(self)
    }
}
into_member! { Extensions; }
