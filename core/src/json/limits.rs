//! Limits on the cost of reading a text from an untrusted source.
//!
//! Whether a text keeps the limits is found out in up to three ways, the
//! cheapest first: [`is_surely_within_limits`] looks at its bytes without
//! understanding them, [`is_within_limits`] scans it without building anything,
//! and the strict parser, at last, says which limit is broken, and where. The
//! first two may refuse a text that keeps the limits, which then costs time;
//! neither accepts a JSON text that does not (but for the depth of extensions,
//! see there). The limit on memory is no limit on the text itself: whoever
//! builds something counts what it takes.

/// Limits on a text. Each is inclusive: a text that reaches a limit exactly is
/// read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TextLimits {
    /// Bytes of the whole text.
    pub(crate) text_bytes: usize,
    /// Objects and lists inside each other, of which the outermost counts as 1.
    /// Never more than [`MAX_DEPTH`](Self::MAX_DEPTH), whatever is given.
    pub(crate) depth: usize,
    /// JSON values in the text: objects, lists, strings, numbers, `true`,
    /// `false` and `null`. Keys do not count.
    pub(crate) values: usize,
    /// Bytes of one string or key in UTF-8, after its escapes are resolved.
    pub(crate) string_bytes: usize,
    /// Bytes of memory that what is read may take.
    pub(crate) memory_bytes: usize,
}

impl TextLimits {
    /// The depth that no option can raise. Reading is recursive, and this many
    /// levels fit into the stack on every platform.
    pub(crate) const MAX_DEPTH: usize = 128;

    /// No limits but the depth: for texts that journeykit has written itself,
    /// or has measured before.
    pub(crate) const NONE: Self = Self {
        text_bytes: usize::MAX,
        depth: Self::MAX_DEPTH,
        values: usize::MAX,
        string_bytes: usize::MAX,
        memory_bytes: usize::MAX,
    };

    /// The limits that hold unless the caller sets others: 64 MiB, 64 levels,
    /// five million values, 64 KiB a string, and 256 MiB of memory.
    pub(crate) const DEFAULT: Self = Self {
        text_bytes: 64 << 20,
        depth: 64,
        values: 5_000_000,
        string_bytes: 64 << 10,
        memory_bytes: 256 << 20,
    };
}

/// What a string, a box or a list takes in memory beside its bytes: what the
/// allocator keeps for itself and adds to small ones.
pub(crate) const ALLOCATION: usize = 24;

/// Makes room for one more item, and gives the bytes that it takes; 0 if there
/// was room. Doubling from 1: most lists are short, and most items large.
pub(crate) fn make_room<T>(items: &mut Vec<T>) -> usize {
    if items.len() < items.capacity() {
        return 0;
    }
    let more = items.len().max(1);
    items.reserve_exact(more);
    let first = if items.is_empty() { ALLOCATION } else { 0 };
    more.saturating_mul(size_of::<T>()).saturating_add(first)
}

/// No member of the model lies deeper than this, extensions aside. A document
/// that the model's decoder accepts therefore keeps any limit of at least this
/// depth without being measured.
const MAX_DEPTH_MEMBER: usize = 24;

/// Whether a text certainly keeps the limits, judged by cheap upper bounds.
/// `false` means nothing: most texts that keep the limits pass, but not all.
///
/// `true` says nothing about depth inside `extensions`, the only member of any
/// depth: a caller whose document has some must ask [`is_within_limits`] as
/// well. One pass over the bytes at most for each bound, without branches on
/// them.
pub(crate) fn is_surely_within_limits(text: &str, limits: &TextLimits) -> bool {
    text.len() <= limits.text_bytes
        && limits.depth >= MAX_DEPTH_MEMBER
        && (text.len() / 2 < limits.values || max_values(text.as_bytes()) <= limits.values)
        && has_no_long_string(text.as_bytes(), limits.string_bytes)
}

/// An upper bound of the number of values in a text: each but the first follows
/// one of these four bytes. Those inside strings count too, which only raises
/// it.
fn max_values(text: &[u8]) -> usize {
    let begins = |byte: &u8| u8::from(matches!(byte, b',' | b':' | b'[' | b'{'));
    // A sum of at most 255 ones fits into a byte, and sums of bytes are
    // vectorised.
    text.chunks(u8::MAX.into())
        .map(|chunk| usize::from(chunk.iter().map(begins).sum::<u8>()))
        .sum::<usize>()
        + 1
}

/// Whether certainly no string is longer than that. A longer one would cover a
/// whole block of half that length without a quote that ends it, so each block
/// must hold a quote that is not escaped.
fn has_no_long_string(text: &[u8], longest: usize) -> bool {
    let has_end = |block: &[u8]| {
        block
            .iter()
            .enumerate()
            .any(|(at, byte)| *byte == b'"' && at > 0 && block.get(at - 1) != Some(&b'\\'))
    };
    text.len() < longest || (longest > 1 && text.chunks_exact(longest / 2).all(has_end))
}

/// Whether a text keeps the limits: one pass, nothing is built.
///
/// Exact for JSON, but for strings whose escapes make them look longer than
/// they are: they are refused here, and the strict parser decides. Of a text
/// that is no JSON the answer means nothing, and the parser will refuse it.
pub(crate) fn is_within_limits(text: &str, limits: &TextLimits) -> bool {
    if text.len() > limits.text_bytes {
        return false;
    }
    let mut depth = 0_usize;
    let mut values = 0_usize;
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'"' => {
                let Some(length) = string_length(rest) else {
                    return false;
                };
                if length > limits.string_bytes {
                    return false;
                }
                rest = rest.get(length + 1..).unwrap_or_default();
                values += 1;
            }
            b'{' | b'[' => {
                depth += 1;
                values += 1;
                if depth > limits.depth.min(TextLimits::MAX_DEPTH) {
                    return false;
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            // What stands before a colon was a key, not a value.
            b':' => values = values.saturating_sub(1),
            b',' | b' ' | b'\n' | b'\r' | b'\t' => {}
            _ => {
                values += 1;
                let end = rest.iter().position(|byte| {
                    matches!(
                        byte,
                        b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t' | b':' | b'"'
                    )
                });
                rest = rest.get(end.unwrap_or(rest.len())..).unwrap_or_default();
            }
        }
    }
    values <= limits.values
}

/// Bytes up to the closing quote, given the text after the opening one; `None`
/// if the string is not closed. Escapes count as they are written, which is
/// never less than what they resolve to.
fn string_length(rest: &[u8]) -> Option<usize> {
    let mut length = 0;
    loop {
        length += rest
            .get(length..)?
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\'))?;
        if rest.get(length) == Some(&b'"') {
            return Some(length);
        }
        length += 2;
    }
}
