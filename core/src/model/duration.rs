//! How long something takes, and how often it happens.

use journeykit_derive::{entity, enumeration};

use super::scalar::Quantity;

/// How long something takes.
#[entity(kind = "duration")]
pub struct Duration {
    /// How many units.
    pub amount: Quantity,
    /// The unit.
    pub unit: TimeUnit,
}

impl Duration {
    /// The length in minutes; a month counts 30 days.
    pub fn minutes(&self) -> f64 {
        let factor = match self.unit {
            TimeUnit::Seconds => 1.0 / 60.0,
            TimeUnit::Minutes => 1.0,
            TimeUnit::Hours => 60.0,
            TimeUnit::Days => 1_440.0,
            TimeUnit::Weeks => 10_080.0,
            TimeUnit::Months => 43_200.0,
        };
        self.amount.get() * factor
    }
}

/// Unit of a duration.
#[enumeration]
pub enum TimeUnit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months of 30 days where they are compared with other units.
    Months,
}

/// How many in a period.
#[entity(kind = "volume")]
pub struct Volume {
    /// How many.
    pub count: Quantity,
    /// In which period.
    pub period: Period,
}

impl Volume {
    /// How many a day; a month counts 30 days, a year 365, a day 24 hours.
    pub fn per_day(&self) -> f64 {
        let count = self.count.get();
        match self.period {
            Period::Hour => count * 24.0,
            Period::Day => count,
            Period::Week => count / 7.0,
            Period::Month => count / 30.0,
            Period::Year => count / 365.0,
        }
    }
}

/// Length of a period.
#[enumeration]
pub enum Period {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}
