//! How long something takes, and how many cases come in a period.

use journeykit_derive::{entity, enumeration};

use super::scalar::Quantity;

/// A length of time, as an amount and a unit, such as 2 weeks.
///
/// Steps say how long they take, and reviews how often they come round. It is
/// calendar time: nights and weekends count. Where durations in different units
/// are compared, both are turned into minutes: a year has 365 days, and twelve
/// months are a year, so that a month has 30 days and 10 hours.
#[entity(kind = "duration")]
pub struct Duration {
    /// How many of the unit, 0 or more. Fractions are allowed, such as 1.5
    /// hours.
    pub amount: Quantity,
    /// The unit of the amount, such as `minutes` or `weeks`.
    pub unit: TimeUnit,
}

impl Duration {
    /// The length in minutes, as a fraction where it must be.
    ///
    /// A day counts 24 hours, a week 7 days, a year 365 days and a month a
    /// twelfth of that: 30 days and 10 hours.
    ///
    /// ```
    /// use journeykit::model::{Duration, TimeUnit};
    ///
    /// let wait = Duration::builder(2, TimeUnit::Weeks).build()?;
    /// assert_eq!(wait.minutes(), 20_160.0);
    /// let permit = Duration::builder(12, TimeUnit::Months).build()?;
    /// assert_eq!(permit.minutes(), Duration::builder(1, TimeUnit::Years).build()?.minutes());
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn minutes(&self) -> f64 {
        let factor = match self.unit {
            TimeUnit::Seconds => 1.0 / 60.0,
            TimeUnit::Minutes => 1.0,
            TimeUnit::Hours => 60.0,
            TimeUnit::Days => 1_440.0,
            TimeUnit::Weeks => 10_080.0,
            TimeUnit::Months => 43_800.0,
            TimeUnit::Years => 525_600.0,
        };
        self.amount.get() * factor
    }
}

/// The unit of a duration. Choose the one in which the customer would say it.
#[enumeration]
pub enum TimeUnit {
    /// Seconds, for what is over at once, such as a page that loads.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Calendar days of 24 hours, not working days.
    Days,
    /// Weeks of 7 days.
    Weeks,
    /// Months, twelve to the year: 30 days and 10 hours where they are compared
    /// with other units.
    Months,
    /// Years, which count 365 days where they are compared with other units.
    Years,
}

/// A number of cases in a period, such as 1,000 requests a week.
///
/// Touchpoints state their demand and their capacity in this form. Where demand
/// exceeds capacity, some customers go without an offer (MarkedsPartner 2022).
/// Volumes over different periods are compared per day.
#[entity(kind = "volume")]
pub struct Volume {
    /// How many customers, requests or other cases come in one period, 0 or
    /// more. Fractions are allowed.
    pub count: Quantity,
    /// The period that the count is for.
    pub period: Period,
}

impl Volume {
    /// The number of cases a day, as a fraction where it must be.
    ///
    /// A year counts 365 days and a month a twelfth of that. An hourly volume
    /// counts for all 24 hours, so a volume within opening hours should be given
    /// per day.
    ///
    /// ```
    /// use journeykit::model::{Period, Volume};
    ///
    /// let demand = Volume::builder(3_650, Period::Month).build()?;
    /// assert_eq!(demand.per_day(), 120.0);
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn per_day(&self) -> f64 {
        let count = self.count.get();
        match self.period {
            Period::Hour => count * 24.0,
            Period::Day => count,
            Period::Week => count / 7.0,
            Period::Month => count * 12.0 / 365.0,
            Period::Year => count / 365.0,
        }
    }
}

/// The period in which cases are counted.
#[enumeration]
pub enum Period {
    /// An hour, taken to be like every other hour of the day and night.
    Hour,
    /// A day of 24 hours; a week has seven of them.
    Day,
    /// A week of 7 days.
    Week,
    /// A month, a twelfth of a year where it is compared with other periods.
    Month,
    /// A year, which counts 365 days where it is compared with other periods.
    Year,
}
