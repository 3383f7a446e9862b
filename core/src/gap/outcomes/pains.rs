//! What becomes of each pain.

use super::judge::{OutcomeJudge, step_of};
use crate::gap::elements::BorrowedElement;
use crate::gap::model::{OutcomeReason, PainFate, PainOutcome};
use crate::model::{Pain, Treatment};

impl<'m> OutcomeJudge<'_, 'm> {
    /// What becomes of a pain of the map before.
    pub(super) fn fate_of_pain(&self, position: usize, pain: &'m Pain) -> PainFate {
        let after = self.pairing.of_before(position).map(|pair| pair.other);
        let successor = after.and_then(|after| match self.nodes_after.get(after).element {
            BorrowedElement::Pain(pain) => Some(pain),
            _ => None,
        });
        let initiatives = self.initiatives_for(Some(pain), successor);
        let because = match successor {
            Some(_) => None,
            // A pain that is only to be relieved, or is accepted, is not gone
            // because an initiative works on it.
            None if !initiatives.is_empty()
                && pain
                    .treatment
                    .is_none_or(|treatment| treatment == Treatment::Remove) =>
            {
                Some(OutcomeReason::Initiative)
            }
            None if pain.treatment == Some(Treatment::Remove) => Some(OutcomeReason::Treatment),
            None => self.reason_for_absence(position),
        };
        let fate = match (successor, because) {
            (Some(successor), _) => match (pain.severity, successor.severity) {
                (Some(before), Some(after)) if after < before => PainOutcome::Relieved,
                (Some(before), Some(after)) if after > before => PainOutcome::Worsened,
                _ => PainOutcome::Kept,
            },
            (None, Some(_)) => PainOutcome::Removed,
            (None, None) => PainOutcome::Unstated,
        };
        PainFate {
            fate,
            text: pain.text.clone(),
            before: Some(pain.id.clone()),
            after: successor.map(|pain| pain.id.clone()),
            step_before: step_of(self.nodes_before, position),
            step_after: after.and_then(|after| step_of(self.nodes_after, after)),
            severity_before: pain.severity,
            severity_after: successor.and_then(|pain| pain.severity),
            exit: pain.exit,
            because,
            initiatives,
        }
    }

    /// The outcome of a pain that only the map after has.
    pub(super) fn fate_of_added_pain(&self, position: usize, pain: &'m Pain) -> PainFate {
        PainFate {
            fate: PainOutcome::Added,
            text: pain.text.clone(),
            before: None,
            after: Some(pain.id.clone()),
            step_before: None,
            step_after: step_of(self.nodes_after, position),
            severity_before: None,
            severity_after: pain.severity,
            exit: pain.exit,
            because: None,
            initiatives: self.initiatives_for(None, Some(pain)),
        }
    }
}
