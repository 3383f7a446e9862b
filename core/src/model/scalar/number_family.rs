//! Whole and real numbers within bounds: how they are read and written, and the
//! error of a number outside its bounds.

use serde::ser::Serializer;

use crate::finding::grade;
use crate::json::{
    Fault, Json, JsonReader, LARGEST_INTEGER as LARGEST, Numeral, Rejected, rules, serialize_number,
};

/// The error of making a bounded number of a value outside its bounds.
///
/// As part of a document such a value is reported as `number.range`.
///
/// ```
/// use journeykit::model::PainSeverity;
///
/// assert_eq!(PainSeverity::new(4)?.get(), 4);
/// let outside = PainSeverity::new(6).unwrap_err();
/// assert_eq!(outside.to_string(), "6 is not from 1 to 5");
/// # Ok::<(), journeykit::model::OutOfRange>(())
/// ```
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{value} is not from {min} to {max}")]
#[non_exhaustive]
pub struct OutOfRange {
    /// The number that was given, as text.
    pub value: String,
    /// The lowest number that is allowed.
    pub min: String,
    /// The highest number that is allowed.
    pub max: String,
}

impl From<OutOfRange> for Fault {
    fn from(outside: OutOfRange) -> Self {
        Self::new(rules::NUMBER_RANGE)
            .with("value", outside.value)
            .with("min", outside.min)
            .with("max", outside.max)
    }
}

/// The error for a value outside these bounds.
pub(super) fn outside(value: impl ToString, min: impl ToString, max: impl ToString) -> OutOfRange {
    OutOfRange {
        value: value.to_string(),
        min: min.to_string(),
        max: max.to_string(),
    }
}

/// Scales have no more than so many steps between their ends.
const WIDEST_SCALE: f64 = 10.0;

/// The fault of a value that is no number, with the ends of the scale that
/// belongs here, and the number that a word such as `medium` may stand for.
fn scaled(found: &Json, fault: Fault, [min, max]: [f64; 2], whole: bool) -> Fault {
    if max - min > WIDEST_SCALE {
        return fault;
    }
    let fault = fault.with("min", min).with("max", max);
    match found.as_str().and_then(grade) {
        Some(grade) => {
            let number = min + grade * (max - min);
            fault.with("number", if whole { number.round() } else { number })
        }
        None => fault,
    }
}

/// The two families of numbers: whole (`i64`) and real (`f64`). They differ in
/// how they are read and written.
pub(super) trait Family: Sized {
    /// The one spelling of a value: there is no negative zero.
    fn canonical(self) -> Self;

    /// Reads a number within these bounds, both included; anything else is
    /// reported to the reader.
    fn read(reader: &mut JsonReader<'_>, min: Self, max: Self) -> Result<Self, Rejected>;
    /// Writes the number in its canonical spelling.
    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl Family for i64 {
    fn canonical(self) -> Self {
        self
    }

    /// A whole number may also be spelled `3.0`: Python writes floats so, and
    /// JSON Schema counts it as an integer. One with a fraction is
    /// `number.whole`.
    fn read(reader: &mut JsonReader<'_>, min: Self, max: Self) -> Result<Self, Rejected> {
        #[expect(clippy::cast_precision_loss, reason = "only small bounds are told")]
        let ends = [min as f64, max as f64];
        let number = reader.number("a whole number", |found, fault| {
            scaled(found, fault, ends, true)
        })?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "within 2^53"
        )]
        let value = match number {
            Numeral::Integer(value) => Some(value),
            Numeral::Real(value) if value.fract() != 0.0 => {
                return Err(reader.reject(Fault::new(rules::NUMBER_WHOLE).with("value", value)));
            }
            Numeral::Real(value) if value.abs() <= LARGEST as f64 => Some(value as Self),
            Numeral::Real(_) | Numeral::Large(_) => None,
        };
        value
            .filter(|value| (min..=max).contains(value))
            .ok_or_else(|| reader.reject(outside(number, min, max)))
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self)
    }
}

impl Family for f64 {
    fn canonical(self) -> Self {
        self + 0.0
    }

    fn read(reader: &mut JsonReader<'_>, min: Self, max: Self) -> Result<Self, Rejected> {
        let number = reader.number("a number", |found, fault| {
            scaled(found, fault, [min, max], false)
        })?;
        #[expect(
            clippy::cast_precision_loss,
            reason = "integers of JSON become the nearest double"
        )]
        let value = match number {
            Numeral::Integer(value) => value as Self,
            Numeral::Large(value) => value as Self,
            Numeral::Real(value) => value,
        };
        // Adding 0 turns -0 into 0, so that each value has one spelling.
        if (min..=max).contains(&value) {
            Ok(value.canonical())
        } else {
            Err(reader.reject(outside(value, min, max)))
        }
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_number(self, serializer)
    }
}
