//! The type [`Json`]: what it holds, how it is looked up and how it is written.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::numeral::{is_beyond_doubles, is_same_number};
use crate::pointer::Path;

/// A JSON value that keeps the order of its members and the spelling of its
/// numbers. Two values are equal if they mean the same numbers, to the last
/// digit and however these are spelled: `1.0` is `1`. Objects whose members come
/// in another order differ.
///
/// ```
/// use journeykit::json::Json;
///
/// let json: Json = r#"{"price": 1.10, "big": 123456789012345678901234567890}"#.parse()?;
/// assert_eq!(json.to_string(), r#"{"price":1.10,"big":123456789012345678901234567890}"#);
/// assert_eq!(json.pointer("/price").map(|price| price.to_string()), Some("1.10".to_owned()));
/// # Ok::<(), journeykit::Report>(())
/// ```
#[derive(Debug, Clone, Eq)]
pub enum Json {
    /// `null`. The model itself never uses it; extensions may hold it.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is spelled in the text, with all its digits.
    Number(Box<str>),
    /// A string, its escapes resolved.
    String(Box<str>),
    /// The items of a list.
    List(Vec<Json>),
    /// The members of an object in the order of the text. A value that was read
    /// holds no key twice; one that is built in Rust should not either.
    Object(Vec<(Box<str>, Json)>),
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(one), Self::Bool(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => is_same_number(one, other),
            (Self::String(one), Self::String(other)) => one == other,
            (Self::List(one), Self::List(other)) => one == other,
            (Self::Object(one), Self::Object(other)) => one == other,
            _ => false,
        }
    }
}

impl Json {
    /// The member of that name; `None` if there is none, or if this is no
    /// object. Takes time linear in the number of members.
    pub fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(key, _)| &**key == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value at a JSON Pointer (RFC 6901); `""` is this value itself.
    /// `None` if nothing stands there, or the text is no pointer.
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        let mut here = self;
        for segment in crate::pointer::segments(pointer)? {
            here = match here {
                Self::Object(_) => here.member(&segment)?,
                Self::List(items) => items.get(crate::pointer::index(&segment)?)?,
                _ => return None,
            };
        }
        Some(here)
    }

    /// The string, if this is one; `None` for any other value, also for a
    /// number.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The numbers in it that are beyond the range of doubles, each with the
    /// pointer to it from here. Few readers of JSON can hold them.
    pub(crate) fn beyond_doubles(&self, here: Path<'_>, found: &mut Vec<(String, Box<str>)>) {
        match self {
            Self::Number(spelling) if is_beyond_doubles(spelling) => {
                found.push((here.pointer(), spelling.clone()));
            }
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    item.beyond_doubles(Path::Item(&here, index), found);
                }
            }
            Self::Object(members) => {
                for (name, value) in members {
                    value.beyond_doubles(Path::Member(&here, name), found);
                }
            }
            _ => {}
        }
    }

    /// The value as text, in which the given length has room without growing.
    pub(crate) fn to_text(&self, length: usize) -> String {
        let mut text = Vec::with_capacity(length);
        // Writing into memory can't fail, and what is written is UTF-8.
        let _ = serde_json::to_writer(&mut text, self);
        String::from_utf8(text).unwrap_or_default()
    }

    /// The nearest double, if this is a number within the range of doubles.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(spelling) => spelling
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }
}

impl std::fmt::Display for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = serde_json::to_string(self).map_err(|_| std::fmt::Error)?;
        f.write_str(&text)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(spelling) => {
                // Only a value that was built in Rust can hold a spelling that
                // is no number; it is written as a string.
                match RawValue::from_string(spelling.to_string()) {
                    Ok(raw) => raw.serialize(serializer),
                    Err(_) => serializer.serialize_str(spelling),
                }
            }
            Self::String(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
