//! Numbers: from their spelling in a text to a value, and from a value to its
//! canonical spelling.

use serde::ser::Serializer;

/// A number in the first of these forms that can hold it.
#[derive(Clone, Copy)]
pub(crate) enum Numeral {
    /// A whole number without point or exponent, from -2^63 to 2^63 - 1. `-0`
    /// is not one, since integers have no negative zero.
    Integer(i64),
    /// A whole number from 2^63 to 2^64 - 1.
    Large(u64),
    /// Any other number: the nearest double, always finite.
    Real(f64),
}

impl Numeral {
    /// Reads a number of JSON; `None` if it is beyond the range of doubles.
    pub(crate) fn of(spelling: &str) -> Option<Self> {
        if let Ok(value) = spelling.parse() {
            // `-0` must not lose its sign.
            return Some(if value == 0 && spelling.starts_with('-') {
                Self::Real(-0.0)
            } else {
                Self::Integer(value)
            });
        }
        let large = || spelling.parse().ok().map(Self::Large);
        let real = || {
            spelling
                .parse()
                .ok()
                .filter(|value: &f64| value.is_finite())
                .map(Self::Real)
        };
        large().or_else(real)
    }
}

/// Whether two spellings of JSON numbers mean the same number, to the last
/// digit: `1.10` and `1.1`, `1E2` and `100`, `-0` and `0`.
pub(crate) fn is_same_number(one: &str, other: &str) -> bool {
    one == other || Decimal::of(one).is_some_and(|one| Some(one) == Decimal::of(other))
}

/// Whether a spelling of a JSON number is beyond the range of doubles. Only a
/// long one or one with an exponent can be.
pub(crate) fn is_beyond_doubles(spelling: &str) -> bool {
    let has_exponent = spelling.contains(['e', 'E']);
    (has_exponent || spelling.len() > 300) && Numeral::of(spelling).is_none()
}

/// A number as decimal digits without zeros at either end, times a power of ten.
#[derive(PartialEq)]
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// Reads a spelling; `None` if it is no number, or its exponent is too long
    /// to count.
    fn of(spelling: &str) -> Option<Self> {
        let (is_negative, rest) = match spelling.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, spelling),
        };
        let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let digits = all.trim_end_matches('0');
        let zeros = i64::try_from(all.len() - digits.len()).ok()?;
        let behind = i64::try_from(fraction.len()).ok()?;
        let exponent: i64 = exponent.parse().ok()?;
        let digits = digits.trim_start_matches('0');
        // There is one zero, whatever its sign.
        let is_zero = digits.is_empty();
        Some(Self {
            is_negative: is_negative && !is_zero,
            digits: digits.to_owned(),
            exponent: if is_zero {
                0
            } else {
                exponent.checked_sub(behind)?.checked_add(zeros)?
            },
        })
    }
}

impl std::fmt::Display for Numeral {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Large(value) => value.fmt(f),
            Self::Real(value) => value.fmt(f),
        }
    }
}

/// The largest whole number up to which doubles, and so JavaScript, hold all
/// whole numbers exactly: 2^53 - 1.
pub(crate) const LARGEST_INTEGER: i64 = 9_007_199_254_740_991;

/// Writes a number: a whole one within [`LARGEST_INTEGER`] without a decimal
/// point, as JavaScript does, any other with as many digits as it takes to read
/// the same double back.
pub(crate) fn serialize_number<S: Serializer>(
    number: f64,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "whole and within 2^53"
    )]
    if number.fract() == 0.0 && number.abs() <= LARGEST_INTEGER as f64 {
        serializer.serialize_i64(number as i64)
    } else {
        serializer.serialize_f64(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_spelled() {
        for (one, other) in [
            ("1.10", "1.1"),
            ("1E2", "100"),
            ("1e+2", "100.0"),
            ("-0", "0"),
            ("-0.0e9", "0"),
            ("0.001", "1e-3"),
            ("-12.50", "-125e-1"),
        ] {
            assert!(is_same_number(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("1", "-1"),
            ("10", "1"),
            ("9007199254740993", "9007199254740992"),
            ("1e-400", "0"),
            ("0.1", "0.1000000000000000055511151231257827"),
            ("1e99999999999999999999", "1e99999999999999999998"),
        ] {
            assert!(!is_same_number(one, other), "{one} {other}");
        }
    }
}
