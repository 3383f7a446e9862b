//! Matches the pains, the gains and the provider's actions that ids do not match,
//! by their words.

use super::assignment::{MAX_EXACT_PAIRS, assign};
use super::pairing::Pairing;
use super::text_index::WordCounts;
use super::words::{Word, Words};
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::MatchedBy;
use crate::hash::HashMap;

/// How alike two must be at steps that stand for each other, in thousandths.
const ALIKE_AT_STEP: u32 = 550;

/// How alike two must be anywhere in the maps, in thousandths.
const ALIKE_ANYWHERE: u32 = 900;

/// The words of the pains, gains and actions of both maps, folded once each.
pub(super) struct PartWords {
    before: HashMap<usize, Words>,
    after: HashMap<usize, Words>,
    counts: WordCounts,
}

impl PartWords {
    /// Takes the texts of all pains, gains and actions apart; texts are taken in
    /// `language`.
    pub(super) fn of(
        nodes_before: &MapNodes<'_>,
        nodes_after: &MapNodes<'_>,
        language: &str,
    ) -> Self {
        let mut counts = WordCounts::default();
        let mut words_of = |nodes: &MapNodes<'_>, side: usize| {
            let mut all = HashMap::new();
            let mut step: (usize, Vec<Word>) = (0, Vec::new());
            for (position, node) in nodes.all.iter().enumerate() {
                let text = match node.element {
                    BorrowedElement::Pain(pain) => &pain.text,
                    BorrowedElement::Gain(gain) => &gain.text,
                    BorrowedElement::ProviderAction(action) => &action.text,
                    _ => continue,
                };
                let words = Words::of(text.best(language, language));
                if node.parent != step.0 {
                    counts.add(&step.1, side);
                    step = (node.parent, Vec::new());
                }
                step.1.extend(words.words.iter().cloned());
                all.insert(position, words);
            }
            counts.add(&step.1, side);
            all
        };
        Self {
            before: words_of(nodes_before, 0),
            after: words_of(nodes_after, 1),
            counts,
        }
    }

    /// How alike the texts at two positions are, in thousandths; 0 if only one
    /// is negated.
    fn like(&self, before: usize, after: usize) -> u32 {
        let (Some(before), Some(after)) = (self.before.get(&before), self.after.get(&after)) else {
            return 0;
        };
        if before.negated != after.negated {
            return 0;
        }
        let both = self.counts.cover(before, after) + self.counts.cover(after, before);
        u32::try_from(both / 2).unwrap_or(0)
    }

    /// The best pairs of some pains, gains or actions at steps that stand for each
    /// other, with how alike they are.
    pub(super) fn pairs_at_step(
        &self,
        before: &[usize],
        after: &[usize],
    ) -> Vec<(usize, usize, u32)> {
        self.pairs(before, after, ALIKE_AT_STEP)
    }

    fn pairs(&self, before: &[usize], after: &[usize], threshold: u32) -> Vec<(usize, usize, u32)> {
        let at = |list: &[usize], index: usize| list.get(index).copied().unwrap_or(usize::MAX);
        assign(before.len(), after.len(), threshold, |row, column| {
            self.like(at(before, row), at(after, column))
        })
        .into_iter()
        .map(|(row, column, like)| (at(before, row), at(after, column), like))
        .collect()
    }

    /// Matches pains, gains or actions with nearly the same words, wherever they stand.
    /// In maps with more than [`MAX_EXACT_PAIRS`] pairs only those with the very
    /// same words are found, in the order of the maps.
    pub(super) fn match_anywhere(&self, before: &[usize], after: &[usize], pairing: &mut Pairing) {
        let pairs = if before.len().saturating_mul(after.len()) <= MAX_EXACT_PAIRS {
            self.pairs(before, after, ALIKE_ANYWHERE)
        } else {
            self.pairs_with_same_words(before, after)
        };
        for (before, after, like) in pairs {
            pairing.match_pair(before, after, MatchedBy::Likeness, like);
        }
    }

    fn pairs_with_same_words(&self, before: &[usize], after: &[usize]) -> Vec<(usize, usize, u32)> {
        let mut by_words: HashMap<(&[Word], bool), Vec<usize>> = HashMap::new();
        for position in after.iter().rev() {
            if let Some(words) = self.after.get(position) {
                by_words
                    .entry((&words.words, words.negated))
                    .or_default()
                    .push(*position);
            }
        }
        let pairs = before.iter().filter_map(|position| {
            let words = self.before.get(position)?;
            let other = by_words
                .get_mut(&(&words.words[..], words.negated))?
                .pop()?;
            Some((*position, other, super::trigrams::SAME))
        });
        pairs.collect()
    }
}
