//! How certain it is that two steps stand for each other.

/// How well two steps stand out against their rivals, beside how certain it is
/// that they stand for each other, both in thousandths: in related maps, and in
/// others.
///
/// In related maps from logistic regression over annotated pairs of maps; in
/// others fitted to public data of matched processes, drawn by strangers.
const TABLE: [(i64, i64, i64); 9] = [
    (-100, 321, 52),
    (0, 500, 83),
    (100, 679, 130),
    (200, 818, 198),
    (300, 905, 289),
    (400, 953, 401),
    (600, 989, 646),
    (800, 998, 832),
    (1_000, 999, 931),
];

/// The certainty for a figure of the table, linear between its rows.
pub(super) fn certainty(stands_out: i64, related: bool) -> u32 {
    let certainty = |row: &(i64, i64, i64)| if related { row.1 } else { row.2 };
    let next = TABLE.partition_point(|row| row.0 <= stands_out);
    let between = next.checked_sub(1).and_then(|row| TABLE.get(row));
    let value = match (between, TABLE.get(next)) {
        (Some(from), Some(to)) => {
            let rise = certainty(to) - certainty(from);
            certainty(from) + (stands_out - from.0) * rise / (to.0 - from.0)
        }
        (Some(last), None) => certainty(last),
        (None, _) => TABLE.first().map_or(0, certainty),
    };
    u32::try_from(value).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certainty_rises_with_the_figure() {
        for related in [true, false] {
            let all: Vec<u32> = (-200..=1_100)
                .map(|figure| certainty(figure, related))
                .collect();
            assert!(all.is_sorted());
        }
        assert_eq!(certainty(150, true), 748);
        assert_eq!(certainty(700, false), 739);
        assert_eq!(certainty(1_000, true), 999);
    }
}
