//! The assignment problem: pairs rows with columns, each used once at most, so
//! that the similarities of the pairs add up to the most.
//!
//! Solved exactly, by `least_cost`, as long as there are at most
//! [`MAX_EXACT_PAIRS`] pairs to look at; the cost is then the square of the
//! smaller side times the larger. Beyond, both sides are cut along the document
//! into chunks, and in each the most similar pairs are taken first, in n log n
//! of its candidates.
//!
//! All similarities are whole thousandths, so sums are exact and the result is
//! the same on every machine. Rows and columns may be exchanged without
//! changing the sum.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::least_cost::least_cost_assignment;
use super::work_left::{TooMuchWork, WorkLeft};
use crate::hash::HashSet;

/// The most pairs among which the best assignment is sought: 200 rows times 200
/// columns.
pub(crate) const MAX_EXACT_PAIRS: usize = 200 * 200;

/// The assignment with the greatest sum of similarities, as (row, column,
/// similarity), sorted by row. Pairs below the threshold are left out.
///
/// `similarity` is in thousandths, and is asked for each pair once at most.
/// Among assignments of equal sum, one whose pairs are near each other in the
/// order of the document is preferred.
///
/// Beyond [`MAX_EXACT_PAIRS`] pairs the result is not the best but a good one:
/// both sides are cut into the same number of chunks, with 200 of the smaller
/// side in each at most, and chunks are paired in order.
///
/// # Errors
/// There are more pairs to look at than work is left, at so many units a pair.
pub(crate) fn assign(
    (rows, columns): (usize, usize),
    threshold: u32,
    units_a_pair: usize,
    work_left: &mut WorkLeft<'_>,
    mut similarity: impl FnMut(usize, usize) -> u32,
) -> Result<Vec<(usize, usize, u32)>, TooMuchWork> {
    let mut pairs = Vec::new();
    if rows == 0 || columns == 0 {
        return Ok(pairs);
    }
    work_left.take(pairs_compared(rows, columns).saturating_mul(units_a_pair))?;
    let is_exact = rows.saturating_mul(columns) <= MAX_EXACT_PAIRS;
    // Equal shares of both sides, so that each element has a counterpart within
    // reach wherever it stands.
    let chunks = if is_exact {
        1
    } else {
        rows.min(columns).div_ceil(MAX_EXACT_PAIRS.isqrt())
    };
    let part = |size: usize, chunk: usize| size * chunk / chunks..size * (chunk + 1) / chunks;
    for chunk in 0..chunks {
        let mut candidates = Vec::new();
        for row in part(rows, chunk) {
            for column in part(columns, chunk) {
                let similarity = similarity(row, column);
                if similarity >= threshold {
                    candidates.push((row, column, similarity));
                }
            }
        }
        pairs.extend(if is_exact {
            exact(rows, columns, &candidates)
        } else {
            greedy(candidates)
        });
    }
    pairs.sort_unstable();
    Ok(pairs)
}

/// The pairs among so many rows and columns that are looked at: all, up to
/// [`MAX_EXACT_PAIRS`]; beyond that both sides are cut into chunks, with 200 of
/// the smaller side in each.
fn pairs_compared(rows: usize, columns: usize) -> usize {
    let all = rows.saturating_mul(columns);
    if all <= MAX_EXACT_PAIRS {
        all
    } else {
        let in_chunk = rows.min(columns).min(MAX_EXACT_PAIRS.isqrt());
        rows.max(columns).saturating_mul(in_chunk)
    }
}

/// Takes the most similar pairs first, each row and column once.
///
/// Ties go to the pair that comes first in both documents together, then to the
/// one whose two places are nearest. Two pairs that are still tied share
/// neither row nor column, so the sides may be exchanged without changing the
/// result.
pub(crate) fn greedy(mut candidates: Vec<(usize, usize, u32)>) -> Vec<(usize, usize, u32)> {
    candidates.sort_by_key(|(row, column, similarity)| {
        (
            std::cmp::Reverse(*similarity),
            row + column,
            row.abs_diff(*column),
            *row,
        )
    });
    let mut rows = HashSet::default();
    let mut columns = HashSet::default();
    candidates.retain(|(row, column, _)| {
        let is_free = !rows.contains(row) && !columns.contains(column);
        if is_free {
            rows.insert(*row);
            columns.insert(*column);
        }
        is_free
    });
    candidates
}

/// The best assignment. `candidates` are the pairs that are allowed, sorted by
/// row and column.
///
/// Only rows and columns with a candidate take part. A pair that is not allowed
/// costs 0, as much as leaving both alone, and is left out of the result.
#[expect(clippy::cast_possible_wrap, reason = "at most `MAX_EXACT_PAIRS` pairs")]
pub(crate) fn exact(
    rows: usize,
    columns: usize,
    candidates: &[(usize, usize, u32)],
) -> Vec<(usize, usize, u32)> {
    let all_of = |pick: fn(&(usize, usize, u32)) -> usize| {
        candidates
            .iter()
            .map(pick)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    };
    let (mut fewer, mut more): (Vec<usize>, Vec<usize>) =
        (all_of(|pair| pair.0), all_of(|pair| pair.1));
    // Which side the method goes by must not depend on which is given as rows,
    // or of several best assignments another one could be found.
    let transposed = match fewer.len().cmp(&more.len()) {
        Ordering::Less => false,
        Ordering::Greater => true,
        Ordering::Equal => is_less_transposed(candidates),
    };
    if transposed {
        std::mem::swap(&mut fewer, &mut more);
    }
    // Similarity decides. Nearness, between 0 and `size` for a pair, adds up to
    // less than one thousandth of it, and so only decides among equal sums.
    let size = rows.max(columns);
    let scale = (size * size + 1) as i64;
    let mut cost = vec![0_i64; fewer.len() * more.len()];
    for (row, column, similarity) in candidates {
        let (one, other) = if transposed {
            (column, row)
        } else {
            (row, column)
        };
        let far = row.abs_diff(*column).min(size) as i64;
        let places = fewer
            .binary_search(one)
            .ok()
            .zip(more.binary_search(other).ok());
        if let Some(cell) = places.and_then(|(one, other)| cost.get_mut(one * more.len() + other)) {
            *cell = -(i64::from(*similarity) * scale + (size as i64 - far));
        }
    }
    let mut pairs = Vec::new();
    for (other, one) in more
        .iter()
        .zip(least_cost_assignment(fewer.len(), more.len(), &cost))
    {
        let Some(one) = fewer.get(one) else { continue };
        let pair = if transposed {
            (*other, *one)
        } else {
            (*one, *other)
        };
        let found = candidates.binary_search_by_key(&pair, |(row, column, _)| (*row, *column));
        pairs.extend(found.ok().and_then(|at| candidates.get(at)).copied());
    }
    pairs
}

/// Whether the candidates with rows and columns exchanged come before the
/// candidates as they are, in the order of lists.
fn is_less_transposed(candidates: &[(usize, usize, u32)]) -> bool {
    let mut transposed: Vec<(usize, usize, u32)> = candidates
        .iter()
        .map(|(row, column, similarity)| (*column, *row, *similarity))
        .collect();
    transposed.sort_unstable();
    transposed.as_slice() < candidates
}

#[cfg(test)]
#[expect(clippy::cast_possible_truncation, reason = "small numbers")]
mod tests {
    use super::*;

    fn all_assigned(
        size: (usize, usize),
        threshold: u32,
        similarity: impl FnMut(usize, usize) -> u32,
    ) -> Vec<(usize, usize, u32)> {
        let mut work_left = WorkLeft::of(usize::MAX, None);
        assign(size, threshold, 1, &mut work_left, similarity).expect("enough work is left")
    }

    #[test]
    fn beyond_the_best_assignment_pairs_grow_with_the_larger_side() {
        assert_eq!(pairs_compared(200, 200), 40_000);
        assert_eq!(pairs_compared(1_000, 3_000), 600_000);
        assert_eq!(pairs_compared(1_000_000, 3), 3_000_000);
        assert_eq!(pairs_compared(usize::MAX, 7), usize::MAX);
    }

    /// The greatest sum, by trying all assignments.
    fn best_sum(
        rows: usize,
        columns: usize,
        similarity: &dyn Fn(usize, usize) -> u32,
        threshold: u32,
    ) -> u32 {
        fn from(
            row: usize,
            rows: usize,
            free: &mut Vec<bool>,
            similarity: &dyn Fn(usize, usize) -> u32,
            threshold: u32,
        ) -> u32 {
            if row == rows {
                return 0;
            }
            let mut best = from(row + 1, rows, free, similarity, threshold);
            for column in 0..free.len() {
                if free[column] && similarity(row, column) >= threshold {
                    free[column] = false;
                    best = best.max(
                        similarity(row, column) + from(row + 1, rows, free, similarity, threshold),
                    );
                    free[column] = true;
                }
            }
            best
        }
        from(0, rows, &mut vec![true; columns], similarity, threshold)
    }

    #[test]
    fn no_assignment_is_better() {
        for seed in 0..400_usize {
            let (rows, columns) = (seed % 6, seed / 6 % 6);
            let similarity = |row: usize, column: usize| {
                ((seed * 7919 + row * 104_729 + column * 1_299_709) % 97 * 10) as u32
            };
            let pairs = all_assigned((rows, columns), 300, similarity);
            let sum: u32 = pairs.iter().map(|pair| pair.2).sum();
            assert_eq!(
                sum,
                best_sum(rows, columns, &similarity, 300),
                "seed {seed}"
            );
        }
    }

    #[test]
    fn equals_pair_in_the_order_of_the_document() {
        let pairs = all_assigned((4, 4), 500, |_, _| 900);
        assert_eq!(pairs, [(0, 0, 900), (1, 1, 900), (2, 2, 900), (3, 3, 900)]);
    }

    #[test]
    fn beyond_the_exact_pairs_the_sides_may_be_exchanged() {
        let similarity = |row: usize, column: usize| ((row * 31 + column * 17) % 101 * 10) as u32;
        let there = all_assigned((250, 230), 600, similarity);
        let back = all_assigned((230, 250), 600, |row, column| similarity(column, row));
        let sum = |pairs: &[(usize, usize, u32)]| pairs.iter().map(|pair| pair.2).sum::<u32>();
        assert_eq!(sum(&there), sum(&back));
        assert!(!there.is_empty());
    }
}
