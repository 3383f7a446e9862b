//! Dates, and dates with a time of day.

use crate::json::{Fault, rules};
use crate::model::reflect::{IntoValue, string_scalar};

/// A day of the calendar, written as in ISO 8601: `2026-11-22`.
///
/// Years run from 0000 to 9999, always with four digits. A day that does not
/// exist, such as 30 February, is refused. Dates compare in the order of time.
///
/// ```
/// use journeykit::model::Date;
///
/// let day: Date = "2026-11-22".parse()?;
/// assert_eq!(day.days_until("2026-12-01".parse()?), 9);
/// assert!("2026-02-30".parse::<Date>().is_err());
/// # Ok::<(), journeykit::model::InvalidDate>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    text: Box<str>,
    day: jiff::civil::Date,
}

/// A day, with or without a time of day.
///
/// Written as `2026-11-22`, `2026-11-22T14:30` or `2026-11-22T14:30:05`: local
/// time where the journey takes place, without a time zone. Two moments are
/// equal if they are written in the same way.
///
/// ```
/// use journeykit::model::Moment;
///
/// let planned: Moment = "2026-11-22T14:30".parse()?;
/// assert_eq!(planned.minutes_until(&"2026-11-22T15:10".parse()?), 40);
/// assert!("2026-11-22 14:30".parse::<Moment>().is_err());
/// # Ok::<(), journeykit::model::InvalidDate>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Moment {
    text: Box<str>,
    at: jiff::civil::DateTime,
}

/// The error of making a [`Date`], a [`Moment`] or a
/// [`PartialDate`](super::PartialDate) of a text that is none.
///
/// As part of a document such a text is reported as `date.invalid` or
/// `moment.invalid`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a date")]
#[non_exhaustive]
pub struct InvalidDate {
    /// The text that was given.
    pub text: String,
}

/// Whether a text has a digit wherever the form has `0`, and the form's own
/// character everywhere else.
fn has_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(byte, of)| {
            if of == b'0' {
                byte.is_ascii_digit()
            } else {
                byte == of
            }
        })
}

impl Date {
    /// Number of whole days from this day to the other. Negative if the other
    /// is earlier.
    pub fn days_until(&self, other: Self) -> i64 {
        other.day.duration_since(self.day).as_hours() / 24
    }

    /// The text, as written in the data.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The day of the calendar.
    pub(super) fn day(&self) -> jiff::civil::Date {
        self.day
    }

    /// The date of a day of the calendar.
    pub(super) fn of(day: jiff::civil::Date) -> Self {
        Self {
            text: day.to_string().into(),
            day,
        }
    }
}

impl Moment {
    /// Number of whole minutes from this moment to the other, rounded towards
    /// zero. Negative if the other is earlier. A day without a time counts as
    /// its midnight.
    pub fn minutes_until(&self, other: &Self) -> i64 {
        other.at.duration_since(self.at).as_mins()
    }

    /// The text, as written in the data.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The number at these bytes of a text; 0 where there is none, which is how a
/// time that is left out becomes midnight.
fn number<T: std::str::FromStr + Default>(text: &str, at: std::ops::Range<usize>) -> T {
    text.get(at)
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_default()
}

/// The day that the first ten bytes of a text name, if it exists.
fn day(text: &str) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(number(text, 0..4), number(text, 5..7), number(text, 8..10)).ok()
}

/// The day that a text names, if it has the form of a date and the day exists.
pub(super) fn day_of(text: &str) -> Option<jiff::civil::Date> {
    has_form(text, "0000-00-00").then(|| day(text)).flatten()
}

/// The fault of a text that is no date. Where `full`, the text with all parts of
/// a date, has the form of one, the hint says which part does not exist.
pub(super) fn no_date(text: &str, full: &str) -> Fault {
    let fault = Fault::new(rules::DATE_INVALID).with("value", text);
    if !has_form(full, "0000-00-00") {
        return fault;
    }
    match jiff::civil::Date::new(number(full, 0..4), number(full, 5..7), 1) {
        Ok(first) => fault.with("days", first.days_in_month()),
        Err(_) => fault.with("months", 12),
    }
}

impl std::str::FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        day_of(text)
            .map(|day| Self {
                text: text.into(),
                day,
            })
            .ok_or_else(|| InvalidDate {
                text: text.to_owned(),
            })
    }
}

impl std::str::FromStr for Moment {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let forms = ["0000-00-00", "0000-00-00T00:00", "0000-00-00T00:00:00"];
        let fits = forms.iter().any(|form| has_form(text, form));
        // Seconds run from 0 to 59: leap seconds are refused.
        let time = jiff::civil::Time::new(
            number(text, 11..13),
            number(text, 14..16),
            number(text, 17..19),
            0,
        )
        .ok();
        let at = day(text)
            .zip(time)
            .filter(|_| fits)
            .map(|(day, time)| day.to_datetime(time));
        at.map(|at| Self {
            text: text.into(),
            at,
        })
        .ok_or_else(|| InvalidDate {
            text: text.to_owned(),
        })
    }
}

/// What `Date`, `PartialDate` and `Moment` have in common as values of the
/// model: they are read from one string, by their `FromStr`. `$fault` is that
/// of a text that can't be read.
macro_rules! day_text {
    ($name:ident, $blank:expr, $fault:expr, $doc:literal, $pattern:literal) => {
        impl TryFrom<&str> for $name {
            type Error = InvalidDate;

            fn try_from(text: &str) -> Result<Self, InvalidDate> {
                text.parse()
            }
        }

        impl IntoValue<$name> for &str {
            fn into_value(self) -> Result<$name, Fault> {
                self.parse().map_err(|InvalidDate { text }| $fault(&text))
            }
        }

        string_scalar! { $name, |text| IntoValue::into_value(text), $blank, $doc, $pattern, "2026-11-22" }
    };
}

day_text!(
    Date,
    Self {
        text: Box::default(),
        day: jiff::civil::Date::ZERO
    },
    |text: &str| no_date(text, text),
    "A day of the calendar (ISO 8601), such as 2026-11-22.",
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
);
day_text!(
    Moment,
    Self {
        text: Box::default(),
        at: jiff::civil::DateTime::ZERO
    },
    |text: &str| Fault::new(rules::MOMENT_INVALID).with("value", text),
    "A day, with or without a time of day, local to where the journey takes place: 2026-11-22, 2026-11-22T14:30 or 2026-11-22T14:30:05.",
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?$"
);

pub(super) use day_text;
