//! Names that tell what the company does, where a step is the customer's.

use super::beginnings::Beginnings;
use super::company_customers::{CUSTOMER_NOUNS, Found, done_to_customers, reaches_customers};
use super::company_words::{
    ARTICLES, AUXILIARIES, BETWEEN, CASES, COMPANY_ACTS, COMPANY_MAIL, COMPANY_VERBS,
    COMPANY_WORDS, DEALT_WITH, NO_KINDS, PROCESS_BEGINNINGS, PROCESS_ENDINGS, SENDING, TO,
};
use super::word_forms::{any_form, any_form_or_compound};
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
    // into lower case and looked into where the quick tests let it pass.
    let [
        mut acts,
        mut cases,
        mut phrases,
        mut processes,
        mut customers,
    ] = [false; 5];
    for (at, word) in opening(text).enumerate() {
        acts |= at == 0 && VERBS.may_begin(word);
        cases |= at < 2 && CASE_NOUNS.may_begin(word);
        phrases |= PHRASES.may_begin(word);
        processes |= PROCESSES.may_begin(word);
        customers |= at > 0 && CUSTOMER_NOUNS.may_begin(word);
    }
    if !(acts || cases || phrases || processes || customers) {
        return None;
    }
    let text = text.to_lowercase();
    if phrases && let Some(found) = find_phrase(&text, COMPANY_WORDS) {
        return Some(found.to_owned());
    }
    let words: Vec<&str> = opening(&text).collect();
    let found = |may_be: bool, find: fn(&[&str]) -> Option<Found>| {
        if may_be { find(&words) } else { None }
    };
    let (start, length) = found(acts, act_of_company)
        .or_else(|| found(cases, case_dealt_with))
        .or_else(|| found(processes, process_name))
        .or_else(|| found(customers, done_to_customers))?;
    Some(words.get(start..start + length)?.join(" "))
}

/// The words of a name, without a number before them and the mark of an
/// infinitive.
fn opening(text: &str) -> impl Iterator<Item = &str> {
    let numbered = |word: &&str| word.chars().all(char::is_numeric);
    let infinitive = |word: &&str| ["å", "att", "to", "Å", "Att", "To"].contains(word);
    words(text).skip_while(numbered).skip_while(infinitive)
}

/// How the verbs of a company's acts begin.
static VERBS: Beginnings = {
    let mut verbs = Beginnings::new().and(COMPANY_VERBS).and(SENDING);
    let mut act = 0;
    while act < COMPANY_ACTS.len() {
        #[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
        let (of_act, _) = COMPANY_ACTS[act];
        verbs = verbs.and(of_act);
        act += 1;
    }
    verbs
};

/// How the papers of a case begin, and what else is looked for.
static CASE_NOUNS: Beginnings = Beginnings::new().and(CASES);
static PHRASES: Beginnings = Beginnings::new().and(COMPANY_WORDS);
static PROCESSES: Beginnings = Beginnings::new().and(PROCESS_BEGINNINGS);

/// An act of the company at the beginning of a name: "approve the claim".
fn act_of_company(words: &[&str]) -> Option<Found> {
    let (first, rest) = words.split_first()?;
    if any_form(first, COMPANY_VERBS) {
        return Some((0, 1));
    }
    let sends = any_form(first, SENDING);
    let of_verb = |act: &&(&[&str], &[&str])| any_form(first, act.0);
    let acts: Vec<_> = COMPANY_ACTS.iter().filter(of_verb).collect();
    if acts.is_empty() && !sends {
        return None;
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
        let acts = || {
            acts.iter()
                .any(|(_, objects)| any_form_or_compound(object, objects))
        };
        // Customers send an invoice on to others.
        let sent_on = after.first().is_some_and(|word| TO.contains(word));
        let sends = || {
            sends
                && any_form_or_compound(object, COMPANY_MAIL)
                && (!sent_on || reaches_customers(after))
        };
        (acts() || sends()).then_some((0, at + 2))
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
        // Most words of a name are ruled out at once.
        PROCESSES.may_begin(word)
            && PROCESS_BEGINNINGS.iter().any(|beginning| {
                word.strip_prefix(beginning).is_some_and(|rest| {
                    let rest = [Some(rest), rest.strip_prefix('s')];
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
