//! How similar two elements are, in whole thousandths.
//!
//! Takes two elements of one kind; gives the weighted mean of the similarities
//! of their features, from 0 to [`SAME`]. A feature that either leaves out does
//! not count, so that a sparse map does not get lower similarities. Texts are
//! compared by [`Trigrams`], all else by equality. Weights are a choice of this
//! library.
//!
//! Whole numbers make sums exact and independent of their order. Every function
//! is symmetric in its two elements.

use super::trigrams::{SAME, Trigrams};
use crate::gap::elements::BorrowedElement;
use crate::model::{Stage, Text};

/// Accumulates a weighted mean.
#[derive(Default)]
struct WeightedMean {
    /// The sum of the similarities, each times its weight.
    sum: u64,
    /// The sum of the weights.
    weights: u64,
}

impl WeightedMean {
    /// Adds a feature; `None` if one of the two leaves it out.
    fn add(&mut self, weight: u64, similarity: Option<u32>) {
        if let Some(similarity) = similarity {
            self.sum += weight * u64::from(similarity);
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

/// The similarity of two texts that are folded already; `None` if one is
/// missing.
fn folded(before: Option<&Trigrams>, after: Option<&Trigrams>) -> Option<u32> {
    Some(before?.similarity(after?))
}

/// Whether two values are equal, as a similarity; `None` if one is missing.
fn equal<T: PartialEq>(before: Option<&T>, after: Option<&T>) -> Option<u32> {
    Some(if before? == after? { SAME } else { 0 })
}

/// What is compared of a stage, its texts folded once.
pub(crate) struct StageFeatures<'m> {
    stage: &'m Stage,
    name: Trigrams,
    goal: Option<Trigrams>,
}

impl<'m> StageFeatures<'m> {
    /// Prepares a stage; texts are taken in `language`.
    pub(crate) fn of(stage: &'m Stage, language: &str) -> Self {
        let grams = |text: &Text| Trigrams::of(text.best(language, language));
        Self {
            stage,
            name: grams(&stage.name),
            goal: stage.goal.as_ref().map(grams),
        }
    }
}

/// The similarity of two stages: by name, goal, and the share of the steps of
/// the smaller one that have their counterpart in the other, if there are any;
/// or by the steps alone, if that is more: a stage is what happens in it, and
/// its name only a heading.
pub(crate) fn stages(
    before: &StageFeatures<'_>,
    after: &StageFeatures<'_>,
    common_steps: usize,
) -> u32 {
    let mut mean = WeightedMean::default();
    let name = if before.stage.name == after.stage.name {
        SAME
    } else {
        before.name.similarity(&after.name)
    };
    mean.add(2, Some(name));
    let goal = if before.stage.goal == after.stage.goal {
        before.stage.goal.as_ref().map(|_| SAME)
    } else {
        folded(before.goal.as_ref(), after.goal.as_ref())
    };
    mean.add(1, goal);
    let (before, after) = (before.stage, after.stage);
    let (fewer, all) = (
        before.steps.len().min(after.steps.len()),
        before.steps.len() + after.steps.len(),
    );
    let share = |common: usize, of: usize| {
        let share = (common * SAME as usize).checked_div(of)?;
        u32::try_from(share).ok()
    };
    let common = common_steps.min(fewer);
    mean.add(2, share(common, fewer).filter(|share| *share > 0));
    mean.result().max(share(2 * common, all).unwrap_or(0))
}

/// What is compared of a need or touchpoint, its texts folded once.
pub(crate) struct PartFeatures<'m> {
    element: BorrowedElement<'m>,
    /// The text of a need, the name of a touchpoint.
    text: Option<Trigrams>,
    /// What the provider does at a touchpoint.
    provider_activity: Option<Trigrams>,
}

impl<'m> PartFeatures<'m> {
    /// Prepares an element; texts are taken in `language`.
    pub(crate) fn of(element: BorrowedElement<'m>, language: &str) -> Self {
        let grams = |text: &Text| Trigrams::of(text.best(language, language));
        let (text, provider_activity) = match element {
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
            provider_activity: provider_activity.map(grams),
        }
    }
}

/// The similarity of two needs, by their texts, or of two
/// touchpoints, by name, the provider's activity, channel, role, device, owner
/// and initiator.
pub(crate) fn parts(before: &PartFeatures<'_>, after: &PartFeatures<'_>) -> u32 {
    let text = folded(before.text.as_ref(), after.text.as_ref());
    let provider_activity = folded(
        before.provider_activity.as_ref(),
        after.provider_activity.as_ref(),
    );
    let (BorrowedElement::Touchpoint(before), BorrowedElement::Touchpoint(after)) =
        (before.element, after.element)
    else {
        return text.unwrap_or(0);
    };
    let mut mean = WeightedMean::default();
    mean.add(4, text);
    mean.add(3, provider_activity);
    mean.add(3, equal(before.channel.as_ref(), after.channel.as_ref()));
    mean.add(1, equal(before.device.as_ref(), after.device.as_ref()));
    mean.add(2, equal(before.role.as_ref(), after.role.as_ref()));
    mean.add(1, equal(before.owner.as_ref(), after.owner.as_ref()));
    mean.add(
        1,
        equal(before.initiator.as_ref(), after.initiator.as_ref()),
    );
    mean.result()
}
