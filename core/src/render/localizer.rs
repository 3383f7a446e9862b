//! The language of what people look at, and numbers as it writes them.

#[cfg(feature = "html")]
use std::borrow::Cow;

use super::labels::Label;
#[cfg(feature = "html")]
use crate::finding::Actor;
use crate::finding::Lang;
use crate::model::{Atlas, Money, Text};
#[cfg(feature = "html")]
use crate::query::actor::actor;

/// The language of labels, and that of the document's texts.
#[derive(Clone, Copy)]
pub(crate) struct Localizer<'d> {
    /// The language of labels.
    pub(crate) lang: Lang,
    /// The language of texts that are plain strings, as a BCP 47 tag; empty if
    /// it is not known.
    pub(crate) document: &'d str,
    /// What labels call those on the journeys.
    #[cfg(feature = "html")]
    actor: Actor,
}

impl<'d> Localizer<'d> {
    /// Labels in the language asked for, else in that of the document if
    /// journeykit speaks it, else in English.
    pub(crate) fn of(atlas: Option<&'d Atlas>, lang: Option<Lang>) -> Self {
        let document = atlas.map_or("", |atlas| atlas.language.as_str());
        Self {
            lang: lang.or_else(|| Lang::of(document)).unwrap_or_default(),
            document,
            #[cfg(feature = "html")]
            actor: atlas.map_or_else(Actor::default, actor),
        }
    }

    /// A label in the language of labels.
    pub(crate) fn label(self, label: Label) -> &'static str {
        label.in_lang(self.lang)
    }

    /// A label about those on the journeys, with the document's word for them.
    #[cfg(feature = "html")]
    pub(crate) fn label_of_actor(self, label: Label) -> Cow<'static, str> {
        self.actor.named_in(self.label(label), self.lang)
    }

    /// A text of the document, in the language of labels if it exists in that.
    pub(crate) fn text(self, text: &Text) -> &str {
        text.best(self.lang.tag(), self.document)
    }

    /// A share from 0 to 1 as a whole percentage, with a space before the sign
    /// where the language has one.
    pub(crate) fn percent(self, share: f64) -> String {
        let blank = if self.lang == Lang::En { "" } else { "\u{a0}" };
        format!("{:.0}{blank}%", share * 100.0)
    }

    /// A number with its sign and one decimal.
    pub(crate) fn signed(self, number: f64) -> String {
        if number.abs() < 0.05 {
            return self.decimal("0.0".to_owned());
        }
        self.decimal(format!("{number:+.1}"))
    }

    /// An emotion with its sign, without decimals where it has none.
    pub(crate) fn emotion(self, emotion: f64) -> String {
        if emotion == 0.0 {
            return "0".to_owned();
        }
        self.decimal(format!("{emotion:+}"))
    }

    /// A number with at most two decimals.
    pub(crate) fn number(self, number: f64) -> String {
        self.decimal(format!("{}", (number * 100.0).round() / 100.0))
    }

    /// A number as English writes it, with the decimal sign of the language and
    /// a true minus.
    fn decimal(self, number: String) -> String {
        let number = number.replace('-', "\u{2212}");
        if self.lang == Lang::En {
            number
        } else {
            number.replace('.', ",")
        }
    }

    /// An amount of money, with as many decimals as the currency has, or none if
    /// it is a whole amount.
    pub(crate) fn money(self, money: &Money) -> String {
        let (whole, minor) = money.parts();
        let digits = whole.to_string();
        let separator = if self.lang == Lang::En { ',' } else { '\u{a0}' };
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        let sign = if money.amount_minor.get() < 0 {
            "\u{2212}"
        } else {
            ""
        };
        let point = if self.lang == Lang::En { '.' } else { ',' };
        match minor {
            Some(minor) => format!("{sign}{grouped}{point}{minor} {}", money.currency),
            None => format!("{sign}{grouped} {}", money.currency),
        }
    }

    /// A line that says how many of all are not shown; `None` if all are.
    pub(crate) fn more_line(self, shown: usize, all: usize) -> Option<String> {
        (all > shown).then(|| format!("… {} {}", all - shown, self.label(Label::More)))
    }
}
