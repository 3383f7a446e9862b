//! Writes `peer.rs`, the module `peer` of this crate: the model's structs as a Rust programmer would write them
//! first, with derived `Deserialize`. They come out of the published schema, so that they have every member.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Map, Value};

const SCHEMA: &str = "../schema/atlas.schema.json";

/// Names of members that Rust keeps for itself.
const KEPT: &[&str] = &[
    "type", "match", "move", "ref", "as", "in", "for", "use", "loop", "where", "self", "final",
    "override", "box", "do",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SCHEMA}");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(SCHEMA)?)?;
    std::fs::write(
        Path::new(&std::env::var("OUT_DIR")?).join("peer.rs"),
        file(&schema),
    )?;
    Ok(())
}

/// The file, out of the schema of an atlas.
fn file(schema: &Value) -> String {
    let none = Map::new();
    let definitions = schema["$defs"].as_object().unwrap_or(&none);
    let mut text = String::new();
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
