//! Values of the model inside another application's data, which serde drives.

use serde::de::{Deserializer, Error};

use super::reading::read;
use super::value::Value;
use crate::finding::{MessageOptions, visible_value};
use crate::json::{JsonReader, Problems, json_from_serde};

/// Reads a value of the model out of any self-describing format. It is turned
/// into JSON first and read by the one decoder, so that it is accepted or
/// refused as in a document. Numbers of JSON keep their spelling.
///
/// # Errors
/// The first problem, in English, after the JSON Pointer to its place in the
/// value (left out if that is the value itself).
pub(crate) fn from_serde<'de, T: Value, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    // With serde's `flatten`, a deserializer hands over only members asked for
    // by name.
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
                format!("{}: {message}", visible_value(&problem.pointer))
            }))
        }
        (Err(_), None) => Err(D::Error::custom("the value can't be read")),
    }
}
