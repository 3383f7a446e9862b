//! Who keeps its place: the fewest moves that lead from the one order to the other.

use super::map_nodes::MapNodes;
use super::matching::Pairing;
use super::model::Element;

/// For each element before and after, whether it keeps its place among its like.
pub(crate) struct Order {
    pub(crate) stays_before: Vec<bool>,
    pub(crate) stays_after: Vec<bool>,
}

/// An element that stays with its parent.
struct Sibling {
    /// The parent after, and the kind.
    of: (usize, Element),
    after: usize,
    before: usize,
    place_before: usize,
}

/// An element keeps its place if it stays with its parent and is part of the longest run of siblings that
/// stand in the same order on both sides; the others have to be moved.
pub(crate) fn order(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Order {
    let mut order = Order {
        stays_before: vec![false; nodes_before.len()],
        stays_after: vec![false; nodes_after.len()],
    };
    // By parent and kind: siblings of one kind do not all stand next to each other.
    let mut siblings: Vec<Sibling> = Vec::new();
    for (position, node) in nodes_after.all.iter().enumerate() {
        let Some(pair) = pairing.before.get(position).copied().flatten() else {
            continue;
        };
        let parent_before = pairing
            .before
            .get(node.parent)
            .copied()
            .flatten()
            .map(|parent| parent.other);
        if parent_before == Some(nodes_before.get(pair.other).parent) {
            let place_before = nodes_before.get(pair.other).at;
            siblings.push(Sibling {
                of: (node.parent, node.element.kind()),
                after: position,
                before: pair.other,
                place_before,
            });
        }
    }
    siblings.sort_unstable_by_key(|sibling| (sibling.of.0, sibling.of.1 as usize, sibling.after));
    for group in siblings.chunk_by(|one, next| one.of == next.of) {
        let places: Vec<usize> = group.iter().map(|sibling| sibling.place_before).collect();
        for index in longest_increasing(&places) {
            if let Some(sibling) = group.get(index) {
                set(&mut order.stays_after, sibling.after);
                set(&mut order.stays_before, sibling.before);
            }
        }
    }
    order
}

fn set(flags: &mut [bool], position: usize) {
    if let Some(flag) = flags.get_mut(position) {
        *flag = true;
    }
}

/// Positions of a longest strictly increasing subsequence, in n log n (Fredman 1975).
fn longest_increasing(values: &[usize]) -> Vec<usize> {
    // The last position of the best run of each length, and each position's predecessor.
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    let at = |position: usize| values.get(position).copied().unwrap_or(usize::MAX);
    for (position, value) in values.iter().enumerate() {
        let length = tails.partition_point(|tail| at(*tail) < *value);
        before.push(
            length
                .checked_sub(1)
                .and_then(|shorter| tails.get(shorter).copied()),
        );
        match tails.get_mut(length) {
            Some(tail) => *tail = position,
            None => tails.push(position),
        }
    }
    let mut run: Vec<usize> = std::iter::successors(tails.last().copied(), |position| {
        before.get(*position).copied().flatten()
    })
    .collect();
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_is_increasing_and_longest() {
        let longest = |values: &[usize]| -> usize {
            (0..1_u32 << values.len())
                .filter_map(|subset| {
                    let chosen: Vec<usize> = values
                        .iter()
                        .enumerate()
                        .filter(|(at, _)| subset & (1 << at) != 0)
                        .map(|(_, value)| *value)
                        .collect();
                    chosen
                        .is_sorted_by(|nodes_before, nodes_after| nodes_before < nodes_after)
                        .then_some(chosen.len())
                })
                .max()
                .unwrap_or(0)
        };
        for seed in 0..300_usize {
            let values: Vec<usize> = (0..seed % 9)
                .map(|at| (seed * 31 + at * at * 17 + at * 5) % 11)
                .collect();
            let run = longest_increasing(&values);
            assert!(
                run.is_sorted_by(|nodes_before, nodes_after| nodes_before < nodes_after
                    && values[*nodes_before] < values[*nodes_after]),
                "{values:?}"
            );
            assert_eq!(run.len(), longest(&values), "{values:?}");
        }
    }
}
