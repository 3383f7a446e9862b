//! The small values of the model: ids, bounded numbers, dates, money and the
//! version of the format.
//!
//! Each is a type of its own, so that a severity is not taken for a rating nor
//! the id of a step for that of a stage, and none can hold a value out of its
//! bounds.

mod direction;
mod id;
mod number_family;
mod number;
mod emotion;
mod date;
mod partial_date;
mod money;
mod version;

pub use date::{Date, InvalidDate, Moment};
pub use direction::Direction;
pub use emotion::Emotion;
pub use id::*;
pub use money::{Currency, InvalidCurrency, Money, MoneyRange};
pub use number::*;
pub use number_family::OutOfRange;
pub use partial_date::PartialDate;
pub use version::SchemaVersion;

pub(crate) use version::numbers as version_numbers;
