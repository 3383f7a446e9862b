//! Documents with many of one thing, or of two, for each list that the published schema has: a new list is part of it
//! from the day on which it is declared.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// The names of the members that lead to a list from the document down.
pub type Way = Vec<String>;

/// How much stands in the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Items {
    /// What they require.
    Small,
    /// Every member, with one item in lists.
    Full,
}

/// A document with `n` items in each of these lists, and with all that their ids name.
pub fn document(ways: &[&Way], n: usize, items: Items) -> String {
    let mut maker = Maker::default();
    let mut root = maker.entity("Atlas", 0, Items::Small, 0);
    for way in ways {
        maker.fill(&mut root, "Atlas", way, n, items);
    }
    maker.provide(&mut root);
    Value::Object(root).to_string()
}

/// The shortest way to each list of the model, by kind and member: `Step.pains`.
pub fn lists() -> BTreeMap<String, Way> {
    let mut found = BTreeMap::new();
    let mut known = vec!["Atlas"];
    let mut next: Vec<(&str, Way)> = vec![("Atlas", Way::new())];
    let mut at = 0;
    while let Some((kind, way)) = next.get(at).cloned() {
        at += 1;
        for (name, schema) in members(kind) {
            let longer: Way = way.iter().chain([name]).cloned().collect();
            if schema["type"] == "array" {
                found.insert(format!("{kind}.{name}"), longer.clone());
            }
            let below = target(schema).or_else(|| target(&schema["items"]));
            let below = below.filter(|below| definitions()[*below]["type"] == "object");
            if let Some(below) = below.filter(|below| !known.contains(below)) {
                known.push(below);
                next.push((below, longer));
            }
        }
    }
    found
}

/// Makes parts, and notes which ids they name.
#[derive(Default)]
struct Maker {
    named: BTreeMap<String, usize>,
    provided: BTreeMap<String, usize>,
}

impl Maker {
    /// The parts on the way, made where they are missing, and `n` items at its end.
    fn fill(&mut self, from: &mut Object, kind: &str, way: &[String], n: usize, items: Items) {
        let Some((name, rest)) = way.split_first() else {
            return;
        };
        let schema = &members(kind)[name];
        let below = target(schema).or_else(|| target(&schema["items"]));
        let is_list = schema["type"] == "array";
        let member = from.entry(name.as_str());
        if rest.is_empty() {
            let Value::Array(list) = member.or_insert_with(|| json!([])) else {
                return;
            };
            if items == Items::Full {
                list.clear();
            }
            for index in list.len()..n {
                list.push(self.value(&schema["items"], name, index, items, 0));
            }
        } else if let Some(below) = below {
            let mut first = || Value::Object(self.entity(below, 0, Items::Small, 0));
            let inner = if is_list {
                &mut member.or_insert_with(|| json!([first()]))[0]
            } else {
                member.or_insert_with(first)
            };
            if let Value::Object(inner) = inner {
                self.fill(inner, below, rest, n, items);
            }
        }
    }

    /// A part of the kind, the one at that place of its list.
    fn entity(&mut self, kind: &str, index: usize, items: Items, depth: usize) -> Object {
        let required = definitions()[kind]["required"].as_array();
        let required = |name: &str| {
            required.is_some_and(|required| required.iter().any(|known| known == name))
        };
        let mut made = Object::new();
        for (name, schema) in members(kind) {
            if required(name) || (items == Items::Full && depth < 2 && shows(name)) {
                made.insert(
                    name.clone(),
                    self.value(schema, name, index, items, depth + 1),
                );
            }
        }
        if kind == "Atlas" {
            made.insert("language".into(), "en".into());
        }
        made
    }

    fn value(
        &mut self,
        schema: &Value,
        name: &str,
        index: usize,
        items: Items,
        depth: usize,
    ) -> Value {
        let Some(of) = target(schema) else {
            return match schema["type"].as_str() {
                Some("boolean") => json!(index.is_multiple_of(2)),
                Some("array") => json!([self.value(&schema["items"], name, index, items, depth)]),
                Some("string") => json!(format!("{name} {index}")),
                _ => json!({"a": index}),
            };
        };
        let definition = &definitions()[of];
        if let Some(words) = definition["enum"].as_array() {
            return words[index % words.len()].clone();
        }
        match definition["type"].as_str() {
            Some("string") if of.ends_with("Id") => {
                if name != "id" {
                    let named = self.named.entry(of.to_owned()).or_default();
                    *named = (*named).max(index + 1);
                }
                json!(format!("{}_{index}", of.to_lowercase()))
            }
            Some("string") => definition["examples"][0].clone(),
            Some("integer" | "number") => json!(1),
            Some("object") if definition["properties"].is_object() => {
                Value::Object(self.entity(of, index, items, depth))
            }
            _ => json!(format!("{name} {index}")),
        }
    }

    /// Makes everything that is named, and what that names.
    fn provide(&mut self, root: &mut Object) {
        while let Some((kind, n)) = self.missing() {
            self.provided.insert(kind.clone(), n);
            if let Some(way) = tables().get(&kind) {
                self.fill(root, "Atlas", way, n, Items::Small);
            }
        }
    }

    fn missing(&self) -> Option<(String, usize)> {
        let missing =
            |(kind, n): &(&String, &usize)| self.provided.get(*kind).is_none_or(|there| there < *n);
        let missing = self.named.iter().find(missing);
        missing.map(|(kind, n)| (kind.clone(), *n))
    }
}

/// Whether a full item shows the member: what would name itself is left out.
fn shows(name: &str) -> bool {
    ![
        "derived_from",
        "detail_of",
        "parent",
        "same_as",
        "extensions",
    ]
    .contains(&name)
}

/// The way to the list that has the things of each kind of id.
fn tables() -> &'static BTreeMap<String, Way> {
    static TABLES: OnceLock<BTreeMap<String, Way>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let tables = lists().into_iter().filter_map(|(list, way)| {
            let (kind, member) = list.split_once('.')?;
            let item = target(&members(kind)[member]["items"])?;
            let id = target(definitions()[item]["properties"].get("id")?)?;
            Some((id.to_owned(), way))
        });
        tables.collect()
    })
}

fn definitions() -> &'static Object {
    static SCHEMA: OnceLock<Object> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let schema = include_str!("../../../schema/atlas.schema.json");
        let mut schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
        let Value::Object(mut definitions) = schema["$defs"].take() else {
            panic!("the schema has definitions")
        };
        definitions.insert("Atlas".into(), schema);
        definitions
    })
}

fn members(of: &str) -> &'static Object {
    static NONE: OnceLock<Object> = OnceLock::new();
    let members = definitions()[of]["properties"].as_object();
    members.unwrap_or_else(|| NONE.get_or_init(Object::new))
}

/// The definition that a member refers to.
fn target(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}
