//! Language tags, as BCP 47 spells them.

use crate::json::{Fault, rules};

/// A language tag (BCP 47) in its usual spelling: `nb`, `sv-FI`, `zh-Hans-CN`.
///
/// A language of two or three small letters comes first, then a script and a
/// region where they matter. Variants, extensions and other spellings (`en-gb`,
/// `EN`) are refused. Only the form is tested: whether a language has that code
/// is not.
///
/// ```
/// use journeykit::model::Language;
///
/// let language = Language::new("sv-FI")?;
/// assert_eq!(language.primary(), "sv");
/// assert!(Language::new("swedish").is_err());
/// # Ok::<(), journeykit::model::InvalidLanguage>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Language(Box<str>);

/// The form that `is_tag` accepts as a regular expression, for the schema.
#[cfg(feature = "schema")]
pub(crate) const PATTERN: &str = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$";

/// Whether a text has the form of a tag: language, then optionally script, then
/// optionally region. Written by hand, so that no regular-expression engine is
/// needed; `PATTERN` says the same.
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
    /// Makes a tag of a text such as `nb` or `en-GB`.
    ///
    /// # Errors
    /// [`InvalidLanguage`] if the text does not have the form of a tag. As part
    /// of a document such a text is reported as `language.invalid`.
    pub fn new(tag: &str) -> Result<Self, InvalidLanguage> {
        if is_tag(tag) {
            Ok(Self(tag.into()))
        } else {
            Err(InvalidLanguage {
                tag: tag.to_owned(),
            })
        }
    }

    /// The placeholder that the decoder fills in; never part of a finished
    /// document.
    pub(super) fn blank() -> Self {
        Self(Box::default())
    }

    /// The tag as it is written in the data.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, without script and region: `sv` for `sv-FI`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

/// The error of making a [`Language`] of a text that is no language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{tag}` is not a language tag")]
#[non_exhaustive]
pub struct InvalidLanguage {
    /// The text that was given.
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
