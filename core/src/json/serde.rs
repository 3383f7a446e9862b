//! Values inside data of another application's own, which serde drives.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Fault, Input, Json, Limits, Problems, parse};
use crate::finding::{Lang, codes};
use crate::hash::HashSet;
use crate::model::{Kind, Value, read};

/// Reads a value out of JSON, where numbers keep their spelling, or out of another format that describes itself and
/// takes a newtype for what is in it. The error says where in the value.
pub(crate) fn from_serde<'de, T: Value, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let kind = if T::SHAPE.is_list() {
        None
    } else {
        T::SHAPE.kind()
    };
    let text = deserializer
        .deserialize_newtype_struct(RAW, RawOrNot { kind, top: true })?
        .to_string();
    let mut input = Input::careful(&text, "", Problems::new(1));
    let value = read(&mut input);
    let mut problems = input.problems();
    match (value, problems.kept.pop()) {
        (Ok(value), None) => Ok(value),
        (_, Some(problem)) => {
            let message = problem.finding(Lang::En, false).message;
            Err(D::Error::custom(if problem.pointer.is_empty() {
                message
            } else {
                format!("{}: {message}", problem.pointer)
            }))
        }
        (Err(_), None) => Err(D::Error::custom("the value can't be read")),
    }
}

/// By this name `serde_json` knows that it is asked for the text itself.
const RAW: &str = "$serde_json::private::RawValue";

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(
            RAW,
            RawOrNot {
                kind: None,
                top: true,
            },
        )
    }
}

/// A value below one of a format that knows no raw text.
struct Below(Json);

impl<'de> Deserialize<'de> for Below {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_any(RawOrNot {
                kind: None,
                top: false,
            })
            .map(Self)
    }
}

struct RawOrNot {
    kind: Option<&'static Kind>,
    /// Whether the text itself may come.
    top: bool,
}

impl<'de> Visitor<'de> for RawOrNot {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let below = Self {
            kind: None,
            top: false,
        };
        match self.kind {
            // Where serde flattens one struct into another, it hands over the members that are named.
            Some(kind) => deserializer.deserialize_struct(kind.name, kind.names, below),
            None => deserializer.deserialize_any(below),
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
        while let Some(Below(item)) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(Box<str>, Json)> = Vec::new();
        let mut names = HashSet::new();
        while let Some(name) = map.next_key::<Box<str>>()? {
            if self.top && members.is_empty() && &*name == RAW {
                let raw: String = map.next_value()?;
                // The limits are those of the whole text, which whoever reads it has seen to.
                return parse(&raw, &Limits::NONE)
                    .map_err(|broken| A::Error::custom(broken.problem.fault));
            }
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(
                    Fault::new(codes::JSON_DUPLICATE).with("name", name),
                ));
            }
            let Below(value) = map.next_value()?;
            members.push((name, value));
        }
        Ok(Json::Object(members))
    }
}
