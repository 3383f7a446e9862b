//! A gap as a text.

use super::model::Gap;
use crate::decode::{read_value, utf8};
use crate::finding::Report;
use crate::options::ReadOptions;

impl Gap {
    /// Reads a gap that was written as JSON, to look at it or to apply it; within the default limits,
    /// with messages in English.
    ///
    /// # Errors
    /// A report of everything that is wrong with the text as a gap.
    pub fn from_json(text: &str) -> Result<Self, Report> {
        Self::from_json_with(text, &ReadOptions::default())
    }

    /// Reads a gap as the options say.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json).
    pub fn from_json_with(text: &str, options: &ReadOptions) -> Result<Self, Report> {
        read_value(text, options)
    }

    /// Reads a gap from bytes as the options say.
    ///
    /// # Errors
    /// As [`from_json`](Self::from_json), and `text.utf8`.
    pub fn from_slice_with(bytes: &[u8], options: &ReadOptions) -> Result<Self, Report> {
        Self::from_json_with(utf8(bytes, options)?, options)
    }

    /// The text of the gap, without blanks.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
