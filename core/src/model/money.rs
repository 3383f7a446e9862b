//! Money: whole minor units of a currency, never a fraction.

use super::entity;
use crate::finding::codes;
use crate::json::Fault;

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
        Self::new(codes::CURRENCY_INVALID).with("value", invalid.code)
    }
}

super::build::fill! { Currency, from &str; Money; MoneyRange; }

super::spelled::spelled! {
    Currency,
    |code| Ok(Currency::try_from(code)?),
    Self(*b"XXX"),
    "A currency by its code of ISO 4217.",
    "^[A-Z]{3}$",
    "NOK"
}

entity! {
    /// An amount of money.
    part Money "money" {
        must {
            /// The amount in the smallest unit of the currency: øre, öre, cent. May be negative.
            amount_minor: MinorUnits,
            /// The currency. Amounts of different currencies are never added.
            currency: Currency,
        }
        may {}
    }
}

entity! {
    /// An uncertain amount of money: what is likely, and how low and high it may be.
    part MoneyRange "money_range" {
        must {
            /// The likely amount.
            likely: Money,
        }
        may {
            /// As low as it may reasonably be.
            low: Option<Money>,
            /// As high as it may reasonably be.
            high: Option<Money>,
        }
    }
}

use super::number::MinorUnits;

impl Money {
    /// So many minor units of a currency.
    ///
    /// # Errors
    /// The amount is beyond 2^53 - 1 either way, or the currency is no code.
    pub fn new(amount_minor: i64, currency: &str) -> Result<Self, crate::Report> {
        Self::build(amount_minor, currency).done()
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
