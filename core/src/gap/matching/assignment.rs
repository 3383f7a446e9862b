//! The assignment problem: pairs rows with columns, each used once at most, so
//! that the likenesses of the pairs add up to the most.
//!
//! Solved exactly by the Hungarian method (Kuhn 1955, Munkres 1957), in its
//! form with shortest augmenting paths, as long as there are at most [`BLOCK`]
//! pairs to look at; the cost is then the square of the smaller side times the
//! larger. Beyond, both sides are cut along the document into chunks, and in
//! each the pairs most alike are taken first, in n log n of its candidates.
//!
//! All likenesses are whole thousandths, so sums are exact and the result is
//! the same on every machine. Rows and columns may be exchanged without
//! changing the sum.

use std::collections::BTreeSet;

/// The most pairs among which the best assignment is sought: 200 rows times 200
/// columns.
pub(crate) const BLOCK: usize = 200 * 200;

/// The assignment with the greatest sum of likenesses, as (row, column,
/// likeness), sorted by row. Pairs below the threshold are left out.
///
/// `likeness` is in thousandths, and is asked for each pair once at most. Among
/// assignments of equal sum, one whose pairs are near each other in the order
/// of the document is preferred.
///
/// Beyond [`BLOCK`] pairs the result is not the best but a good one: both sides
/// are cut into the same number of chunks, with 200 of the smaller side in each
/// at most, and chunks are paired in order.
pub(crate) fn assign(
    rows: usize,
    columns: usize,
    threshold: u32,
    mut likeness: impl FnMut(usize, usize) -> u32,
) -> Vec<(usize, usize, u32)> {
    let mut pairs = Vec::new();
    if rows == 0 || columns == 0 {
        return pairs;
    }
    let small = rows.saturating_mul(columns) <= BLOCK;
    // Equal shares of both sides, so that each element has a counterpart within
    // reach wherever it stands.
    let chunks = if small {
        1
    } else {
        rows.min(columns).div_ceil(BLOCK.isqrt())
    };
    let share = |of: usize, chunk: usize| of * chunk / chunks..of * (chunk + 1) / chunks;
    for chunk in 0..chunks {
        let mut candidates = Vec::new();
        for row in share(rows, chunk) {
            for column in share(columns, chunk) {
                let likeness = likeness(row, column);
                if likeness >= threshold {
                    candidates.push((row, column, likeness));
                }
            }
        }
        pairs.extend(if small {
            best(rows, columns, &candidates)
        } else {
            greedy(candidates)
        });
    }
    pairs.sort_unstable();
    pairs
}

/// Takes the pairs most alike first, each row and column once.
///
/// Ties go to the pair that comes first in both documents together, then to the
/// one whose two places are nearest. Two pairs that are still tied share
/// neither row nor column, so the sides may be exchanged without changing the
/// result.
pub(crate) fn greedy(mut candidates: Vec<(usize, usize, u32)>) -> Vec<(usize, usize, u32)> {
    candidates.sort_by_key(|(row, column, likeness)| {
        (
            std::cmp::Reverse(*likeness),
            row + column,
            row.abs_diff(*column),
            *row,
        )
    });
    let mut rows = crate::hash::HashSet::new();
    let mut columns = crate::hash::HashSet::new();
    candidates.retain(|(row, column, _)| {
        let free = !rows.contains(row) && !columns.contains(column);
        if free {
            rows.insert(*row);
            columns.insert(*column);
        }
        free
    });
    candidates
}

/// The best assignment. `candidates` are the pairs that are allowed, sorted by
/// row and column.
///
/// Only rows and columns with a candidate take part. A pair that is not allowed
/// costs 0, as much as leaving both alone, and is left out of the result.
#[expect(clippy::cast_possible_wrap, reason = "sizes of a block")]
fn best(
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
    let turned = fewer.len() > more.len();
    if turned {
        std::mem::swap(&mut fewer, &mut more);
    }
    // Likeness decides. Nearness, between 0 and `size` for a pair, adds up to
    // less than one thousandth of likeness, and so only decides among equal
    // sums.
    let size = rows.max(columns);
    let scale = (size * size + 1) as i64;
    let mut cost = vec![0_i64; fewer.len() * more.len()];
    for (row, column, likeness) in candidates {
        let (one, other) = if turned { (column, row) } else { (row, column) };
        let far = row.abs_diff(*column).min(size) as i64;
        let places = fewer
            .binary_search(one)
            .ok()
            .zip(more.binary_search(other).ok());
        if let Some(cell) = places.and_then(|(one, other)| cost.get_mut(one * more.len() + other)) {
            *cell = -(i64::from(*likeness) * scale + (size as i64 - far));
        }
    }
    let mut pairs = Vec::new();
    for (other, one) in more.iter().zip(augment(fewer.len(), more.len(), &cost)) {
        let Some(one) = fewer.get(one) else { continue };
        let pair = if turned {
            (*other, *one)
        } else {
            (*one, *other)
        };
        let found = candidates.binary_search_by_key(&pair, |(row, column, _)| (*row, *column));
        pairs.extend(found.ok().and_then(|at| candidates.get(at)).copied());
    }
    pairs
}

/// For each column the row that is assigned to it, or `rows` if none is, at the
/// least total cost. `cost` is row by row; there are no more rows than columns,
/// and every row is assigned.
///
/// Rows are added one by one. Each time the cheapest path of exchanges to a
/// free column is found, as Dijkstra's method does, over costs reduced by a
/// potential for each row and column; these stay 0 or more, which makes the
/// assignment optimal.
#[expect(
    clippy::indexing_slicing,
    reason = "all indices are below the sizes; checked access would hide the method"
)]
fn augment(rows: usize, columns: usize, cost: &[i64]) -> Vec<usize> {
    let (mut of_row, mut of_column) = (vec![0_i64; rows], vec![0_i64; columns + 1]);
    let mut row_of = vec![rows; columns + 1];
    for row in 0..rows {
        // The column beyond the last holds the row to be added: the path begins
        // there.
        row_of[columns] = row;
        let mut here = columns;
        let mut least = vec![i64::MAX; columns];
        let mut came_from = vec![columns; columns];
        let mut done = vec![false; columns + 1];
        loop {
            done[here] = true;
            let row = row_of[here];
            let (mut step, mut next) = (i64::MAX, columns);
            for column in (0..columns).filter(|column| !done[*column]) {
                let reduced = cost[row * columns + column] - of_row[row] - of_column[column];
                if reduced < least[column] {
                    least[column] = reduced;
                    came_from[column] = here;
                }
                if least[column] < step {
                    step = least[column];
                    next = column;
                }
            }
            for column in 0..=columns {
                if done[column] {
                    of_row[row_of[column]] += step;
                    of_column[column] -= step;
                } else if column < columns {
                    least[column] -= step;
                }
            }
            here = next;
            if row_of[here] == rows {
                break;
            }
        }
        while here != columns {
            let before = came_from[here];
            row_of[here] = row_of[before];
            here = before;
        }
    }
    row_of.truncate(columns);
    row_of
}

#[cfg(test)]
#[expect(clippy::cast_possible_truncation, reason = "small numbers")]
mod tests {
    use super::*;

    /// The greatest sum, by trying all assignments.
    fn best_sum(
        rows: usize,
        columns: usize,
        likeness: &dyn Fn(usize, usize) -> u32,
        threshold: u32,
    ) -> u32 {
        fn from(
            row: usize,
            rows: usize,
            free: &mut Vec<bool>,
            likeness: &dyn Fn(usize, usize) -> u32,
            threshold: u32,
        ) -> u32 {
            if row == rows {
                return 0;
            }
            let mut best = from(row + 1, rows, free, likeness, threshold);
            for column in 0..free.len() {
                if free[column] && likeness(row, column) >= threshold {
                    free[column] = false;
                    best = best.max(
                        likeness(row, column) + from(row + 1, rows, free, likeness, threshold),
                    );
                    free[column] = true;
                }
            }
            best
        }
        from(0, rows, &mut vec![true; columns], likeness, threshold)
    }

    #[test]
    fn no_assignment_is_better() {
        for seed in 0..400_usize {
            let (rows, columns) = (seed % 6, seed / 6 % 6);
            let likeness = |row: usize, column: usize| {
                ((seed * 7919 + row * 104_729 + column * 1_299_709) % 97 * 10) as u32
            };
            let pairs = assign(rows, columns, 300, likeness);
            let sum: u32 = pairs.iter().map(|pair| pair.2).sum();
            assert_eq!(sum, best_sum(rows, columns, &likeness, 300), "seed {seed}");
        }
    }

    #[test]
    fn equals_pair_in_the_order_of_the_document() {
        let pairs = assign(4, 4, 500, |_, _| 900);
        assert_eq!(pairs, [(0, 0, 900), (1, 1, 900), (2, 2, 900), (3, 3, 900)]);
    }

    #[test]
    fn beyond_a_block_the_sides_may_be_exchanged() {
        let likeness = |row: usize, column: usize| ((row * 31 + column * 17) % 101 * 10) as u32;
        let there = assign(250, 230, 600, likeness);
        let back = assign(230, 250, 600, |row, column| likeness(column, row));
        let sum = |pairs: &[(usize, usize, u32)]| pairs.iter().map(|pair| pair.2).sum::<u32>();
        assert_eq!(sum(&there), sum(&back));
        assert!(!there.is_empty());
    }
}
