//! Members that users add on their own account.

use super::reflect::{ContentsMut, IntoValue, Shape, Value, View, into_member};
use crate::json::{Fault, Json, JsonReader, Rejected, rules};
use crate::pointer::Path;

/// Members that a user or an application adds to a document.
///
/// Any JSON object, with whatever members and `null`s it may hold. journeykit
/// keeps it as it came, including the order of members and the spelling of
/// numbers (`1.10` stays `1.10`), and no check looks into it. Two are equal if
/// their numbers mean the same, however they are spelled. A number beyond the
/// range of doubles, such as `1e400`, is refused when it is read
/// (`number.range`).
#[derive(Debug, Clone, PartialEq)]
pub struct Extensions(Json);

impl Extensions {
    /// The object as it stood in the document; always a `Json::Object`.
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
        *self = extensions(reader.kept_json()?).map_err(|fault| reader.reject(fault))?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Json(&self.0)
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        self.0.contents_mut()
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}
/// Any JSON value as extensions.
///
/// # Errors
/// `type.wrong` (`type.null` for `null`) if it is no object; `number.range` if
/// a number in it is beyond the range of doubles.
fn extensions(json: Json) -> Result<Extensions, Fault> {
    let mut beyond = Vec::new();
    json.beyond_doubles(Path::Root, &mut beyond);
    if let Some((_, spelling)) = beyond.first() {
        Err(Fault::new(rules::NUMBER_RANGE).with("value", spelling))
    } else if matches!(json, Json::Object(_)) {
        Ok(Extensions(json))
    } else {
        Err(Fault::wrong_type(&json, "an object"))
    }
}

impl IntoValue<Extensions> for Json {
    fn into_value(self) -> Result<Extensions, Fault> {
        extensions(self)
    }
}
into_member! { Extensions; }
