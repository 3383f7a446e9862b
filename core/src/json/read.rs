//! Typed values out of a [`Json`] tree, with every problem on the way told where it stands.
//!
//! The model has one decoder: its `Deserialize`. `serde_json` drives it over good text; this reader
//! drives the same code over a tree, notes each problem with its place and goes on. What the two
//! accept is therefore the same by construction.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use super::{Json, Limits};
use crate::finding::{Finding, Lang, Rule, codes, nearest};
use crate::pointer::Path;

/// What is wrong with a value: a code and the values that its message names.
///
/// serde's generic errors carry text only. A fault crosses them by its alternate form (`{:#}`),
/// which this reader takes apart again; anyone else sees the English message.
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
    noted: bool,
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
    fn noted() -> Self {
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

/// An error that [`JsonReader`] has noted already: reading goes on, and so does this, up to the top.
#[derive(Debug)]
pub(crate) struct Noted;

impl Noted {
    /// Whether an error is one. Other readers stop at the first error: what comes after it is not where
    /// they think it is.
    pub(crate) fn is(error: &impl de::Error) -> bool {
        format!("{error:#}") == NOTED
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

/// Where the problems of one reading are collected: so many are kept, the others only counted.
#[derive(Debug)]
pub(crate) struct Problems {
    kept: RefCell<Vec<Problem>>,
    count: Cell<usize>,
    most: usize,
}

impl Problems {
    pub(crate) fn new(most: usize) -> Self {
        Self { kept: RefCell::default(), count: Cell::new(0), most }
    }

    pub(crate) fn note(&self, problem: Problem) {
        self.count.set(self.count.get() + 1);
        let mut kept = self.kept.borrow_mut();
        if kept.len() < self.most {
            kept.push(problem);
        }
    }

    /// How many there are, kept or not.
    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    pub(crate) fn change_kept(&self, change: impl FnOnce(&mut [Problem])) {
        change(&mut self.kept.borrow_mut());
    }

    pub(crate) fn into_kept(self) -> Vec<Problem> {
        self.kept.into_inner()
    }
}

impl Default for Problems {
    fn default() -> Self {
        Self::new(Limits::default().findings)
    }
}

/// Drives a type's decoder over a tree.
#[derive(Clone, Copy)]
pub(crate) struct JsonReader<'de, 'p> {
    json: &'de Json,
    path: Path<'p>,
    problems: &'p Problems,
}

impl<'de, 'p> JsonReader<'de, 'p> {
    pub(crate) fn new(json: &'de Json, path: Path<'p>, problems: &'p Problems) -> Self {
        Self { json, path, problems }
    }

    /// Reads a whole value; `None` where anything was wrong, and then the problems are noted.
    pub(crate) fn read<T>(self, read: impl FnOnce(Self) -> Result<T, Fault>) -> Option<T> {
        let before = self.problems.count();
        let value = self.note(read(self));
        value.ok().filter(|_| self.problems.count() == before)
    }

    /// Notes a fault at this place, unless a deeper place has.
    fn note<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| {
            if !fault.noted {
                fault.told_at(&self.path.pointer()).into_iter().for_each(|problem| self.problems.note(problem));
            }
            Fault::noted()
        })
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

impl<'de> Deserializer<'de> for JsonReader<'de, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let json = self.json;
        let result = match json {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Number(spelling) => number(spelling, visitor),
            Json::String(text) => visitor.visit_borrowed_str(text),
            Json::List(items) => visitor.visit_seq(Items { reader: self, items, next: 0 }),
            Json::Object(members) => visitor.visit_map(Members { reader: self, members, next: 0 }),
        };
        self.note(result)
    }

    /// Raw text, for [`Json`] itself: serde_json's own reader knows how to hand it over.
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        let mut raw = serde_json::Deserializer::from_reader(std::io::Cursor::new(self.json.to_string()));
        self.note(raw.deserialize_newtype_struct(name, visitor).map_err(de::Error::custom))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// As serde_json tells numbers to a visitor: the integer types where they fit, else a double.
fn number<'de, V: Visitor<'de>>(spelling: &str, visitor: V) -> Result<V::Value, Fault> {
    if let Ok(value) = spelling.parse::<u64>() {
        return visitor.visit_u64(value);
    }
    if let Some(value) = spelling.parse::<i64>().ok().filter(|value| *value != 0) {
        return visitor.visit_i64(value);
    }
    match spelling.parse::<f64>() {
        Ok(value) if value.is_finite() => visitor.visit_f64(value),
        _ => Err(Fault::new(codes::NUMBER_RANGE).with("value", spelling)),
    }
}

struct Items<'de, 'p> {
    reader: JsonReader<'de, 'p>,
    items: &'de [Json],
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some(json) = self.items.get(self.next) else { return Ok(None) };
        let reader = JsonReader { json, path: Path::Item(&self.reader.path, self.next), problems: self.reader.problems };
        self.next += 1;
        reader.note(seed.deserialize(reader)).map(Some)
    }
}

struct Members<'de, 'p> {
    reader: JsonReader<'de, 'p>,
    members: &'de [(Box<str>, Json)],
    next: usize,
}

impl<'de> MapAccess<'de> for Members<'de, '_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some((name, _)) = self.members.get(self.next) else { return Ok(None) };
        self.next += 1;
        seed.deserialize(de::value::BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some((name, json)) = self.next.checked_sub(1).and_then(|last| self.members.get(last)) else {
            return Err(Fault::new(codes::JSON_MISMATCH));
        };
        let reader = JsonReader { json, path: Path::Member(&self.reader.path, name), problems: self.reader.problems };
        reader.note(seed.deserialize(reader))
    }
}
