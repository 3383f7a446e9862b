//! Gaps as JSON text.

use super::model::Gap;
use crate::decode::{read_value, utf8};
use crate::finding::Report;
use crate::options::ReadOptions;

impl Gap {
    /// Reads a gap that was written as JSON, to look at it or to apply it,
    /// within the default limits.
    ///
    /// # Errors
    /// A report of everything that is wrong with the text as a gap, in English.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        Self::from_json_with(text, &ReadOptions::default())
    }

    /// Reads a gap from JSON text, with limits and language as the options say.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), in the language of the options.
    pub fn from_json_with(text: &str, options: &ReadOptions) -> Result<Self, Report> {
        read_value(text, options)
    }

    /// Reads a gap from bytes, with limits and language as the options say.
    ///
    /// # Errors
    /// As [`from_json_with`](Self::from_json_with), and `text.utf8` for bytes
    /// that are not UTF-8.
    pub fn from_slice_with(bytes: &[u8], options: &ReadOptions) -> Result<Self, Report> {
        Self::from_json_with(utf8(bytes, options)?, options)
    }

    /// The gap as JSON, without blanks.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
