//! What becomes of every pain and every gain.
//!
//! People rarely restate everything when they draw a future map. So a pain or
//! gain that the map after does not mention is *unstated*, and nothing is
//! concluded. It counts as removed, or lost, only if something says so. In this
//! order:
//!
//! - an initiative that names the pain, unless the pain is only to be relieved
//!   or is accepted;
//! - the treatment `remove` of the pain;
//! - its step has no counterpart: the step is gone;
//! - all counterparts of its step are marked complete, and so mention all there
//!   is.
//!
//! The first two are about pains only. If there is a counterpart, severity or
//! strength decides. These rules are a design of this library. Linear in the
//! elements of both maps, and in the pains that initiatives name.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::matching::Pairing;
use super::model::{Element, GainOutcome, OutcomeReason, PainOutcome};
use super::model::{GainFate, PainFate};
use crate::hash::HashMap;
use crate::model::{Gain, Initiative, Pain, Step, Strength, Treatment};

/// The outcomes: first for pains and gains of the map before, in its order,
/// then for new ones, in the order of the map after.
pub(crate) struct Fates {
    /// One for each pain of either map.
    pub(crate) pains: Vec<PainFate>,
    /// One for each gain of either map.
    pub(crate) gains: Vec<GainFate>,
    /// For each element before, by position, whether it is a pain or gain that
    /// is unstated.
    pub(crate) unsaid: Vec<bool>,
}

/// The two maps, their matches, and the initiatives, arranged for lookup.
pub(crate) struct Judge<'n, 'm> {
    nodes_before: &'n MapNodes<'m>,
    nodes_after: &'n MapNodes<'m>,
    pairing: &'n Pairing,
    initiatives: &'n [&'m Initiative],
    /// The indices of the initiatives that name a pain, by the ids of its map
    /// and of the pain.
    named: HashMap<(&'m str, &'m str), Vec<usize>>,
    /// For a step before, all steps after that it was said to become.
    linked: HashMap<usize, Vec<usize>>,
    /// The last step asked about in [`silence`](Self::silence), and the answer:
    /// the pains and gains of a step come one after the other.
    last_silence: Cell<Option<(usize, Option<OutcomeReason>)>>,
}

impl<'n, 'm> Judge<'n, 'm> {
    /// Arranges what is needed. `initiatives` are those that count: not the
    /// dropped ones, and none if the maps may be of different documents.
    pub(crate) fn new(
        nodes_before: &'n MapNodes<'m>,
        nodes_after: &'n MapNodes<'m>,
        pairing: &'n Pairing,
        initiatives: &'n [&'m Initiative],
    ) -> Self {
        let mut judge = Self {
            nodes_before,
            nodes_after,
            pairing,
            initiatives,
            named: HashMap::new(),
            linked: HashMap::new(),
            last_silence: Cell::new(None),
        };
        for (index, initiative) in initiatives.iter().enumerate() {
            for named in &initiative.pains {
                judge
                    .named
                    .entry((named.map.as_str(), named.pain.as_str()))
                    .or_default()
                    .push(index);
            }
        }
        for (before, after) in &pairing.links {
            judge.linked.entry(*before).or_default().push(*after);
        }
        judge
    }

    /// Judges all pains and gains.
    pub(crate) fn fates(&self) -> Fates {
        let mut fates = Fates {
            pains: Vec::new(),
            gains: Vec::new(),
            unsaid: vec![false; self.nodes_before.len()],
        };
        for (position, node) in self.nodes_before.all.iter().enumerate() {
            let unsaid = match node.element {
                BorrowedElement::Pain(pain) => {
                    let fate = self.old_pain(position, pain);
                    let unsaid = fate.fate == PainOutcome::Unstated;
                    fates.pains.push(fate);
                    unsaid
                }
                BorrowedElement::Gain(gain) => {
                    let fate = self.old_gain(position, gain);
                    let unsaid = fate.fate == GainOutcome::Unstated;
                    fates.gains.push(fate);
                    unsaid
                }
                _ => false,
            };
            if let Some(flag) = fates.unsaid.get_mut(position) {
                *flag = unsaid;
            }
        }
        let new = |position: &usize| {
            self.pairing
                .before
                .get(*position)
                .is_some_and(Option::is_none)
        };
        fates.pains.extend(
            self.nodes_after
                .of_kind(Element::Pain)
                .filter(new)
                .filter_map(|position| self.new_pain(position)),
        );
        fates.gains.extend(
            self.nodes_after
                .of_kind(Element::Gain)
                .filter(new)
                .filter_map(|position| self.new_gain(position)),
        );
        fates
    }

    /// What becomes of a pain of the map before.
    fn old_pain(&self, position: usize, pain: &'m Pain) -> PainFate {
        let after = self.after(position);
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
            None => self.silence(position),
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
            step_before: step_of(self.nodes_before, position).map(|step| step.id.clone()),
            step_after: after
                .and_then(|after| step_of(self.nodes_after, after))
                .map(|step| step.id.clone()),
            severity_before: pain.severity,
            severity_after: successor.and_then(|pain| pain.severity),
            exit: pain.exit,
            because,
            initiatives: initiatives
                .iter()
                .map(|initiative| initiative.id.clone())
                .collect(),
        }
    }

    /// What becomes of a gain of the map before.
    fn old_gain(&self, position: usize, gain: &'m Gain) -> GainFate {
        let after = self.after(position);
        let successor = after.and_then(|after| match self.nodes_after.get(after).element {
            BorrowedElement::Gain(gain) => Some(gain),
            _ => None,
        });
        let because = if successor.is_some() {
            None
        } else {
            self.silence(position)
        };
        let fate = match (successor, because) {
            (Some(successor), _) => match (gain.strength, successor.strength) {
                (Some(before), Some(after)) if after > before => GainOutcome::Strengthened,
                (Some(before), Some(after)) if after < before => GainOutcome::Weakened,
                _ => GainOutcome::Kept,
            },
            (None, Some(_)) => GainOutcome::Lost,
            (None, None) => GainOutcome::Unstated,
        };
        GainFate {
            fate,
            text: gain.text.clone(),
            before: Some(gain.id.clone()),
            after: successor.map(|gain| gain.id.clone()),
            step_before: step_of(self.nodes_before, position).map(|step| step.id.clone()),
            step_after: after
                .and_then(|after| step_of(self.nodes_after, after))
                .map(|step| step.id.clone()),
            strength_before: gain.strength,
            strength_after: successor.and_then(|gain| gain.strength),
            because,
        }
    }

    /// The outcome of a pain that only the map after has; `None` if the element
    /// is no pain.
    fn new_pain(&self, position: usize) -> Option<PainFate> {
        let BorrowedElement::Pain(pain) = self.nodes_after.get(position).element else {
            return None;
        };
        Some(PainFate {
            fate: PainOutcome::Added,
            text: pain.text.clone(),
            before: None,
            after: Some(pain.id.clone()),
            step_before: None,
            step_after: step_of(self.nodes_after, position).map(|step| step.id.clone()),
            severity_before: None,
            severity_after: pain.severity,
            exit: pain.exit,
            because: None,
            initiatives: self
                .initiatives_for(None, Some(pain))
                .iter()
                .map(|initiative| initiative.id.clone())
                .collect(),
        })
    }

    /// The outcome of a gain that only the map after has; `None` if the element
    /// is no gain.
    fn new_gain(&self, position: usize) -> Option<GainFate> {
        let BorrowedElement::Gain(gain) = self.nodes_after.get(position).element else {
            return None;
        };
        Some(GainFate {
            fate: GainOutcome::Added,
            text: gain.text.clone(),
            before: None,
            after: Some(gain.id.clone()),
            step_before: None,
            step_after: step_of(self.nodes_after, position).map(|step| step.id.clone()),
            strength_before: None,
            strength_after: gain.strength,
            because: None,
        })
    }

    /// The position of the counterpart of an element before; `None` if it has
    /// none.
    fn after(&self, position: usize) -> Option<usize> {
        self.pairing
            .after
            .get(position)
            .copied()
            .flatten()
            .map(|pair| pair.other)
    }

    /// Why a pain or gain at this position, which the map after does not
    /// mention, is gone; `None` if the maps do not tell.
    fn silence(&self, position: usize) -> Option<OutcomeReason> {
        let step = self.nodes_before.get(position).parent;
        if let Some((_, known)) = self.last_silence.get().filter(|(last, _)| *last == step) {
            return known;
        }
        let because = self.silence_of(step);
        self.last_silence.set(Some((step, because)));
        because
    }

    /// As [`silence`](Self::silence), for the pains and gains of the step at
    /// this position.
    fn silence_of(&self, step: usize) -> Option<OutcomeReason> {
        let linked = self.linked.get(&step).into_iter().flatten().copied();
        let successors: Vec<usize> = self.after(step).into_iter().chain(linked).collect();
        if successors.is_empty() {
            return Some(OutcomeReason::StepGone);
        }
        let complete = |after: &usize| {
            self.nodes_after
                .step(*after)
                .is_some_and(|step| step.complete == Some(true))
        };
        successors
            .iter()
            .all(complete)
            .then_some(OutcomeReason::Complete)
    }

    /// The initiatives that name a pain by its id in the map before or after,
    /// each once, in the order of the document.
    fn initiatives_for(
        &self,
        before: Option<&'m Pain>,
        after: Option<&'m Pain>,
    ) -> Vec<&'m Initiative> {
        let side = |nodes: &MapNodes<'m>, pain: Option<&'m Pain>| {
            let named = pain.and_then(|pain| {
                self.named
                    .get(&(nodes.get(0).element.id(), pain.id.as_str()))
            });
            named.into_iter().flatten().copied()
        };
        let indices: BTreeSet<usize> = side(self.nodes_before, before)
            .chain(side(self.nodes_after, after))
            .collect();
        indices
            .into_iter()
            .filter_map(|index| self.initiatives.get(index).copied())
            .collect()
    }
}

/// The step that a pain or gain belongs to.
fn step_of<'m>(nodes: &MapNodes<'m>, position: usize) -> Option<&'m Step> {
    nodes.step(nodes.get(position).parent)
}

/// The gains that are lost or weakened, the strongest before first; those of
/// unknown strength come last.
pub(crate) fn regressions(gains: &[GainFate]) -> Vec<GainFate> {
    let worse = |fate: &&GainFate| matches!(fate.fate, GainOutcome::Lost | GainOutcome::Weakened);
    let mut regressions: Vec<GainFate> = gains.iter().filter(worse).cloned().collect();
    regressions.sort_by_key(|fate| std::cmp::Reverse(fate.strength_before.map(Strength::get)));
    regressions
}
