//! Money: whole minor units of a currency, never a fraction.

use journeykit_derive::entity;

use super::number::MinorUnits;
use crate::finding::Report;
use crate::json::{Fault, rules};
use crate::model::reflect::{into_member, string_scalar};

/// A currency by its code of ISO 4217: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

/// A text that is no currency code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{code}` is not a currency code")]
#[non_exhaustive]
pub struct InvalidCurrency {
    /// The text.
    pub code: String,
}

impl Currency {
    /// The code.
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
    "A currency by its code of ISO 4217.",
    "^[A-Z]{3}$",
    "NOK"
}

/// An amount of money.
#[entity(kind = "money")]
pub struct Money {
    /// The amount in the smallest unit of the currency: øre, öre, cent. May be negative.
    pub amount_minor: MinorUnits,
    /// The currency. Amounts of different currencies are never added.
    pub currency: Currency,
}

/// An uncertain amount of money: what is likely, and how low and high it may be.
#[entity(kind = "money_range")]
pub struct MoneyRange {
    /// The likely amount.
    pub likely: Money,
    /// As low as it may reasonably be.
    pub low: Option<Money>,
    /// As high as it may reasonably be.
    pub high: Option<Money>,
}

impl Money {
    /// So many minor units of a currency.
    ///
    /// # Errors
    /// The amount is beyond 2^53 - 1 either way, or the currency is no code.
    pub fn new(amount_minor: i64, currency: &str) -> Result<Self, Report> {
        Self::builder(amount_minor, currency).build()
    }

    /// The sum of two amounts; `None` if the currencies differ or the sum is beyond 2^53 - 1.
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
