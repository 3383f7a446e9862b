//! Limits on what reading, comparing and reporting may cost.

use journeykit_derive::entity;

use crate::json::{Problems, TextLimits};

/// Limits on what a text may cost to read, a gap to compute, and a report to
/// list.
///
/// They protect an application against input from strangers. Each limit has a
/// code of its own: `limit.text`, `limit.depth`, `limit.values`,
/// `limit.string`, `limit.memory`, `limit.work` and `limit.answer`; those on a
/// report, `findings` and `report_bytes`, shorten it. What just reaches a limit
/// is accepted; what exceeds it is refused.
///
/// Reading looks at all but `work` and `answer_bytes`, a check at `findings` and
/// `report_bytes`, and the gap at `work` and `answer_bytes`.
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
    /// The most bytes of memory that what is read may take. A touchpoint of a
    /// few letters takes some hundred bytes, so that a text can grow fiftyfold.
    /// 256 MiB (268,435,456) unless set: with it, and the other limits as they
    /// are, reading takes less than 512 MB, whatever the text.
    ///
    /// What is counted are the sizes of parts and strings as they lie in the
    /// memory of this machine. On a machine of 32 bits, as WebAssembly is one,
    /// they are smaller.
    pub memory_bytes: usize,
    /// The most findings that a report lists. The counts of the report include
    /// those that are not listed, and `truncated` says that there are some.
    /// 1,000 unless set. Where there are more, a check keeps errors rather than
    /// warnings, and warnings rather than infos; reading keeps what comes first
    /// in the text.
    pub findings: usize,
    /// The most bytes that the findings listed may say in their pointers and
    /// params, taken together; a document of long names can make each as long as
    /// the document. 512 KiB (524,288) unless set. The first finding is listed
    /// however long it is; one that does not fit and those after it, in the order
    /// in which `findings` keeps them, are counted and not listed.
    pub report_bytes: usize,
    /// The most work that comparing two maps may take, in units: pairs of words
    /// and of elements that are compared with each other, and links (`replaces`,
    /// `same_as`) that are followed. It is counted before it is done.
    ///
    /// Absent means 8 for each byte of the two maps as JSON text, and at least
    /// 2,000,000; a million units take a quarter of a second or less. Two maps of
    /// a hundred steps each, of which nothing but words tells who stands for whom,
    /// take some 25,000.
    pub work: Option<usize>,
    /// The most bytes that a gap may take for saying who pays for what: the ids
    /// of the initiatives at each change. It is counted before they are written.
    /// Beyond it the gap is refused; curves of personas that would take more are
    /// left out (`personas_left_out`).
    ///
    /// Absent means 20 times the bytes of the two maps and the initiatives as
    /// JSON text, and at least 64 KiB (65,536).
    pub answer_bytes: Option<usize>,
}

impl Limits {
    /// The depth of nesting that no option can raise: 128. Up to it, no reader
    /// in any language runs out of stack.
    pub const MAX_DEPTH: usize = TextLimits::MAX_DEPTH;

    /// No limits but that on depth, for texts that were read within limits
    /// before, such as those that the application has written itself.
    pub const NONE: Self = Self {
        findings: usize::MAX,
        report_bytes: usize::MAX,
        work: Some(usize::MAX),
        answer_bytes: Some(usize::MAX),
        ..Self::of(TextLimits::NONE)
    };

    /// These limits on a text, and the usual ones on what comes out.
    const fn of(text: TextLimits) -> Self {
        Self {
            text_bytes: text.text_bytes,
            depth: text.depth,
            values: text.values,
            string_bytes: text.string_bytes,
            memory_bytes: text.memory_bytes,
            findings: 1_000,
            report_bytes: 512 << 10,
            work: None,
            answer_bytes: None,
        }
    }

    /// An empty collection of as many problems as a report lists.
    pub(crate) fn problems(&self) -> Problems {
        Problems::new(self.findings, self.report_bytes)
    }

    /// The limits that are about a text, without those on what comes out.
    pub(crate) fn of_text(&self) -> TextLimits {
        TextLimits {
            text_bytes: self.text_bytes,
            depth: self.depth,
            values: self.values,
            string_bytes: self.string_bytes,
            memory_bytes: self.memory_bytes,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::of(TextLimits::DEFAULT)
    }
}
