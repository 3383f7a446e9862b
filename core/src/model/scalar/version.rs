//! The version of the format that a document is written in.

use crate::json::{Fault, rules};
use crate::model::reflect::{IntoValue, into_member, string_scalar};

/// The version of the format that a document is written in, as `major.minor`.
///
/// A document of a newer minor version is read as long as it holds only members
/// and words that this library knows. A newer major version is refused
/// (`version.newer`).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SchemaVersion {
    /// The second number; the first is always `MAJOR`.
    minor: u16,
    /// Both numbers as written.
    text: Box<str>,
}

/// The one major version that this library reads and writes.
pub(crate) const MAJOR: u16 = 1;

impl SchemaVersion {
    /// The newest version that this library knows completely.
    pub const NEWEST: &str = "1.0";

    /// The first number. Always 1 in a document that has been read.
    pub fn major(&self) -> u16 {
        MAJOR
    }

    /// The second number. It grows when members or words are added to the
    /// format.
    pub fn minor(&self) -> u16 {
        self.minor
    }

    /// Both numbers as they are written in the document: `1.0`.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The two numbers of a text such as `1.0`: at most four digits each, without
/// leading zeros. `None` for any other text.
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

/// Reads a version of the major version that this library knows.
///
/// # Errors
/// `version.invalid` for a text of another form, `version.older` or
/// `version.newer` for another major version.
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
