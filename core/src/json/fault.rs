//! What is wrong with a value.
//!
//! Faults are built at the place where they are noticed and know only what lies
//! below it; [`Fault::into_problems`] joins them with the pointer of that
//! place. Nothing is worded here: a message, in the reader's language, comes
//! from [`Problem::finding`].

use std::fmt;

use super::numeral::Numeral;
use super::rules;
use super::value::Json;
use crate::finding::{
    Finding, MessageOptions, Report, Rule, calendar_unit, meant, nearest, said_bytes,
};

/// What is wrong with a value: a rule and the parameters that its message
/// names.
///
/// Public in name only: it seals the traits by which builders take their
/// values.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The rule that is broken; its code is that of the finding.
    pub(crate) rule: &'static Rule,
    /// Names and values for the placeholders of the message.
    pub(crate) params: Vec<(String, String)>,
    /// The pointer from the place that noticed the fault down to the value that
    /// is wrong; empty if that is the same.
    pointer_below: String,
    /// How many levels the place that noticed the fault lies above the value
    /// that was being read. 0 but for edits by pointer: then an entity around
    /// it may turn out to be wrong as a whole.
    levels_above: usize,
    /// Further faults of the same value.
    others: Vec<Fault>,
}

impl Fault {
    /// A fault without parameters, at the place that notices it.
    pub(crate) fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            params: Vec::new(),
            pointer_below: String::new(),
            levels_above: 0,
            others: Vec::new(),
        }
    }

    /// The fault with another parameter for its message.
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same fault, of the value at this pointer below the place that
    /// notices it.
    pub(crate) fn below(mut self, pointer: String) -> Self {
        self.pointer_below = pointer;
        self
    }

    /// A value of another type than the one expected: `type.null` for `null`,
    /// `number.range` for a number beyond the range of doubles, else
    /// `type.wrong`. `expected` is in words ("a list").
    pub(crate) fn wrong_type(found: &Json, expected: &str) -> Self {
        let (kind, value) = match found {
            Json::Null => return Self::new(rules::TYPE_NULL).with("expected", expected),
            Json::Bool(value) => ("true or false", Some(value.to_string())),
            Json::Number(spelling) => match Numeral::of(spelling) {
                Some(number) => ("a number", Some(number.to_string())),
                None => return Self::new(rules::NUMBER_RANGE).with("value", spelling),
            },
            Json::String(text) => ("a text", Some(text.to_string())),
            Json::List(_) => ("a list", None),
            Json::Object(_) => ("an object", None),
        };
        let fault = Self::new(rules::TYPE_WRONG)
            .with("found", kind)
            .with("expected", expected);
        value
            .into_iter()
            .fold(fault, |fault, value| fault.with("value", value))
    }

    /// Whether a suggestion has been found.
    pub(crate) fn has_suggestion(&self) -> bool {
        self.params.iter().any(|(name, _)| name == "suggestion")
    }

    /// The fault of a value of another type than a string, with one that may
    /// stand there: to be put into quotes if the value lacks nothing else.
    pub(crate) fn wanting_string(self, found: &Json, example: &str) -> Self {
        let param = match found {
            Json::Bool(_) | Json::Number(_) => "quoted",
            _ => "example",
        };
        self.with(param, format!("\"{example}\""))
    }

    /// A member that its object does not know, with the known name that may
    /// have been meant, if there is one, as the suggestion.
    pub(crate) fn unknown_member(name: &str, known: &[&'static str]) -> Self {
        Self::new(rules::MEMBER_UNKNOWN)
            .with("name", name)
            .suggesting(name, known)
    }

    /// A word that a closed list does not have, with the list and, if there is
    /// one, the word that may have been meant as the suggestion. For a unit of
    /// working time it is the unit of calendar time instead.
    pub(crate) fn unknown_word(word: &str, known: &[&str]) -> Self {
        let fault = Self::new(rules::WORD_UNKNOWN)
            .with("value", word)
            .with("words", known.join(", "));
        match calendar_unit(word, known) {
            Some(unit) => fault.with("calendar", unit),
            None => fault.suggesting(word, known),
        }
    }

    /// The fault with a suggestion: the known name that the given one means as
    /// a word of the trade, or else the nearest, if one is near enough.
    fn suggesting(self, given: &str, known: &[&str]) -> Self {
        match meant(given, known).or_else(|| nearest(given, known.iter().copied())) {
            Some(known) => self.with("suggestion", known),
            None => self,
        }
    }

    /// How many problems [`into_problems`](Self::into_problems) will give: 1
    /// and those of the other faults.
    pub(crate) fn problems(&self) -> usize {
        1 + self.others.iter().map(Self::problems).sum::<usize>()
    }

    /// The fault and all its further faults, each with its pointer. `pointer`
    /// is that of the value that was being read.
    pub(crate) fn into_problems(mut self, pointer: &str) -> Vec<Problem> {
        let noticed_at = (0..self.levels_above).fold(pointer, |below, _| {
            below.rsplit_once('/').map_or("", |(above, _)| above)
        });
        let others = std::mem::take(&mut self.others);
        let mut problems = vec![Problem {
            pointer: format!("{noticed_at}{}", self.pointer_below),
            fault: self,
        }];
        problems.extend(
            others
                .into_iter()
                .flat_map(|fault| fault.into_problems(pointer)),
        );
        problems
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = Problem {
            pointer: String::new(),
            fault: self.clone(),
        };
        f.write_str(&problem.finding(MessageOptions::default()).message)
    }
}

impl std::error::Error for Fault {}

/// The report about a value that was made in Rust: messages in English,
/// pointers relative to the value.
impl From<Fault> for Report {
    fn from(fault: Fault) -> Self {
        let problems = fault.into_problems("");
        Self::of(
            problems
                .iter()
                .map(|problem| problem.finding(MessageOptions::default())),
        )
    }
}

/// Several faults of one value; never empty.
#[derive(Debug)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// The required members that are missing from an entity. Bit n of `seen`
    /// says whether the nth name of `required` was there; at least one was not.
    pub(crate) fn missing(seen: u64, required: &[&str]) -> Self {
        let unseen = required
            .iter()
            .enumerate()
            .filter(|(bit, _)| seen & (1 << bit) == 0);
        let rule = |name: &str| {
            if name == "schema_version" {
                rules::VERSION_MISSING
            } else {
                rules::MEMBER_MISSING
            }
        };
        Self(
            unseen
                .map(|(_, name)| Fault::new(rule(name)).with("name", name))
                .collect(),
        )
    }

    /// The same faults, noticed by an entity that lies this many levels above the
    /// value that was read.
    pub(crate) fn noticed_above(self, levels: usize) -> Self {
        Self(
            self.0
                .into_iter()
                .map(|fault| Fault {
                    levels_above: levels,
                    ..fault
                })
                .collect(),
        )
    }
}

impl From<Faults> for Fault {
    fn from(faults: Faults) -> Self {
        let mut all = faults.0.into_iter();
        let first = all
            .next()
            .unwrap_or_else(|| Self::new(rules::JSON_MISMATCH));
        Self {
            others: all.collect(),
            ..first
        }
    }
}

/// A fault and the JSON Pointer of the value that has it.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// The pointer in the document.
    pub(crate) pointer: String,
    /// What is wrong there. Its own pointer and further faults are accounted
    /// for.
    pub(crate) fault: Fault,
}

impl Problem {
    /// The bytes of its pointer and its params.
    pub(super) fn bytes(&self) -> usize {
        said_bytes(&self.pointer, &self.fault.params)
    }

    /// The problem as a finding, worded in the language of the options.
    pub(crate) fn finding(&self, options: MessageOptions) -> Finding {
        Finding::new(self.fault.rule, &self.pointer, &self.fault.params, options)
    }
}
