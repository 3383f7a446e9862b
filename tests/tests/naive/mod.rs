//! A second way to see what separates two maps: slow, over plain JSON, after the design's text and not after the
//! engine's code. What both find must be the same.

pub(crate) mod assign;
pub(crate) mod curves;
pub(crate) mod evidence;
pub(crate) mod fates;
pub(crate) mod flows;
pub(crate) mod likeness;
pub(crate) mod pairs;
pub(crate) mod places;
pub(crate) mod steps;

use serde_json::Value;

/// An element of a map.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'v> {
    pub(crate) kind: &'static str,
    pub(crate) id: &'v str,
    pub(crate) value: &'v Value,
    /// The list's position of what it stands in; the map stands in itself.
    pub(crate) parent: usize,
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
    ("step", "provider_actions", "provider_action"),
    ("step", "touchpoints", "touchpoint"),
];

pub(crate) const KINDS: &[&str] = &[
    "stage",
    "step",
    "touchpoint",
    "pain",
    "gain",
    "provider_action",
    "need",
    "constraint",
    "flow",
    "lane",
    "lens",
];

/// All elements of a map, the map first; those of one kind in the order of the document.
pub(crate) fn parts(map: &Value) -> Vec<Part<'_>> {
    let mut list = Vec::new();
    add(&mut list, "map", map, 0);
    list
}

fn add<'v>(list: &mut Vec<Part<'v>>, kind: &'static str, value: &'v Value, parent: usize) {
    let at = list.len();
    list.push(Part {
        kind,
        id: value["id"].as_str().unwrap(),
        value,
        parent,
    });
    for (_, table, below) in TABLES.iter().filter(|(of, _, _)| *of == kind) {
        for row in items(value, table) {
            add(list, below, row, at);
        }
    }
}

/// The items of a list that may be left out.
pub(crate) fn items<'v>(value: &'v Value, member: &str) -> impl Iterator<Item = &'v Value> {
    value[member].as_array().into_iter().flatten()
}

/// Whether a member of an element holds elements of its own.
pub(crate) fn is_table(kind: &str, member: &str) -> bool {
    TABLES
        .iter()
        .any(|(of, table, _)| *of == kind && *table == member)
}

/// The two maps, and what is in the document beside them.
pub(crate) struct Both<'v> {
    pub(crate) old: Vec<Part<'v>>,
    pub(crate) new: Vec<Part<'v>>,
    pub(crate) language: &'v str,
    pub(crate) initiatives: Vec<&'v Value>,
}

impl<'v> Both<'v> {
    pub(crate) fn of(atlas: &'v Value, before: &str, after: &str) -> Self {
        let map = |id: &str| items(atlas, "maps").find(|map| map["id"] == *id).unwrap();
        Self {
            old: parts(map(before)),
            new: parts(map(after)),
            language: atlas["language"].as_str().unwrap(),
            initiatives: items(atlas, "initiatives")
                .filter(|initiative| initiative["status"] != "dropped")
                .filter(|initiative| {
                    let results =
                        items(initiative, "prototypes").map(|prototype| &prototype["result"]);
                    results
                        .filter(|result| !result.is_null())
                        .last()
                        .is_none_or(|result| *result != "fails")
                })
                .filter(|initiative| {
                    let named = |alternative: &&Value| {
                        items(alternative, "initiatives").any(|id| *id == initiative["id"])
                    };
                    let mut naming = items(atlas, "alternatives").filter(named).peekable();
                    let of_these = |alternative: &Value| {
                        let map = &alternative["map"];
                        map.is_null() || *map == *before || *map == *after
                    };
                    naming.peek().is_none() || naming.any(of_these)
                })
                .collect(),
        }
    }
}

/// Positions of one kind.
pub(crate) fn of_kind(list: &[Part<'_>], kind: &str) -> Vec<usize> {
    (0..list.len())
        .filter(|at| list[*at].kind == kind)
        .collect()
}

pub(crate) fn position(list: &[Part<'_>], kind: &str, id: &str) -> Option<usize> {
    (0..list.len()).find(|at| list[*at].kind == kind && list[*at].id == id)
}
