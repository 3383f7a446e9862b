//! What the wording of a text gives away, in Norwegian, Swedish and English.
//!
//! All lists of words are tried on every language of a text, whatever language
//! it is said to be.

use super::word_lists::{COMMON_WORDS, NOUN_OPENINGS, SWEEPING_PHRASES};
use crate::model::Text;

/// Whether any language of a text, in lower case, meets the condition.
pub(super) fn any_language(text: &Text, condition: impl Fn(&str) -> bool) -> bool {
    let condition = |text: &str| condition(&text.to_lowercase());
    text.plain().is_some_and(condition) || text.by_language().any(|(_, text)| condition(text))
}

/// The words of a text, without what stands between them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|next: char| !next.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// The first phrase of the list that occurs in the text as whole words. The
/// text is in lower case, as the phrases are.
pub(super) fn find_phrase(text: &str, phrases: &'static [&'static str]) -> Option<&'static str> {
    let mut rest = words(text);
    while let Some(first) = rest.next() {
        let follows = |after: &str| {
            after
                .split_ascii_whitespace()
                .eq(rest.clone().take(after.split_ascii_whitespace().count()))
        };
        let begins = |phrase: &&&str| {
            // The first byte rules out most phrases at each word of a document.
            phrase.as_bytes().first() == first.as_bytes().first()
                && phrase.strip_prefix(first).is_some_and(|after| {
                    (after.is_empty() || after.starts_with(' ')) && follows(after)
                })
        };
        if let Some(found) = phrases.iter().find(begins) {
            return Some(found);
        }
    }
    None
}

/// Whether a text is in a script that parts words by spaces, as far as we can
/// tell: in others words can't be counted.
fn is_spaced(text: &str) -> bool {
    text.chars()
        .all(|next| u32::from(next) < 0x0250 || !next.is_alphabetic())
}

/// A question with fewer words has no room for a subject.
const SHORTEST_QUESTION: usize = 3;

/// Whether a question names no subject, because it is too short or holds only
/// common words, or wants to know everything.
pub(super) fn is_vague_question(text: &Text) -> bool {
    any_language(text, |text| {
        words(text).nth(SHORTEST_QUESTION - 1).is_none() && is_spaced(text)
            || find_phrase(text, SWEEPING_PHRASES).is_some()
            || words(text).all(|word| COMMON_WORDS.contains(&word))
    })
}

/// Whether a title names a thing rather than what is to be done: it is a single
/// word, or begins with an article or an adjective.
pub(super) fn is_thing(text: &Text) -> bool {
    any_language(text, |text| {
        (is_spaced(text) && words(text).nth(1).is_none())
            || words(text)
                .next()
                .is_some_and(|first| NOUN_OPENINGS.contains(&first))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vague_questions_are_told_from_good_ones() {
        let good = [
            "Why do customers leave us when they move?",
            "Vi vill förstå varför kunderna lämnar oss när de flyttar",
            "vi vill förstå hur vi kan attrahera fler ungdomar",
            "Hvorfor tar det så lang tid å få plass på sykehjem?",
            "Hvorfor mister vi studenter?",
        ];
        let vague = [
            "Why?",
            "Hvordan er kundereisen?",
            "How do customers experience us?",
            "Hur ser kundresan ut idag?",
            "Alt om kundene våre fra første dag",
        ];
        for text in good {
            assert!(!is_vague_question(&Text::from(text)), "{text}");
        }
        for text in vague {
            assert!(is_vague_question(&Text::from(text)), "{text}");
        }
    }

    #[test]
    fn titles_that_name_a_thing_are_told_from_tasks() {
        assert!(is_thing(&Text::from("Ny portal")));
        assert!(is_thing(&Text::from("Portal")));
        assert!(!is_thing(&Text::from("Send beskjed når saken er mottatt")));
    }
}
