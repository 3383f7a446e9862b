//! Values inside data of another application's own, which serde drives.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Input, Json, Limits, Problems, parse};
use crate::finding::Lang;
use crate::model::{Value, read};

/// Reads a value out of any format that describes itself. The error says where in the value.
pub(crate) fn from_serde<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Json::deserialize(deserializer)?.to_string();
    let mut input = Input::careful(&text, "", Problems::new(1));
    let value = read(&mut input);
    let mut problems = input.problems();
    match (value, problems.kept.pop()) {
        (Ok(value), None) => Ok(value),
        (_, Some(problem)) => {
            let message = problem.finding(Lang::En, false).message;
            Err(D::Error::custom(if problem.pointer.is_empty() { message } else { format!("{}: {message}", problem.pointer) }))
        }
        (Err(_), None) => Err(D::Error::custom("the value can't be read")),
    }
}

/// By this name `serde_json` knows that it is asked for the text itself, in which numbers keep their spelling.
/// No other format knows it, and then the value comes as it is.
const RAW: &str = "$serde_json::private::RawValue";

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, RawOrNot)
    }
}

/// A value below one of a format that knows no raw text.
struct Below(Json);

impl<'de> Deserialize<'de> for Below {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawOrNot).map(Self)
    }
}

struct RawOrNot;

impl<'de> Visitor<'de> for RawOrNot {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
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
        let number = serde_json::Number::from_f64(value).ok_or_else(|| E::custom("a number must be finite"))?;
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
        while let Some(name) = map.next_key::<Box<str>>()? {
            if members.is_empty() && &*name == RAW {
                let raw: String = map.next_value()?;
                // The limits are those of the whole text, which whoever reads it has seen to.
                return parse(&raw, &Limits::NONE).map_err(|broken| A::Error::custom(broken.problem.fault));
            }
            let Below(value) = map.next_value()?;
            members.push((name, value));
        }
        Ok(Json::Object(members))
    }
}
