//! Matches and suggests the steps that neither links nor ids match, by the
//! evidence of words, by place, and by how a pair stands out among its rivals.
//!
//! A weak word in the right place counts, and a strong one in a wrong place
//! still wins; but a pair that has an equally good rival is only suggested.

use super::assignment::{exact, greedy};
use super::certainty::certainty;
use super::chunks::{Chunk, chunks};
use super::evidence::{Evidence, MapWords, evidence};
use super::pairing::{Pairing, SuggestedPair};
use super::place::{Places, in_order};
use super::relation::{MapSide, Relation};
use super::work_left::{TooMuchWork, WorkLeft};
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::{Element, MatchedBy, SuggestionReason};
use crate::hash::HashSet;

/// With less evidence two steps are no candidates.
pub(super) const MIN_EVIDENCE: i64 = 100;

/// A pair that stands out less is no candidate.
pub(super) const MIN_STANDING_OUT: i64 = -100;

/// The evidence, and how far it must stand out, for a match in related maps.
const MATCH_IN_RELATED: (i64, i64) = (150, 200);

/// The same in maps that say nothing of each other.
const MATCH_IN_OTHERS: (i64, i64) = (0, 750);

/// The steps of both maps, by index in the order of each map.
pub(super) struct Steps {
    /// Position of each step before.
    pub(super) before: Vec<usize>,
    /// Position of each step after.
    pub(super) after: Vec<usize>,
}

impl Steps {
    pub(super) fn of(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>) -> Self {
        Self {
            before: nodes_before.of_kind(Element::Step).collect(),
            after: nodes_after.of_kind(Element::Step).collect(),
        }
    }

    /// The pairs of steps that are matched, by index, in the order of the map
    /// before.
    pub(super) fn matched(&self, pairing: &Pairing) -> Vec<(usize, usize)> {
        let each = self.before.iter().enumerate();
        each.filter_map(|(index, position)| {
            let other = pairing.of_before(*position)?.other;
            Some((index, self.after.binary_search(&other).ok()?))
        })
        .collect()
    }
}

/// A pair of steps, by index, with all that decides whether it stands.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    before: usize,
    after: usize,
    evidence: Evidence,
    /// The evidence less what the distance of the places takes, and less what a
    /// rival has more: how the pair stands out.
    stands_out: i64,
}

/// The indices of the steps that can be matched by words: those without
/// counterpart that no `replaces` names or stands at, and that are not said to
/// be removed.
pub(super) fn free_steps(
    steps: &Steps,
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    relation: &Relation<'_>,
    pairing: &Pairing,
) -> (Vec<usize>, Vec<usize>) {
    let linked_before: HashSet<usize> = pairing.links.iter().map(|link| link.0).collect();
    let linked_after: HashSet<usize> = pairing.links.iter().map(|link| link.1).collect();
    let removed = relation.removed_steps();
    let is_open = |nodes: &MapNodes<'_>, position: usize, side: MapSide| {
        let Some(step) = nodes.step(position) else {
            return false;
        };
        if relation.newer == Some(side) {
            step.replaces.is_empty()
        } else {
            !removed.contains(step.id.as_str())
        }
    };
    let before = steps.before.iter().enumerate().filter(|(_, position)| {
        pairing.is_free_before(**position)
            && !linked_before.contains(*position)
            && is_open(nodes_before, **position, MapSide::Before)
    });
    let after = steps.after.iter().enumerate().filter(|(_, position)| {
        pairing.is_free_after(**position)
            && !linked_after.contains(*position)
            && is_open(nodes_after, **position, MapSide::After)
    });
    let indices =
        |free: &mut dyn Iterator<Item = (usize, &usize)>| free.map(|(index, _)| index).collect();
    (indices(&mut { before }), indices(&mut { after }))
}

/// Matches free steps where words and place are sure enough, and suggests the
/// rest of the best assignment.
///
/// # Errors
/// The words of a chunk take more work to compare than is left.
pub(super) fn match_free_steps(
    steps: &Steps,
    (before, after): (&[usize], &[usize]),
    words: &MapWords,
    relation: &Relation<'_>,
    work_left: &mut WorkLeft<'_>,
    pairing: &mut Pairing,
) -> Result<(), TooMuchWork> {
    let known = steps.matched(pairing);
    let places = Places::of(steps.before.len(), steps.after.len(), &known);
    let (least_evidence, least_standing_out) = if relation.is_related {
        MATCH_IN_RELATED
    } else {
        MATCH_IN_OTHERS
    };
    for chunk in chunks(before, after, &in_order(&known)) {
        let candidates = candidates(&chunk, words, &places, work_left)?;
        for candidate in &candidates {
            if let Some(flag) = steps
                .before
                .get(candidate.before)
                .and_then(|position| pairing.has_candidate.get_mut(*position))
            {
                *flag = true;
            }
        }
        for Candidate {
            before,
            after,
            evidence,
            stands_out,
        } in assigned(&chunk, &candidates)
        {
            let (Some(before), Some(after)) = (steps.before.get(before), steps.after.get(after))
            else {
                continue;
            };
            let certainty = certainty(stands_out, relation.is_related);
            if evidence.total >= least_evidence && stands_out >= least_standing_out {
                pairing.match_pair(*before, *after, MatchedBy::Likeness, certainty);
            } else {
                let by_parts = evidence.total - evidence.words > evidence.words;
                pairing.suggestions.push(SuggestedPair {
                    before: *before,
                    after: *after,
                    certainty,
                    because: if by_parts {
                        SuggestionReason::Parts
                    } else {
                        SuggestionReason::Words
                    },
                });
            }
        }
    }
    Ok(())
}

/// The pairs of a chunk that may stand for each other, sorted.
///
/// # Errors
/// The words take more work to compare than is left.
fn candidates(
    chunk: &Chunk,
    words: &MapWords,
    places: &Places,
    work_left: &mut WorkLeft<'_>,
) -> Result<Vec<Candidate>, TooMuchWork> {
    /// The best and the second best of some figures, at least 0.
    #[derive(Clone, Copy, Default)]
    struct Best(i64, i64);
    impl Best {
        fn add(&mut self, figure: i64) {
            if figure > self.0 {
                *self = Self(figure, self.0);
            } else {
                self.1 = self.1.max(figure);
            }
        }
        /// The best of the others.
        fn beside(self, figure: i64) -> i64 {
            if figure == self.0 { self.1 } else { self.0 }
        }
    }
    let pairs: Vec<Candidate> = evidence(words, &chunk.before, &chunk.after, work_left)?
        .into_iter()
        .filter_map(|evidence| {
            let before = *chunk.before.get(evidence.before)?;
            let after = *chunk.after.get(evidence.after)?;
            let distance = places.distance(before, after);
            Some(Candidate {
                before,
                after,
                evidence,
                stands_out: evidence.total - distance * 4 / 5,
            })
        })
        .collect();
    let mut rows = vec![Best::default(); chunk.before.len()];
    let mut columns = vec![Best::default(); chunk.after.len()];
    for pair in &pairs {
        for (list, at) in [
            (&mut rows, pair.evidence.before),
            (&mut columns, pair.evidence.after),
        ] {
            if let Some(best) = list.get_mut(at) {
                best.add(pair.stands_out);
            }
        }
    }
    let beside =
        |list: &[Best], at: usize, figure| list.get(at).map_or(0, |best| best.beside(figure));
    let mut candidates: Vec<Candidate> = pairs
        .into_iter()
        .map(|pair| {
            let own = pair.stands_out;
            let rival = beside(&rows, pair.evidence.before, own).max(beside(
                &columns,
                pair.evidence.after,
                own,
            ));
            Candidate {
                stands_out: own - (rival - own).max(0),
                ..pair
            }
        })
        .collect();
    candidates
        .retain(|pair| pair.evidence.total >= MIN_EVIDENCE && pair.stands_out >= MIN_STANDING_OUT);
    Ok(candidates)
}

/// The assignment whose pairs stand out most in all.
fn assigned(chunk: &Chunk, candidates: &[Candidate]) -> Vec<Candidate> {
    let weighed: Vec<(usize, usize, u32)> = candidates
        .iter()
        .map(|pair| {
            let weight = u32::try_from(pair.stands_out - MIN_STANDING_OUT + 1).unwrap_or(0);
            (pair.evidence.before, pair.evidence.after, weight)
        })
        .collect();
    let assigned = if chunk.is_exact() {
        exact(chunk.before.len(), chunk.after.len(), &weighed)
    } else {
        greedy(weighed)
    };
    let place = |pair: &Candidate| (pair.evidence.before, pair.evidence.after);
    assigned
        .into_iter()
        .filter_map(|(row, column, _)| {
            let found = candidates.binary_search_by_key(&(row, column), place);
            found.ok().and_then(|at| candidates.get(at)).copied()
        })
        .collect()
}
