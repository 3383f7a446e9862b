//! What the wording of a text gives away, in Norwegian, Swedish and English.
//!
//! All lists of words are tried on every language of a text, whatever language
//! it is said to be.

use super::word_lists::{
    COMMON_WORDS, COMPANY_WORDS, CUSTOMER_PHRASES, JUDGEMENT_WORDS, NOUN_OPENINGS, PROVIDER_WORDS,
    SWEEPING_PHRASES,
};
use crate::model::Text;

/// Whether any language of a text, in lower case, meets the condition.
fn any_language(text: &Text, condition: impl Fn(&str) -> bool) -> bool {
    let condition = |text: &str| condition(&text.to_lowercase());
    text.plain().is_some_and(condition) || text.by_language().any(|(_, text)| condition(text))
}

/// The words of a text, without what stands between them.
fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|next: char| !next.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// The first phrase of the list that occurs in the text as whole words. The
/// text is in lower case, as the phrases are.
fn find_phrase(text: &str, phrases: &'static [&'static str]) -> Option<&'static str> {
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

/// The lengths of the first words of the phrases: bit `n` of an entry is set if
/// a first word of `n` bytes ends with the byte that is the entry's position.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn first_word_lengths(phrases: &[&str]) -> [u64; 256] {
    let mut lengths = [0; 256];
    let mut at = 0;
    while at < phrases.len() {
        let phrase = phrases[at].as_bytes();
        let mut length = 0;
        while length < phrase.len() && phrase[length] != b' ' {
            length += 1;
        }
        lengths[phrase[length - 1] as usize] |= 1 << length;
        at += 1;
    }
    lengths
}

/// Whether a word of the text has the length and the last byte of a first word,
/// in upper or lower case: a quick test that rules out nearly all texts.
fn may_contain(text: &str, first_words: &[u64; 256]) -> bool {
    let lengths = |word: &str| {
        word.as_bytes()
            .last()
            .and_then(|last| first_words.get(usize::from(last.to_ascii_lowercase())))
    };
    words(text).any(|word| {
        word.len() < 64 && lengths(word).is_some_and(|lengths| lengths >> word.len() & 1 == 1)
    })
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

/// Whether a question has the provider judged, as in "how good were we", rather
/// than asking "how was it for you".
pub(super) fn is_provider_centred(text: &Text) -> bool {
    any_language(text, |text| {
        words(text).any(|word| PROVIDER_WORDS.contains(&word))
            && words(text).any(|word| JUDGEMENT_WORDS.contains(&word))
            && find_phrase(text, CUSTOMER_PHRASES).is_none()
    })
}

/// What [`may_contain`] goes by, worked out by the compiler.
static COMPANY_FIRST_WORDS: [u64; 256] = first_word_lengths(COMPANY_WORDS);

/// The word in a name that tells what the company does rather than what the
/// customer does, if there is one.
pub(super) fn company_word(text: &Text) -> Option<&'static str> {
    // Every step is checked, and hardly any contains such a word: a text is
    // only put into lower case if the quick test lets it pass.
    let found = |text: &str| {
        if may_contain(text, &COMPANY_FIRST_WORDS) {
            find_phrase(&text.to_lowercase(), COMPANY_WORDS)
        } else {
            None
        }
    };
    text.plain()
        .and_then(found)
        .or_else(|| text.by_language().find_map(|(_, text)| found(text)))
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
    fn questions_about_the_provider_are_told_from_questions_about_the_customer() {
        let provider = [
            "Hur bra var vi?",
            "How satisfied are you with our service?",
            "Hvor fornøyd er du med vår rådgiver?",
        ];
        let customer = [
            "Hur var det för dig?",
            "How was it for you?",
            "What did you try to get done when you called us?",
            "Hvor bra gikk det for deg hos oss?",
        ];
        for text in provider {
            assert!(is_provider_centred(&Text::from(text)), "{text}");
        }
        for text in customer {
            assert!(!is_provider_centred(&Text::from(text)), "{text}");
        }
    }

    #[test]
    fn words_of_the_company_are_found_whole() {
        assert_eq!(
            company_word(&Text::from("Onboarding av kunde")),
            Some("onboarding")
        );
        assert_eq!(company_word(&Text::from("Compare prices")), None);
        assert!(is_thing(&Text::from("Ny portal")));
        assert!(is_thing(&Text::from("Portal")));
        assert!(!is_thing(&Text::from("Send beskjed når saken er mottatt")));
    }
}
