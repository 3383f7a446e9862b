//! Model values inside data of another application's own, which serde drives.

use serde::de::{Deserializer, Error};

use super::value::{Value, read};
use crate::finding::MessageOptions;
use crate::json::{JsonReader, Problems, json_from_serde};

/// Reads a model value out of any format that describes itself; JSON numbers keep their spelling.
///
/// The error holds the first problem, in English, after the JSON Pointer to its place in the value.
pub(crate) fn from_serde<'de, T: Value, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    // Where serde flattens one struct into another, it hands over the members that are named.
    let kind = if T::SHAPE.is_list() {
        None
    } else {
        T::SHAPE.kind()
    };
    let fields = kind.map(|kind| (kind.type_name, kind.names));
    let text = json_from_serde(deserializer, fields)?.to_string();
    let mut reader = JsonReader::collecting(&text, "", Problems::new(1));
    let value = read(&mut reader);
    match (value, reader.into_problems().kept.pop()) {
        (Ok(value), None) => Ok(value),
        (_, Some(problem)) => {
            let message = problem.finding(MessageOptions::default()).message;
            Err(D::Error::custom(if problem.pointer.is_empty() {
                message
            } else {
                format!("{}: {message}", problem.pointer)
            }))
        }
        (Err(_), None) => Err(D::Error::custom("the value can't be read")),
    }
}
