//! "Did you mean": the word nearest to a misspelt one.

/// The longest word that is compared, in bytes.
const MAX_BYTES: usize = 64;

/// The candidate that the fewest edits part from the word, if these are few
/// enough for a slip of the pen: one in a short word, up to a third of the
/// letters in a long one. The first of several wins.
///
/// Costs the product of the lengths for candidates with much the same letters,
/// and a look at the letters for others. Words over 64 bytes are not compared.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    Suggester {
        comparisons_left: usize::MAX,
    }
    .nearest(word, candidates)
}

/// Finds the nearest of many candidates for many words, and gives up when that
/// has cost enough, so that a document of nothing but wrong words takes no
/// longer than others.
pub(crate) struct Suggester {
    /// How many pairs of letters may still be compared.
    comparisons_left: usize,
}

impl Suggester {
    /// A suggester with enough for some hundredths of a second of work.
    pub(crate) fn new() -> Self {
        Self {
            comparisons_left: 5_000_000,
        }
    }

    /// As [`nearest`], as long as there is something left to spend; after that
    /// always `None`.
    pub(crate) fn nearest<'c>(
        &mut self,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<&'c str> {
        if word.len() > MAX_BYTES {
            return None;
        }
        let wanted: Vec<char> = word.to_lowercase().chars().collect();
        let letters = letters(word);
        let max_edits = (wanted.len() / 3).max(1);
        // One edit removes one letter at most, and adds one at most.
        let may_be_near = |candidate: &str| {
            candidate.len() <= MAX_BYTES
                && candidate.len().abs_diff(word.len()) <= max_edits + 2
                && (self::letters(candidate) ^ letters).count_ones() as usize <= 2 * max_edits
        };
        let mut best: Option<(usize, &str)> = None;
        let mut letters_of_candidate: Vec<char> = Vec::with_capacity(MAX_BYTES);
        for candidate in candidates {
            let near = may_be_near(candidate);
            let cost = candidate.len() * if near { wanted.len() + 1 } else { 1 };
            self.comparisons_left = self.comparisons_left.checked_sub(cost)?;
            if !near {
                continue;
            }
            letters_of_candidate.clear();
            letters_of_candidate.extend(candidate.chars().flat_map(char::to_lowercase));
            // Only fewer edits than those of the best so far are of use.
            let max_edits = best.map_or(max_edits, |(fewest, _)| fewest - 1);
            if let Some(edits) = edit_distance(&wanted, &letters_of_candidate, max_edits) {
                best = Some((edits, candidate));
                if edits == 0 {
                    break;
                }
            }
        }
        best.map(|(_, candidate)| candidate)
    }
}

/// Which letters a word has, as bits; letters that share a bit count as one.
fn letters(word: &str) -> u64 {
    word.chars()
        .flat_map(char::to_lowercase)
        .fold(0, |bits, letter| {
            bits | 1 << (u32::from(letter) % u64::BITS)
        })
}

/// The edit distance of two words (Levenshtein 1966), where swapping two
/// neighbours counts as one edit; `None` if it is more than `max_edits`.
fn edit_distance(from: &[char], to: &[char], max_edits: usize) -> Option<usize> {
    let mut row_before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    let mut next: Vec<usize> = Vec::with_capacity(row.len());
    let at = |cells: &[usize], index: usize| cells.get(index).copied().unwrap_or(usize::MAX / 2);
    for (i, removed) in from.iter().enumerate() {
        next.clear();
        next.push(i + 1);
        for (j, added) in to.iter().enumerate() {
            let mut cost = (at(&row, j) + usize::from(removed != added))
                .min(at(&row, j + 1) + 1)
                .min(at(&next, j) + 1);
            let swapped =
                i > 0 && j > 0 && from.get(i - 1) == Some(added) && to.get(j - 1) == Some(removed);
            if swapped {
                cost = cost.min(at(&row_before, j - 1) + 1);
            }
            next.push(cost);
        }
        let fewest = |cells: &[usize]| cells.iter().min().copied().unwrap_or(0);
        // A swap reaches back over one row, at the cost of one edit.
        if fewest(&next) > max_edits && fewest(&row) >= max_edits {
            return None;
        }
        std::mem::swap(&mut row_before, &mut row);
        std::mem::swap(&mut row, &mut next);
    }
    row.last().copied().filter(|edits| *edits <= max_edits)
}

#[cfg(test)]
mod tests {
    use super::{Suggester, nearest};

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let words = ["stages", "steps", "persona", "personas"];
        assert_eq!(nearest("stagse", words), Some("stages"));
        assert_eq!(nearest("Persona", words), Some("persona"));
        assert_eq!(nearest("touchpoints", words), None);
        assert_eq!(nearest("", words), None);
    }

    #[test]
    fn the_search_gives_up_when_it_has_cost_enough() {
        let mut suggester = Suggester {
            comparisons_left: 100,
        };
        assert_eq!(
            suggester.nearest("stagse", ["steps", "stages"]),
            Some("stages")
        );
        assert_eq!(suggester.nearest("stagse", ["steps", "stages"]), None);
    }

    #[test]
    fn the_look_at_the_letters_rules_out_no_slip() {
        for (word, slip) in [
            ("channel", "chanel"),
            ("channel", "hcannel"),
            ("åpen", "apen"),
            ("ab", "ba"),
            ("a", "b"),
        ] {
            assert_eq!(nearest(slip, [word]), Some(word));
        }
    }
}
