//! How alike texts are, by their words: each text of one side against all of
//! the other that have a related word.
//!
//! Words are compared once each, and only those that share a run of four
//! letters; texts are compared only if they share related words. The cost is
//! thus that of the words that are related, not that of all pairs.

use super::word_relation::{MIN_SHARED, relation};
use super::words::{Word, Words};
use crate::hash::{HashMap, IndexSet};

/// A word of one side, by its place in the vocabulary of that side.
type WordId = usize;

/// A text of the side that is asked about or of the one that is searched.
#[derive(Debug, Default)]
struct IndexedText {
    /// The words, each with its weight.
    words: Vec<(WordId, u64)>,
    /// The sum of the weights.
    weight: u64,
}

/// The words of both sides, and which of them are related.
pub(super) struct Vocabulary {
    before: IndexSet<Word>,
    after: IndexSet<Word>,
    /// For each word before, the words after that it is related to, and how
    /// much, in thousandths.
    related: Vec<Vec<(WordId, u32)>>,
}

impl Vocabulary {
    /// Collects the words of all texts of both sides, and compares them.
    pub(super) fn of<'t>(
        before: impl Iterator<Item = &'t Words>,
        after: impl Iterator<Item = &'t Words>,
    ) -> Self {
        let distinct = |texts: &mut dyn Iterator<Item = &'t Words>| -> IndexSet<Word> {
            texts.flat_map(|text| text.words.iter().cloned()).collect()
        };
        let (before, after) = (distinct(&mut { before }), distinct(&mut { after }));
        let mut by_run: HashMap<&[char], Vec<WordId>> = HashMap::new();
        for (id, letters) in after.iter().enumerate() {
            for run in letters.windows(MIN_SHARED) {
                let words = by_run.entry(run).or_default();
                // A run can stand in a word more than once.
                if words.last() != Some(&id) {
                    words.push(id);
                }
            }
        }
        let related_to = |letters: &Word| {
            if letters.len() < MIN_SHARED {
                let equal = after.get_index_of(letters);
                return equal.into_iter().map(|id| (id, 1_000)).collect();
            }
            let mut candidates: Vec<WordId> = letters
                .windows(MIN_SHARED)
                .filter_map(|run| by_run.get(run))
                .flatten()
                .copied()
                .collect();
            candidates.sort_unstable();
            candidates.dedup();
            let related = candidates.into_iter().filter_map(|id| {
                let relation = relation(letters, after.get_index(id)?);
                (relation > 0).then_some((id, relation))
            });
            related.collect()
        };
        let related = before.iter().map(related_to).collect();
        drop(by_run);
        Self {
            before,
            after,
            related,
        }
    }
}

/// In how many steps each word stands, of the map in which that is more.
#[derive(Debug, Default)]
pub(super) struct WordCounts(HashMap<Word, [u64; 2]>);

impl WordCounts {
    /// Counts the words of one step of a side, 0 for before and 1 for after.
    pub(super) fn add<'t>(&mut self, words: impl IntoIterator<Item = &'t Word>, side: usize) {
        let mut seen: Vec<&Word> = Vec::new();
        for word in words {
            if seen.contains(&word) {
                continue;
            }
            seen.push(word);
            let counts = self.0.entry(word.clone()).or_default();
            if let Some(count) = counts.get_mut(side) {
                *count += 1;
            }
        }
    }

    /// The words of a text with their weights.
    fn weighted<'t>(&self, text: &'t Words) -> impl Iterator<Item = (&'t Word, u64)> {
        text.words.iter().map(|word| (word, self.weight(word)))
    }

    /// How much of the weight of one text's words another text says, in
    /// thousandths.
    pub(super) fn cover(&self, text: &Words, other: &Words) -> u64 {
        self.cover_beside(text, other, None)
    }

    /// How much of the weight of one text's words another text says and a third
    /// does not, in thousandths.
    pub(super) fn cover_beside(&self, text: &Words, other: &Words, beside: Option<&Words>) -> u64 {
        let (mut said, mut all) = (0, 0);
        for (word, weight) in self.weighted(text) {
            let relation = best_relation(word, other);
            let known = beside.map_or(0, |beside| best_relation(word, beside));
            said += weight * u64::from(relation.saturating_sub(known));
            all += weight;
        }
        said.checked_div(all).unwrap_or(0)
    }

    /// The weight of a word: the rarer, the more it says.
    fn weight(&self, word: &Word) -> u64 {
        let count = self
            .0
            .get(word)
            .map_or(0, |[before, after]| *before.max(after));
        3_000 / (2 + count)
    }
}

/// The best relation of a word to one of a text.
fn best_relation(word: &Word, text: &Words) -> u32 {
    let each = text.words.iter().map(|other| relation(word, other));
    each.max().unwrap_or(0)
}

/// The texts of one sort (names, pains, ...) of both sides.
pub(super) struct TextIndex<'v> {
    vocabulary: &'v Vocabulary,
    before: Vec<IndexedText>,
    after: Vec<IndexedText>,
    /// For each word after, the texts after that have it, with the place of
    /// the word in the text.
    postings: HashMap<WordId, Vec<(usize, usize)>>,
}

/// How much of one text's weight of words the other text says, both ways, in
/// thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Covers {
    /// How much of the text before the text after says.
    pub(super) before: u64,
    /// How much of the text after the text before says.
    pub(super) after: u64,
}

impl Covers {
    /// How alike the two texts are: the mean of both ways.
    pub(super) fn like(self) -> u64 {
        u64::midpoint(self.before, self.after)
    }
}

impl<'v> TextIndex<'v> {
    /// Indexes the texts of both sides. All their words must be in the
    /// vocabulary.
    pub(super) fn of<'t>(
        vocabulary: &'v Vocabulary,
        counts: &WordCounts,
        before: impl Iterator<Item = &'t Words>,
        after: impl Iterator<Item = &'t Words>,
    ) -> Self {
        let indexed = |text: &Words, words: &IndexSet<Word>| {
            let words: Vec<(WordId, u64)> = text
                .words
                .iter()
                .filter_map(|word| Some((words.get_index_of(word)?, counts.weight(word))))
                .collect();
            IndexedText {
                weight: words.iter().map(|(_, weight)| weight).sum(),
                words,
            }
        };
        let before = before
            .map(|text| indexed(text, &vocabulary.before))
            .collect();
        let after: Vec<IndexedText> = after.map(|text| indexed(text, &vocabulary.after)).collect();
        let mut postings: HashMap<WordId, Vec<(usize, usize)>> = HashMap::new();
        for (text, indexed) in after.iter().enumerate() {
            for (place, (word, _)) in indexed.words.iter().enumerate() {
                postings.entry(*word).or_default().push((text, place));
            }
        }
        Self {
            vocabulary,
            before,
            after,
            postings,
        }
    }

    /// The texts after that have a word related to one of the text before, in
    /// order, with how much each says of the other.
    pub(super) fn related_texts(&self, before: usize) -> Vec<(usize, Covers)> {
        let Some(text) = self.before.get(before) else {
            return Vec::new();
        };
        // For each related text: the best relation of each of the words of the
        // text before to one of its words, and of each of its words.
        let mut best: HashMap<usize, (Vec<u32>, Vec<u32>)> = HashMap::new();
        for (place, (word, _)) in text.words.iter().enumerate() {
            for (other, relation) in self.vocabulary.related.get(*word).into_iter().flatten() {
                for (after, place_after) in self.postings.get(other).into_iter().flatten() {
                    let (own, theirs) = best.entry(*after).or_insert_with(|| {
                        let size = self.after.get(*after).map_or(0, |text| text.words.len());
                        (vec![0; text.words.len()], vec![0; size])
                    });
                    for (list, place) in [(own, place), (theirs, *place_after)] {
                        if let Some(best) = list.get_mut(place) {
                            *best = (*best).max(*relation);
                        }
                    }
                }
            }
        }
        let mut related: Vec<(usize, Covers)> = best
            .into_iter()
            .filter_map(|(after, (own, theirs))| {
                let covers = Covers {
                    before: cover(text, &own),
                    after: cover(self.after.get(after)?, &theirs),
                };
                Some((after, covers))
            })
            .collect();
        related.sort_unstable_by_key(|(after, _)| *after);
        related
    }
}

/// How much of the weight of a text's words another text says, in thousandths.
/// `relations` has the best relation of each word.
fn cover(text: &IndexedText, relations: &[u32]) -> u64 {
    let said = text.words.iter().zip(relations);
    let said: u64 = said
        .map(|((_, weight), relation)| weight * u64::from(*relation))
        .sum();
    said.checked_div(text.weight).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_weigh_more_and_both_ways_count() {
        let words = |text: &str| Words::of(text);
        let (before, after) = (
            [words("Sender skjema")],
            [words("Skjema mottas"), words("Ringer")],
        );
        let mut counts = WordCounts::default();
        for text in &before {
            counts.add(&text.words, 0);
        }
        for text in &after {
            counts.add(&text.words, 1);
        }
        let vocabulary = Vocabulary::of(before.iter(), after.iter());
        let index = TextIndex::of(&vocabulary, &counts, before.iter(), after.iter());
        let related = index.related_texts(0);
        // Every word stands in one step, so half of the weight is said each way.
        let half = Covers {
            before: 500,
            after: 500,
        };
        assert_eq!(related, [(0, half)]);
        assert_eq!(half.like(), 500);
    }
}
