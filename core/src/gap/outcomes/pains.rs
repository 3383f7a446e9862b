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
        // A pain that is only to be relieved, or is accepted, is not gone
        // because an initiative works on it.
        let may_be_removed = pain
            .treatment
            .is_none_or(|treatment| treatment == Treatment::Remove);
        let own = if !initiatives.is_empty() && may_be_removed {
            Some(OutcomeReason::Initiative)
        } else if pain.treatment == Some(Treatment::Remove) {
            Some(OutcomeReason::Treatment)
        } else {
            None
        };
        let absence = match successor {
            Some(_) => None,
            None => {
                Some(self.absence(position, self.removed_pains.contains(pain.id.as_str()), own))
            }
        };
        let fate = match (successor, &absence) {
            (Some(successor), _) => match (pain.severity, successor.severity) {
                (Some(before), Some(after)) if after < before => PainOutcome::Relieved,
                (Some(before), Some(after)) if after > before => PainOutcome::Worsened,
                _ => PainOutcome::Kept,
            },
            (None, Some(Ok(_))) => PainOutcome::Removed,
            (None, _) => PainOutcome::Unstated,
        };
        let (because, certainty, silence) = self.told(position, absence);
        PainFate {
            fate,
            text: pain.text.clone(),
            before: Some(pain.id.clone()),
            after: successor.map(|pain| pain.id.clone()),
            step_before: step_of(self.nodes_before, position),
            step_after: after.and_then(|after| step_of(self.nodes_after, after)),
            severity_before: pain.severity,
            severity_after: successor.and_then(|pain| pain.severity),
            exit_before: pain.exit,
            exit_after: successor.and_then(|pain| pain.exit),
            because,
            silence,
            certainty,
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
            exit_before: None,
            exit_after: pain.exit,
            because: None,
            silence: None,
            certainty: None,
            initiatives: self.initiatives_for(None, Some(pain)),
        }
    }
}
