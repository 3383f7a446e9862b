//! What is wrong with a value.

use std::fmt;

use super::numeral::Numeral;
use super::rules;
use super::value::Json;
use crate::finding::{Finding, MessageOptions, Report, Rule, nearest};

/// What is wrong with a value: a code and the values that its message names.
///
/// Public in name only: it seals the traits that builders take their values by.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub(crate) rule: &'static Rule,
    pub(crate) params: Vec<(String, String)>,
    /// Where, below the place that noticed.
    below: String,
    /// How many segments the place that noticed stands above that which was read.
    above: usize,
    /// What else is wrong with the same value.
    others: Vec<Fault>,
}

impl Fault {
    pub(crate) fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            params: Vec::new(),
            below: String::new(),
            above: 0,
            others: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn below(mut self, pointer: String) -> Self {
        self.below = pointer;
        self
    }

    /// A value of another type than the one expected.
    pub(crate) fn of_type(found: &Json, expected: &str) -> Self {
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

    /// A member that its object does not have.
    pub(crate) fn of_member(name: &str, known: &[&'static str]) -> Self {
        Self::new(rules::MEMBER_UNKNOWN)
            .with("name", name)
            .suggesting(name, known)
    }

    /// A word that its list does not have.
    pub(crate) fn of_word(word: &str, known: &[&str]) -> Self {
        Self::new(rules::WORD_UNKNOWN)
            .with("value", word)
            .with("words", known.join(", "))
            .suggesting(word, known)
    }

    fn suggesting(self, given: &str, known: &[&str]) -> Self {
        match nearest(given, known.iter().copied()) {
            Some(known) => self.with("suggestion", known),
            None => self,
        }
    }

    /// How many problems this is.
    pub(crate) fn problems(&self) -> usize {
        1 + self.others.iter().map(Self::problems).sum::<usize>()
    }

    /// The problems that this is, seen from a place.
    pub(crate) fn into_problems(mut self, place: &str) -> Vec<Problem> {
        let above = (0..self.above).fold(place, |place, _| {
            place.rsplit_once('/').map_or("", |(above, _)| above)
        });
        let others = std::mem::take(&mut self.others);
        let mut told = vec![Problem {
            pointer: format!("{above}{}", self.below),
            fault: self,
        }];
        told.extend(
            others
                .into_iter()
                .flat_map(|fault| fault.into_problems(place)),
        );
        told
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

/// What was wrong with a value that was made in Rust, in English.
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

/// Several faults of one value; never none.
#[derive(Debug)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// The required members that were not seen, of which the first bit is the first name.
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

    /// The same, noticed so many segments above what was read.
    pub(crate) fn above(self, segments: usize) -> Self {
        Self(
            self.0
                .into_iter()
                .map(|fault| Fault {
                    above: segments,
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

/// A fault and its place.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) pointer: String,
    pub(crate) fault: Fault,
}

impl Problem {
    pub(crate) fn finding(&self, options: MessageOptions) -> Finding {
        Finding::new(self.fault.rule, &self.pointer, &self.fault.params, options)
    }
}

/// Bytes that a pointer takes at most, as a rule.
const LONG: usize = 16 << 10;

/// Where the problems of one reading are collected: so many are kept, the others only counted.
#[derive(Debug)]
pub(crate) struct Problems {
    pub(crate) kept: Vec<Problem>,
    count: usize,
    most: usize,
    /// Bytes that the pointers of those that are kept may still take: names can be long, and places deep.
    room: usize,
}

impl Problems {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            kept: Vec::new(),
            count: 0,
            most,
            room: most.saturating_mul(LONG),
        }
    }

    pub(crate) fn note(&mut self, problem: Problem) {
        self.note_made(|| problem);
    }

    /// Notes a problem that is not made where it is not kept.
    pub(crate) fn note_made(&mut self, problem: impl FnOnce() -> Problem) {
        self.count += 1;
        if self.keeps() {
            let problem = problem();
            self.room = self.room.saturating_sub(problem.pointer.len());
            self.kept.push(problem);
        }
    }

    /// Whether another one would be kept.
    pub(crate) fn keeps(&self) -> bool {
        self.kept.len() < self.most && self.room > 0
    }

    /// Counts so many that are not kept.
    pub(crate) fn count_more(&mut self, count: usize) {
        self.count += count;
    }

    /// How many there are, kept or not.
    pub(crate) fn count(&self) -> usize {
        self.count
    }
}
