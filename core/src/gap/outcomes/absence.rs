//! Which steps before are gone, which go on, and of which nobody says anything.

use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::{MapSide, Pairing, Relation};
use crate::gap::model::{Element, MatchedBy, OutcomeReason};
use crate::hash::{HashMap, HashSet};

/// At least so many pairs of steps must be known before a map can be taken for
/// an edited copy of the other.
const MIN_KNOWN_PAIRS: usize = 3;

/// What becomes of a step, as far as its pains and gains are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StepFate {
    /// A step of the map after stands for it. `complete` if all that are known
    /// to do so list everything that is left.
    GoesOn {
        /// Whether all that it is known to go on in are complete.
        complete: bool,
    },
    /// It is gone, and how certain that is, in thousandths.
    Gone(OutcomeReason, u32),
    /// No step after stands for it, and nothing says that it is gone.
    Unstated,
}

/// What becomes of the steps of the map before.
pub(crate) struct StepFates {
    /// By position of the step.
    fates: HashMap<usize, StepFate>,
    /// Whether the map after is an edited copy of the one before, so that what
    /// it leaves out was taken out.
    pub(crate) is_edited_copy: bool,
}

impl StepFates {
    /// Judges every step of the map before. Linear in the two maps.
    pub(crate) fn of(
        nodes_before: &MapNodes<'_>,
        nodes_after: &MapNodes<'_>,
        relation: &Relation<'_>,
        pairing: &Pairing,
    ) -> Self {
        let known = KnownSteps::of(nodes_before, nodes_after, relation, pairing);
        let removed = match relation.newer {
            Some(MapSide::After) => relation.removed_steps(),
            _ => HashSet::default(),
        };
        let suggested: HashSet<usize> =
            pairing.suggestions.iter().map(|pair| pair.before).collect();
        let in_same_place = known.unknown_in_same_place();
        let mut fates = HashMap::default();
        for (index, (position, successors)) in known.before.iter().enumerate() {
            let is_complete = |after: &usize| {
                let step = nodes_after.step(*after);
                step.is_some_and(|step| step.complete == Some(true))
            };
            let is_listed = nodes_before
                .step(*position)
                .is_some_and(|step| removed.contains(step.id.as_str()));
            let fate = if !successors.is_empty() {
                StepFate::GoesOn {
                    complete: successors.iter().all(is_complete),
                }
            } else if pairing.of_before(*position).is_some() {
                StepFate::GoesOn { complete: false }
            } else if is_listed {
                StepFate::Gone(OutcomeReason::Listed, 1_000)
            } else if known.is_edited_copy
                && !suggested.contains(position)
                && !pairing
                    .has_candidate
                    .get(*position)
                    .copied()
                    .unwrap_or(false)
                && in_same_place.get(index) == Some(&false)
            {
                StepFate::Gone(OutcomeReason::StepGone, known.share)
            } else {
                StepFate::Unstated
            };
            fates.insert(*position, fate);
        }
        Self {
            fates,
            is_edited_copy: known.is_edited_copy,
        }
    }

    /// What becomes of the step at a position before.
    pub(crate) fn of_step(&self, position: usize) -> StepFate {
        let fate = self.fates.get(&position).copied();
        fate.unwrap_or(StepFate::Unstated)
    }
}

/// The steps of both maps with what is known of them by links and ids.
struct KnownSteps {
    /// For each step before, its position, and the positions of those after
    /// that it is known to go on in.
    before: Vec<(usize, Vec<usize>)>,
    /// For each step after, its position, and whether it is known to stand for
    /// one before.
    after: Vec<(usize, bool)>,
    /// The share of the steps after that are known, in thousandths.
    share: u32,
    is_edited_copy: bool,
}

impl KnownSteps {
    fn of(
        nodes_before: &MapNodes<'_>,
        nodes_after: &MapNodes<'_>,
        relation: &Relation<'_>,
        pairing: &Pairing,
    ) -> Self {
        let mut linked: HashMap<usize, Vec<usize>> = HashMap::default();
        for (before, after) in &pairing.links {
            linked.entry(*before).or_default().push(*after);
        }
        let mut pairs = 0;
        let mut known_after: HashSet<usize> = HashSet::default();
        let steps_before = nodes_before.of_kind(Element::Step);
        let before: Vec<(usize, Vec<usize>)> = steps_before
            .map(|position| {
                let counterpart = pairing.of_before(position);
                let counterpart = counterpart.filter(|pair| pair.by != MatchedBy::Likeness);
                let mut successors = linked.remove(&position).unwrap_or_default();
                if let Some(pair) = counterpart
                    && !successors.contains(&pair.other)
                {
                    successors.push(pair.other);
                }
                pairs += successors.len();
                known_after.extend(&successors);
                (position, successors)
            })
            .collect();
        let steps_after = nodes_after.of_kind(Element::Step);
        let after: Vec<(usize, bool)> = steps_after
            .map(|position| (position, known_after.contains(&position)))
            .collect();
        let known = known_after.len();
        let share = (known * 1_000).checked_div(after.len()).unwrap_or(0);
        Self {
            is_edited_copy: relation.newer == Some(MapSide::After)
                && pairs >= MIN_KNOWN_PAIRS
                && known * 3 >= after.len() * 2,
            share: u32::try_from(share).unwrap_or(0),
            before,
            after,
        }
    }

    /// For each step before, whether a step after that is not known stands
    /// between the same two neighbours that are.
    fn unknown_in_same_place(&self) -> Vec<bool> {
        // How many steps after up to an index are not known.
        let mut count = 0;
        let unknown_up_to: Vec<usize> = std::iter::once(0)
            .chain(self.after.iter().map(|(_, known)| {
                count += usize::from(!known);
                count
            }))
            .collect();
        let index_after = |position: usize| {
            let found = self
                .after
                .binary_search_by_key(&position, |(position, _)| *position);
            found.ok()
        };
        // The place after of the nearest known step, by walking from one end.
        let nearest = |steps: &mut dyn Iterator<Item = &(usize, Vec<usize>)>, edge: usize| {
            let mut place = edge;
            let places: Vec<usize> = steps
                .map(|(_, successors)| {
                    let successor = successors
                        .first()
                        .and_then(|position| index_after(*position));
                    place = successor.unwrap_or(place);
                    place
                })
                .collect();
            places
        };
        let end = self.after.len();
        let previous = nearest(&mut self.before.iter(), usize::MAX);
        let mut next = nearest(&mut self.before.iter().rev(), end);
        next.reverse();
        previous
            .into_iter()
            .zip(next)
            .map(|(previous, next)| {
                // The place behind the previous one; 0 where there is none.
                let from = previous.wrapping_add(1);
                let (from, to) = if from <= next {
                    (from, next)
                } else {
                    (next, from)
                };
                let up_to = |index: usize| unknown_up_to.get(index).copied().unwrap_or(0);
                up_to(to) > up_to(from)
            })
            .collect()
    }
}
