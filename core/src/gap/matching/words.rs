//! The words of a text, as far as they say what it is about.

use super::word_lists::{NEGATIONS, STOP_WORDS};
use crate::gap::decomposed::decomposed;

/// The most letters of a text that are looked at: names and sentences differ,
/// or do not, well before that.
const MAX_TEXT_LETTERS: usize = 256;

/// The most letters of a word that are looked at.
const MAX_WORD_LETTERS: usize = 32;

/// A folded word, letter by letter.
pub(super) type Word = Box<[char]>;

/// What of a text is compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// The words that carry meaning, each once, in the order of the text.
    pub(super) words: Vec<Word>,
    /// Whether a word turns the text into its opposite.
    pub(super) negated: bool,
}

impl Words {
    /// The words of a text: runs of letters and digits, lower case, without
    /// marks. Words of one letter and [`STOP_WORDS`] are left out, unless
    /// nothing is left.
    pub(super) fn of(text: &str) -> Self {
        Self::of_all(std::iter::once(&text))
    }

    /// The words of several texts together, as [`of`](Self::of) finds them.
    pub(super) fn of_all<'t, T: AsRef<str> + 't>(texts: impl Iterator<Item = &'t T>) -> Self {
        let mut together = String::new();
        for text in texts {
            together.extend(folded(text.as_ref()).take(MAX_TEXT_LETTERS));
            together.push(' ');
        }
        let folded = together;
        let all: Vec<&str> = folded
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let negated = all.iter().any(|word| NEGATIONS.binary_search(word).is_ok());
        let means_something =
            |word: &&&str| word.chars().nth(1).is_some() && STOP_WORDS.binary_search(word).is_err();
        let meaningful: Vec<&str> = all.iter().filter(means_something).copied().collect();
        let mut words: Vec<Word> = Vec::new();
        for word in if meaningful.is_empty() {
            all
        } else {
            meaningful
        } {
            let word: Word = word.chars().take(MAX_WORD_LETTERS).collect();
            if !words.contains(&word) {
                words.push(word);
            }
        }
        Self { words, negated }
    }
}

/// A text in lower case and without marks, letter by letter: `Å`, `å` and `a`
/// with a ring behind it are all `a`.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    let is_mark = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    decomposed(text)
        .filter(move |letter| !is_mark(letter))
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            // Letters that are no others with a mark, but stand for them in the
            // languages next door.
            'æ' => 'a',
            'ø' => 'o',
            other => other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_folded_and_sorted() {
        for list in [&STOP_WORDS[..], &NEGATIONS] {
            assert!(list.is_sorted_by(|one, next| one < next));
            for word in list {
                assert_eq!(folded(word).collect::<String>(), *word);
            }
        }
    }

    #[test]
    fn words_that_say_nothing_are_left_out_unless_all_do() {
        let words = |text| -> Vec<String> {
            Words::of(text)
                .words
                .iter()
                .map(|word| word.iter().collect())
                .collect()
        };
        assert_eq!(words("Går til Legen, i går!"), ["gar", "legen"]);
        assert_eq!(words("Er det deg?"), ["er", "det", "deg"]);
        assert_eq!(words("a\u{30a}pner døra"), ["apner", "dora"]);
        assert!(Words::of("Slipper å vente").negated && !Words::of("Venter").negated);
    }
}
