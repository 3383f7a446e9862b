//! How many pairs of words it takes to find the evidence of some steps, counted
//! before they are compared.

use super::evidence::{MapWords, StepWords};
use super::word_relation::MIN_SHARED;
use super::words::Word;
use crate::hash::{HashMap, HashSet};

/// Looking at a text that has a related word costs so much less than comparing
/// two words.
const TEXTS_PER_COMPARISON: usize = 16;

/// How often something occurs, and in how many different words: before and
/// after.
#[derive(Default)]
struct Occurrences {
    words: [usize; 2],
    distinct: [usize; 2],
}

/// The pairs of words of some steps before and some after, by their indices,
/// that may be related: those that share a run of letters. Linear in the words.
pub(super) fn word_pairs(words: &MapWords, before: &[usize], after: &[usize]) -> usize {
    let mut by_run: HashMap<&[char], Occurrences> = HashMap::new();
    for (side, steps, indices) in [(0, &words.before, before), (1, &words.after, after)] {
        let mut seen = HashSet::new();
        let steps = indices.iter().filter_map(|index| steps.get(*index));
        for word in steps
            .flat_map(StepWords::texts)
            .flat_map(|text| &text.words)
        {
            let is_new = seen.insert(word);
            for run in runs(word) {
                let found = by_run.entry(run).or_default();
                add(&mut found.words, side);
                if is_new {
                    add(&mut found.distinct, side);
                }
            }
        }
    }
    by_run.values().fold(0, |sum: usize, found| {
        let [pairs, occurrences] = [found.distinct, found.words].map(product);
        sum.saturating_add(pairs)
            .saturating_add(occurrences / TEXTS_PER_COMPARISON)
    })
}

/// The runs of letters of a word by which others are found; a short word is
/// found as a whole.
fn runs(word: &Word) -> impl Iterator<Item = &[char]> {
    word.windows(word.len().clamp(1, MIN_SHARED))
}

fn add(counts: &mut [usize; 2], side: usize) {
    if let Some(count) = counts.get_mut(side) {
        *count += 1;
    }
}

fn product([before, after]: [usize; 2]) -> usize {
    before.saturating_mul(after)
}
