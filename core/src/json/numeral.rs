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
