//! A quick test of whether a text may contain any of many words.

/// The first three letters of words to look for: a quick test that rules out
/// nearly all others.
pub(super) struct Beginnings([u64; Self::SIZE / 64]);

impl Beginnings {
    /// How many beginnings are told apart: by five bits of each of the first two
    /// bytes and three of the third. These bits are the same in upper and lower
    /// case.
    const SIZE: usize = 1 << 13;

    /// No beginnings.
    pub(super) const fn new() -> Self {
        Self([0; Self::SIZE / 64])
    }

    /// These, and those of the words, which have two bytes or more each. A word
    /// of two stands for all that goes on from there.
    #[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
    pub(super) const fn and(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            let word = words[at].as_bytes();
            let mut third = 0;
            while third < 8 {
                if word.len() == 2 || word[2] & 7 == third {
                    let position = Self::position(word[0], word[1], third);
                    self.0[position / 64] |= 1 << (position % 64);
                }
                third += 1;
            }
            at += 1;
        }
        self
    }

    /// The bit of a beginning.
    const fn position(first: u8, second: u8, third: u8) -> usize {
        ((first as usize & 31) << 8) | ((second as usize & 31) << 3) | (third as usize & 7)
    }

    /// Whether a word may begin like one of those to look for.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let mut bytes = word.bytes();
        let (Some(first), Some(second)) = (bytes.next(), bytes.next()) else {
            return false;
        };
        let position = Self::position(first, second, bytes.next().unwrap_or_default());
        let bits = self.0.get(position / 64).copied().unwrap_or_default();
        bits >> (position % 64) & 1 == 1
    }
}
