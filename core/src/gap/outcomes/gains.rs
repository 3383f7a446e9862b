//! What becomes of each gain.

use super::judge::{OutcomeJudge, step_of};
use crate::gap::elements::BorrowedElement;
use crate::gap::model::{GainFate, GainOutcome};
use crate::model::Gain;

impl<'m> OutcomeJudge<'_, 'm> {
    /// What becomes of a gain of the map before.
    pub(super) fn fate_of_gain(&self, position: usize, gain: &'m Gain) -> GainFate {
        let after = self.pairing.of_before(position).map(|pair| pair.other);
        let successor = after.and_then(|after| match self.nodes_after.get(after).element {
            BorrowedElement::Gain(gain) => Some(gain),
            _ => None,
        });
        let absence = match successor {
            Some(_) => None,
            None => Some(self.absence(
                position,
                self.removed_gains.contains(gain.id.as_str()),
                None,
            )),
        };
        let fate = match (successor, &absence) {
            (Some(successor), _) => match (gain.strength, successor.strength) {
                (Some(before), Some(after)) if after > before => GainOutcome::Strengthened,
                (Some(before), Some(after)) if after < before => GainOutcome::Weakened,
                _ => GainOutcome::Kept,
            },
            (None, Some(Ok(_))) => GainOutcome::Lost,
            (None, _) => GainOutcome::Unstated,
        };
        let (because, certainty, silence) = self.told(position, absence);
        GainFate {
            fate,
            text: gain.text.clone(),
            before: Some(gain.id.clone()),
            after: successor.map(|gain| gain.id.clone()),
            step_before: step_of(self.nodes_before, position),
            step_after: after.and_then(|after| step_of(self.nodes_after, after)),
            strength_before: gain.strength,
            strength_after: successor.and_then(|gain| gain.strength),
            because,
            silence,
            certainty,
        }
    }

    /// The outcome of a gain that only the map after has.
    pub(super) fn fate_of_added_gain(&self, position: usize, gain: &'m Gain) -> GainFate {
        GainFate {
            fate: GainOutcome::Added,
            text: gain.text.clone(),
            before: None,
            after: Some(gain.id.clone()),
            step_before: None,
            step_after: step_of(self.nodes_after, position),
            strength_before: None,
            strength_after: gain.strength,
            because: None,
            silence: None,
            certainty: None,
        }
    }
}
