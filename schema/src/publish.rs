//! From what schemars says to what validators and code generators of other stacks understand.
//!
//! The model's own types come in the right form already (`core/src/model/schema.rs`); the transforms
//! here see to types whose schema is derived, and to what concerns a document as a whole.

use journeykit::model::SchemaVersion;
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Map, Value};

use crate::prose;
use journeykit::registry::Root;

/// A version of JSON Schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Draft {
    /// 2020-12, the canonical one.
    Newest,
    /// Draft-07, for editors and tools that know no newer one.
    Seven,
}

impl Draft {
    pub(crate) const ALL: [Self; 2] = [Self::Newest, Self::Seven];

    /// The name of a root's file.
    pub(crate) fn file(self, root: &Root) -> String {
        match self {
            Self::Newest => format!("{}.schema.json", root.name),
            Self::Seven => format!("{}.draft-07.schema.json", root.name),
        }
    }

    fn id(self, root: &Root) -> String {
        let id = format!(
            "urn:journeykit:schema:{}:{}",
            root.name,
            SchemaVersion::NEWEST
        );
        match self {
            Self::Newest => id,
            Self::Seven => format!("{id}:draft-07"),
        }
    }

    fn settings(self) -> SchemaSettings {
        match self {
            Self::Newest => SchemaSettings::draft2020_12(),
            Self::Seven => SchemaSettings::draft07(),
        }
    }
}

/// The schema of a root.
pub(crate) fn publish(root: &Root, draft: Draft) -> Value {
    let steps: [fn(&mut Schema); 5] = [
        plain_description,
        words_as_one_list,
        without_number_format,
        without_null,
        closed,
    ];
    let settings = draft.settings().for_serialize();
    let settings = steps.into_iter().fold(settings, |settings, step| {
        settings.with_transform(RecursiveTransform(step))
    });
    let mut schema = (root.schema)(settings.into_generator());
    schema.insert("$id".to_owned(), draft.id(root).into());
    title_definitions(&mut schema);
    RecursiveTransform(in_order).transform(&mut schema);
    schema.to_value()
}

fn plain_description(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        *text = prose::plain(text);
    }
}

/// Documented words come as one `const` each; generators make an enumeration only out of one `enum`.
fn words_as_one_list(schema: &mut Schema) {
    let Some(Value::Array(variants)) = schema.get("oneOf") else {
        return;
    };
    let member =
        |variant: &Value, name: &str| variant.get(name).and_then(Value::as_str).map(str::to_owned);
    let words: Option<Vec<String>> = variants
        .iter()
        .map(|variant| member(variant, "const"))
        .collect();
    let Some(words) = words else { return };
    let meanings = variants.iter().zip(&words).filter_map(|(variant, word)| {
        Some(format!("- {word}: {}", member(variant, "description")?))
    });
    let meanings: Vec<String> = meanings.collect();
    let about = schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let description = format!("{about}\n\n{}", meanings.join("\n"));
    schema.remove("oneOf");
    schema.insert("description".to_owned(), description.into());
    schema.insert("type".to_owned(), "string".into());
    schema.insert("enum".to_owned(), words.into());
}

/// `uint` and the like are formats of schemars' own, at which ajv stops.
fn without_number_format(schema: &mut Schema) {
    let is_number = schema
        .get("type")
        .and_then(Value::as_str)
        .is_some_and(|kind| kind == "integer" || kind == "number");
    if is_number {
        schema.remove("format");
    }
}

/// Unknown is absent, never `null`: a member that may be left out has one type.
fn without_null(schema: &mut Schema) {
    let Some(Value::Array(types)) = schema.get_mut("type") else {
        return;
    };
    types.retain(|kind| kind != "null");
    if let [only] = types.as_slice() {
        let only = only.clone();
        schema.insert("type".to_owned(), only);
    }
}

/// An object with named members has no others.
fn closed(schema: &mut Schema) {
    if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
}

/// What a reader looks for first stands first, and the definitions stand last.
fn in_order(schema: &mut Schema) {
    const FIRST: [&str; 7] = [
        "$schema",
        "$id",
        "title",
        "$ref",
        "allOf",
        "description",
        "type",
    ];
    const LAST: [&str; 2] = ["$defs", "definitions"];
    let Some(members) = schema.as_object_mut() else {
        return;
    };
    let mut rest = std::mem::take(members);
    let mut take = |names: &[&str]| -> Map<String, Value> {
        names
            .iter()
            .filter_map(|name| rest.shift_remove_entry(*name))
            .collect()
    };
    let (first, last) = (take(&FIRST), take(&LAST));
    members.extend(first.into_iter().chain(rest).chain(last));
}

/// Generators name their types by the title.
fn title_definitions(schema: &mut Schema) {
    for place in ["$defs", "definitions"] {
        let Some(Value::Object(definitions)) = schema.get_mut(place) else {
            continue;
        };
        for (name, definition) in definitions {
            definition["title"] = name.as_str().into();
        }
    }
}
