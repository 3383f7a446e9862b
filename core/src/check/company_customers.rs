//! Names that tell what is done to customers.

use super::beginnings::Beginnings;
use super::company_words::{
    ARTICLES, BETWEEN, CUSTOMER_CARE, CUSTOMER_DESKS, CUSTOMERS, FROM, ONE_CUSTOMER, TO,
};
use super::word_forms::any_form;

/// Where the words that give a name away begin, and how many they are.
pub(super) type Found = (usize, usize);

/// How the nouns for customers begin.
pub(super) static CUSTOMER_NOUNS: Beginnings = Beginnings::new().and(CUSTOMERS);

/// What is done to customers: "inform the customer", "hand over to the
/// customer".
pub(super) fn done_to_customers(words: &[&str]) -> Option<Found> {
    let named = |at: &usize| {
        let rest = words.get(*at..).unwrap_or_default();
        rest.first()
            .is_some_and(|word| CUSTOMER_NOUNS.may_begin(word))
            && names_customers(rest)
    };
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
pub(super) fn reaches_customers(words: &[&str]) -> bool {
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
