//! How far apart two steps stand, by their places in the two maps.

use crate::gap::longest_run::longest_increasing;

/// Places run from 0, the beginning of a map, to this, its end.
const END: i64 = 1_000_000;

/// The greatest distance, in thousandths: a step that was moved far is not
/// less itself for that.
const MAX_DISTANCE: i64 = 300;

/// The places of the steps of two maps, and where each would be expected in
/// the other map.
pub(super) struct Places {
    /// For each step before: its own place, and that which the pairs that are
    /// known would give it in the map after.
    before: Vec<(i64, i64)>,
    /// For each step after: its own place, and that in the map before.
    after: Vec<(i64, i64)>,
}

impl Places {
    /// The places of `before` steps and `after` steps. `known` are the pairs
    /// that are known, by the indices of the steps.
    ///
    /// Between two known pairs places are interpolated. Only pairs that keep
    /// their order count.
    pub(super) fn of(before: usize, after: usize, known: &[(usize, usize)]) -> Self {
        let anchors: Vec<(i64, i64)> = in_order(known)
            .into_iter()
            .map(|(one, other)| (place(one, before), place(other, after)))
            .collect();
        let turned: Vec<(i64, i64)> = anchors.iter().map(|(one, other)| (*other, *one)).collect();
        let each = |size: usize, anchors: &[(i64, i64)]| {
            let places = (0..size).map(|index| place(index, size));
            places
                .map(|place| (place, interpolate(place, anchors)))
                .collect()
        };
        Self {
            before: each(before, &anchors),
            after: each(after, &turned),
        }
    }

    /// The distance of the places of two steps, in thousandths: that of the
    /// places themselves or that beside the pairs that are known, whichever is
    /// less.
    pub(super) fn distance(&self, before: usize, after: usize) -> i64 {
        let (Some((before, expected_after)), Some((after, expected_before))) =
            (self.before.get(before), self.after.get(after))
        else {
            return MAX_DISTANCE;
        };
        let own = (before - after).abs();
        let expected = i64::midpoint(
            (expected_after - after).abs(),
            (expected_before - before).abs(),
        );
        (own.min(expected) * 1_000 / END).min(MAX_DISTANCE)
    }
}

/// The place of the step at an index among so many.
fn place(index: usize, size: usize) -> i64 {
    let (index, size) = (index.cast_signed(), size.max(1).cast_signed());
    (2 * index as i64 + 1) * END / (2 * size as i64)
}

/// The pairs that keep their order: those of a longest run, seen from either
/// side. Where two pairs of a run as long could be taken, neither is, so that
/// the maps may be exchanged.
pub(super) fn in_order(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let run = |mut pairs: Vec<(usize, usize)>| -> Vec<(usize, usize)> {
        pairs.sort_unstable();
        pairs.dedup_by_key(|(one, _)| *one);
        let others: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
        longest_increasing(&others)
            .into_iter()
            .filter_map(|index| pairs.get(index).copied())
            .collect()
    };
    let turned =
        |pairs: &[(usize, usize)]| pairs.iter().map(|(one, other)| (*other, *one)).collect();
    let backward: Vec<(usize, usize)> = turned(&run(turned(pairs)));
    let mut common = run(pairs.to_vec());
    common.retain(|pair| backward.binary_search(pair).is_ok());
    common
}

/// The place in the other map that lies between two anchors as this one does.
fn interpolate(place: i64, anchors: &[(i64, i64)]) -> i64 {
    let next = anchors.partition_point(|(anchor, _)| *anchor <= place);
    let (from, from_other) = next
        .checked_sub(1)
        .and_then(|index| anchors.get(index))
        .copied()
        .unwrap_or((0, 0));
    let (to, to_other) = anchors.get(next).copied().unwrap_or((END, END));
    if to == from {
        return from_other;
    }
    from_other + (place - from) * (to_other - from_other) / (to - from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_pairs_bend_the_scale() {
        // Ten steps before the map were added in front: the fourth of four
        // stands at 7/8 before and at 27/28 after.
        let straight = Places::of(4, 14, &[]);
        assert_eq!(straight.distance(3, 13), 964 - 875);
        // The first of four has become the eleventh, and the second the twelfth.
        let bent = Places::of(4, 14, &[(0, 10), (2, 12)]);
        assert_eq!(bent.distance(1, 11), 0);
        assert_eq!(straight.distance(1, 11), 300);
    }

    #[test]
    fn exchanged_maps_have_exchanged_anchors() {
        let pairs = [(0, 1), (1, 0), (2, 3), (3, 2), (4, 4)];
        let turned: Vec<(usize, usize)> = pairs.iter().map(|(one, other)| (*other, *one)).collect();
        let there = in_order(&pairs);
        let back: Vec<(usize, usize)> = in_order(&turned)
            .into_iter()
            .map(|(one, other)| (other, one))
            .collect();
        assert_eq!(there, back);
        assert!(there.contains(&(4, 4)));
    }
}
