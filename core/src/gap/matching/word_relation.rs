//! How much two words have to do with each other.
//!
//! The Nordic languages write compounds as one word, so that `forsikring` and
//! `reiseforsikring`, or `søknad` and `søknadsskjema`, must count as related.

/// The relation of two equal words, in thousandths.
const EQUAL: u32 = 1_000;

/// The shortest word that can begin or end another one, and the shortest
/// beginning that two words can share.
pub(super) const MIN_SHARED: usize = 4;

/// The shortest word that can stand inside another one, and the shortest run
/// that two words can share.
const MIN_INSIDE: usize = 5;

/// How much two folded words have to do with each other, in thousandths; 0 if
/// nothing. A design of this library, found by trying it on annotated pairs of
/// maps. Symmetric.
pub(super) fn relation(one: &[char], other: &[char]) -> u32 {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let size = short.len();
    if one == other {
        EQUAL
    } else if size < MIN_SHARED {
        0
    } else if long.starts_with(short) || long.ends_with(short) {
        800
    } else if shares_beginning(short, long) || (size >= MIN_INSIDE && contains(long, short)) {
        700
    } else if size >= MIN_INSIDE && shares_run(short, long, MIN_INSIDE.max((size * 3).div_ceil(5)))
    {
        550
    } else {
        0
    }
}

/// Whether two words have a beginning of at least four letters and three
/// quarters of the shorter one in common.
fn shares_beginning(short: &[char], long: &[char]) -> bool {
    let common = short
        .iter()
        .zip(long)
        .take_while(|(one, other)| one == other)
        .count();
    common >= MIN_SHARED && common * 4 >= short.len() * 3
}

/// Whether a word stands inside another one.
fn contains(long: &[char], short: &[char]) -> bool {
    // The first letter mostly tells already.
    let mut windows = long.windows(short.len());
    windows.any(|window| window.first() == short.first() && window == short)
}

/// Whether two words have a run of so many letters in common.
fn shares_run(one: &[char], other: &[char], size: usize) -> bool {
    one.windows(size).any(|run| contains(other, run))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_are_related_and_strangers_are_not() {
        let of = |one: &str, other: &str| {
            let (one, other): (Vec<char>, Vec<char>) =
                (one.chars().collect(), other.chars().collect());
            assert_eq!(relation(&one, &other), relation(&other, &one));
            relation(&one, &other)
        };
        assert_eq!(of("soknad", "soknad"), 1_000);
        assert_eq!(of("bil", "bilen"), 0);
        assert_eq!(of("forsikring", "reiseforsikring"), 800);
        assert_eq!(of("soknad", "soknadsskjema"), 800);
        assert_eq!(of("soknaden", "soknader"), 700);
        assert_eq!(of("betaler", "betaling"), 550);
        assert_eq!(of("kunde", "storkundesenter"), 700);
        assert_eq!(of("innmelding", "utmelding"), 550);
        assert_eq!(of("vente", "skjema"), 0);
    }
}
