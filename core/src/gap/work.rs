//! How much work the gap of two maps may take beside comparing the words of
//! steps, counted before it is done.
//!
//! A unit is a pair of words or of elements that may have to be compared, or a
//! link that is followed. The bound is found from the two maps alone, in n log
//! n, so that a gap that would take too long is refused at once.

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::matching::{MAX_EXACT_PAIRS, count_links};
use super::model::Element;
use crate::hash::HashMap;
use crate::model::Text;

/// The kinds of elements that are compared wherever they stand in the maps.
const ANYWHERE: [Element; 2] = [Element::Stage, Element::Need];

/// The kinds of elements that are compared within steps.
const WITHIN_STEPS: [Element; 4] = [
    Element::Pain,
    Element::Gain,
    Element::ProviderAction,
    Element::Touchpoint,
];

/// The most letters of a text that are compared.
const MAX_LETTERS: usize = 256;

/// Some elements: how many they are, and how many words they have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Size {
    words: usize,
    count: usize,
}

/// An upper bound of the work.
pub(super) fn work(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>) -> usize {
    let anywhere = ANYWHERE.iter().map(|element| {
        let count = |nodes: &MapNodes<'_>| nodes.of_kind(*element).count();
        pairs_compared(count(nodes_before), count(nodes_after))
    });
    let within_steps = WITHIN_STEPS.iter().map(|element| {
        let before = by_step(nodes_before, *element);
        pairs_within_counterparts(&before, &by_step(nodes_after, *element))
    });
    // Each link is followed for the step and for every kind of its parts.
    let links = count_links(nodes_before, nodes_after);
    let followed = links.saturating_mul(1 + WITHIN_STEPS.len());
    anywhere
        .chain(within_steps)
        .fold(followed, usize::saturating_add)
}

/// The pairs among this many elements of each map: all, up to the number among
/// which the best assignment is sought; beyond that both sides are cut into
/// chunks, with 200 of the smaller side in each.
fn pairs_compared(before: usize, after: usize) -> usize {
    let all = before.saturating_mul(after);
    if all <= MAX_EXACT_PAIRS {
        all
    } else {
        let in_chunk = before.min(after).min(MAX_EXACT_PAIRS.isqrt());
        before.max(after).saturating_mul(in_chunk)
    }
}

/// The pairs of words in the pairs of these elements that are compared.
fn word_pairs(before: Size, after: Size) -> usize {
    let all = before.count.saturating_mul(after.count).max(1);
    let compared = pairs_compared(before.count, after.count);
    let words = before.words.saturating_mul(after.words);
    // First the quotient: it is 1 where all are compared.
    words / all.div_ceil(compared.max(1))
}

/// The elements of a kind of each step that has any, largest first.
fn by_step(nodes: &MapNodes<'_>, element: Element) -> Vec<Size> {
    let mut sizes: HashMap<usize, Size> = HashMap::new();
    for position in nodes.of_kind(element) {
        let node = nodes.get(position);
        let size = sizes.entry(node.parent).or_default();
        size.count += 1;
        size.words += match node.element {
            BorrowedElement::Pain(pain) => words(&pain.text),
            BorrowedElement::Gain(gain) => words(&gain.text),
            BorrowedElement::ProviderAction(action) => words(&action.text),
            _ => 1,
        };
    }
    let mut sizes: Vec<Size> = sizes.into_values().collect();
    sizes.sort_unstable_by(|one, other| other.cmp(one));
    sizes
}

/// How many words of a text are compared, in the language that has most.
fn words(text: &Text) -> usize {
    let counts = text.strings().map(|string| {
        let end = string.char_indices().nth(MAX_LETTERS);
        let shown = end.and_then(|(end, _)| string.get(..end)).unwrap_or(string);
        shown.split_whitespace().count()
    });
    counts.max().unwrap_or(0).max(1)
}

/// The most pairs of words within steps that stand for each other, whichever
/// these are: there are most if the largest stand for the largest.
fn pairs_within_counterparts(before: &[Size], after: &[Size]) -> usize {
    let pairs = before.iter().zip(after);
    let pairs = pairs.map(|(before, after)| word_pairs(*before, *after));
    pairs.fold(0, usize::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_steps_count_with_the_largest() {
        let of = |words: &[usize]| -> Vec<Size> {
            let sizes = words.iter().map(|words| Size {
                words: *words,
                count: 1,
            });
            sizes.collect()
        };
        assert_eq!(pairs_within_counterparts(&of(&[4, 3, 1]), &of(&[5, 2])), 26);
        assert_eq!(pairs_within_counterparts(&of(&[]), &of(&[5, 2])), 0);
    }

    #[test]
    fn beyond_the_best_assignment_pairs_grow_with_the_larger_side() {
        assert_eq!(pairs_compared(200, 200), 40_000);
        assert_eq!(pairs_compared(1_000, 3_000), 600_000);
        assert_eq!(pairs_compared(1_000_000, 3), 3_000_000);
        assert_eq!(pairs_compared(usize::MAX, 7), usize::MAX);
    }
}
