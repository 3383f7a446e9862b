//! The type [`Json`]: what it holds, how it is looked up and how it is written.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

/// A JSON value that keeps the order of its members and the spelling of its
/// numbers. Two values are equal if both are the same in these respects too:
/// `1.0` and `1` differ, and so do objects whose members come in another order.
///
/// ```
/// use journeykit::json::Json;
///
/// let json: Json = r#"{"price": 1.10, "big": 123456789012345678901234567890}"#.parse()?;
/// assert_eq!(json.to_string(), r#"{"price":1.10,"big":123456789012345678901234567890}"#);
/// assert_eq!(json.pointer("/price").map(|price| price.to_string()), Some("1.10".to_owned()));
/// # Ok::<(), journeykit::Report>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
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
