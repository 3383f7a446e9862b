//! Questions that have the provider judged, in place of the customer's
//! situation.

use super::survey_words::{
    ASKED, ASKING_PHRASES, CUSTOMER_PHRASES, JUDGING_VERBS, LIKELIHOOD_WORDS, MANNERS, OFFER_NOUNS,
    PERFORMANCE_PHRASES, PROVIDER_SUBJECTS, PROVIDER_WORDS, QUALITIES, QUESTION_OPENINGS,
    RECOMMENDATION_WORDS, STAFF_NOUNS, TIME_WORDS, TREATED, VERDICT_PHRASES,
};
use super::wording::{any_language, find_phrase, words};
use crate::model::Text;

/// Whether a question has the provider judged, as in "how good were we", rather
/// than asking "how was it for you".
pub(super) fn is_provider_centred(text: &Text) -> bool {
    any_language(text, |text| sentences(text).any(|main| judges(&main)))
}

/// Whether a question asks how likely one is to recommend or choose the
/// provider.
pub(super) fn asks_for_recommendation(text: &Text) -> bool {
    let asks = |main: Vec<&str>| {
        let has = |list: &[&str]| main.iter().any(|word| list.contains(word));
        let [recommends, likely, provider] =
            [RECOMMENDATION_WORDS, LIKELIHOOD_WORDS, PROVIDER_WORDS].map(has);
        recommends && likely || provider && (recommends || likely)
    };
    any_language(text, |text| sentences(text).any(asks))
}

/// The words of each sentence, without clauses that say when something
/// happened: in "how did you feel when we called" nobody asks about the call.
fn sentences(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.split(['.', '?', '!', ';', ':', '\n']).map(|sentence| {
        sentence
            .split(',')
            .flat_map(|clause| words(clause).take_while(|word| !TIME_WORDS.contains(word)))
            .collect()
    })
}

/// Whether a sentence asks for a verdict on the provider.
fn judges(main: &[&str]) -> bool {
    let text = main.join(" ");
    if find_phrase(&text, PERFORMANCE_PHRASES).is_some() || begins_with_provider(main) {
        return find_phrase(&text, CUSTOMER_PHRASES).is_none();
    }
    if find_phrase(&text, VERDICT_PHRASES).is_some() {
        return judged(main, &[PROVIDER_WORDS, STAFF_NOUNS, OFFER_NOUNS]).is_some();
    }
    find_phrase(&text, CUSTOMER_PHRASES).is_none() && ascribes_quality(main)
}

/// Whether a sentence is a question about what the provider is or did: "were we
/// easy to reach", "var rådgiveren vår hyggelig".
fn begins_with_provider(main: &[&str]) -> bool {
    let [first, second, rest @ ..] = main else {
        return false;
    };
    let follows =
        || !ASKED.contains(second) && rest.first().is_some_and(|word| word.starts_with("vår"));
    QUESTION_OPENINGS.contains(first) && (PROVIDER_SUBJECTS.contains(second) || follows())
}

/// Whether a sentence ascribes a quality to the provider: "was the staff
/// friendly", "how well did we explain it". What customers do well is no such
/// quality, unless they are asked what they think.
fn ascribes_quality(main: &[&str]) -> bool {
    let has = |list: &[&str]| main.iter().any(|word| list.contains(word));
    let acts_before = |at: usize| main.iter().take(at).any(|word| ASKED.contains(word));
    let with_quality =
        judged(main, &[PROVIDER_WORDS, STAFF_NOUNS, OFFER_NOUNS]).is_some_and(|at| {
            has(QUALITIES) && (!acts_before(at) || has(JUDGING_VERBS) || has(TREATED))
        });
    let in_manner = judged(main, &[PROVIDER_WORDS, STAFF_NOUNS])
        .is_some_and(|at| has(MANNERS) && (!acts_before(at) || has(TREATED)));
    with_quality || in_manner
}

/// Where a sentence first names the provider by one of these words; not where
/// those who ask speak of their asking, as in "tell us".
fn judged(main: &[&str], lists: &[&[&str]]) -> Option<usize> {
    let asking = |at: usize| {
        ASKING_PHRASES.iter().any(|phrase| {
            let length = phrase.split(' ').count();
            (at + 1).checked_sub(length).is_some_and(|start| {
                main.get(start..=at)
                    .is_some_and(|said| phrase.split(' ').eq(said.iter().copied()))
            })
        })
    };
    main.iter()
        .enumerate()
        .position(|(at, word)| lists.iter().any(|list| list.contains(word)) && !asking(at))
}

#[cfg(test)]
mod tests {
    use super::{asks_for_recommendation, is_provider_centred};
    use crate::model::Text;

    fn flagged(text: &str) -> bool {
        let text = Text::from(text);
        is_provider_centred(&text) || asks_for_recommendation(&text)
    }

    #[test]
    fn questions_that_judge_the_provider_are_found() {
        let questions = [
            "How good were we?",
            "How satisfied are you with our customer service?",
            "How would you rate the help that you got from our staff?",
            "Did we meet your expectations?",
            "On a scale from 1 to 10, how likely are you to recommend us to a friend?",
            "How friendly was the adviser who served you?",
            "What do you think of our website?",
            "Did you find our employees helpful?",
            "How well did we keep our promises?",
            "What could we do better?",
            "When you called us, how quickly did we answer?",
            "How happy were you with the service you received?",
            "Hvor gode var vi?",
            "Hvor fornøyd er du med oss?",
            "Hvordan vil du vurdere servicen du fikk?",
            "Svarte vi til forventningene dine?",
            "Hvor sannsynlig er det at du vil anbefale oss til andre?",
            "Hvor hyggelig var rådgiveren du snakket med?",
            "Hva synes du om nettsiden vår?",
            "Synes du at de ansatte var hjelpsomme?",
            "Hvor raskt svarte vi da du ringte?",
            "Hva kan vi gjøre bedre?",
            "Hvilken karakter vil du gi kundeservice?",
            "Ga nettsiden vår deg det du trengte å vite?",
            "I hvilken grad er du enig: våre medarbeidere er dyktige",
            "Hur bra var vi?",
            "Hur nöjd är du med vår kundtjänst?",
            "Vilket betyg skulle du ge bemötandet?",
            "Levde vi upp till dina förväntningar?",
            "Hur troligt är det att du rekommenderar oss till en vän?",
            "Hur trevlig var personalen?",
            "Vad tycker du om vår webbplats?",
            "Tyckte du att vår rådgivare var kunnig?",
            "Hur snabbt svarade vi när du ringde?",
            "Vad kan vi göra bättre?",
            "Hur bedömer du kvaliteten på våra produkter?",
            "Jag är nöjd med hjälpen jag fick",
        ];
        for text in questions {
            assert!(flagged(text), "{text}");
        }
    }

    #[test]
    fn questions_about_the_customers_situation_are_left_alone() {
        let questions = [
            "How was it for you?",
            "What did you try to get done when you called us?",
            "Tell us about a good day at home.",
            "How well did the time of the delivery suit you?",
            "What happened before you contacted our staff?",
            "How did you feel while you waited for our answer?",
            "What made you decide to leave us?",
            "How easy was it for you to get the cover that you needed?",
            "Did you get done what you came for?",
            "What was the hardest part of moving house?",
            "How quickly did you need an answer from us?",
            "What would have helped you most that week?",
            "Hvordan hadde du det?",
            "Hva prøvde du å få til da du ringte oss?",
            "Fortell oss om sist gang du flyttet.",
            "Hvor bra gikk det for deg hos oss?",
            "Hva gjorde at du valgte oss?",
            "Hva gikk gjennom hodet ditt mens du ventet på svar fra oss?",
            "Hvor god tid hadde du før du måtte bestemme deg?",
            "Fikk du gjort det du kom for?",
            "Hvem hjalp deg med flyttingen?",
            "Hva var vanskeligst for deg den uka?",
            "Hvor raskt trengte du svar fra oss?",
            "Hvilke forventninger hadde du til oss?",
            "Hur var det för dig?",
            "Vad försökte du få gjort när du ringde oss?",
            "Berätta för oss om dagen då du flyttade.",
            "Hur kändes det när du väntade på vårt besked?",
            "Vad gjorde du innan du kontaktade vår kundtjänst?",
            "Vad var svårast för dig med flytten?",
            "Fick du gjort det du kom för att göra?",
            "Hur snabbt behövde du ett svar från oss?",
            "Vem hjälpte dig att packa?",
            "Vad fick dig att välja oss?",
            "Hur väl passade leveransen in i din vardag?",
            "Hur lätt var det för dig att hitta rätt försäkring?",
        ];
        for text in questions {
            assert!(!flagged(text), "{text}");
        }
    }
}
