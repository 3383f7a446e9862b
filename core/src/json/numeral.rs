//! Numbers as they are spelled in a text.

use serde::ser::Serializer;

/// A number, in the first of these forms that can hold it.
#[derive(Clone, Copy)]
pub(crate) enum Numeral {
    Integer(i64),
    Large(u64),
    Real(f64),
}

impl Numeral {
    /// `None` beyond the range of doubles.
    pub(crate) fn of(spelling: &str) -> Option<Self> {
        if let Ok(value) = spelling.parse() {
            // -0 is no integer to anyone.
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

/// The largest whole number that every language holds exactly: 2^53 - 1.
pub(crate) const LARGEST_INTEGER: i64 = 9_007_199_254_740_991;

/// Writes a number: whole ones without a point, as JavaScript does.
pub(crate) fn serialize_number<S: Serializer>(
    number: f64,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    if number.fract() == 0.0 && number.abs() <= LARGEST_INTEGER as f64 {
        serializer.serialize_i64(number as i64)
    } else {
        serializer.serialize_f64(number)
    }
}
