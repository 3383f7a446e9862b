//! JSON Schema of the small forms of the model.
//!
//! Written so that validators of every dialect and language understand it
//! alike: patterns are ASCII, numbers have no `format`, a closed list of words
//! is one `enum`, and `null` is nowhere allowed.

use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use super::entity::Field;

/// The schema of an entity: an object with these members and no others.
/// `members` are the schemas of `fields`, in their order.
pub(crate) fn object<const N: usize>(doc: &str, fields: &[Field], members: [Schema; N]) -> Schema {
    let mut properties = Map::new();
    for (field, member) in fields.iter().zip(members) {
        let mut member = member.to_value();
        if let Value::Object(member) = &mut member {
            member.insert("description".to_owned(), Value::from(field.doc));
        }
        properties.insert(field.name.to_owned(), member);
    }
    let required: Vec<&str> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| field.name)
        .collect();
    let mut schema =
        json_schema!({ "description": doc, "type": "object", "properties": properties });
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema.insert("additionalProperties".to_owned(), json!(false));
    schema
}

/// Matches characters that none of our patterns allows: anything but printable
/// ASCII. In some engines `$` matches before a line break at the end, which
/// this rules out.
const NOT_PRINTED: &str = "[^!-~]";

/// The schema of a string that has a form of its own.
pub(crate) fn pattern(doc: &str, pattern: &str, example: &str) -> Schema {
    json_schema!({ "description": doc, "type": "string", "pattern": pattern, "not": { "pattern": NOT_PRINTED }, "examples": [example] })
}

/// The schema of an id. `doc` says of what.
pub(crate) fn id(doc: &str) -> Schema {
    json_schema!({
        "description": format!("{} It begins with a-z, then a-z, 0-9, _ and -, 64 at most.", doc.replace('_', " ")),
        "type": "string",
        "pattern": "^[a-z][a-z0-9_-]{0,63}$",
        "not": { "pattern": "[^a-z0-9_-]" },
        "examples": ["a-short_name-1"]
    })
}

/// The schema of a number of that `type` within bounds, both inclusive. A bound
/// of the largest double is none, and is left out. `doc` is the paragraph of its
/// doc comment.
pub(crate) fn number(kind: &str, doc: &str, min: Value, max: Value) -> Schema {
    let words: Vec<&str> = doc.split_whitespace().collect();
    let mut schema = json_schema!({ "description": words.join(" "), "type": kind });
    let unbounded = |bound: &Value| bound.as_f64().is_some_and(|bound| bound.abs() >= f64::MAX);
    for (name, bound) in [("minimum", min), ("maximum", max)] {
        if !unbounded(&bound) {
            schema.insert(name.to_owned(), bound);
        }
    }
    schema
}

/// The schema of a closed list of words. The description has the meaning of
/// each word on a line of its own.
pub(crate) fn words(doc: &str, words: &[(&str, &str)]) -> Schema {
    let meanings: Vec<String> = words
        .iter()
        .map(|(word, meaning)| format!("- {word}: {meaning}"))
        .collect();
    let list: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    json_schema!({ "description": format!("{doc}\n\n{}", meanings.join("\n")), "type": "string", "enum": list })
}

/// The schema of a text: one string, or one for each of several languages.
/// `tag` is the pattern of language tags.
pub(crate) fn text(tag: &str) -> Schema {
    json_schema!({
        "description": "A text: a plain string in the document's language, or one string for each of several languages.",
        "anyOf": [
            { "title": "PlainText", "description": "In the document's language.", "type": "string" },
            {
                "title": "TextByLanguage",
                "description": "One string for each language tag (BCP 47).",
                "type": "object",
                "propertyNames": { "pattern": tag, "not": { "pattern": NOT_PRINTED } },
                "additionalProperties": { "type": "string" },
                "minProperties": 1
            }
        ],
        "examples": ["Flytting", { "nb": "Flytting", "en": "Moving house" }]
    })
}
