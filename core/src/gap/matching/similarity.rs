//! How alike two elements are, in whole thousandths.
//!
//! Takes two elements of one kind; gives the weighted mean of the likenesses of
//! their features, from 0 to [`SAME`]. A feature that either leaves out does
//! not count, so a sparse map is not punished for saying little. Texts are
//! compared by trigrams (the coefficient of Dice 1945), lists by what they have
//! in common (Jaccard 1901), all else by equality. Weights are a choice of this
//! library.
//!
//! Whole numbers make sums exact and independent of their order. Every function
//! is symmetric in its two elements.

use std::hash::Hash;

use crate::gap::elements::BorrowedElement;
use crate::hash::HashSet;
use crate::model::{Stage, Step, Text};

/// The likeness of two elements that agree in every feature both have.
pub(crate) const SAME: u32 = 1_000;

/// A weighted mean in the making.
#[derive(Default)]
struct Weighed {
    /// The sum of the likenesses, each times its weight.
    sum: u64,
    /// The sum of the weights.
    weights: u64,
}

impl Weighed {
    /// Adds a feature; `None` if one of the two leaves it out.
    fn add(&mut self, weight: u64, likeness: Option<u32>) {
        if let Some(likeness) = likeness {
            self.sum += weight * u64::from(likeness);
            self.weights += weight;
        }
    }

    /// The mean, rounded down; 0 if no feature counts.
    fn result(&self) -> u32 {
        self.sum
            .checked_div(self.weights)
            .and_then(|mean| u32::try_from(mean).ok())
            .unwrap_or(0)
    }
}

/// Only so many characters of a text are compared: names and sentences differ,
/// or do not, well before that.
const LETTERS: usize = 256;

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
            .take(LETTERS)
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
                    .take(LETTERS)
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
    pub(crate) fn likeness(&self, other: &Self) -> u32 {
        let (mut left, mut right, mut common) = (0, 0, 0);
        while let (Some(one), Some(another)) = (self.0.get(left), other.0.get(right)) {
            // Without branches: which of the two comes first can't be
            // predicted.
            common += u32::from(one == another);
            left += usize::from(one <= another);
            right += usize::from(another <= one);
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

/// The likeness of two texts in a language; `None` if one is missing.
fn texts(left: Option<&Text>, right: Option<&Text>, language: &str) -> Option<u32> {
    let (left, right) = (left?, right?);
    if left == right {
        return Some(SAME);
    }
    Some(
        Trigrams::of(left.best(language, language))
            .likeness(&Trigrams::of(right.best(language, language))),
    )
}

/// Whether two values are equal, as a likeness; `None` if one is missing.
fn equal<T: PartialEq>(left: Option<&T>, right: Option<&T>) -> Option<u32> {
    Some(if left? == right? { SAME } else { 0 })
}

/// The number of values that two lists have in common over that of all their
/// values (Jaccard 1901); order and repetition do not count. `None` if one is
/// empty.
fn lists<T: Eq + Hash>(left: &[T], right: &[T]) -> Option<u32> {
    if left.is_empty() || right.is_empty() {
        return None;
    }
    let (left, right): (HashSet<&T>, HashSet<&T>) = (left.iter().collect(), right.iter().collect());
    let common = left.intersection(&right).count();
    let all = left.len() + right.len() - common;
    u32::try_from(common * SAME as usize / all).ok()
}

/// What is compared of a step, its texts folded once.
pub(crate) struct StepFeatures<'m> {
    step: &'m Step,
    name: Trigrams,
    does: Option<Trigrams>,
    happens: Option<Trigrams>,
    channels: Vec<&'m str>,
}

impl<'m> StepFeatures<'m> {
    /// Prepares a step; texts are taken in `language`.
    pub(crate) fn of(step: &'m Step, language: &str) -> Self {
        let grams = |text: &Text| Trigrams::of(text.best(language, language));
        Self {
            step,
            name: grams(&step.name),
            does: step.does.as_ref().map(grams),
            happens: step.happens.as_ref().map(grams),
            channels: step
                .touchpoints
                .iter()
                .filter_map(|touchpoint| touchpoint.channel.as_ref().map(|id| id.as_str()))
                .collect(),
        }
    }
}

/// The likeness of two steps. Half of the weight, if all features are known, is
/// that of name, `does` and `happens`. `same_stage` says whether their stages
/// are counterparts, or is `None` if that is not known.
pub(crate) fn steps(
    left: &StepFeatures<'_>,
    right: &StepFeatures<'_>,
    same_stage: Option<bool>,
) -> u32 {
    let grams = |left: Option<&Trigrams>, right: Option<&Trigrams>| Some(left?.likeness(right?));
    let (before, after) = (left.step, right.step);
    let mut weighed = Weighed::default();
    weighed.add(6, Some(left.name.likeness(&right.name)));
    weighed.add(2, grams(left.does.as_ref(), right.does.as_ref()));
    weighed.add(1, grams(left.happens.as_ref(), right.happens.as_ref()));
    weighed.add(1, equal(before.kind.as_ref(), after.kind.as_ref()));
    weighed.add(1, equal(before.timing.as_ref(), after.timing.as_ref()));
    weighed.add(1, lists(&before.personas, &after.personas));
    weighed.add(1, lists(&before.needs, &after.needs));
    weighed.add(2, lists(&before.components, &after.components));
    weighed.add(2, lists(&left.channels, &right.channels));
    weighed.add(1, same_stage.map(|same| if same { SAME } else { 0 }));
    weighed.result()
}

/// The likeness of two stages: by name, goal, and the share of the steps of the
/// smaller one that have their counterpart in the other, if there are any.
pub(crate) fn stages(left: &Stage, right: &Stage, common_steps: usize, language: &str) -> u32 {
    let mut weighed = Weighed::default();
    weighed.add(2, texts(Some(&left.name), Some(&right.name), language));
    weighed.add(1, texts(left.goal.as_ref(), right.goal.as_ref(), language));
    let smaller = left.steps.len().min(right.steps.len());
    let share = (common_steps.min(smaller) * SAME as usize).checked_div(smaller);
    weighed.add(
        2,
        share
            .filter(|share| *share > 0)
            .and_then(|share| u32::try_from(share).ok()),
    );
    weighed.result()
}

/// What is compared of a pain, gain, need or touchpoint, its texts folded once.
pub(crate) struct PartFeatures<'m> {
    element: BorrowedElement<'m>,
    /// The text of a pain, gain or need, the name of a touchpoint.
    text: Option<Trigrams>,
    /// What the provider does at a touchpoint.
    activity: Option<Trigrams>,
}

impl<'m> PartFeatures<'m> {
    /// Prepares an element; texts are taken in `language`.
    pub(crate) fn of(element: BorrowedElement<'m>, language: &str) -> Self {
        let grams = |text: &Text| Trigrams::of(text.best(language, language));
        let (text, activity) = match element {
            BorrowedElement::Pain(pain) => (Some(&pain.text), None),
            BorrowedElement::Gain(gain) => (Some(&gain.text), None),
            BorrowedElement::Need(need) => (Some(&need.text), None),
            BorrowedElement::Touchpoint(touchpoint) => (
                touchpoint.name.as_ref(),
                touchpoint.provider_activity.as_ref(),
            ),
            _ => (None, None),
        };
        Self {
            element,
            text: text.map(grams),
            activity: activity.map(grams),
        }
    }
}

/// The likeness of two pains, gains or needs, by their texts, or of two
/// touchpoints, by name, the provider's activity, channel, role, device, owner
/// and initiator.
pub(crate) fn parts(left: &PartFeatures<'_>, right: &PartFeatures<'_>) -> u32 {
    let grams = |left: Option<&Trigrams>, right: Option<&Trigrams>| Some(left?.likeness(right?));
    let text = grams(left.text.as_ref(), right.text.as_ref());
    let (BorrowedElement::Touchpoint(before), BorrowedElement::Touchpoint(after)) =
        (left.element, right.element)
    else {
        return text.unwrap_or(0);
    };
    let mut weighed = Weighed::default();
    weighed.add(4, text);
    weighed.add(3, grams(left.activity.as_ref(), right.activity.as_ref()));
    weighed.add(3, equal(before.channel.as_ref(), after.channel.as_ref()));
    weighed.add(1, equal(before.device.as_ref(), after.device.as_ref()));
    weighed.add(2, equal(before.role.as_ref(), after.role.as_ref()));
    weighed.add(1, equal(before.owner.as_ref(), after.owner.as_ref()));
    weighed.add(
        1,
        equal(before.initiator.as_ref(), after.initiator.as_ref()),
    );
    weighed.result()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_symmetric_and_bounded() {
        let words = [
            "Flytte inn",
            "flytte  INN!",
            "Flytta in",
            "",
            "å",
            "Vente på svar",
        ];
        for left in words {
            for right in words {
                let (left, right) = (Trigrams::of(left), Trigrams::of(right));
                assert_eq!(left.likeness(&right), right.likeness(&left));
                assert!(left.likeness(&right) <= SAME);
            }
        }
        assert_eq!(
            Trigrams::of("Flytte inn").likeness(&Trigrams::of("flytte  INN!")),
            SAME
        );
        assert!(Trigrams::of("Flytte inn").likeness(&Trigrams::of("Vente på svar")) < 100);
    }
}
