//! Texts of the user's, in the document's language or in several.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::language::Language;
use crate::finding::Report;
use crate::hash::HashSet;
use crate::json::{Fault, rules};

/// A text: a plain string in the document's language, or one string for each of several languages.
///
/// ```
/// use journeykit::model::Text;
///
/// let text: Text = serde_json::from_str(r#"{"nb": "Flytting", "en": "Moving house"}"#)?;
/// assert_eq!(text.get("en"), Some("Moving house"));
/// assert_eq!(text.best("sv", "nb"), "Flytting");
/// assert_eq!(text.best("en-GB", "nb"), "Moving house");
/// assert_eq!(Text::from("Moving house").best("sv", "en"), "Moving house");
/// let regional: Text = serde_json::from_str(r#"{"nb-NO": "Flytting", "en": "Moving house"}"#)?;
/// assert_eq!(regional.best("nb", "en"), "Flytting");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Text(Form);

#[derive(Clone, PartialEq, Eq)]
enum Form {
    Plain(Box<str>),
    ByLanguage(Box<[(Language, Box<str>)]>),
}

impl Text {
    /// The plain string, if the text has no table of languages.
    pub fn plain(&self) -> Option<&str> {
        match &self.0 {
            Form::Plain(text) => Some(text),
            Form::ByLanguage(_) => None,
        }
    }

    /// The languages and their strings, in order; empty for a plain text.
    pub fn by_language(&self) -> impl Iterator<Item = (&Language, &str)> {
        let table: &[(Language, Box<str>)] = match &self.0 {
            Form::Plain(_) => &[],
            Form::ByLanguage(table) => table,
        };
        table.iter().map(|(language, text)| (language, &**text))
    }

    /// The string in exactly that language; a plain text has none of its own.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.by_language()
            .find(|(language, _)| language.as_str() == tag)
            .map(|(_, text)| text)
    }

    /// The string that serves a reader best: in the language asked for, else in one near to it (region
    /// left out; bokmål, nynorsk and Danish for each other), else in the document's, else in English,
    /// else the first.
    pub fn best(&self, tag: &str, document: &str) -> &str {
        if let Form::Plain(text) = &self.0 {
            return text;
        }
        let primary = tag.split('-').next().unwrap_or_default();
        let near: &[&str] = match primary {
            "nb" | "no" => &["nb", "no", "nn", "da"],
            "nn" => &["nn", "nb", "no"],
            "da" => &["da", "nb"],
            _ => &[],
        };
        let own = [tag, primary].into_iter().find_map(|tag| self.get(tag));
        let other_region = || {
            self.by_language()
                .find(|(language, _)| language.primary() == primary)
                .map(|(_, text)| text)
        };
        let others = || {
            near.iter()
                .copied()
                .chain([document, "en"])
                .find_map(|tag| self.get(tag))
        };
        own.or_else(other_region)
            .or_else(others)
            .or_else(|| self.by_language().next().map(|(_, text)| text))
            .unwrap_or_default()
    }

    /// Whether it says nothing at all.
    pub fn is_blank(&self) -> bool {
        match &self.0 {
            Form::Plain(text) => text.trim().is_empty(),
            Form::ByLanguage(table) => table.iter().all(|(_, text)| text.trim().is_empty()),
        }
    }

    /// A text in several languages.
    ///
    /// # Errors
    /// There is no language, one stands twice, or a tag is no tag.
    pub fn in_languages<'t>(
        texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Report> {
        let mut table = TextTable::default();
        texts
            .into_iter()
            .try_for_each(|(tag, text)| table.add(tag, text))?;
        Ok(table.done()?)
    }
}

/// A table of languages in the making.
#[derive(Default)]
pub(super) struct TextTable {
    texts: Vec<(Language, Box<str>)>,
    /// The languages, once there are more than a few.
    seen: HashSet<Language>,
}

/// So many languages are compared one by one.
const FEW: usize = 8;

impl TextTable {
    pub(super) fn add(&mut self, tag: &str, text: &str) -> Result<(), Fault> {
        let language = Language::new(tag)?;
        if self.texts.len() == FEW {
            self.seen = self
                .texts
                .iter()
                .map(|(language, _)| language.clone())
                .collect();
        }
        let twin = if self.texts.len() < FEW {
            self.texts.iter().any(|(other, _)| *other == language)
        } else {
            !self.seen.insert(language.clone())
        };
        if twin {
            return Err(Fault::new(rules::JSON_DUPLICATE).with("name", tag));
        }
        self.texts.push((language, text.into()));
        Ok(())
    }

    pub(super) fn done(self) -> Result<Text, Fault> {
        if self.texts.is_empty() {
            return Err(Fault::new(rules::TEXT_EMPTY));
        }
        Ok(Text(Form::ByLanguage(self.texts.into())))
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(Form::Plain(text.into()))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Form::Plain(text.into()))
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Form::Plain(text) => write!(f, "{text:?}"),
            Form::ByLanguage(table) => f
                .debug_map()
                .entries(table.iter().map(|(language, text)| (language, text)))
                .finish(),
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::Plain(text) => serializer.serialize_str(text),
            Form::ByLanguage(table) => {
                let mut map = serializer.serialize_map(Some(table.len()))?;
                for (language, text) in table {
                    map.serialize_entry(language, text)?;
                }
                map.end()
            }
        }
    }
}
