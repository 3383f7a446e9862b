//! Typed values out of a [`Json`] tree, with every problem on the way told where it stands.
//!
//! The model has one decoder: its `Deserialize`. `serde_json` drives it over good text; this reader
//! drives the same code over a tree, notes each problem with its place and goes on. What the two
//! accept is therefore the same by construction.

use std::cell::{Cell, RefCell};

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Fault, Json, Limits, Problem};
use crate::finding::codes;
use crate::pointer::Path;

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
