//! How something feels.

use serde::ser::{Serialize, Serializer};

use super::direction::Direction;
use super::number_family::{Family, OutOfRange, outside};
use crate::json::{Fault, JsonReader, Rejected, rules, serialize_number};
use crate::model::reflect::{Shape, Value, View, into_member, schema_type};

/// How something feels, from -2 (very bad) over 0 (neutral) to 2 (very good).
/// Whole steps are what people can tell apart; tenths are for means and for
/// scales with more steps. More than one decimal is refused (`number.tenths`).
///
/// ```
/// use journeykit::model::Emotion;
///
/// let between = Emotion::new(0.5)?;
/// assert_eq!((between.get(), between.tenths()), (0.5, 5));
/// assert!(Emotion::new(2.5).is_err());
/// # Ok::<(), journeykit::model::OutOfRange>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Emotion {
    /// The feeling in tenths, so that sums are exact.
    tenths: i8,
}

impl Emotion {
    /// The worst feeling.
    pub const MIN: f64 = -2.0;
    /// The best feeling.
    pub const MAX: f64 = 2.0;
    /// The unit of the number.
    pub const UNIT: &str = "points";
    /// The direction in which the number improves for the customer.
    pub const BETTER: Option<Direction> = Some(Direction::Maximise);

    /// Makes a feeling of a number, rounded to one decimal.
    ///
    /// # Errors
    /// [`OutOfRange`] if the value is below [`MIN`](Self::MIN), above
    /// [`MAX`](Self::MAX), or not a number.
    pub fn new(value: f64) -> Result<Self, OutOfRange> {
        if !(Self::MIN..=Self::MAX).contains(&value) {
            return Err(outside(value, Self::MIN, Self::MAX));
        }
        #[expect(clippy::cast_possible_truncation, reason = "from -20 to 20")]
        let tenths = (value * 10.0).round() as i8;
        Ok(Self { tenths })
    }

    /// The feeling as a number.
    pub fn get(self) -> f64 {
        f64::from(self.tenths) / 10.0
    }

    /// The feeling in tenths, from -20 to 20. Sums of these are exact.
    pub fn tenths(self) -> i64 {
        i64::from(self.tenths)
    }
}

impl std::fmt::Display for Emotion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.get().fmt(f)
    }
}

impl Serialize for Emotion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_number(self.get(), serializer)
    }
}

impl Value for Emotion {
    const SHAPE: Shape = Shape::Number;

    fn blank() -> Self {
        Self { tenths: 0 }
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        let value = f64::read(reader, Self::MIN, Self::MAX)?;
        let rounded = Self::new(value).map_err(|outside| reader.reject(outside))?;
        // A tenth has one nearest double, so only another number differs.
        if rounded.get().total_cmp(&value).is_ne() {
            return Err(reader.reject(Fault::new(rules::NUMBER_TENTHS).with("value", value)));
        }
        *self = rounded;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Number(self.get())
    }

    schema_type!(@schema);
}

schema_type!(
    Emotion,
    crate::model::reflect::schema::number(
        "number",
        "How something feels, from -2 (very bad) over 0 (neutral) to 2 (very good), with at most one decimal.\n",
        serde_json::json!(-2),
        serde_json::json!(2)
    )
);

impl TryFrom<f64> for Emotion {
    type Error = OutOfRange;

    fn try_from(value: f64) -> Result<Self, OutOfRange> {
        Self::new(value)
    }
}

impl TryFrom<i64> for Emotion {
    type Error = OutOfRange;

    #[expect(clippy::cast_precision_loss, reason = "values far from 0 are refused")]
    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::new(value as f64)
    }
}

impl TryFrom<i32> for Emotion {
    type Error = OutOfRange;

    fn try_from(value: i32) -> Result<Self, OutOfRange> {
        Self::new(f64::from(value))
    }
}

into_member! { Emotion, from f64, from i64, from i32; }
