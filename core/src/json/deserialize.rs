//! JSON values out of any self-describing format that serde drives.
//!
//! Takes a `Deserializer` and gives a [`Json`]. From `serde_json` it asks for
//! the raw text and parses that strictly, so that numbers keep their spelling
//! and duplicate keys are refused; from any other format it builds the tree
//! value by value. Refused are duplicate keys, numbers that are not finite, and
//! keys that are no strings.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::fault::Fault;
use super::limits::TextLimits;
use super::parse::parse;
use super::rules;
use super::value::Json;
use crate::hash::HashSet;

/// The name of a struct and the names of its members, as
/// `Deserializer::deserialize_struct` takes them.
pub(crate) type Fields = (&'static str, &'static [&'static str]);

/// Reads a value out of JSON, where numbers keep their spelling, or out of
/// another self-describing format that handles a newtype struct as its content.
///
/// `fields` are those of the struct that is to be read: with serde's `flatten`,
/// a deserializer hands over only the members that it is asked for by name.
/// `None` if no struct is expected.
pub(crate) fn json_from_serde<'de, D: Deserializer<'de>>(
    deserializer: D,
    fields: Option<Fields>,
) -> Result<Json, D::Error> {
    deserializer.deserialize_newtype_struct(
        RAW,
        JsonVisitor {
            fields,
            may_be_raw: true,
        },
    )
}

/// The name of `serde_json`'s `RawValue`: a newtype struct of this name makes
/// `serde_json` hand over the text itself, as the only member of a map, under
/// this name as its key.
const RAW: &str = "$serde_json::private::RawValue";

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(
            RAW,
            JsonVisitor {
                fields: None,
                may_be_raw: true,
            },
        )
    }
}

/// A value inside another, in a format that did not hand over raw text.
struct NestedJson(Json);

impl<'de> Deserialize<'de> for NestedJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(JsonVisitor {
                fields: None,
                may_be_raw: false,
            })
            .map(Self)
    }
}

/// Visitor for a value that comes either as raw JSON text or piece by piece.
struct JsonVisitor {
    /// The members to ask for by name; see [`json_from_serde`].
    fields: Option<Fields>,
    /// Whether this is the outermost value, the only one that can come as raw
    /// text. Anywhere else the key [`RAW`] is a key like others.
    may_be_raw: bool,
}

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let nested = Self {
            fields: None,
            may_be_raw: false,
        };
        match self.fields {
            // With `flatten`, only the members asked for by name are handed
            // over.
            Some((name, fields)) => deserializer.deserialize_struct(name, fields, nested),
            None => deserializer.deserialize_any(nested),
        }
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string().into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string().into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        let number = serde_json::Number::from_f64(value)
            .ok_or_else(|| E::custom("a number must be finite"))?;
        Ok(Json::Number(number.to_string().into()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(NestedJson(item)) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(Box<str>, Json)> = Vec::new();
        let mut names = HashSet::default();
        while let Some(name) = map.next_key::<Box<str>>()? {
            if self.may_be_raw && members.is_empty() && &*name == RAW {
                let raw: String = map.next_value()?;
                // No limits here: whoever called serde has decided how much
                // text to read.
                return parse(&raw, &TextLimits::NONE)
                    .map_err(|error| A::Error::custom(error.problem.fault));
            }
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(
                    Fault::new(rules::JSON_DUPLICATE_KEY).with("name", name),
                ));
            }
            let NestedJson(value) = map.next_value()?;
            members.push((name, value));
        }
        Ok(Json::Object(members))
    }
}
