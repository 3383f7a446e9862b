//! How alike texts are, by their words: each text of one side against all of
//! the other that have a related word.
//!
//! Words are compared once each, and only those that share a run of four
//! letters; texts are compared only if they share related words. The cost is
//! thus that of the words that are related, not that of all pairs. What very
//! many on both sides share tells none of them from the others, and is passed
//! over: see [`MOST_PAIRS`].

use super::word_relation::{MIN_SHARED, relation};
use super::words::{Word, Words};
use super::work_left::{TooMuchWork, WorkLeft};
use crate::hash::{HashMap, HashSet, IndexSet};

/// A word of one side, by its place in the vocabulary of that side.
type WordId = usize;

/// The most pairs that a run of letters, or a pair of related words, makes
/// comparable, as if 256 on each side had it. One that would make more is passed
/// over, so that the cost grows with the texts and not with their square; equal
/// words stay related. A choice of this library: words that so many have weigh
/// next to nothing, and maps of a thousand steps have none.
const MOST_PAIRS: usize = 256 * 256;

/// Looking at a pair of texts that have a related word costs about half of
/// comparing two words.
const TEXTS_PER_UNIT: usize = 2;

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
    ///
    /// # Errors
    /// That takes more work than is left.
    pub(super) fn of<'t>(
        before: impl Iterator<Item = &'t Words>,
        after: impl Iterator<Item = &'t Words>,
        work_left: &mut WorkLeft<'_>,
    ) -> Result<Self, TooMuchWork> {
        let distinct = |texts: &mut dyn Iterator<Item = &'t Words>| -> IndexSet<Word> {
            texts.flat_map(|text| text.words.iter().cloned()).collect()
        };
        let (before, after) = (distinct(&mut { before }), distinct(&mut { after }));
        let mut by_run: HashMap<&[char], [Vec<WordId>; 2]> = HashMap::default();
        for (side, words) in [&before, &after].into_iter().enumerate() {
            for (id, letters) in words.iter().enumerate() {
                for run in letters.windows(MIN_SHARED) {
                    let found = by_run.entry(run).or_default().get_mut(side);
                    // A run can stand in a word more than once.
                    if let Some(ids) = found.filter(|ids| ids.last() != Some(&id)) {
                        ids.push(id);
                    }
                }
            }
        }
        by_run.retain(|_, [before, after]| pairs(before.len(), after.len()) > 0);
        let compared = by_run
            .values()
            .map(|[before, after]| before.len() * after.len());
        work_left.take(compared.fold(0, usize::saturating_add))?;
        let related_to = |letters: &Word| {
            let mut candidates: Vec<WordId> = letters
                .windows(MIN_SHARED)
                .filter_map(|run| by_run.get(run))
                .flat_map(|[_, after]| after)
                .copied()
                .chain(after.get_index_of(letters))
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
        Ok(Self {
            before,
            after,
            related,
        })
    }
}

/// How many pairs there are, if not too many; 0 if there are.
fn pairs(before: usize, after: usize) -> usize {
    let pairs = before.saturating_mul(after);
    if pairs > MOST_PAIRS { 0 } else { pairs }
}

/// In how many steps each word stands, of the map in which that is more.
#[derive(Debug, Default)]
pub(super) struct WordCounts(HashMap<Word, [u64; 2]>);

impl WordCounts {
    /// Counts the words of one step of a side, 0 for before and 1 for after.
    pub(super) fn add<'t>(&mut self, words: impl IntoIterator<Item = &'t Word>, side: usize) {
        let mut seen: HashSet<&Word> = HashSet::default();
        for word in words {
            if !seen.insert(word) {
                continue;
            }
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
    /// For each word before, how many texts before have it.
    texts_before: Vec<usize>,
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
    ///
    /// # Errors
    /// Comparing them takes more work than is left.
    pub(super) fn of<'t>(
        vocabulary: &'v Vocabulary,
        counts: &WordCounts,
        before: impl Iterator<Item = &'t Words>,
        after: impl Iterator<Item = &'t Words>,
        work_left: &mut WorkLeft<'_>,
    ) -> Result<Self, TooMuchWork> {
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
        let before: Vec<IndexedText> = before
            .map(|text| indexed(text, &vocabulary.before))
            .collect();
        let after: Vec<IndexedText> = after.map(|text| indexed(text, &vocabulary.after)).collect();
        let mut postings: HashMap<WordId, Vec<(usize, usize)>> = HashMap::default();
        for (text, indexed) in after.iter().enumerate() {
            for (place, (word, _)) in indexed.words.iter().enumerate() {
                postings.entry(*word).or_default().push((text, place));
            }
        }
        let mut texts_before = vec![0_usize; vocabulary.before.len()];
        for (word, _) in before.iter().flat_map(|text| &text.words) {
            if let Some(count) = texts_before.get_mut(*word) {
                *count += 1;
            }
        }
        let index = Self {
            vocabulary,
            before,
            after,
            texts_before,
            postings,
        };
        let compared = index
            .texts_before
            .iter()
            .enumerate()
            .flat_map(|(word, count)| {
                let texts = index.texts_related_to(word);
                texts.map(|(texts, _)| texts.len().saturating_mul(*count))
            });
        let compared = compared.fold(0, usize::saturating_add);
        work_left.take(compared / TEXTS_PER_UNIT)?;
        Ok(index)
    }

    /// For each word after that a word before is related to: the texts after
    /// that have it, and how much the two words have to do with each other.
    fn texts_related_to(&self, word: WordId) -> impl Iterator<Item = (&[(usize, usize)], u32)> {
        let count = self.texts_before.get(word).copied().unwrap_or(0);
        let related = self.vocabulary.related.get(word).into_iter().flatten();
        related.filter_map(move |(other, relation)| {
            let texts = self.postings.get(other)?;
            (pairs(count, texts.len()) > 0).then_some((texts.as_slice(), *relation))
        })
    }

    /// The texts after that have a word related to one of the text before, in
    /// order, with how much each says of the other.
    pub(super) fn related_texts(&self, before: usize) -> Vec<(usize, Covers)> {
        let Some(text) = self.before.get(before) else {
            return Vec::new();
        };
        // For each related text: the best relation of each of the words of the
        // text before to one of its words, and of each of its words.
        let mut best: HashMap<usize, (Vec<u32>, Vec<u32>)> = HashMap::default();
        for (place, (word, _)) in text.words.iter().enumerate() {
            for (texts, relation) in self.texts_related_to(*word) {
                for (after, place_after) in texts {
                    let (own, theirs) = best.entry(*after).or_insert_with(|| {
                        let size = self.after.get(*after).map_or(0, |text| text.words.len());
                        (vec![0; text.words.len()], vec![0; size])
                    });
                    for (list, place) in [(own, place), (theirs, *place_after)] {
                        if let Some(best) = list.get_mut(place) {
                            *best = (*best).max(relation);
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
        let mut work_left = WorkLeft::of(100, None);
        let texts = (before.iter(), after.iter());
        let vocabulary = Vocabulary::of(texts.0, texts.1, &mut work_left).expect("little work");
        let texts = (before.iter(), after.iter());
        let index = TextIndex::of(&vocabulary, &counts, texts.0, texts.1, &mut work_left)
            .expect("little work");
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
