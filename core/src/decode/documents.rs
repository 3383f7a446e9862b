//! The public functions that read an atlas, an entity or a text out of JSON,
//! and write an atlas.

use super::reader::{read_at, read_atlas, read_value, utf8};
use crate::finding::Report;
use crate::model::reflect::{DynEntity, Kind};
use crate::model::{Atlas, Text};
use crate::options::ReadOptions;

impl Atlas {
    /// Reads an atlas from JSON text, within the default limits.
    ///
    /// # Errors
    /// A report of everything that is wrong with the text as a document, in
    /// English.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        Self::from_json_with(text, &ReadOptions::default())
    }

    /// Reads an atlas from JSON text, with limits and language as the options
    /// say. A document of an older version of the format is brought to the
    /// newest.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), in the language of the options.
    pub fn from_json_with(text: &str, options: &ReadOptions) -> Result<Self, Report> {
        read_atlas(text, options)
    }

    /// Reads an atlas from bytes, which must be UTF-8 without a byte-order
    /// mark.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), and `text.utf8` for bytes that are
    /// not UTF-8.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Self::from_slice_with(bytes, &ReadOptions::default())
    }

    /// Reads an atlas from bytes, with limits and language as the options say.
    ///
    /// # Errors
    /// As [`from_slice`](Self::from_slice), in the language of the options.
    pub fn from_slice_with(bytes: &[u8], options: &ReadOptions) -> Result<Self, Report> {
        Self::from_json_with(utf8(bytes, options)?, options)
    }

    /// The atlas as canonical JSON: no blanks, members in the order of the
    /// model, what is absent left out. Equal atlases give equal texts, but for how
    /// numbers in `extensions` are spelled.
    pub fn to_json(&self) -> String {
        // Serialising an atlas can't fail: all keys are strings, and all
        // numbers are finite.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The atlas as JSON for files and diffs: as [`to_json`](Self::to_json),
    /// with line breaks, two blanks for each level, and a line break at the
    /// end.
    pub fn to_json_pretty(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl Kind {
    /// Reads one entity of this kind out of a JSON text of its own.
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
    /// A report of everything that is wrong with it. Pointers are relative to
    /// the entity.
    pub fn from_json(&self, text: &str, options: &ReadOptions) -> Result<DynEntity, Report> {
        read_at("", text, options, self.read, |_| ())
    }
}

impl Text {
    /// Reads a text of the model out of JSON: a string, or an object with one
    /// string for each language.
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
