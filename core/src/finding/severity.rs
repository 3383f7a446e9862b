//! How much a finding matters.

use serde::{Deserialize, Serialize};

use super::lang::Lang;

/// How much a finding matters. Severities are ordered: information is less than
/// a warning, and a warning less than an error.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing: nothing has to be done about it.
    Info,
    /// To be mended before anyone decides by the map: something important is
    /// missing or contradicts itself.
    Warning,
    /// Without meaning as it is, such as a reference to nothing. A report with
    /// errors is not `ok`.
    Error,
}

impl Severity {
    /// The severity as a word, as in the data: `error`, `warning` or `info`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity as a word for people, in lower case.
    ///
    /// ```
    /// use journeykit::{Lang, finding::Severity};
    ///
    /// assert_eq!(Severity::Warning.in_lang(Lang::Sv), "varning");
    /// ```
    pub fn in_lang(self, lang: Lang) -> &'static str {
        let words = match self {
            Self::Info => ["info", "merknad", "anmärkning"],
            Self::Warning => ["warning", "advarsel", "varning"],
            Self::Error => ["error", "feil", "fel"],
        };
        lang.pick(&words)
    }
}
