//! What the wording of a text gives away, in Norwegian, Swedish and English.
//!
//! The lists are short on purpose: a false alarm costs more trust than a missed one. They are tried on
//! every language of a text, whichever it says it is.

use crate::model::Text;

/// Whether any language of a text keeps the condition.
fn any(text: &Text, condition: impl Fn(&str) -> bool) -> bool {
    text.plain().is_some_and(&condition) || text.by_language().any(|(_, text)| condition(text))
}

fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|next: char| !next.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The same word, but for capitals.
fn same(word: &str, listed: &str) -> bool {
    word.chars().flat_map(char::to_lowercase).eq(listed.chars())
}

/// Whether the word is in the list, where blanks part words.
fn is_one_of(word: &str, list: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| same(word, listed))
}

/// Whether the words of the phrase follow each other in the text.
fn has_phrase(text: &str, phrase: &str) -> bool {
    let mut rest = words(text);
    loop {
        let mut here = rest.clone();
        if phrase.split(' ').all(|listed| here.next().is_some_and(|word| same(word, listed))) {
            return true;
        }
        if rest.next().is_none() {
            return false;
        }
    }
}

/// Whether the text holds one of the phrases, where commas part phrases.
fn has_any_phrase(text: &str, phrases: &str) -> bool {
    phrases.split(", ").any(|phrase| has_phrase(text, phrase))
}

/// Whether it is in a script that parts words by blanks, as far as we can say.
fn is_spaced(text: &str) -> bool {
    text.chars().all(|next| u32::from(next) < 0x0250 || !next.is_alphabetic())
}

/// A question with fewer words has no room for a subject.
const SHORTEST_QUESTION: usize = 3;

const SWEEPING: &str = "\
    everything about, everything that, absolutely everything, all aspects, every aspect, in general, the whole customer \
    journey, the entire customer journey, the complete customer journey, alt om, alt som, absolutt alt, alle aspekter, \
    alle sider, generelt, hele kundereisen, den totale kundereisen, allt om, allt som, absolut allt, alla aspekter, alla \
    delar, generellt, i allmänhet, hela kundresan";

/// Words that any question to any journey could hold.
const COMMON: &str = "\
    a an the is are do does how what which who why can we us our of with to in and for like look want understand know \
    think feel need needs see better good improve customer customers experience journey journeys map today their they it \
    about have er hvordan hva hvilke hvem hvorfor kan vi oss vår våre vårt av med å i og ser ut vil forstå vite mener \
    synes føler trenger behov bedre god bra forbedre det har kunden kundene kunder kundens kundenes opplever opplevelse \
    opplevelsen kundeopplevelsen reisen kundereisen kundereise kartet dag de om den på til är hur vad vilka vem varför \
    våra att och för vill förstå veta tycker känner behöver bättre förbättra kunderna kundernas upplever upplevelse \
    upplevelsen kundupplevelsen resan kundresan kundresa kartan idag till ha som";

/// A question without a subject, or one that wants to know everything.
pub(super) fn is_vague_question(text: &Text) -> bool {
    any(text, |text| {
        words(text).nth(SHORTEST_QUESTION - 1).is_none() && is_spaced(text)
            || has_any_phrase(text, SWEEPING)
            || words(text).all(|word| is_one_of(word, COMMON))
    })
}

const JUDGEMENT: &str = "\
    good well satisfied happy rate helpful gode god bra godt fornøyd vurderer nöjd nöjda betygsätter";
const PROVIDER: &str = "\
    we us our vi oss vår vårt våre våra";
const FOR_CUSTOMER: &str = "\
    for you, for deg, for dere, för dig, för er, did you, do you, you do, gjorde du, gjør du, gör du";

/// A question that has the provider judged: "how good were we" rather than "how was it for you".
pub(super) fn is_provider_centred(text: &Text) -> bool {
    any(text, |text| {
        words(text).any(|word| is_one_of(word, PROVIDER))
            && words(text).any(|word| is_one_of(word, JUDGEMENT))
            && !has_any_phrase(text, FOR_CUSTOMER)
    })
}

const COMPANY_WORDS: &str = "\
    onboarding, upsell, upselling, provisioning, invoicing, lead qualification, lead generation, case handling, claims \
    handling, customer acquisition, customer retention, kyc, saksbehandling, kundebehandling, oppsalg, mersalg, \
    fakturering, kundeanskaffelse, leadsgenerering, skadebehandling, handläggning, ärendehantering, merförsäljning, \
    kundbearbetning, kundanskaffning, skadereglering";

/// A name that says what the company does, not what the customer does: the word that gives it away.
pub(super) fn company_word(text: &Text) -> Option<&'static str> {
    COMPANY_WORDS.split(", ").find(|phrase| any(text, |text| has_phrase(text, phrase)))
}

const NOT_A_VERB: &str = "\
    a an the new better more improved en ei et ny nytt nye bedre mer flere ett nya bättre fler";

/// A title that names a thing and not what is done with it.
pub(super) fn is_thing(text: &Text) -> bool {
    any(text, |text| {
        (is_spaced(text) && words(text).nth(1).is_none()) || words(text).next().is_some_and(|first| is_one_of(first, NOT_A_VERB))
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
        let provider = ["Hur bra var vi?", "How satisfied are you with our service?", "Hvor fornøyd er du med vår rådgiver?"];
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
        assert_eq!(company_word(&Text::from("Onboarding av kunde")), Some("onboarding"));
        assert_eq!(company_word(&Text::from("Compare prices")), None);
        assert!(is_thing(&Text::from("Ny portal")));
        assert!(is_thing(&Text::from("Portal")));
        assert!(!is_thing(&Text::from("Send beskjed når saken er mottatt")));
    }
}
