//! Matches the elements that are similar enough, among those without
//! counterpart.

use super::assignment::assign;
use super::pains_and_gains::PartWords;
use super::pairing::{Pair, Pairing};
use super::similarity::{self, PartFeatures, StageFeatures};
use super::work_left::{TooMuchWork, WorkLeft};
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::{Element, MatchedBy};
use crate::hash::HashMap;

/// How similar two elements must be to become counterparts, in thousandths. A
/// choice of this library.
const THRESHOLD: u32 = 600;

/// The kinds of elements that are matched within steps.
const PARTS: [Element; 4] = [
    Element::Pain,
    Element::Gain,
    Element::ProviderAction,
    Element::Touchpoint,
];

/// The most pairs of parts at linked steps that are compared. If a document
/// links so many steps with each other that there are more, the parts of linked
/// steps are matched only where their words are nearly the same, as anywhere in
/// the maps.
const MAX_PAIRS_OF_LINKS: usize = 1_000_000;

/// Comparing the trigrams of two elements costs as much as comparing so many
/// pairs of words.
const UNITS_A_PAIR: usize = 8;

/// Parts without counterpart, by the position of their step and their kind.
type FreeParts = HashMap<(usize, Element), Vec<usize>>;

/// The two maps, the language in which texts are compared, and the counterparts
/// so far.
pub(crate) struct SimilarityMatcher<'n, 'm, 'w> {
    pub(crate) nodes_before: &'n MapNodes<'m>,
    pub(crate) nodes_after: &'n MapNodes<'m>,
    pub(crate) language: &'n str,
    pub(crate) work_left: &'n mut WorkLeft<'w>,
    pub(crate) pairing: &'n mut Pairing,
}

impl<'m> SimilarityMatcher<'_, 'm, '_> {
    /// Matches stages and needs, anywhere in the maps.
    ///
    /// # Errors
    /// Comparing them takes more work than is left.
    pub(crate) fn match_stages_and_needs(&mut self) -> Result<(), TooMuchWork> {
        let (free_before, free_after) = self.free(Element::Need);
        let needs = self.best_part_pairs(&free_before, &free_after)?;
        let pairs = [self.best_stage_pairs()?, needs];
        for pairs in pairs {
            self.match_pairs(pairs);
        }
        Ok(())
    }

    /// Matches pains, gains, actions and touchpoints, within each pair of steps that are
    /// counterparts, then within those that are only linked, and pains,
    /// gains and actions that are left anywhere.
    ///
    /// # Errors
    /// Comparing them takes more work than is left.
    pub(crate) fn match_parts_within_steps(&mut self) -> Result<(), TooMuchWork> {
        let parts_before = free_parts(self.nodes_before, &self.pairing.after);
        let parts_after = free_parts(self.nodes_after, &self.pairing.before);
        if parts_before.is_empty() || parts_after.is_empty() {
            return Ok(());
        }
        let words = PartWords::of(self.nodes_before, self.nodes_after, self.language);
        let mut steps: Vec<(usize, usize)> = parts_before
            .keys()
            .filter_map(|(step, _)| Some((*step, self.pairing.of_before(*step)?.other)))
            .collect();
        steps.sort_unstable();
        steps.dedup();
        // Counterparts come first; splits and merges get what these leave.
        if self.pairs_of_links(&parts_before, &parts_after) <= MAX_PAIRS_OF_LINKS {
            steps.extend(&self.pairing.links);
        }
        for (step_before, step_after) in steps {
            for element in PARTS {
                let free_before: Vec<usize> = parts_before
                    .get(&(step_before, element))
                    .into_iter()
                    .flatten()
                    .copied()
                    .filter(|position| self.pairing.is_free_before(*position))
                    .collect();
                let free_after: Vec<usize> = parts_after
                    .get(&(step_after, element))
                    .into_iter()
                    .flatten()
                    .copied()
                    .filter(|position| self.pairing.is_free_after(*position))
                    .collect();
                let pairs = if element == Element::Touchpoint {
                    self.best_part_pairs(&free_before, &free_after)?
                } else {
                    words.pairs_at_step(&free_before, &free_after, self.work_left)?
                };
                self.match_pairs(pairs);
            }
        }
        for element in [Element::Pain, Element::Gain, Element::ProviderAction] {
            let (before, after) = self.free(element);
            words.match_anywhere(&before, &after, self.work_left, self.pairing)?;
        }
        Ok(())
    }

    /// How many pairs of parts there are at steps that are linked.
    fn pairs_of_links(&self, before: &FreeParts, after: &FreeParts) -> usize {
        let pairs = self
            .pairing
            .links
            .iter()
            .flat_map(|(step_before, step_after)| {
                PARTS.iter().map(|element| {
                    let count = |parts: &FreeParts, step: usize| {
                        parts.get(&(step, *element)).map_or(0, Vec::len)
                    };
                    count(before, *step_before).saturating_mul(count(after, *step_after))
                })
            });
        pairs.fold(0, usize::saturating_add)
    }

    /// Makes each pair counterparts.
    fn match_pairs(&mut self, pairs: Vec<(usize, usize, u32)>) {
        for (before, after, certainty) in pairs {
            self.pairing
                .match_pair(before, after, MatchedBy::Likeness, certainty);
        }
    }

    /// The elements of one kind without counterpart, before and after.
    fn free(&self, element: Element) -> (Vec<usize>, Vec<usize>) {
        let before = self
            .nodes_before
            .of_kind(element)
            .filter(|position| self.pairing.is_free_before(*position));
        let after = self
            .nodes_after
            .of_kind(element)
            .filter(|position| self.pairing.is_free_after(*position));
        (before.collect(), after.collect())
    }

    /// The best pairs of stages without counterpart.
    fn best_stage_pairs(&mut self) -> Result<Vec<(usize, usize, u32)>, TooMuchWork> {
        let (free_before, free_after) = self.free(Element::Stage);
        let common_steps = self.common_steps();
        let language = self.language;
        let stage = |nodes: &MapNodes<'m>, position: usize| match nodes.get(position).element {
            BorrowedElement::Stage(stage) => Some((position, StageFeatures::of(stage, language))),
            _ => None,
        };
        self.best_pairs(
            &free_before,
            &free_after,
            stage,
            |(before, stage_before), (after, stage_after)| {
                let common_steps = common_steps.get(&(*before, *after)).copied().unwrap_or(0);
                similarity::stages(stage_before, stage_after, common_steps)
            },
        )
    }

    /// For each pair of a stage before and a stage after, how many steps of the
    /// one have their counterpart in the other; pairs with none are left out.
    fn common_steps(&self) -> HashMap<(usize, usize), usize> {
        let mut common_steps = HashMap::default();
        for before in self.nodes_before.of_kind(Element::Step) {
            if let Some(Pair { other: after, .. }) = self.pairing.of_before(before) {
                let stages = (
                    self.nodes_before.get(before).parent,
                    self.nodes_after.get(after).parent,
                );
                *common_steps.entry(stages).or_insert(0) += 1;
            }
        }
        common_steps
    }

    /// The best pairs of touchpoints or needs.
    fn best_part_pairs(
        &mut self,
        before: &[usize],
        after: &[usize],
    ) -> Result<Vec<(usize, usize, u32)>, TooMuchWork> {
        let language = self.language;
        let part = |nodes: &MapNodes<'m>, position: usize| {
            Some(PartFeatures::of(nodes.get(position).element, language))
        };
        self.best_pairs(before, after, part, similarity::parts)
    }

    /// The best pairs among the elements at some positions before and some
    /// after, as (before, after, similarity). `features` prepares an element
    /// once, so that texts are not folded again for each pair.
    fn best_pairs<F>(
        &mut self,
        before: &[usize],
        after: &[usize],
        features: impl Fn(&MapNodes<'m>, usize) -> Option<F>,
        similarity: impl Fn(&F, &F) -> u32,
    ) -> Result<Vec<(usize, usize, u32)>, TooMuchWork> {
        if before.is_empty() || after.is_empty() {
            return Ok(Vec::new());
        }
        let prepare = |nodes, positions: &[usize]| -> Vec<(usize, F)> {
            positions
                .iter()
                .filter_map(|position| Some((*position, features(nodes, *position)?)))
                .collect()
        };
        let rows = prepare(self.nodes_before, before);
        let columns = prepare(self.nodes_after, after);
        let pair = |row, column| rows.get(row).zip(columns.get(column));
        let similarity_at = |row, column| {
            pair(row, column).map_or(0, |((_, before), (_, after))| similarity(before, after))
        };
        let size = (rows.len(), columns.len());
        let pairs = assign(size, THRESHOLD, UNITS_A_PAIR, self.work_left, similarity_at)?;
        let pairs = pairs.into_iter().filter_map(|(row, column, similarity)| {
            let ((before, _), (after, _)) = pair(row, column)?;
            Some((*before, *after, similarity))
        });
        Ok(pairs.collect())
    }
}

/// The pains, gains, actions and touchpoints without counterpart, by position of their
/// step and kind, in the order of the map.
fn free_parts(nodes: &MapNodes<'_>, pairs: &[Option<Pair>]) -> FreeParts {
    let mut free = FreeParts::default();
    for (position, node) in nodes.all.iter().enumerate() {
        let element = node.element.kind();
        if PARTS.contains(&element) && pairs.get(position).is_some_and(Option::is_none) {
            free.entry((node.parent, element))
                .or_default()
                .push(position);
        }
    }
    free
}
