//! Texts that people write, in the document's language or in several.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::language::Language;
use crate::finding::Report;
use crate::hash::HashSet;
use crate::json::{Fault, rules};

/// A text that people write: a name, a sentence, a description.
///
/// In the data it is either a plain string, which is in the language of the
/// document, or an object with one string for each language tag. A text that
/// says nothing should be left out altogether; the checks report blank ones
/// (`text.blank`).
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

/// The two forms that a text has in the data.
#[derive(Clone, PartialEq, Eq)]
enum Form {
    /// One string, in the document's language.
    Plain(Box<str>),
    /// A string for each language, in the order of the document; never empty,
    /// and no language twice.
    ByLanguage(Box<[(Language, Box<str>)]>),
}

impl Text {
    /// The plain string; `None` if the text is given by language.
    pub fn plain(&self) -> Option<&str> {
        match &self.0 {
            Form::Plain(text) => Some(text),
            Form::ByLanguage(_) => None,
        }
    }

    /// The languages with their strings, in the order of the document. Empty
    /// for a plain text.
    pub fn by_language(&self) -> impl Iterator<Item = (&Language, &str)> {
        let table: &[(Language, Box<str>)] = match &self.0 {
            Form::Plain(_) => &[],
            Form::ByLanguage(table) => table,
        };
        table.iter().map(|(language, text)| (language, &**text))
    }

    /// All strings of the text: the plain one, or those of each language.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &str> {
        self.plain()
            .into_iter()
            .chain(self.by_language().map(|(_, text)| text))
    }

    /// The string in exactly this language (`en` does not find `en-GB`). `None`
    /// if there is none, and always for a plain text; see [`best`](Self::best)
    /// for the string to show.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.by_language()
            .find(|(language, _)| language.as_str() == tag)
            .map(|(_, text)| text)
    }

    /// The string to show to a reader of the language `tag`, where `document`
    /// is the language of the document.
    ///
    /// A plain text is returned as it is. Otherwise the first of these that the
    /// text has: `tag` itself; its language without script and region; the same
    /// language with any other script or region; a language that the reader
    /// understands as well (Nynorsk and Danish for a reader of Bokmål, Bokmål
    /// for one of Nynorsk or Danish); the document's language; English; the
    /// first string there is.
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

    /// Whether the text consists of white space only, in every language.
    pub fn is_blank(&self) -> bool {
        match &self.0 {
            Form::Plain(text) => text.trim().is_empty(),
            Form::ByLanguage(table) => table.iter().all(|(_, text)| text.trim().is_empty()),
        }
    }

    /// Makes a text of pairs of language tag and string, kept in their order.
    ///
    /// # Errors
    /// A report with the first problem: `language.invalid` if a tag is none,
    /// `json.duplicate_key` if a language is given twice, `text.empty` if there
    /// are no pairs.
    ///
    /// ```
    /// use journeykit::model::Text;
    ///
    /// let text = Text::in_languages([("nb", "Flytting"), ("en", "Moving house")])?;
    /// assert_eq!(text.get("nb"), Some("Flytting"));
    /// assert!(Text::in_languages([]).is_err());
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn in_languages<'t>(
        texts: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Report> {
        let mut table = TextTable::default();
        texts
            .into_iter()
            .try_for_each(|(tag, text)| table.add(tag, text))?;
        Ok(table.finish()?)
    }
}

/// Collects the strings of a text that is given by language.
#[derive(Default)]
pub(super) struct TextTable {
    /// The strings so far, in the order in which they were added.
    texts: Vec<(Language, Box<str>)>,
    /// The same languages as a set, once there are `MAX_WITHOUT_SET`; empty
    /// before that.
    seen: HashSet<Language>,
}

/// Up to this many languages are compared one by one. Beyond that a set is kept,
/// so that a text with thousands of languages still costs linear time.
const MAX_WITHOUT_SET: usize = 8;

impl TextTable {
    /// Adds a string.
    ///
    /// # Errors
    /// `language.invalid` for a tag that is none, `json.duplicate_key` for a
    /// language that was added before.
    pub(super) fn add(&mut self, tag: &str, text: &str) -> Result<(), Fault> {
        let language = Language::new(tag)?;
        if self.texts.len() == MAX_WITHOUT_SET {
            self.seen = self
                .texts
                .iter()
                .map(|(language, _)| language.clone())
                .collect();
        }
        let is_duplicate = if self.texts.len() < MAX_WITHOUT_SET {
            self.texts.iter().any(|(other, _)| *other == language)
        } else {
            !self.seen.insert(language.clone())
        };
        if is_duplicate {
            return Err(Fault::new(rules::JSON_DUPLICATE_KEY).with("name", tag));
        }
        self.texts.push((language, text.into()));
        Ok(())
    }

    /// The finished text.
    ///
    /// # Errors
    /// `text.empty` if no string was added.
    pub(super) fn finish(self) -> Result<Text, Fault> {
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
