//! What a rule is, and how files declare theirs.

use super::severity::Severity;

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
    pub fn as_str(self) -> &'static str {
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

/// Declares the rules of a file: a constant for each, and the list `RULES` of all.
///
/// A rule that nobody raises is a constant that nobody uses, so that the compiler finds it.
macro_rules! rules {
    ($($name:ident = $code:literal, $severity:ident, $level:ident, $source:literal {
        $en:literal $nb:literal $sv:literal $(=> $hint_en:literal $hint_nb:literal $hint_sv:literal)*
    })*) => {
        /// The rules of this file.
        pub(crate) const RULES: &[$crate::finding::Rule] = &[$(
            $crate::finding::Rule {
                code: $code,
                severity: $crate::finding::Severity::$severity,
                level: $crate::finding::RuleLevel::$level,
                source: $source,
                message: [$en, $nb, $sv],
                hints: &[$([$hint_en, $hint_nb, $hint_sv]),*],
            }
        ),*];

        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "the constants' names")]
        enum Position { $($name),* }

        $(pub(crate) const $name: &$crate::finding::Rule = &RULES[Position::$name as usize];)*
    };
}
pub(crate) use rules;
