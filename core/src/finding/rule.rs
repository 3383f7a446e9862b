//! Rules, and the macro by which files declare theirs.

use super::severity::Severity;

/// Who can see that a rule is broken: a validator with the schema, the decoder,
/// the check, or only the operation that was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleLevel {
    /// The published JSON Schema and the decoder can both see it, as with a
    /// member that is missing.
    Schema,
    /// Only the decoder can see it, since no JSON Schema can say it, as with an
    /// id that is used twice.
    Decoder,
    /// [`Atlas::check`](crate::Atlas::check) sees it, in a document that could
    /// be decoded, as with a reference to nothing.
    Check,
    /// Computing or applying a gap sees it. No document by itself breaks such a
    /// rule.
    Gap,
    /// The call itself breaks it, as with an option that does not exist. No
    /// document breaks such a rule.
    Option,
}

impl RuleLevel {
    /// The level as a word in lower case: `schema`, `decoder`, `check`, `gap`
    /// or `option`.
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

/// A rule that documents or calls keep or break: what a finding with its code
/// means.
///
/// All rules are listed by `registry::rules`, and found by their code there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The rule's code, such as `map.evidence_missing`: what it is about, and
    /// what is wrong with it. Codes are unique and never change.
    pub code: &'static str,
    /// How much it matters that the rule is broken. For rules about what a map
    /// or document lacks this is the most that a finding may have: while it is
    /// a draft, a warning is lowered to information.
    pub severity: Severity,
    /// Who can see that the rule is broken.
    pub level: RuleLevel,
    /// Where the rule comes from, for readers: a standard, such as `RFC 8259`,
    /// or who says it and what it takes from there, such as `Kantar: what
    /// success looks like`. Several sources are joined by semicolons;
    /// `journeykit` gives a reason of our own.
    pub source: &'static str,
    /// What a finding says, in English, Bokmål and Swedish, with the names of
    /// params in braces.
    pub message: [&'static str; 3],
    /// What to do about it, in the same languages. A finding has the first hint
    /// whose params are all given; without such a hint it has none.
    pub hints: &'static [[&'static str; 3]],
}

impl Rule {
    /// The address of the rule; an `urn:` until the project has an address of
    /// its own.
    pub fn url(&self) -> String {
        format!("urn:journeykit:rule:{}", self.code)
    }
}

/// Declares the rules of a file: a constant for each, by which the code beside
/// it raises the rule, and the list `RULES` of all.
///
/// A rule that nothing raises is a constant that nothing uses, so that the
/// compiler finds it.
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

        #[expect(non_camel_case_types, reason = "the constants' names")]
        enum Position { $($name),* }

        $(
            #[expect(clippy::indexing_slicing, reason = "the compiler runs it")]
            pub(crate) const $name: &$crate::finding::Rule = &RULES[Position::$name as usize];
        )*
    };
}
pub(crate) use rules;
