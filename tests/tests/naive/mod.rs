//! A second way to see what separates two maps: slow, over plain JSON, after the design's text and not after the
//! engine's code. What both find must be the same.

pub mod assign;
pub mod fates;
pub mod likeness;
pub mod pairs;
pub mod places;

use serde_json::Value;

/// An element of a map.
#[derive(Debug, Clone, Copy)]
pub struct Part<'v> {
    pub kind: &'static str,
    pub id: &'v str,
    pub value: &'v Value,
    /// The list's position of what it stands in; the map stands in itself.
    pub parent: usize,
}

/// What holds what.
const TABLES: &[(&str, &str, &str)] = &[
    ("map", "lanes", "lane"),
    ("map", "lenses", "lens"),
    ("map", "needs", "need"),
    ("map", "constraints", "constraint"),
    ("map", "flows", "flow"),
    ("map", "stages", "stage"),
    ("stage", "steps", "step"),
    ("step", "pains", "pain"),
    ("step", "gains", "gain"),
    ("step", "touchpoints", "touchpoint"),
];

pub const KINDS: &[&str] = &["stage", "step", "touchpoint", "pain", "gain", "need", "constraint", "flow", "lane", "lens"];

/// All elements of a map, the map first; those of one kind in the order of the document.
pub fn parts(map: &Value) -> Vec<Part<'_>> {
    let mut list = Vec::new();
    add(&mut list, "map", map, 0);
    list
}

fn add<'v>(list: &mut Vec<Part<'v>>, kind: &'static str, value: &'v Value, parent: usize) {
    let at = list.len();
    list.push(Part { kind, id: value["id"].as_str().unwrap(), value, parent });
    for (_, table, below) in TABLES.iter().filter(|(of, _, _)| *of == kind) {
        for row in items(value, table) {
            add(list, below, row, at);
        }
    }
}

/// The items of a list that may be left out.
pub fn items<'v>(value: &'v Value, member: &str) -> impl Iterator<Item = &'v Value> {
    value[member].as_array().into_iter().flatten()
}

/// Whether a member of an element holds elements of its own.
pub fn is_table(kind: &str, member: &str) -> bool {
    TABLES.iter().any(|(of, table, _)| *of == kind && *table == member)
}

/// The two maps, and what is in the document beside them.
pub struct Both<'v> {
    pub old: Vec<Part<'v>>,
    pub new: Vec<Part<'v>>,
    pub language: &'v str,
    pub initiatives: Vec<&'v Value>,
}

impl<'v> Both<'v> {
    pub fn of(atlas: &'v Value, before: &str, after: &str) -> Self {
        let map = |id: &str| items(atlas, "maps").find(|map| map["id"] == *id).unwrap();
        Self {
            old: parts(map(before)),
            new: parts(map(after)),
            language: atlas["language"].as_str().unwrap(),
            initiatives: items(atlas, "initiatives").filter(|initiative| initiative["status"] != "dropped").collect(),
        }
    }
}

/// Positions of one kind.
pub fn of_kind(list: &[Part<'_>], kind: &str) -> Vec<usize> {
    (0..list.len()).filter(|at| list[*at].kind == kind).collect()
}

pub fn position(list: &[Part<'_>], kind: &str, id: &str) -> Option<usize> {
    (0..list.len()).find(|at| list[*at].kind == kind && list[*at].id == id)
}
