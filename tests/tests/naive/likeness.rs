//! How alike two elements are, in thousandths.

use serde_json::Value;

use super::items;

/// What is as alike as this may stand for each other; pains and gains at one step, and anywhere.
pub(crate) const ENOUGH: i64 = 600;
pub(crate) const ENOUGH_AT_STEP: i64 = 550;
pub(crate) const ENOUGH_ANYWHERE: i64 = 900;

/// Weights and likenesses of the features that both sides have.
fn mean(features: &[(i64, Option<i64>)]) -> i64 {
    let (mut sum, mut weights) = (0, 0);
    for (weight, likeness) in features {
        if let Some(likeness) = likeness {
            sum += weight * likeness;
            weights += weight;
        }
    }
    if weights == 0 { 0 } else { sum / weights }
}

/// So many letters of a text are looked at.
const LETTERS: usize = 256;

/// The words without accents and capitals, one space between them, two before and one after; in threes. Where there
/// is no letter at all, its signs.
fn threes(text: &str) -> Vec<String> {
    let mut letters = String::new();
    // A mark that stands after its letter goes as it does when it stands on it.
    let mark = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    for letter in text
        .chars()
        .take(LETTERS)
        .flat_map(char::to_lowercase)
        .filter(|letter| !mark(letter))
    {
        letters.push(match letter {
            'å' | 'ä' | 'æ' | 'á' | 'à' | 'â' => 'a',
            'ö' | 'ø' | 'ó' | 'ò' | 'ô' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ú' | 'ù' | 'û' => 'u',
            'í' | 'ì' | 'î' => 'i',
            other if other.is_alphanumeric() => other,
            _ => ' ',
        });
    }
    let words: Vec<&str> = letters.split(' ').filter(|word| !word.is_empty()).collect();
    let signs = || {
        text.chars()
            .take(LETTERS)
            .filter(|sign| !sign.is_whitespace())
            .collect()
    };
    let said: String = if words.is_empty() {
        signs()
    } else {
        words.join(" ")
    };
    if said.is_empty() {
        return Vec::new();
    }
    let padded: Vec<char> = format!("  {said} ").chars().collect();
    padded
        .windows(3)
        .map(|three| three.iter().collect())
        .collect()
}

/// Twice the common threes over all of them; what says nothing is the same as all that says nothing.
fn dice(left: &str, right: &str) -> i64 {
    let (left, mut rest) = (threes(left), threes(right));
    let all = left.len() + rest.len();
    let mut common = 0;
    for three in left {
        if let Some(at) = rest.iter().position(|other| *other == three) {
            rest.remove(at);
            common += 1;
        }
    }
    if all == 0 {
        1_000
    } else {
        2_000 * common / i64::try_from(all).unwrap()
    }
}

pub(crate) fn text(left: &Value, right: &Value, language: &str) -> Option<i64> {
    if left.is_null() || right.is_null() {
        return None;
    }
    let string = |value: &Value| -> String {
        let text: journeykit::model::Text = serde_json::from_value(value.clone()).unwrap();
        text.best(language, language).to_owned()
    };
    Some(if left == right {
        1_000
    } else {
        dice(&string(left), &string(right))
    })
}

fn word(left: &Value, right: &Value) -> Option<i64> {
    (!left.is_null() && !right.is_null()).then_some(if left == right { 1_000 } else { 0 })
}

pub(crate) fn touchpoints(left: &Value, right: &Value, language: &str) -> i64 {
    let word = |name: &str| word(&left[name], &right[name]);
    let text = |name: &str| text(&left[name], &right[name], language);
    mean(&[
        (4, text("name")),
        (3, text("provider_activity")),
        (3, word("channel")),
        (1, word("device")),
        (2, word("role")),
        (1, word("owner")),
        (1, word("initiator")),
    ])
}

pub(crate) fn stages(left: &Value, right: &Value, common_steps: usize, language: &str) -> i64 {
    let (one, other) = (items(left, "steps").count(), items(right, "steps").count());
    let smaller = one.min(other);
    let common = common_steps.min(smaller);
    let share = (common > 0).then(|| i64::try_from(common * 1_000 / smaller).unwrap());
    let by_steps = (2 * common * 1_000).checked_div(one + other).unwrap_or(0);
    let by_steps = i64::try_from(by_steps).unwrap();
    mean(&[
        (2, text(&left["name"], &right["name"], language)),
        (1, text(&left["goal"], &right["goal"], language)),
        (2, share),
    ])
    .max(by_steps)
}
