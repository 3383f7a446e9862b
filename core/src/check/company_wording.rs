//! Names that tell what the company does, where a step is the customer's.

use super::company_words::{
    ARTICLES, AUXILIARIES, BETWEEN, CASES, COMPANY_ACTS, COMPANY_MAIL, COMPANY_VERBS,
    COMPANY_WORDS, CUSTOMER_CARE, CUSTOMER_DESKS, CUSTOMERS, DEALT_WITH, ENDINGS, FROM, NO_KINDS,
    ONE_CUSTOMER, PROCESS_BEGINNINGS, PROCESS_ENDINGS, SENDING, TO,
};
use super::wording::{find_phrase, words};
use crate::model::Text;

/// The words in a name that tell what the company does rather than what the
/// customer does, if there are any: "process the application", "onboarding".
pub(super) fn company_wording(name: &Text) -> Option<String> {
    name.plain()
        .and_then(wording_in)
        .or_else(|| name.by_language().find_map(|(_, text)| wording_in(text)))
}

/// As [`company_wording`], of a text in one language.
fn wording_in(text: &str) -> Option<String> {
    // Every step is checked, and few contain such words: a text is only put
    // into lower case if the quick test lets it pass.
    if !words(text).any(may_begin) {
        return None;
    }
    let text = text.to_lowercase();
    if let Some(found) = find_phrase(&text, COMPANY_WORDS) {
        return Some(found.to_owned());
    }
    let numbered = |word: &&str| word.chars().all(char::is_numeric);
    let words: Vec<&str> = words(&text)
        .skip_while(numbered)
        .skip_while(|word| matches!(*word, "å" | "att" | "to"))
        .collect();
    let (start, length) = act_of_company(&words)
        .or_else(|| case_dealt_with(&words))
        .or_else(|| process_name(&words))
        .or_else(|| done_to_customers(&words))?;
    Some(words.get(start..start + length)?.join(" "))
}

/// Where the words that give a name away begin, and how many they are.
type Found = (usize, usize);

/// An act of the company at the beginning of a name: "approve the claim".
fn act_of_company(words: &[&str]) -> Option<Found> {
    let (first, rest) = words.split_first()?;
    if any_form(first, COMPANY_VERBS) {
        return Some((0, 1));
    }
    let between = rest
        .iter()
        .take_while(|word| BETWEEN.contains(word))
        .count();
    // One word may say what kind it is: "the insurance claim".
    let kind = rest
        .get(between)
        .is_some_and(|word| !NO_KINDS.contains(word));
    let acts_on = |at: usize| {
        let (object, after) = rest.get(at..)?.split_first()?;
        let acts = COMPANY_ACTS
            .iter()
            .any(|(verbs, objects)| any_form(first, verbs) && is_object(object, objects));
        // Customers send an invoice on to others.
        let sent_on = after.first().is_some_and(|word| TO.contains(word));
        let sends = any_form(first, SENDING)
            && is_object(object, COMPANY_MAIL)
            && (!sent_on || reaches_customers(after));
        (acts || sends).then_some((0, at + 2))
    };
    acts_on(between).or_else(|| acts_on(between + 1).filter(|_| kind))
}

/// What happens to a case at the company, as the whole of a name: "the
/// application is processed".
fn case_dealt_with(words: &[&str]) -> Option<Found> {
    let mut rest = words
        .iter()
        .skip_while(|word| ARTICLES.contains(word))
        .peekable();
    let of_case = any_form(rest.next()?, CASES);
    rest.next_if(|word| AUXILIARIES.contains(word));
    let dealt_with = DEALT_WITH.contains(rest.next()?);
    (of_case && dealt_with && rest.next().is_none()).then_some((0, words.len()))
}

/// The name of a process of the company: "claims handling",
/// "søknadsbehandling".
fn process_name(words: &[&str]) -> Option<Found> {
    let compound = |word: &str| {
        PROCESS_BEGINNINGS.iter().any(|beginning| {
            word.strip_prefix(beginning).is_some_and(|rest| {
                let rest = [Some(rest), rest.strip_prefix('s'), rest.strip_prefix("s-")];
                rest.into_iter()
                    .flatten()
                    .any(|rest| PROCESS_ENDINGS.contains(&rest))
            })
        })
    };
    if let Some(at) = words.iter().position(|word| compound(word)) {
        return Some((at, 1));
    }
    let pair = |pair: &[&str]| match pair {
        [first, second] => PROCESS_BEGINNINGS.contains(first) && PROCESS_ENDINGS.contains(second),
        _ => false,
    };
    words.windows(2).position(pair).map(|at| (at, 2))
}

/// What is done to customers: "inform the customer", "hand over to the
/// customer".
fn done_to_customers(words: &[&str]) -> Option<Found> {
    let named = |at: &usize| names_customers(words.get(*at..).unwrap_or_default());
    let at = (1..words.len()).find(named)?;
    let before = words.get(..at)?;
    let between = before
        .iter()
        .rev()
        .take_while(|word| BETWEEN.contains(word))
        .count();
    let verb = before.len().checked_sub(between + 1)?;
    if any_form(words.get(verb)?, CUSTOMER_CARE) {
        return Some((verb, at + 1 - verb));
    }
    let one = words
        .get(at)
        .is_some_and(|word| ONE_CUSTOMER.contains(word));
    let toward = |word: &&str| TO.contains(word) || one && FROM.contains(word);
    let toward = before.iter().rposition(toward).filter(|at| *at > 0)?;
    let mut articles = before.get(toward + 1..)?.iter();
    let directly = articles.all(|word| ARTICLES.contains(word));
    directly.then_some((toward, at + 1 - toward))
}

/// Whether words begin with "to the customer".
fn reaches_customers(words: &[&str]) -> bool {
    let to = words.first().is_some_and(|word| TO.contains(word));
    let rest = words.get(1..).unwrap_or_default();
    let articles = rest
        .iter()
        .take_while(|word| ARTICLES.contains(word))
        .count();
    to && names_customers(rest.get(articles..).unwrap_or_default())
}

/// Whether words begin with customers, and not with something of theirs that
/// they turn to: "customer service".
fn names_customers(words: &[&str]) -> bool {
    let [first, rest @ ..] = words else {
        return false;
    };
    CUSTOMERS.contains(first)
        && rest
            .first()
            .is_none_or(|next| !CUSTOMER_DESKS.contains(next))
}

/// Whether a word is a form of one of these stems.
fn any_form(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| {
        word.strip_prefix(stem)
            .is_some_and(|ending| ENDINGS.contains(&ending))
    })
}

/// The shortest stem that is looked for at the end of a compound: shorter ones
/// end other words too, as "sak" does "årsak".
const SHORTEST_IN_COMPOUND: usize = 5;

/// Whether a word is a form of one of these nouns, or a compound that ends with
/// one: "lånesøknaden".
fn is_object(word: &str, stems: &[&str]) -> bool {
    let ends = |stem: &&str| {
        stem.len() >= SHORTEST_IN_COMPOUND
            && word.rfind(stem).is_some_and(|at| {
                word.get(at + stem.len()..)
                    .is_some_and(|ending| ENDINGS.contains(&ending))
            })
    };
    any_form(word, stems) || stems.iter().any(ends)
}

/// Whether a word begins like one that may give a name away, in upper or lower
/// case.
fn may_begin(word: &str) -> bool {
    let [Some(first), Some(second)] = [0, 1].map(|at| word.as_bytes().get(at)) else {
        return false;
    };
    let seconds = BEGINNINGS
        .get(usize::from(first.to_ascii_lowercase()))
        .copied()
        .unwrap_or_default();
    seconds >> (second & 31) & 1 == 1
}

/// The second letters of the words to look for, by their first: bit `n` of an
/// entry is set if one goes on with a byte whose last five bits are `n`, which
/// are the same in upper and lower case.
static BEGINNINGS: [u32; 256] = beginnings();

/// Works out [`BEGINNINGS`].
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn beginnings() -> [u32; 256] {
    let mut seconds = [0; 256];
    note(&mut seconds, COMPANY_WORDS);
    note(&mut seconds, COMPANY_VERBS);
    note(&mut seconds, SENDING);
    note(&mut seconds, CASES);
    note(&mut seconds, CUSTOMERS);
    note(&mut seconds, PROCESS_BEGINNINGS);
    let mut act = 0;
    while act < COMPANY_ACTS.len() {
        note(&mut seconds, COMPANY_ACTS[act].0);
        act += 1;
    }
    seconds
}

/// Sets the bits of these words.
#[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
const fn note(seconds: &mut [u32; 256], words: &[&str]) {
    let mut at = 0;
    while at < words.len() {
        let word = words[at].as_bytes();
        seconds[word[0] as usize] |= 1 << (word[1] & 31);
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::company_wording;
    use crate::model::Text;

    #[test]
    fn names_in_the_words_of_the_company_are_found() {
        let names = [
            ("Process the application", "process the application"),
            ("Approve the claim", "approve the claim"),
            ("Send out the invoice", "send out the invoice"),
            ("Contact the customer", "contact the customer"),
            ("Verify the customer's identity", "verify the customer"),
            ("Order handling", "order handling"),
            ("Assign a caseworker", "assign a caseworker"),
            ("Onboarding av kunde", "onboarding"),
            ("Behandle søknaden", "behandle søknaden"),
            ("Godkjenne kravet", "godkjenne kravet"),
            ("Sender ut vedtak", "sender ut vedtak"),
            ("Følge opp kunden", "følge opp kunden"),
            ("Søknadsbehandling", "søknadsbehandling"),
            ("Registrere søknaden i systemet", "registrere søknaden"),
            ("Søknaden behandles", "søknaden behandles"),
            ("Utstede faktura", "utstede faktura"),
            ("Behandla ansökan", "behandla ansökan"),
            ("Handlägga ärendet", "handlägga"),
            ("Skicka faktura till kunden", "skicka faktura"),
            ("Informera kunden om beslutet", "informera kunden"),
            ("Ärendehantering", "ärendehantering"),
            ("Bedöma skadeanmälan", "bedöma skadeanmälan"),
            ("Upprätta offert", "upprätta offert"),
            ("Leverera varan till kunden", "till kunden"),
        ];
        for (name, words) in names {
            let found = company_wording(&Text::from(name));
            assert_eq!(found.as_deref(), Some(words), "{name}");
        }
    }

    #[test]
    fn names_in_the_words_of_customers_are_left_alone() {
        let names = [
            "Compare prices",
            "Send the application",
            "Wait for the decision",
            "Call customer service",
            "Approve the offer",
            "Register the move",
            "Send the invoice to the insurer",
            "Become a customer",
            "Process the grief",
            "Assess the offers",
            "Read what other customers say",
            "Receive the order",
            "Close the door for the last time",
            "Søke om støtte",
            "Vente mens søknaden behandles",
            "Vurdere tilbudene",
            "Godkjenne tilbudet",
            "Ringe kundeservice",
            "Bli kunde hos banken",
            "Melde flytting",
            "Sende søknaden",
            "Få fakturaen",
            "Registrere en klage",
            "Behandle treverket",
            "Jämföra offerter",
            "Skicka in ansökan",
            "Godkänna avtalet",
            "Ringa kundtjänst",
            "Vänta på beslutet",
            "Bli kund",
            "Få besked om ansökan",
            "Betala fakturan",
            "Hämta ut ersättningen",
            "Skriva under avtalet",
        ];
        for name in names {
            assert_eq!(company_wording(&Text::from(name)), None, "{name}");
        }
    }
}
