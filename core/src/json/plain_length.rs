//! The fast search for the end of a string without escapes.

/// How many bytes come before the first quote, backslash or control character:
/// all, if there is none.
///
/// Eight bytes are tested at once, by the arithmetic that finds a byte below a
/// bound in a word (Warren 2002, "Hacker's Delight", on finding a zero byte).
pub(super) fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let below = |word: u64, least: u64| word.wrapping_sub(ONES * least) & !word & HIGH;
    let (words, rest) = bytes.as_chunks();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let quote = below(word ^ (ONES * u64::from(b'"')), 1);
        let backslash = below(word ^ (ONES * u64::from(b'\\')), 1);
        let ends = below(word, u64::from(b' ')) | quote | backslash;
        if ends != 0 {
            // The lowest marked byte is right: a borrow can only mark, by
            // mistake, bytes above one that is marked already.
            return at * 8 + ends.trailing_zeros() as usize / 8;
        }
    }
    let end = |byte: &u8| matches!(byte, b'"' | b'\\') || *byte < b' ';
    words.len() * 8 + rest.iter().position(end).unwrap_or(rest.len())
}
