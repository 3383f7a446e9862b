//! A longest run of numbers that are in increasing order.

/// The indices of a longest strictly increasing subsequence, in order; n log n
/// (Fredman 1975). Of several longest ones, always the same.
pub(crate) fn longest_increasing(values: &[usize]) -> Vec<usize> {
    // For each length, the index at which the run of this length with the least
    // end ends; and for each index, the previous one in its run.
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::with_capacity(values.len());
    let at = |position: usize| values.get(position).copied().unwrap_or(usize::MAX);
    for (position, value) in values.iter().enumerate() {
        let length = tails.partition_point(|tail| at(*tail) < *value);
        previous.push(
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
        previous.get(*position).copied().flatten()
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
                        .is_sorted_by(|one, next| one < next)
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
                run.is_sorted_by(|one, next| one < next && values[*one] < values[*next]),
                "{values:?}"
            );
            assert_eq!(run.len(), longest(&values), "{values:?}");
        }
    }
}
