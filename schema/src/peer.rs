//! The peer of measurements: the same structs as the model's, as a Rust programmer writes them first, with
//! derived `Deserialize`. It checks nothing but types, names and words.

use std::fmt::Write as _;

use serde_json::{Map, Value};

const HEAD: &str = "\
//! The peer of measurements: the model's own structs with every member, but of `String`, `Vec` and derived
//! `Deserialize`. It checks nothing but types, names and words; texts are plain ones, as in the documents that
//! are measured. Written by `cargo schema write`.

use serde::{Deserialize, Serialize};
";

/// Names of members that Rust keeps for itself.
const KEPT: &[&str] = &[
    "type", "match", "move", "ref", "as", "in", "for", "use", "loop", "where", "self", "final",
    "override", "box", "do",
];

/// The file, out of the schema of a document.
pub(crate) fn file(schema: &Value) -> String {
    let none = Map::new();
    let definitions = schema["$defs"].as_object().unwrap_or(&none);
    let mut text = HEAD.to_owned();
    part(&mut text, "Atlas", schema, definitions);
    for (name, definition) in definitions {
        if definition["properties"].is_object() {
            part(&mut text, name, definition, definitions);
        } else if let Some(list) = definition["enum"].as_array() {
            words(&mut text, name, list);
        }
    }
    text
}

fn part(text: &mut String, name: &str, definition: &Value, definitions: &Map<String, Value>) {
    let required = |member: &str| {
        definition["required"]
            .as_array()
            .is_some_and(|names| names.iter().any(|name| name == member))
    };
    // Writing to a String can't fail.
    let _ = writeln!(
        text,
        "\n#[derive(Debug, Serialize, Deserialize)]\n#[serde(deny_unknown_fields)]\npub struct {name} {{"
    );
    for (member, schema) in definition["properties"].as_object().into_iter().flatten() {
        let kind = kind(schema, definitions);
        let field = match member.as_str() {
            "$schema" => {
                text.push_str("    #[serde(rename = \"$schema\")]\n");
                "schema_uri".to_owned()
            }
            kept if KEPT.contains(&kept) => format!("r#{kept}"),
            plain => plain.to_owned(),
        };
        let _ = match (required(member), kind.starts_with("Vec")) {
            (true, _) => writeln!(text, "    pub {field}: {kind},"),
            (false, true) => writeln!(
                text,
                "    #[serde(default, skip_serializing_if = \"Vec::is_empty\")]\n    pub {field}: {kind},"
            ),
            (false, false) => {
                writeln!(
                    text,
                    "    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n    pub {field}: Option<{kind}>,"
                )
            }
        };
    }
    text.push_str("}\n");
}

fn words(text: &mut String, name: &str, list: &[Value]) {
    let _ = writeln!(
        text,
        "\n#[derive(Debug, Serialize, Deserialize)]\npub enum {name} {{"
    );
    for (at, word) in list.iter().enumerate() {
        let _ = writeln!(text, "    #[serde(rename = {word})]\n    W{at},");
    }
    text.push_str("}\n");
}

fn kind(schema: &Value, definitions: &Map<String, Value>) -> String {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|reference| reference.strip_prefix("#/$defs/"))
    {
        let target = definitions.get(name).unwrap_or(&Value::Null);
        let own = target["properties"].is_object() || target["enum"].is_array();
        return if own {
            name.to_owned()
        } else {
            kind(target, definitions)
        };
    }
    match schema["type"].as_str() {
        Some("array") => format!("Vec<{}>", kind(&schema["items"], definitions)),
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("object") => "serde_json::Value".to_owned(),
        _ => "String".to_owned(),
    }
}
