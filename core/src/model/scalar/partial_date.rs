//! Dates of which only the month or the year may be known.

use super::date::{Date, InvalidDate, day_of, day_text, no_date};
use crate::json::Fault;
use crate::model::reflect::{IntoValue, into_member, string_scalar};

/// The day, the month or the year in which something happened, written as in
/// ISO 8601: `2019-03-14`, `2019-03` or `2019`.
///
/// Where an age is computed from a month or a year, its last day counts, so
/// that nothing is called older than it surely is. Dates compare by their last
/// day, and with the same last day the one that is known more exactly comes
/// first: `2018-12-31`, `2018-12`, `2018`. The text stays as it was written.
///
/// ```
/// use journeykit::model::PartialDate;
///
/// let month: PartialDate = "2019-02".parse()?;
/// assert!(!month.is_day());
/// assert_eq!(month.earliest().as_str(), "2019-02-01");
/// assert_eq!(month.latest().as_str(), "2019-02-28");
/// assert_eq!(month.to_string(), "2019-02");
/// assert!(month < "2019".parse()?);
/// assert!("2019-13".parse::<PartialDate>().is_err());
/// # Ok::<(), journeykit::model::InvalidDate>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PartialDate {
    text: Box<str>,
    first: jiff::civil::Date,
    last: jiff::civil::Date,
}

/// The length of the text of a year.
const YEAR: usize = 4;

/// The length of the text of a month.
const MONTH: usize = 7;

impl PartialDate {
    /// Whether the day is known, not only the month or the year.
    pub fn is_day(&self) -> bool {
        self.first == self.last
    }

    /// The first day that it may have been.
    pub fn earliest(&self) -> Date {
        Date::of(self.first)
    }

    /// The last day that it may have been: what ages are computed from.
    pub fn latest(&self) -> Date {
        Date::of(self.last)
    }

    /// The text, as written in the data.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The text of the first day of what a text names, if that is a date.
fn first_day(text: &str) -> String {
    match text.len() {
        YEAR => format!("{text}-01-01"),
        MONTH => format!("{text}-01"),
        _ => text.to_owned(),
    }
}

impl std::str::FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let first = day_of(&first_day(text)).ok_or_else(|| InvalidDate {
            text: text.to_owned(),
        })?;
        let last = match text.len() {
            YEAR => first.last_of_year(),
            MONTH => first.last_of_month(),
            _ => first,
        };
        Ok(Self {
            text: text.into(),
            first,
            last,
        })
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.last
            .cmp(&other.last)
            .then_with(|| other.first.cmp(&self.first))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A day, all of it known.
impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self {
            text: date.as_str().into(),
            first: date.day(),
            last: date.day(),
        }
    }
}

into_member! { PartialDate, from Date; }

day_text!(
    PartialDate,
    Self {
        text: Box::default(),
        first: jiff::civil::Date::ZERO,
        last: jiff::civil::Date::ZERO
    },
    |text: &str| no_date(text, &first_day(text))
        .with("month", "2026-11")
        .with("year", "2026"),
    "The day, the month or the year in which something happened (ISO 8601), such as 2026-11-22, 2026-11 or 2026.",
    "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
);
