//! What is known about the pains and gains of two maps, and why one of them is
//! no longer there.

use std::cell::Cell;
use std::collections::BTreeSet;

use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::Pairing;
use crate::gap::model::OutcomeReason;
use crate::hash::HashMap;
use crate::model::{Initiative, InitiativeId, Pain, StepId};

/// The two maps, their matches, and the initiatives, arranged for lookup.
pub(crate) struct OutcomeJudge<'n, 'm> {
    pub(super) nodes_before: &'n MapNodes<'m>,
    pub(super) nodes_after: &'n MapNodes<'m>,
    pub(super) pairing: &'n Pairing,
    initiatives: &'n [&'m Initiative],
    /// The indices of the initiatives that name a pain, by the ids of its map
    /// and of the pain.
    named: HashMap<(&'m str, &'m str), Vec<usize>>,
    /// For a step before, all steps after that it was said to become.
    linked: HashMap<usize, Vec<usize>>,
    /// The last step asked about in
    /// [`reason_for_absence`](Self::reason_for_absence), and the answer: the
    /// pains and gains of a step come one after the other.
    last_reason: Cell<Option<(usize, Option<OutcomeReason>)>>,
}

impl<'n, 'm> OutcomeJudge<'n, 'm> {
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
            last_reason: Cell::new(None),
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

    /// Why a pain or gain at this position, which the map after does not
    /// mention, is gone; `None` if the maps do not tell.
    pub(super) fn reason_for_absence(&self, position: usize) -> Option<OutcomeReason> {
        let step = self.nodes_before.get(position).parent;
        if let Some((_, known)) = self.last_reason.get().filter(|(last, _)| *last == step) {
            return known;
        }
        let because = self.reason_of_step(step);
        self.last_reason.set(Some((step, because)));
        because
    }

    /// Why the pains and gains of the step at this position are gone, if the
    /// map after does not mention them; `None` if the maps do not tell.
    fn reason_of_step(&self, step: usize) -> Option<OutcomeReason> {
        let linked = self.linked.get(&step).into_iter().flatten().copied();
        let counterpart = self.pairing.of_before(step).map(|pair| pair.other);
        let successors: Vec<usize> = counterpart.into_iter().chain(linked).collect();
        if successors.is_empty() {
            return Some(OutcomeReason::StepGone);
        }
        let is_complete = |after: &usize| {
            self.nodes_after
                .step(*after)
                .is_some_and(|step| step.complete == Some(true))
        };
        successors
            .iter()
            .all(is_complete)
            .then_some(OutcomeReason::Complete)
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
