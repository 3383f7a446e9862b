//! The version of the document format.

use crate::json::{Fault, rules};
use crate::model::reflect::{IntoValue, into_member, string_scalar};

/// `major.minor` of the format that a document has. A newer minor version is read if it holds only what
/// we know; a newer major one is refused.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SchemaVersion {
    minor: u16,
    text: Box<str>,
}

/// The major version that this library reads and writes.
pub(crate) const MAJOR: u16 = 1;

impl SchemaVersion {
    /// The version whose every member and word this library knows.
    pub const NEWEST: &str = "1.0";

    /// The first number.
    pub fn major(&self) -> u16 {
        MAJOR
    }

    /// The second number.
    pub fn minor(&self) -> u16 {
        self.minor
    }

    /// Both, as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The two numbers of a version text: digits without leading zeros, four at most.
pub(crate) fn numbers(text: &str) -> Option<(u16, u16)> {
    let (major, minor) = text.split_once('.')?;
    let number = |digits: &str| {
        if digits.len() <= 4 {
            crate::pointer::index(digits).and_then(|number| u16::try_from(number).ok())
        } else {
            None
        }
    };
    Some((number(major)?, number(minor)?))
}

fn version(text: &str) -> Result<SchemaVersion, Fault> {
    let fault = |code| Fault::new(code).with("value", text);
    let (major, minor) = numbers(text).ok_or_else(|| fault(rules::VERSION_INVALID))?;
    match major.cmp(&MAJOR) {
        std::cmp::Ordering::Less => Err(fault(rules::VERSION_OLDER)),
        std::cmp::Ordering::Equal => Ok(SchemaVersion {
            minor,
            text: text.into(),
        }),
        std::cmp::Ordering::Greater => Err(fault(rules::VERSION_NEWER)),
    }
}

impl IntoValue<SchemaVersion> for &str {
    fn into_value(self) -> Result<SchemaVersion, Fault> {
        version(self)
    }
}

into_member! { SchemaVersion; }

string_scalar! { SchemaVersion, version, Self { minor: 0, text: Box::default() }, "Version of the format, as major.minor.", "^1\\.(0|[1-9][0-9]{0,3})$", "1.0" }
