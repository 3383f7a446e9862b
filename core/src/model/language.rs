//! Language tags.

use crate::json::{Fault, rules};

/// A language tag of BCP 47 in its usual spelling: language, then script and region if they matter,
/// as `nb`, `sv-FI`, `zh-Hans-CN`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Language(Box<str>);

/// The same form as a pattern, for the schema.
#[cfg(feature = "schema")]
pub(crate) const PATTERN: &str = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-').peekable();
    let is = |part: &str, lengths: &[usize], each: fn(&u8) -> bool| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| each(&byte))
    };
    let language = parts
        .next()
        .is_some_and(|part| is(part, &[2, 3], u8::is_ascii_lowercase));
    let script = |part: &&str| {
        let (first, rest) = part.split_at_checked(1).unwrap_or_default();
        is(first, &[1], u8::is_ascii_uppercase) && is(rest, &[3], u8::is_ascii_lowercase)
    };
    let region =
        |part: &&str| is(part, &[2], u8::is_ascii_uppercase) || is(part, &[3], u8::is_ascii_digit);
    parts.next_if(script);
    parts.next_if(region);
    language && parts.next().is_none()
}

impl Language {
    /// A tag, if the text is one.
    ///
    /// # Errors
    /// It is not of the form of a tag.
    pub fn new(tag: &str) -> Result<Self, InvalidLanguage> {
        if is_tag(tag) {
            Ok(Self(tag.into()))
        } else {
            Err(InvalidLanguage {
                tag: tag.to_owned(),
            })
        }
    }

    /// What stands in the place of a tag until one is read.
    pub(super) fn blank() -> Self {
        Self(Box::default())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

/// A text that is no language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{tag}` is not a language tag")]
#[non_exhaustive]
pub struct InvalidLanguage {
    /// The text.
    pub tag: String,
}

impl From<InvalidLanguage> for Fault {
    fn from(invalid: InvalidLanguage) -> Self {
        Self::new(rules::LANGUAGE_INVALID).with("value", invalid.tag)
    }
}

impl TryFrom<&str> for Language {
    type Error = InvalidLanguage;

    fn try_from(tag: &str) -> Result<Self, InvalidLanguage> {
        Self::new(tag)
    }
}
