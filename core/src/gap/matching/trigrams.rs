//! How similar two texts are, by the trigrams that they have in common: the
//! coefficient of Dice (1945), in whole thousandths.

/// The similarity of two texts, or of two elements, that agree in everything
/// that both have.
pub(crate) const SAME: u32 = 1_000;

/// The most characters of a text that are compared: names and sentences differ,
/// or do not, well before that.
const MAX_LETTERS: usize = 256;

/// The trigrams of a text: all runs of three characters of its folded form,
/// each packed into one number, sorted. A trigram that occurs several times is
/// there several times.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Trigrams(Vec<u64>);

impl Trigrams {
    /// Folds a text and takes its trigrams.
    ///
    /// Folding makes letters lower-case and takes off their marks; each run of
    /// other characters becomes one blank. Two blanks go before the text and
    /// one behind, so that its beginning weighs a little more. A text without
    /// any letter or digit is compared by its signs.
    pub(crate) fn of(text: &str) -> Self {
        let mut letters = vec![' '; 2];
        // A combining mark after its letter is dropped, which makes both ways
        // to write `é` the same.
        let mark = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
        for next in text
            .chars()
            .take(MAX_LETTERS)
            .flat_map(char::to_lowercase)
            .filter(|letter| !mark(letter))
        {
            if next.is_alphanumeric() {
                letters.push(unaccented(next));
            } else if letters.last() != Some(&' ') {
                letters.push(' ');
            }
        }
        if letters.len() == 2 {
            // No letter or digit at all: take the signs.
            letters.extend(
                text.chars()
                    .take(MAX_LETTERS)
                    .filter(|sign| !sign.is_whitespace()),
            );
        }
        if letters.last() != Some(&' ') {
            letters.push(' ');
        }
        // A character takes 21 bits, so three fit into 64.
        let packed = |three: &[char]| {
            three.iter().fold(0, |packed, letter| {
                packed << 21 | u64::from(u32::from(*letter))
            })
        };
        let mut grams: Vec<u64> = letters.windows(3).map(packed).collect();
        grams.sort_unstable();
        Self(grams)
    }

    /// Twice the number of common trigrams over the number of all (Dice 1945),
    /// in thousandths. Two texts without trigrams are the same. Linear in both.
    pub(crate) fn similarity(&self, other: &Self) -> u32 {
        let (mut at, mut at_other, mut common) = (0, 0, 0);
        while let (Some(gram), Some(other_gram)) = (self.0.get(at), other.0.get(at_other)) {
            // Without branches: which of the two comes first can't be
            // predicted.
            common += u32::from(gram == other_gram);
            at += usize::from(gram <= other_gram);
            at_other += usize::from(other_gram <= gram);
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a few hundred trigrams on each side"
        )]
        let all = (self.0.len() + other.0.len()) as u32;
        (2 * SAME * common).checked_div(all).unwrap_or(SAME)
    }
}

/// A letter without its mark, as far as the Nordic languages and their
/// neighbours need it; any other letter as it is.
fn unaccented(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'æ' | 'á' | 'à' | 'â' => 'a',
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' | 'ù' | 'û' => 'u',
        'í' | 'ì' | 'î' => 'i',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similarity_is_symmetric_and_bounded() {
        let words = [
            "Flytte inn",
            "flytte  INN!",
            "Flytta in",
            "",
            "å",
            "Vente på svar",
        ];
        for one in words {
            for other in words {
                let (one, other) = (Trigrams::of(one), Trigrams::of(other));
                assert_eq!(one.similarity(&other), other.similarity(&one));
                assert!(one.similarity(&other) <= SAME);
            }
        }
        assert_eq!(
            Trigrams::of("Flytte inn").similarity(&Trigrams::of("flytte  INN!")),
            SAME
        );
        assert!(Trigrams::of("Flytte inn").similarity(&Trigrams::of("Vente på svar")) < 100);
    }
}
