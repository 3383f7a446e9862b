//! Money: amounts in whole minor units of a currency, so that no sum is
//! rounded.

use journeykit_derive::entity;

use super::number::MinorUnits;
use crate::finding::Report;
use crate::json::{Fault, rules};
use crate::model::reflect::{into_member, string_scalar};

/// A currency, by its three-letter code (ISO 4217): `NOK`, `SEK`, `EUR`.
///
/// Only the form is tested, three capital letters: whether such a currency
/// exists is not.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

/// The error of making a [`Currency`] of a text that is no code.
///
/// As part of a document such a text is reported as `currency.invalid`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is not a currency code")]
#[non_exhaustive]
pub struct InvalidCurrency {
    /// The text that was given.
    pub code: String,
}

impl Currency {
    /// The code: three capital letters.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl TryFrom<&str> for Currency {
    type Error = InvalidCurrency;

    fn try_from(code: &str) -> Result<Self, InvalidCurrency> {
        let letters: Option<[u8; 3]> = code.as_bytes().try_into().ok();
        letters
            .filter(|letters| letters.iter().all(u8::is_ascii_uppercase))
            .map(Self)
            .ok_or_else(|| InvalidCurrency {
                code: code.to_owned(),
            })
    }
}

impl From<InvalidCurrency> for Fault {
    fn from(invalid: InvalidCurrency) -> Self {
        Self::new(rules::CURRENCY_INVALID).with("value", invalid.code)
    }
}

into_member! { Currency, from &str; Money; MoneyRange; }

string_scalar! {
    Currency,
    |code| Ok(Currency::try_from(code)?),
    Self(*b"XXX"),
    "A currency, by its three-letter code (ISO 4217).",
    "^[A-Z]{3}$",
    "NOK"
}

/// An amount of money: a whole number of minor units, and a currency.
///
/// 1,250 kroner are 125,000 minor units of NOK. No fractions occur, so sums are
/// exact.
#[entity(kind = "money")]
pub struct Money {
    /// The amount in the smallest unit of the currency (øre, öre, cents), as a
    /// whole number within 2^53 - 1 either way. It may be negative. A currency
    /// without minor units, such as JPY, is given in whole units.
    pub amount_minor: MinorUnits,
    /// The currency, as a code of ISO 4217. Amounts in different currencies are
    /// never added; nothing is converted.
    pub currency: Currency,
}

/// An uncertain amount of money: a likely value with a lower and an upper
/// bound.
///
/// Costs, benefits and cash flows that lie ahead are estimated like this. The
/// amounts must be in one currency (`money.mixed_currency`) and in the order
/// low, likely, high (`money.range_order`).
#[entity(kind = "money_range")]
pub struct MoneyRange {
    /// The amount that is most likely.
    pub likely: Money,
    /// The lowest amount to be reckoned with. Absent means that nobody has
    /// said.
    pub low: Option<Money>,
    /// The highest amount to be reckoned with. Absent means that nobody has
    /// said.
    pub high: Option<Money>,
}

impl Money {
    /// Makes an amount from minor units and the code of a currency.
    ///
    /// # Errors
    /// A report with `number.range` if the amount is beyond 2^53 - 1 either
    /// way, or `currency.invalid` if the currency is not three capital letters.
    ///
    /// ```
    /// use journeykit::model::Money;
    ///
    /// let price = Money::new(125_000, "NOK")?;
    /// let fee = Money::new(25_000, "NOK")?;
    /// assert_eq!(price.plus(&fee), Some(Money::new(150_000, "NOK")?));
    /// assert_eq!(price.plus(&Money::new(100, "EUR")?), None);
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn new(amount_minor: i64, currency: &str) -> Result<Self, Report> {
        Self::builder(amount_minor, currency).build()
    }

    /// The amount without its sign in whole units, and the digits after the
    /// point; `None` where these are all zero, or the currency has none.
    ///
    /// ```
    /// use journeykit::model::Money;
    ///
    /// assert_eq!(Money::new(125_050, "NOK")?.parts(), (1_250, Some("50".to_owned())));
    /// assert_eq!(Money::new(1_250, "JPY")?.parts(), (1_250, None));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn parts(&self) -> (u64, Option<String>) {
        let digits = minor_digits(self.currency.as_str());
        let unit = 10_u64.pow(digits);
        let amount = self.amount_minor.get().unsigned_abs();
        let minor = amount % unit;
        let width = digits as usize;
        (
            amount / unit,
            (minor > 0).then(|| format!("{minor:0width$}")),
        )
    }

    /// The sum of two amounts. `None` if the currencies differ, or if the sum
    /// is beyond 2^53 - 1 either way.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Option<Self> {
        let sum = self
            .amount_minor
            .get()
            .checked_add(other.amount_minor.get())?;
        let amount_minor = MinorUnits::new(sum).ok()?;
        (self.currency == other.currency).then_some(Self {
            amount_minor,
            currency: self.currency,
        })
    }
}

/// How many digits after the point a currency has (ISO 4217, list one); 2 for
/// one that is not known.
fn minor_digits(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}
