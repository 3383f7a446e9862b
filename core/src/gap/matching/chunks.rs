//! Cuts two maps into chunks that are compared by themselves, where they are
//! too large to compare every step with every other.
//!
//! Cuts are made at pairs that are known, and in equal shares between them.
//! Exchanging the maps exchanges the chunks.

use super::assignment::MAX_EXACT_PAIRS;

/// Some steps before and some after that are compared with each other.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Chunk {
    /// Indices of steps before, ascending.
    pub(super) before: Vec<usize>,
    /// Indices of steps after, ascending.
    pub(super) after: Vec<usize>,
}

impl Chunk {
    /// Whether there are few enough pairs for the best assignment.
    pub(super) fn is_exact(&self) -> bool {
        self.before.len().saturating_mul(self.after.len()) <= MAX_EXACT_PAIRS
    }
}

/// Cuts free steps into chunks. `before` and `after` are their indices,
/// ascending; `anchors` are pairs that are known and keep their order.
///
/// All is one chunk as long as there are at most [`MAX_EXACT_PAIRS`] pairs.
/// Beyond, a chunk has at most so many, unless between two anchors the one side
/// has at most 200 and the other many more.
pub(super) fn chunks(before: &[usize], after: &[usize], anchors: &[(usize, usize)]) -> Vec<Chunk> {
    let whole = Chunk {
        before: before.to_vec(),
        after: after.to_vec(),
    };
    if whole.is_exact() {
        return vec![whole];
    }
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut current = Chunk::default();
    let ends = anchors.iter().copied().chain([(usize::MAX, usize::MAX)]);
    let (mut from_before, mut from_after) = (0, 0);
    for (end_before, end_after) in ends {
        let (to_before, to_after) = (
            before.partition_point(|index| *index < end_before),
            after.partition_point(|index| *index < end_after),
        );
        let stretch = Chunk {
            before: before
                .get(from_before..to_before)
                .unwrap_or_default()
                .to_vec(),
            after: after.get(from_after..to_after).unwrap_or_default().to_vec(),
        };
        (from_before, from_after) = (to_before, to_after);
        let together = (current.before.len() + stretch.before.len())
            .saturating_mul(current.after.len() + stretch.after.len());
        if together > MAX_EXACT_PAIRS {
            chunks.push(std::mem::take(&mut current));
        }
        if stretch.is_exact() {
            current.before.extend(stretch.before);
            current.after.extend(stretch.after);
        } else {
            chunks.extend(equal_shares(&stretch));
        }
    }
    chunks.push(current);
    chunks.retain(|chunk| !chunk.before.is_empty() && !chunk.after.is_empty());
    chunks
}

/// Cuts both sides into the same number of parts, with 200 of the smaller side
/// in each at most.
fn equal_shares(chunk: &Chunk) -> Vec<Chunk> {
    let (rows, columns) = (chunk.before.len(), chunk.after.len());
    let count = rows.min(columns).div_ceil(MAX_EXACT_PAIRS.isqrt()).max(1);
    let part = |indices: &[usize], at: usize| {
        let size = indices.len();
        indices
            .get(size * at / count..size * (at + 1) / count)
            .unwrap_or_default()
            .to_vec()
    };
    (0..count)
        .map(|at| Chunk {
            before: part(&chunk.before, at),
            after: part(&chunk.after, at),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_in_one_chunk() {
        let before: Vec<usize> = (0..5_000).filter(|index| index % 100 != 0).collect();
        let after: Vec<usize> = (0..7_000).filter(|index| index % 140 != 0).collect();
        let anchors: Vec<(usize, usize)> = (0..50).map(|at| (at * 100, at * 140)).collect();
        let chunks = chunks(&before, &after, &anchors);
        let all = |side: fn(&Chunk) -> &Vec<usize>| -> Vec<usize> {
            chunks.iter().flat_map(side).copied().collect()
        };
        assert_eq!(all(|chunk| &chunk.before), before);
        assert_eq!(all(|chunk| &chunk.after), after);
        assert!(chunks.iter().all(Chunk::is_exact));
    }
}
