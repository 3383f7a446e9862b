//! Numbers with bounds, a unit, and the direction in which they improve.
//!
//! Each scale of the model is a type, declared by a line of the table at the
//! end.

use serde::ser::{Serialize, Serializer};

use super::direction::Direction;
use super::number_family::{Family, OutOfRange, outside};
use crate::json::{JsonReader, LARGEST_INTEGER as LARGEST, Rejected};
use crate::model::reflect::{Shape, Value, View, into_member, schema_type};

/// Makes the types of numbers, from lines with name, inner type, kind of view,
/// type in JSON Schema, bounds, unit, direction, and the types that they can be
/// made from. The doc comments become the descriptions in the schema too.
macro_rules! numbers {
    ($($(#[doc = $doc:literal])* $name:ident($inner:ty) $view:ident $schema:literal $min:literal..=$max:expr, $unit:literal, $better:expr, from $($source:ty)*;)*) => { $(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
        pub struct $name($inner);

        impl $name {
            /// The lowest value that is allowed.
            pub const MIN: $inner = $min;
            /// The highest value that is allowed.
            pub const MAX: $inner = $max;
            /// The unit of the number; empty where another member or the
            /// member's name gives it.
            pub const UNIT: &str = $unit;
            /// The direction in which the number improves for the customer;
            /// `None` where neither is better as such.
            pub const BETTER: Option<Direction> = $better;

            /// Makes a bounded number of a plain one.
            ///
            /// # Errors
            /// [`OutOfRange`] if the value is below [`MIN`](Self::MIN), above
            /// [`MAX`](Self::MAX), or not a number.
            pub fn new(value: $inner) -> Result<Self, OutOfRange> {
                if (Self::MIN..=Self::MAX).contains(&value) {
                    return Ok(Self(Family::canonical(value)));
                }
                Err(outside(value, Self::MIN, Self::MAX))
            }

            /// The value as a plain number.
            pub fn get(self) -> $inner {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.write(serializer)
            }
        }

        impl Value for $name {
            const SHAPE: Shape = Shape::$view;

            fn blank() -> Self {
                Self(Self::MIN)
            }

            fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
                Family::read(reader, Self::MIN, Self::MAX).map(|value| self.0 = value)
            }

            fn view(&self) -> View<'_> {
                View::$view(self.0)
            }

            schema_type!(@schema);
        }

        schema_type!($name, crate::model::reflect::schema::number($schema, concat!($($doc, "\n"),*), serde_json::json!(Self::MIN), serde_json::json!(Self::MAX)));

        $(impl TryFrom<$source> for $name {
            type Error = OutOfRange;

            fn try_from(value: $source) -> Result<Self, OutOfRange> {
                Self::new(<$inner>::from(value))
            }
        })*
    )*

    into_member! { $($name $(, from $source)*;)* }
    };
}

numbers! {
    /// How much a pain hurts, from 1 (a nuisance) to 5 (unbearable).
    PainSeverity(i64) Integer "integer" 1..=5, "points", Some(Direction::Minimise), from i64 i32;
    /// How strong a gain is, from 1 (pleasant) to 5 (what people tell others
    /// about).
    Strength(i64) Integer "integer" 1..=5, "points", Some(Direction::Maximise), from i64 i32;
    /// How much something matters, from 1 (little) to 5 (decisive).
    Importance(i64) Integer "integer" 1..=5, "points", None, from i64 i32;
    /// How good something is judged to be, from 1 (very poor) to 5 (very good).
    Rating(i64) Integer "integer" 1..=5, "points", Some(Direction::Maximise), from i64 i32;
    /// How much trouble something takes the customer, from 1 (none to speak of)
    /// to 5 (very much). It is not the customer effort score of a survey, which
    /// is a metric.
    Effort(i64) Integer "integer" 1..=5, "points", Some(Direction::Minimise), from i64 i32;
    /// How far a competence or the maturity of an organisation has developed,
    /// from 0 (not at all) to 5 (mastered).
    Level(i64) Integer "integer" 0..=5, "points", Some(Direction::Maximise), from i64 i32;
    /// A number of things, people, days or years: whole, from 0 to 2^53 - 1.
    Count(i64) Integer "integer" 0..=LARGEST, "pieces", None, from i64 i32;
    /// An amount of money in the smallest unit of its currency (øre, öre,
    /// cents): whole, within 2^53 - 1 either way. May be negative.
    MinorUnits(i64) Integer "integer" -9_007_199_254_740_991..=LARGEST, "minor units", None, from i64 i32;
    /// A share: a part of a whole, from 0 (none) to 1 (all). A quarter is 0.25.
    Share(f64) Number "number" 0.0..=1.0, "of 1", None, from f64;
    /// A quantity that cannot be negative, fractions allowed. Its unit is given
    /// by another member beside it, or by the name of the member itself.
    Quantity(f64) Number "number" 0.0..=f64::MAX, "", None, from f64 i32;
    /// Any finite number, negative ones included. Its unit is given elsewhere,
    /// as that of a metric's values is by the metric.
    Number(f64) Number "number" -1.797_693_134_862_315_7e308..=f64::MAX, "", None, from f64 i32;
}

impl Count {
    /// The length of something in memory as a count; such a length is always
    /// within the bounds.
    pub(crate) fn of(number: usize) -> Self {
        Self(i64::try_from(number).unwrap_or(LARGEST).min(LARGEST))
    }
}

impl Share {
    /// A share that was computed. Values that rounding has brought out of 0 to
    /// 1 are clamped, and "not a number" becomes 0.
    pub(crate) fn within(share: f64) -> Self {
        Self(if share.is_nan() {
            0.0
        } else {
            share.clamp(0.0, 1.0)
        })
    }

    /// A share that was computed in whole thousandths.
    pub(crate) fn thousandths(share: u32) -> Self {
        Self::within(f64::from(share) / 1_000.0)
    }
}

impl Number {
    /// A sum divided by a number of items; 0 where there are no items.
    #[expect(clippy::cast_precision_loss, reason = "sums stay far below 2^53")]
    pub(crate) fn ratio(sum: i64, of: usize) -> Self {
        Self(if of == 0 { 0.0 } else { sum as f64 / of as f64 })
    }

    /// A number that was computed from others; `None` if it is infinite or not
    /// a number.
    pub(crate) fn computed(number: f64) -> Option<Self> {
        Self::new(number).ok()
    }
}
