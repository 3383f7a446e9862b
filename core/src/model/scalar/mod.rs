//! The small values of the model: ids, numbers within bounds, dates, money, the format version.

mod direction;
mod id;
mod number;
mod date;
mod money;
mod version;

pub use date::{Date, InvalidDate, Moment};
pub use direction::Direction;
pub use id::*;
pub use money::{Currency, InvalidCurrency, Money, MoneyRange};
pub use number::*;
pub use version::SchemaVersion;

pub(crate) use version::numbers as version_numbers;
