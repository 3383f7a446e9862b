//! Good documents, made out of the schema: every member of every part stands in at least one of them.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value, json};

use crate::shape::{Shapes, is_id, is_list, is_own, is_part};

/// How far below a value all members are given, not only the required ones.
const NEEDED: usize = 0;
const MEMBERS: usize = 1;
const EVERYTHING: usize = usize::MAX;

/// One step on the way from the root to a part.
#[derive(Clone)]
struct Hop<'s> {
    owner: &'s Value,
    member: String,
    in_list: bool,
}

/// Makes values; each id is new, and what can vary does.
pub(crate) struct Maker<'s> {
    shapes: &'s Shapes,
    made: usize,
}

impl<'s> Maker<'s> {
    pub(crate) fn new(shapes: &'s Shapes) -> Self {
        Self { shapes, made: 0 }
    }

    /// For each kind of part a small document in which one of it has all of its members.
    pub(crate) fn one_for_each_part(&mut self) -> Vec<Value> {
        let mut seeds = Vec::new();
        let mut seen = BTreeSet::new();
        let mut ways = VecDeque::from([(&self.shapes.root, Vec::new())]);
        while let Some((part, way)) = ways.pop_front() {
            if !seen.insert(part["title"].as_str().expect("a title")) {
                continue;
            }
            seeds.push(self.document(part, &way));
            for (name, member) in part["properties"].as_object().expect("members") {
                let shape = self.shapes.resolve(member);
                let in_list = is_list(shape);
                let below = if in_list {
                    self.shapes.resolve(&shape["items"])
                } else {
                    shape
                };
                if is_part(below) {
                    let hop = Hop {
                        owner: part,
                        member: name.clone(),
                        in_list,
                    };
                    ways.push_back((below, [way.as_slice(), &[hop]].concat()));
                }
            }
        }
        seeds
    }

    /// One document with every member everywhere.
    pub(crate) fn everything(&mut self) -> Value {
        self.make(&self.shapes.root, EVERYTHING)
    }

    fn document(&mut self, part: &Value, way: &[Hop<'_>]) -> Value {
        let full = self.make(part, MEMBERS);
        way.iter().rev().fold(full, |value, hop| {
            let mut owner = self.make(hop.owner, NEEDED);
            owner[&hop.member] = if hop.in_list { json!([value]) } else { value };
            owner
        })
    }

    fn make(&mut self, schema: &Value, depth: usize) -> Value {
        let shape = self.shapes.resolve(schema);
        if is_part(shape) {
            return self.part(shape, depth);
        }
        if is_list(shape) {
            return (0..2).map(|_| self.make(&shape["items"], depth)).collect();
        }
        self.made += 1;
        self.value(shape)
    }

    fn part(&mut self, shape: &Value, depth: usize) -> Value {
        let required = shape["required"].as_array().map_or(&[][..], Vec::as_slice);
        let mut members = Map::new();
        for (name, member) in shape["properties"].as_object().expect("members") {
            if depth > NEEDED || required.contains(&json!(name)) {
                members.insert(name.clone(), self.make(member, depth.saturating_sub(1)));
            }
        }
        Value::Object(members)
    }

    fn value(&self, shape: &Value) -> Value {
        let turn = |several: &Value| {
            several
                .as_array()
                .and_then(|list| list.get(self.made % list.len()).cloned())
        };
        if is_id(shape) {
            return format!("id-{}", self.made).into();
        }
        if is_own(shape) {
            return json!({ "own": [1.5, null, { "deep": true }], "2": "x" });
        }
        if let Some(given) = turn(&shape["enum"]).or_else(|| turn(&shape["examples"])) {
            return given;
        }
        let min = shape["minimum"]
            .as_i64()
            .or(shape["maximum"].as_i64())
            .unwrap_or(0);
        match shape["type"].as_str() {
            Some("boolean") => self.made.is_multiple_of(2).into(),
            Some("integer") => (min + 1).into(),
            Some("number") => 0.5.into(),
            _ => format!("Tekst nr. {} – åæø", self.made).into(),
        }
    }
}
