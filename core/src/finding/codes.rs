//! The table of rules: the one source of codes, messages, `rules.json`, the reference page and tests.

use std::borrow::Cow;

use super::{Lang, Severity};

pub(crate) use super::rules::alternative::*;
pub(crate) use super::rules::decode::*;
pub(crate) use super::rules::evidence::*;
pub(crate) use super::rules::flow::*;
pub(crate) use super::rules::gap::*;
pub(crate) use super::rules::initiative::*;
pub(crate) use super::rules::map::*;
pub(crate) use super::rules::metric::*;
pub(crate) use super::rules::option::*;
pub(crate) use super::rules::people::*;
pub(crate) use super::rules::persona::*;
pub(crate) use super::rules::readiness::*;
pub(crate) use super::rules::reference::*;
pub(crate) use super::rules::research::*;
pub(crate) use super::rules::review::*;
pub(crate) use super::rules::step::*;
pub(crate) use super::rules::touchpoint::*;

/// Who can see that a rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleLevel {
    /// The published JSON Schema and the decoder.
    Schema,
    /// The decoder only: no JSON Schema can say it.
    Decoder,
    /// [`Atlas::check`](crate::Atlas::check), on a document that decodes.
    Check,
    /// Computing or applying a gap: no document breaks it.
    Gap,
    /// What is asked of the library: no document breaks it.
    Option,
}

impl RuleLevel {
    /// `schema`, `decoder`, `check`, `gap` or `option`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Decoder => "decoder",
            Self::Check => "check",
            Self::Gap => "gap",
            Self::Option => "option",
        }
    }
}

/// One rule that a document keeps or breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its code, which never changes.
    pub code: &'static str,
    /// How much a breach matters; for the rules of a map's completeness, the most that it may.
    pub severity: Severity,
    /// Who can see it.
    pub level: RuleLevel,
    /// Where the rule comes from: literature, a source document (`seed`), or a fact of JSON.
    pub source: &'static str,
    /// The message in en, nb and sv, with `{params}`.
    pub message: [&'static str; 3],
    /// What to do: the first whose params are all there is given.
    pub hints: &'static [[&'static str; 3]],
}

impl Rule {
    /// The address of the rule's page; an `urn:` until the project has an address of its own.
    pub fn url(&self) -> String {
        format!("urn:journeykit:rule:{}", self.code)
    }
}

/// Every rule, in the order of the reference page.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    super::rules::ALL.iter().copied().flatten().copied()
}

pub(crate) fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code == code)
}

/// A param of a message in the reader's language: what was expected or found, the kind of a thing, or
/// several `names` parted by commas. Values of the document stay as they are.
pub(crate) fn spoken<'v>(param: &str, value: &'v str, lang: Lang) -> Cow<'v, str> {
    use super::rules::{KINDS, NAMES, PHRASES};
    let say = |table: &[[&'static str; 3]], english: &'v str| -> &'v str {
        table
            .iter()
            .find(|texts| texts[0] == english)
            .map_or(english, |texts| lang.pick(texts))
    };
    match param {
        "value" => value.into(),
        "kind" => say(KINDS, value).into(),
        "names" => value
            .split(", ")
            .map(|name| say(NAMES, name))
            .collect::<Vec<_>>()
            .join(", ")
            .into(),
        _ => say(PHRASES, value).into(),
    }
}
