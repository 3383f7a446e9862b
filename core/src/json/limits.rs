//! What a stranger's text may cost.

/// What a text that is read may cost; what reaches a limit and does not pass it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TextLimits {
    /// Bytes of the whole text.
    pub(crate) text_bytes: usize,
    /// Objects and lists inside each other, of which the outermost counts as 1; never more than
    /// [`DEEPEST`](Self::DEEPEST).
    pub(crate) depth: usize,
    /// JSON values in the text; keys do not count.
    pub(crate) values: usize,
    /// Bytes of one string or key, after its escapes are resolved.
    pub(crate) string_bytes: usize,
}

impl TextLimits {
    /// The depth that no option can raise: up to it no machine runs out of stack.
    pub(crate) const DEEPEST: usize = 128;

    /// No limits but the depth, for texts that journeykit has written itself.
    pub(crate) const NONE: Self = Self {
        text_bytes: usize::MAX,
        depth: Self::DEEPEST,
        values: usize::MAX,
        string_bytes: usize::MAX,
    };

    /// The limits that hold unless the caller sets others.
    pub(crate) const DEFAULT: Self = Self {
        text_bytes: 64 << 20,
        depth: 64,
        values: 5_000_000,
        string_bytes: 64 << 10,
    };
}

/// No member of the model stands deeper than this, `extensions` aside; a document of that depth needs
/// no count of its own.
const DEEPEST_MEMBER: usize = 24;

/// Whether a text certainly keeps the limits, told by a glance at it; of a document that decodes only
/// the `extensions` can still be too deep. Most texts need no more than this.
pub(crate) fn is_surely_within_limits(text: &str, limits: &TextLimits) -> bool {
    text.len() <= limits.text_bytes
        && limits.depth >= DEEPEST_MEMBER
        && (text.len() / 2 < limits.values || most_values(text.as_bytes()) <= limits.values)
        && strings_are_short(text.as_bytes(), limits.string_bytes)
}

/// As many values as a text can hold: before each but the first stands one of these bytes.
fn most_values(text: &[u8]) -> usize {
    let begins = |byte: &u8| u8::from(matches!(byte, b',' | b':' | b'[' | b'{'));
    // Sums of so few fit into a byte, and bytes are summed many at a time.
    text.chunks(u8::MAX.into())
        .map(|chunk| usize::from(chunk.iter().map(begins).sum::<u8>()))
        .sum::<usize>()
        + 1
}

/// Whether no string can be longer: such a one would fill a whole block without a quote that ends it.
fn strings_are_short(text: &[u8], longest: usize) -> bool {
    let has_end = |block: &[u8]| {
        block
            .iter()
            .enumerate()
            .any(|(at, byte)| *byte == b'"' && at > 0 && block.get(at - 1) != Some(&b'\\'))
    };
    text.len() < longest || (longest > 1 && text.chunks_exact(longest / 2).all(has_end))
}

/// Whether a text keeps the limits. One pass without building anything; where it says no, the slow parser
/// tells which limit and where.
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
                if depth > limits.depth.min(TextLimits::DEEPEST) {
                    return false;
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            // What comes before a colon was a key, not a value.
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

/// Bytes up to the closing quote, escapes counted as they stand (never fewer than they resolve to).
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
