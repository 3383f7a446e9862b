//! What a task may cost.

use journeykit_derive::entity;

use crate::json::TextLimits;

/// What a task may cost: limits on a text that is read, and on the report that comes out.
///
/// Every reader in every language takes them; each limit on a text has its own code
/// (`limit.text`, `limit.depth`, `limit.values`, `limit.string`). What reaches a limit and does not
/// pass it is read.
///
/// ```
/// use journeykit::{Atlas, ReadOptions};
/// use journeykit::options::Limits;
///
/// let options = ReadOptions::default().limits(Limits::default().text_bytes(10));
/// let report = Atlas::from_json_with(r#"{"title": "too long"}"#, &options).unwrap_err();
/// assert_eq!(report.findings[0].code, "limit.text");
/// ```
#[entity(kind = "limits", options)]
#[derive(Copy, Eq)]
pub struct Limits {
    /// Bytes of the whole text. 64 MiB unless told.
    pub text_bytes: usize,
    /// Objects and lists inside each other; the outermost counts as 1. 64 unless told, never more
    /// than [`Limits::DEEPEST`].
    pub depth: usize,
    /// JSON values in the text: objects, lists, strings, numbers, `true`, `false`, `null`; keys do
    /// not count. 5 000 000 unless told.
    pub values: usize,
    /// Bytes of one string or key, after its escapes are resolved. 64 KiB unless told.
    pub string_bytes: usize,
    /// Findings that a report lists; its `total` goes on counting. 1 000 unless told.
    pub findings: usize,
}

impl Limits {
    /// The depth that no option can raise, 128: up to it no machine runs out of stack.
    pub const DEEPEST: usize = TextLimits::DEEPEST;

    /// No limits but the depth, for texts that were read within limits before.
    pub const NONE: Self = Self::of(TextLimits::NONE, usize::MAX);

    const fn of(text: TextLimits, findings: usize) -> Self {
        Self {
            text_bytes: text.text_bytes,
            depth: text.depth,
            values: text.values,
            string_bytes: text.string_bytes,
            findings,
        }
    }

    /// Those that are about a text.
    pub(crate) fn of_text(&self) -> TextLimits {
        TextLimits {
            text_bytes: self.text_bytes,
            depth: self.depth,
            values: self.values,
            string_bytes: self.string_bytes,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::of(TextLimits::DEFAULT, 1_000)
    }
}
