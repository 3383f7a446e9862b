//! Letters taken apart from their marks.

use unicode_normalization::char::decompose_canonical;

/// A text with every letter that has a mark as the letter and the mark, so that
/// both ways to write it are the same: `å` and `a` with a ring behind it
/// (Unicode Standard Annex 15, canonical decomposition). Several marks of one
/// letter stay in their order.
pub(crate) fn decomposed(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(|letter| {
        let mut parts = ['\0'; 4];
        let mut count = 0;
        decompose_canonical(letter, |part| {
            if let Some(slot) = parts.get_mut(count) {
                *slot = part;
                count += 1;
            }
        });
        parts.into_iter().take(count)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_write_a_letter_are_the_same() {
        let apart = |text: &str| decomposed(text).collect::<String>();
        assert_eq!(apart("\u{e5}\u{1ed9}"), apart("a\u{30a}o\u{323}\u{302}"));
        assert_eq!(apart("plain ø"), "plain ø");
    }
}
