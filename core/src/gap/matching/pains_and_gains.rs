//! Matches the pains, the gains and the provider's actions that ids do not match,
//! by their words.

use super::assignment::{MAX_EXACT_PAIRS, assign};
use super::pairing::Pairing;
use super::text_index::{TextIndex, Vocabulary, WordCounts};
use super::words::{Word, Words};
use super::work_left::{TooMuchWork, WorkLeft};
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
            let mut all = HashMap::default();
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

    /// The best pairs of some pains, gains or actions at steps that stand for each
    /// other, with how alike they are.
    ///
    /// # Errors
    /// Comparing them takes more work than is left.
    pub(super) fn pairs_at_step(
        &self,
        before: &[usize],
        after: &[usize],
        work_left: &mut WorkLeft<'_>,
    ) -> Result<Vec<(usize, usize, u32)>, TooMuchWork> {
        self.pairs(before, after, ALIKE_AT_STEP, work_left)
    }

    fn pairs(
        &self,
        before: &[usize],
        after: &[usize],
        threshold: u32,
        work_left: &mut WorkLeft<'_>,
    ) -> Result<Vec<(usize, usize, u32)>, TooMuchWork> {
        let rows = texts_at(&self.before, before);
        let columns = texts_at(&self.after, after);
        if rows.is_empty() || columns.is_empty() {
            return Ok(Vec::new());
        }
        let like = self.like(&rows, &columns, work_left)?;
        let size = (rows.len(), columns.len());
        let pairs = assign(size, threshold, 1, work_left, |row, column| {
            like.get(&(row, column)).copied().unwrap_or(0)
        })?;
        let pairs = pairs.into_iter().filter_map(|(row, column, like)| {
            Some((rows.get(row)?.0, columns.get(column)?.0, like))
        });
        Ok(pairs.collect())
    }

    /// How alike the texts of each pair are, in thousandths; pairs that have no
    /// related word, or of which only one is negated, are left out.
    fn like(
        &self,
        before: &[(usize, &Words)],
        after: &[(usize, &Words)],
        work_left: &mut WorkLeft<'_>,
    ) -> Result<HashMap<(usize, usize), u32>, TooMuchWork> {
        let rows = || before.iter().map(|(_, words)| *words);
        let columns = || after.iter().map(|(_, words)| *words);
        let vocabulary = Vocabulary::of(rows(), columns(), work_left)?;
        let index = TextIndex::of(&vocabulary, &self.counts, rows(), columns(), work_left)?;
        let mut like = HashMap::default();
        for (row, (_, text)) in before.iter().enumerate() {
            for (column, covers) in index.related_texts(row) {
                let other = after.get(column);
                if other.is_some_and(|(_, other)| other.negated == text.negated) {
                    like.insert((row, column), u32::try_from(covers.like()).unwrap_or(0));
                }
            }
        }
        Ok(like)
    }

    /// Matches pains, gains or actions with nearly the same words, wherever they stand.
    /// In maps with more than [`MAX_EXACT_PAIRS`] pairs only those with the very
    /// same words are found, in the order of the maps.
    ///
    /// # Errors
    /// Comparing them takes more work than is left.
    pub(super) fn match_anywhere(
        &self,
        before: &[usize],
        after: &[usize],
        work_left: &mut WorkLeft<'_>,
        pairing: &mut Pairing,
    ) -> Result<(), TooMuchWork> {
        let pairs = if before.len().saturating_mul(after.len()) <= MAX_EXACT_PAIRS {
            self.pairs(before, after, ALIKE_ANYWHERE, work_left)?
        } else {
            self.pairs_with_same_words(before, after)
        };
        for (before, after, like) in pairs {
            pairing.match_pair(before, after, MatchedBy::Likeness, like);
        }
        Ok(())
    }

    fn pairs_with_same_words(&self, before: &[usize], after: &[usize]) -> Vec<(usize, usize, u32)> {
        let mut by_words: HashMap<(&[Word], bool), Vec<usize>> = HashMap::default();
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

/// The words at some positions, with these.
fn texts_at<'w>(words: &'w HashMap<usize, Words>, positions: &[usize]) -> Vec<(usize, &'w Words)> {
    let texts = positions.iter();
    texts
        .filter_map(|position| Some((*position, words.get(position)?)))
        .collect()
}
