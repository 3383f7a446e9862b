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
    } else if size >= MIN_INSIDE && {
        let run = longest_common_run(short, long);
        run >= MIN_INSIDE && run * 5 >= size * 3
    } {
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
    long.windows(short.len()).any(|window| window == short)
}

/// The length of the longest run of letters that two words have in common.
fn longest_common_run(one: &[char], other: &[char]) -> usize {
    let mut lengths = vec![0_usize; other.len() + 1];
    let mut longest = 0;
    for letter in one {
        // From the end, so that each length still is that of the letter before.
        for (at, candidate) in other.iter().enumerate().rev() {
            let run = if letter == candidate {
                lengths.get(at).copied().unwrap_or(0) + 1
            } else {
                0
            };
            longest = longest.max(run);
            if let Some(length) = lengths.get_mut(at + 1) {
                *length = run;
            }
        }
    }
    longest
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
