//! What is known about the pains and gains of two maps, and why one of them is
//! no longer there.

use std::collections::BTreeSet;

use super::absence::{StepFate, StepFates};
use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::{MapSide, Pairing, Relation};
use crate::gap::model::{OutcomeReason, Silence};
use crate::hash::{HashMap, HashSet};
use crate::model::{Initiative, InitiativeId, Pain, Share, StepId};

/// The two maps, their matches, and the initiatives, arranged for lookup.
pub(crate) struct OutcomeJudge<'n, 'm> {
    pub(super) nodes_before: &'n MapNodes<'m>,
    pub(super) nodes_after: &'n MapNodes<'m>,
    pub(super) pairing: &'n Pairing,
    initiatives: &'n [&'m Initiative],
    /// The indices of the initiatives that name a pain, by the ids of its map
    /// and of the pain.
    named: HashMap<(&'m str, &'m str), Vec<usize>>,
    /// What becomes of the steps.
    pub(super) steps: &'n StepFates,
    /// Ids of the pains that the map after removes.
    pub(super) removed_pains: HashSet<&'m str>,
    /// Ids of the gains that the map after removes.
    pub(super) removed_gains: HashSet<&'m str>,
}

/// The certainty of what somebody said, in thousandths.
const CERTAIN: u32 = 1_000;

/// Why a pain or gain is gone, and how certain that is, in thousandths; or why
/// nothing can be said of it.
pub(super) type Absence = Result<(OutcomeReason, u32), Silence>;

impl<'n, 'm> OutcomeJudge<'n, 'm> {
    /// Arranges what is needed. `initiatives` are those that count: not the
    /// dropped ones, and none if the maps may be of different documents.
    pub(crate) fn new(
        nodes_before: &'n MapNodes<'m>,
        nodes_after: &'n MapNodes<'m>,
        pairing: &'n Pairing,
        relation: &Relation<'m>,
        steps: &'n StepFates,
        initiatives: &'n [&'m Initiative],
    ) -> Self {
        let removes = relation
            .removes
            .filter(|_| relation.newer == Some(MapSide::After));
        let mut judge = Self {
            nodes_before,
            nodes_after,
            pairing,
            initiatives,
            named: HashMap::default(),
            steps,
            removed_pains: removes
                .into_iter()
                .flat_map(|removes| &removes.pains)
                .map(|id| id.as_str())
                .collect(),
            removed_gains: removes
                .into_iter()
                .flat_map(|removes| &removes.gains)
                .map(|id| id.as_str())
                .collect(),
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
        judge
    }

    /// Why a pain or gain at this position, which the map after does not
    /// mention, is gone. `listed` says whether the map after removes it, and
    /// `own` what the pain itself has to say.
    pub(super) fn absence(
        &self,
        position: usize,
        listed: bool,
        own: Option<OutcomeReason>,
    ) -> Absence {
        let step = self.steps.of_step(self.nodes_before.get(position).parent);
        match (step, own) {
            _ if listed => Ok((OutcomeReason::Listed, CERTAIN)),
            (StepFate::Gone(OutcomeReason::Listed, certainty), _) => {
                Ok((OutcomeReason::Listed, certainty))
            }
            (_, Some(reason)) => Ok((reason, CERTAIN)),
            (StepFate::GoesOn { complete: true }, _) => Ok((OutcomeReason::Complete, CERTAIN)),
            (StepFate::GoesOn { complete: false }, _) => Err(Silence::NotMentioned),
            (StepFate::Gone(reason, certainty), _) => Ok((reason, certainty)),
            (StepFate::Unstated, _) => Err(Silence::NoCounterpart),
        }
    }

    /// Reason, certainty and silence as a fate tells them. With a counterpart,
    /// there is no absence, and the certainty is that of the pair.
    pub(super) fn told(
        &self,
        position: usize,
        absence: Option<Absence>,
    ) -> (Option<OutcomeReason>, Option<Share>, Option<Silence>) {
        match absence {
            Some(Ok((because, certainty))) => {
                (Some(because), Some(Share::thousandths(certainty)), None)
            }
            Some(Err(silence)) => (None, None, Some(silence)),
            None => {
                let pair = self.pairing.of_before(position);
                let certainty = pair.map(|pair| Share::thousandths(pair.certainty));
                (None, certainty, None)
            }
        }
    }

    /// The initiatives that name a pain by its id in the map before or after,
    /// each once, in the order of the document.
    pub(super) fn initiatives_for(
        &self,
        before: Option<&'m Pain>,
        after: Option<&'m Pain>,
    ) -> Vec<InitiativeId> {
        let naming = |nodes: &MapNodes<'m>, pain: Option<&'m Pain>| {
            let named = pain.and_then(|pain| {
                self.named
                    .get(&(nodes.get(0).element.id(), pain.id.as_str()))
            });
            named.into_iter().flatten().copied()
        };
        let indices: BTreeSet<usize> = naming(self.nodes_before, before)
            .chain(naming(self.nodes_after, after))
            .collect();
        indices
            .into_iter()
            .filter_map(|index| Some(self.initiatives.get(index)?.id.clone()))
            .collect()
    }
}

/// The id of the step that a pain or gain belongs to.
pub(super) fn step_of(nodes: &MapNodes<'_>, position: usize) -> Option<StepId> {
    let step = nodes.step(nodes.get(position).parent)?;
    Some(step.id.clone())
}
