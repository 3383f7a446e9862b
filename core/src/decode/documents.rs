//! What can be read from a text, and an atlas written as one.

use super::reader::{read_at, read_atlas, read_value, utf8};
use crate::finding::Report;
use crate::model::reflect::{DynEntity, Kind};
use crate::model::{Atlas, Text};
use crate::options::ReadOptions;

impl Atlas {
    /// Reads an atlas within the default limits; messages are in English.
    ///
    /// # Errors
    /// A report of everything that is wrong with the text as a document.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        Self::from_json_with(text, &ReadOptions::default())
    }

    /// Reads an atlas as the options say.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_json_with(text: &str, options: &ReadOptions) -> Result<Self, Report> {
        read_atlas(text, options)
    }

    /// Reads an atlas from bytes, which must be UTF-8 without a byte-order mark.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), and `text.utf8`.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Self::from_slice_with(bytes, &ReadOptions::default())
    }

    /// Reads an atlas from bytes as the options say.
    ///
    /// # Errors
    /// As [`from_slice`](Self::from_slice).
    pub fn from_slice_with(bytes: &[u8], options: &ReadOptions) -> Result<Self, Report> {
        Self::from_json_with(utf8(bytes, options)?, options)
    }

    /// The canonical text: one form for one document, without blanks, members in the order of the
    /// model.
    pub fn to_json(&self) -> String {
        // Serialising an atlas can't fail: all keys are strings, and all numbers are finite.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The canonical text with two blanks a level and a line break at the end, for files and diffs.
    pub fn to_json_pretty(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Kind {
    /// Reads one entity of this kind that stands in a text of its own.
    ///
    /// ```
    /// use journeykit::ReadOptions;
    /// use journeykit::model::Channel;
    ///
    /// let options = ReadOptions::default();
    /// let phone = Channel::KIND.from_json(r#"{"id": "phone", "name": "Telephone"}"#, &options)?;
    /// assert_eq!(phone.id(), Some("phone"));
    /// let report = Channel::KIND.from_json(r#"{"id": "phone"}"#, &options).unwrap_err();
    /// assert_eq!(report.findings[0].code, "member.missing");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// A report of everything that is wrong with it; pointers are those in the entity.
    #[expect(
        clippy::wrong_self_convention,
        reason = "the kind decides what the text is read as"
    )]
    pub fn from_json(&self, text: &str, options: &ReadOptions) -> Result<DynEntity, Report> {
        read_at("", text, options, self.read, |_| ())
    }
}

impl Text {
    /// Reads a text that stands by itself: a JSON string, or an object of strings by language.
    ///
    /// ```
    /// use journeykit::ReadOptions;
    /// use journeykit::model::Text;
    ///
    /// let options = ReadOptions::default();
    /// let text = Text::from_json(r#"{"nb": "Flytting", "en": "Moving house"}"#, &options)?;
    /// assert_eq!(text.get("en"), Some("Moving house"));
    /// assert_eq!(Text::from_json("1", &options).unwrap_err().findings[0].code, "type.wrong");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// A report of everything that is wrong with it.
    pub fn from_json(text: &str, options: &ReadOptions) -> Result<Self, Report> {
        read_value(text, options)
    }
}
