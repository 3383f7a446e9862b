//! The best assignment, by one augmenting path after the other.

/// The greatest sum of the numbers that are there, with at most one of every row and column.
pub(crate) fn greatest(table: &[Vec<Option<i64>>]) -> i64 {
    let rows = table.len();
    let columns = table.first().map_or(0, Vec::len);
    let mut of_row: Vec<Option<usize>> = vec![None; rows];
    let mut total = 0;
    loop {
        // Longest way from a free row to every column, going back over what is assigned (Bellman and Ford).
        let mut best: Vec<Option<i64>> = vec![None; columns];
        let mut from: Vec<usize> = vec![0; columns];
        let mut of_column: Vec<Option<usize>> = vec![None; columns];
        for (row, column) in of_row.iter().enumerate() {
            if let Some(column) = column {
                of_column[*column] = Some(row);
            }
        }
        loop {
            let mut changed = false;
            for row in 0..rows {
                let reach = match of_row[row] {
                    None => 0,
                    Some(column) => match best[column] {
                        Some(reach) => reach - table[row][column].unwrap(),
                        None => continue,
                    },
                };
                for column in (0..columns).filter(|column| of_row[row] != Some(*column)) {
                    let Some(gain) = table[row][column] else {
                        continue;
                    };
                    if best[column].is_none_or(|known| known < reach + gain) {
                        best[column] = Some(reach + gain);
                        from[column] = row;
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        let free = (0..columns).filter(|column| of_column[*column].is_none());
        let Some((gain, end)) = free
            .filter_map(|column| Some((best[column]?, column)))
            .max()
        else {
            return total;
        };
        if gain <= 0 {
            return total;
        }
        total += gain;
        let mut column = end;
        loop {
            let row = from[column];
            let before = of_row[row].replace(column);
            match before {
                Some(next) => column = next,
                None => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::greatest;

    /// All ways.
    fn brute(table: &[Vec<Option<i64>>], row: usize, taken: u32) -> i64 {
        if row == table.len() {
            return 0;
        }
        let mut best = brute(table, row + 1, taken);
        for (column, gain) in table[row].iter().enumerate() {
            if let Some(gain) = gain
                && taken >> column & 1 == 0
            {
                best = best.max(gain + brute(table, row + 1, taken | 1 << column));
            }
        }
        best
    }

    #[test]
    fn no_other_assignment_is_better() {
        let mut random = journeykit_tests::generate::Random::new(7);
        for _ in 0..300 {
            let (rows, columns) = (random.below(6), 1 + random.below(6));
            let table: Vec<Vec<Option<i64>>> = (0..rows)
                .map(|_| {
                    (0..columns)
                        .map(|_| {
                            random
                                .chance(70)
                                .then(|| 1 + i64::try_from(random.below(1_000)).unwrap())
                        })
                        .collect()
                })
                .collect();
            assert_eq!(greatest(&table), brute(&table, 0, 0), "{table:?}");
        }
    }
}
