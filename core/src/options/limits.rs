//! Limits on what reading a text may cost, and on the length of a report.

use journeykit_derive::entity;

use crate::json::TextLimits;

/// Limits on what a text may cost to read, and on how many findings a report
/// lists.
///
/// They protect an application against input from strangers. Each limit on a
/// text has a code of its own: `limit.text`, `limit.depth`, `limit.values`,
/// `limit.string`. A text that just reaches a limit is read; one that exceeds
/// it is refused.
#[entity(kind = "limits", options)]
#[derive(Copy, Eq)]
pub struct Limits {
    /// The most bytes that the whole text may have, in UTF-8. 64 MiB
    /// (67,108,864) unless set.
    pub text_bytes: usize,
    /// How deep objects and lists may be nested; the outermost one counts as 1.
    /// 64 unless set. A number above 128 has the effect of 128.
    pub depth: usize,
    /// The most JSON values that the text may hold: objects, lists, strings,
    /// numbers, `true`, `false` and `null`, at any depth. Keys do not count.
    /// 5,000,000 unless set.
    pub values: usize,
    /// The most bytes that one string or key may have, in UTF-8 and after its
    /// escapes are resolved. 64 KiB (65,536) unless set.
    pub string_bytes: usize,
    /// The most findings that a report lists. The counts of the report include
    /// those that are not listed, and `truncated` says that there are some.
    /// 1,000 unless set. Where there are more, a check keeps errors rather than
    /// warnings, and warnings rather than infos; reading keeps what comes first
    /// in the text.
    pub findings: usize,
}

impl Limits {
    /// The depth of nesting that no option can raise: 128. Up to it, no reader
    /// in any language runs out of stack.
    pub const MAX_DEPTH: usize = TextLimits::MAX_DEPTH;

    /// No limits but that on depth, for texts that were read within limits
    /// before, such as those that the application has written itself.
    pub const NONE: Self = Self::of(TextLimits::NONE, usize::MAX);

    /// The limits on a text and the one on a report, put together.
    const fn of(text: TextLimits, findings: usize) -> Self {
        Self {
            text_bytes: text.text_bytes,
            depth: text.depth,
            values: text.values,
            string_bytes: text.string_bytes,
            findings,
        }
    }

    /// The limits that are about a text, without that on the report.
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
