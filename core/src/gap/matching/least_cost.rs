//! The assignment of rows to columns at the least total cost.
//!
//! The Hungarian method (Kuhn 1955, Munkres 1957), in its form with shortest
//! augmenting paths. The cost is the square of the rows times the columns.

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
pub(crate) fn least_cost_assignment(rows: usize, columns: usize, cost: &[i64]) -> Vec<usize> {
    let (mut row_potential, mut column_potential) = (vec![0_i64; rows], vec![0_i64; columns + 1]);
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
                let reduced =
                    cost[row * columns + column] - row_potential[row] - column_potential[column];
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
                    row_potential[row_of[column]] += step;
                    column_potential[column] -= step;
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
            let previous = came_from[here];
            row_of[here] = row_of[previous];
            here = previous;
        }
    }
    row_of.truncate(columns);
    row_of
}
