//! What is wrong with a value, and how it crosses serde's errors, which carry text only.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Unexpected};

use crate::finding::{Finding, Lang, Rule, codes, nearest};

/// What is wrong with a value: a code and the values that its message names.
///
/// serde's generic errors carry text only. A fault crosses them by its alternate form (`{:#}`),
/// which [`JsonReader`](super::JsonReader) takes apart again; anyone else sees the English message.
///
/// Public in name only: it seals the traits that builders take their values by.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub(crate) rule: &'static Rule,
    pub(crate) params: Vec<(String, String)>,
    /// Where, below the place that noticed.
    pub(crate) below: String,
    /// How many segments the place that noticed stands above that which the reader looks at.
    above: usize,
    pub(super) noted: bool,
}

const FIELD: char = '\u{1f}';
const VALUE: char = '\u{1e}';
const NOTED: &str = "\u{1d}";

/// What parts a wire, kept apart from the same characters in a document.
const SHIELDED: [(char, &str); 5] =
    [('\u{1b}', "\u{1b}0"), ('\n', "\u{1b}1"), (FIELD, "\u{1b}2"), (VALUE, "\u{1b}3"), ('\u{1d}', "\u{1b}4")];

fn shield(text: &str) -> Cow<'_, str> {
    if !text.contains(SHIELDED.map(|(plain, _)| plain)) {
        return text.into();
    }
    // The first is the mark itself, so that no replacement is replaced again.
    SHIELDED.iter().fold(text.to_owned(), |text, (plain, shielded)| text.replace(*plain, shielded)).into()
}

fn unshield(text: &str) -> String {
    SHIELDED.iter().rev().fold(text.to_owned(), |text, (plain, shielded)| text.replace(shielded, &plain.to_string()))
}

impl Fault {
    pub(crate) fn new(rule: &'static Rule) -> Self {
        Self { rule, params: Vec::new(), below: String::new(), above: 0, noted: false }
    }

    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn below(mut self, pointer: String) -> Self {
        self.below = pointer;
        self
    }

    pub(crate) fn above(mut self, segments: usize) -> Self {
        self.above = segments;
        self
    }

    /// The way back from `{:#}`; several faults may stand on lines of their own.
    fn from_wire(line: &str) -> Option<Self> {
        let mut fields = line.split(FIELD);
        let rule = codes::rule(fields.next()?)?;
        let mut fault = Self::new(rule).below(unshield(fields.next()?));
        for field in fields {
            let (name, value) = field.split_once(VALUE)?;
            fault = fault.with(name, unshield(value));
        }
        Some(fault)
    }

    /// What the reader has noted already is told no second time on its way up.
    pub(super) fn noted() -> Self {
        Self { noted: true, ..Self::new(codes::JSON_MISMATCH) }
    }

    /// The problems that this is, seen from a place; none if the reader has noted them already.
    pub(crate) fn told_at(self, place: &str) -> Vec<Problem> {
        let place = (0..self.above).fold(place, |place, _| place.rsplit_once('/').map_or("", |(above, _)| above));
        let faults = if self.noted { Vec::new() } else { split(self) };
        faults.into_iter().map(|fault| Problem { pointer: format!("{place}{}", fault.below), fault }).collect()
    }

    fn type_wrong(found: impl ToString, expected: &dyn de::Expected) -> Self {
        Self::new(codes::TYPE_WRONG).with("found", found).with("expected", expected)
    }
}

/// Several faults of one value, for serde's one error.
#[derive(Debug, Default)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// The required members that were not seen, of which the first bit is the first name.
    pub(crate) fn missing(seen: u64, required: &[&str]) -> Self {
        let unseen = required.iter().enumerate().filter(|(bit, _)| seen & (1 << bit) == 0);
        Self(
            unseen
                .map(|(_, name)| {
                    Fault::new(if *name == "schema_version" { codes::VERSION_MISSING } else { codes::MEMBER_MISSING }).with("name", name)
                })
                .collect(),
        )
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            let line = if f.alternate() { format!("{fault:#}") } else { fault.to_string() };
            write!(
                f,
                "{}{line}",
                if index == 0 {
                    ""
                } else if f.alternate() {
                    "\n"
                } else {
                    "; "
                }
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            let problem = Problem { pointer: String::new(), fault: self.clone() };
            return f.write_str(&problem.finding(Lang::En, false).message);
        }
        if self.noted {
            return f.write_str(NOTED);
        }
        write!(f, "{}{FIELD}{}", self.rule.code, shield(&self.below))?;
        for (name, value) in &self.params {
            write!(f, "{FIELD}{name}{VALUE}{}", shield(value))?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

/// An error that [`JsonReader`](super::JsonReader) has noted already: reading goes on, and so does this, up to the top.
#[derive(Debug)]
pub(crate) struct Noted;

impl Noted {
    /// Whether an error is one. Other readers stop at the first error: what comes after it is not where
    /// they think it is.
    fn is(error: &impl de::Error) -> bool {
        format!("{error:#}") == NOTED
    }

    /// What was read; `None` past an error that is noted.
    pub(crate) fn past<T, E: de::Error>(result: Result<T, E>) -> Result<Option<T>, E> {
        match result {
            Ok(value) => Ok(Some(value)),
            Err(error) if Self::is(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl fmt::Display for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NOTED)
    }
}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let wire = format!("{message:#}");
        if wire == NOTED {
            return Self::noted();
        }
        let single = if wire.contains('\n') { None } else { Self::from_wire(&wire) };
        single.unwrap_or_else(|| Self::new(codes::JSON_MISMATCH).with("value", wire))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        match found {
            Unexpected::Unit | Unexpected::Option => Self::new(codes::TYPE_NULL).with("expected", expected),
            Unexpected::Str(text) => Self::type_wrong("a text", expected).with("value", text),
            Unexpected::Bool(value) => Self::type_wrong("true or false", expected).with("value", value),
            Unexpected::Signed(value) => Self::type_wrong("a number", expected).with("value", value),
            Unexpected::Unsigned(value) => Self::type_wrong("a number", expected).with("value", value),
            Unexpected::Float(value) => Self::type_wrong("a number", expected).with("value", value),
            Unexpected::Seq => Self::type_wrong("a list", expected),
            Unexpected::Map => Self::type_wrong("an object", expected),
            other => Self::type_wrong(other, expected),
        }
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Self {
        let fault = Self::new(codes::MEMBER_UNKNOWN).with("name", name);
        match nearest(name, expected.iter().copied()) {
            Some(known) => fault.with("suggestion", known),
            None => fault,
        }
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let fault = Self::new(codes::WORD_UNKNOWN).with("value", word).with("words", expected.join(", "));
        match nearest(word, expected.iter().copied()) {
            Some(known) => fault.with("suggestion", known),
            None => fault,
        }
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(codes::MEMBER_MISSING).with("name", name)
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::new(codes::JSON_DUPLICATE).with("name", name)
    }
}

/// A fault and its place.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) pointer: String,
    pub(crate) fault: Fault,
}

impl Problem {
    pub(crate) fn finding(&self, lang: Lang, mask: bool) -> Finding {
        Finding::new(self.fault.rule, &self.pointer, &self.fault.params, lang, mask)
    }
}

/// One fault may have crossed serde with others behind it (see [`Faults`]).
fn split(fault: Fault) -> Vec<Fault> {
    let Some((_, wire)) =
        fault.params.iter().find(|(name, wire)| fault.rule == codes::JSON_MISMATCH && name == "value" && wire.contains('\n'))
    else {
        return vec![fault];
    };
    let several: Vec<Fault> = wire.lines().filter_map(Fault::from_wire).collect();
    if several.is_empty() { vec![fault] } else { several }
}
