//! How alike two elements are, in whole thousandths: sums of them are exact, so that the result depends
//! on no order of adding.

use std::hash::Hash;

use crate::gap::elements::BorrowedElement;
use crate::hash::HashSet;
use crate::model::{Stage, Step, Text};

/// Alike in everything that both say.
pub(crate) const SAME: u32 = 1_000;

/// Features with weights; one that either side leaves out does not count.
#[derive(Default)]
struct Weighed {
    sum: u64,
    weights: u64,
}

impl Weighed {
    fn add(&mut self, weight: u64, likeness: Option<u32>) {
        if let Some(likeness) = likeness {
            self.sum += weight * u64::from(likeness);
            self.weights += weight;
        }
    }

    fn result(&self) -> u32 {
        self.sum
            .checked_div(self.weights)
            .and_then(|mean| u32::try_from(mean).ok())
            .unwrap_or(0)
    }
}

/// Letters beyond these do not count: likeness of a name or a sentence shows before.
const LETTERS: usize = 256;

/// A text as it is compared: its folded letters in threes (after Dice 1945), each packed into one number,
/// sorted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Trigrams(Vec<u64>);

impl Trigrams {
    pub(crate) fn of(text: &str) -> Self {
        let mut letters = vec![' '; 2];
        // A mark that stands after its letter goes as it does when it stands on it.
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
            // No letter at all: its signs.
            letters.extend(
                text.chars()
                    .take(LETTERS)
                    .filter(|sign| !sign.is_whitespace()),
            );
        }
        if letters.last() != Some(&' ') {
            letters.push(' ');
        }
        // A letter takes 21 bits.
        let packed = |three: &[char]| {
            three.iter().fold(0, |packed, letter| {
                packed << 21 | u64::from(u32::from(*letter))
            })
        };
        let mut grams: Vec<u64> = letters.windows(3).map(packed).collect();
        grams.sort_unstable();
        Self(grams)
    }

    /// Twice what is common, over what there is.
    pub(crate) fn likeness(&self, other: &Self) -> u32 {
        let (mut left, mut right, mut common) = (0, 0, 0);
        while let (Some(one), Some(another)) = (self.0.get(left), other.0.get(right)) {
            // Without branches: which comes first is as good as random.
            common += u32::from(one == another);
            left += usize::from(one <= another);
            right += usize::from(another <= one);
        }
        // A few hundred threes on each side.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a few hundred trigrams on each side"
        )]
        let all = (self.0.len() + other.0.len()) as u32;
        (2 * SAME * common).checked_div(all).unwrap_or(SAME)
    }
}

/// The letters of the Nordic languages and a few neighbours without their marks.
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

fn equal<T: PartialEq>(left: Option<&T>, right: Option<&T>) -> Option<u32> {
    Some(if left? == right? { SAME } else { 0 })
}

/// What two lists have in common, over all that they hold (after Jaccard 1901); order does not count.
fn lists<T: Eq + Hash>(left: &[T], right: &[T]) -> Option<u32> {
    if left.is_empty() || right.is_empty() {
        return None;
    }
    let (left, right): (HashSet<&T>, HashSet<&T>) = (left.iter().collect(), right.iter().collect());
    let common = left.intersection(&right).count();
    let all = left.len() + right.len() - common;
    u32::try_from(common * SAME as usize / all).ok()
}

/// A step with its texts folded once.
pub(crate) struct StepFeatures<'m> {
    step: &'m Step,
    name: Trigrams,
    does: Option<Trigrams>,
    happens: Option<Trigrams>,
    channels: Vec<&'m str>,
}

impl<'m> StepFeatures<'m> {
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

/// Steps that no one has said to stand for each other.
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

/// Stages: their names, and the steps that are known to be in both.
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

/// A part of a step with its texts folded once.
pub(crate) struct PartFeatures<'m> {
    element: BorrowedElement<'m>,
    /// The text of a pain or gain, the name of a touchpoint.
    text: Option<Trigrams>,
    /// What the provider does at a touchpoint.
    activity: Option<Trigrams>,
}

impl<'m> PartFeatures<'m> {
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

/// Parts of two steps that stand for each other: pains, gains and needs by their words, touchpoints by more.
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
