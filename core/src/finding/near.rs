//! "Did you mean": the nearest of the words that would have been right.

/// The longest word that is compared, in bytes.
const LONGEST: usize = 64;

/// The candidate with the fewest edits, if there are few enough to be a slip of the pen: one in a
/// short word, up to a third of a long one. The first of several wins. Costs the product of the
/// lengths for candidates that have much the same letters, a look at the letters for the others;
/// words over 64 bytes are not compared.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if word.len() > LONGEST {
        return None;
    }
    let wanted: Vec<char> = word.to_lowercase().chars().collect();
    let letters = letters(word);
    let most = (wanted.len() / 3).max(1);
    // An edit takes one letter away at most, and brings one at most.
    let may_be_near = |candidate: &&str| {
        candidate.len() <= LONGEST
            && candidate.len().abs_diff(word.len()) <= most + 2
            && (self::letters(candidate) ^ letters).count_ones() as usize <= 2 * most
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates.into_iter().filter(may_be_near) {
        let edits = distance(&wanted, candidate);
        if edits <= most && best.is_none_or(|(fewest, _)| edits < fewest) {
            best = Some((edits, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Which letters a word has, as bits; letters that share a bit count as one.
fn letters(word: &str) -> u64 {
    word.chars().flat_map(char::to_lowercase).fold(0, |bits, letter| bits | 1 << (u32::from(letter) % u64::BITS))
}

/// Levenshtein's distance (1966), with a swap of two neighbours counted as one edit.
fn distance(left: &[char], right: &str) -> usize {
    let right: Vec<char> = right.chars().flat_map(char::to_lowercase).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, from) in left.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, to) in right.iter().enumerate() {
            let at = |cells: &[usize], index: usize| cells.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&row, j) + usize::from(from != to)).min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && left.get(i - 1) == Some(to) && right.get(j - 1) == Some(from);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let words = ["stages", "steps", "persona", "personas"];
        assert_eq!(nearest("stagse", words), Some("stages"));
        assert_eq!(nearest("Persona", words), Some("persona"));
        assert_eq!(nearest("touchpoints", words), None);
        assert_eq!(nearest("", words), None);
    }
}
