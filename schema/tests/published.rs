//! The published schemas are schemas, and such as validators, code generators and people of any stack
//! understand.

use std::path::Path;

use jsonschema::Draft;
use serde_json::Value;

/// Words of Rust that mean nothing to a reader of a schema.
const WORDS_OF_RUST: &[&str] = &[
    "Option", "Vec", "Box", "IndexMap", "Rust", "serde", "struct", "enum", "impl", "bool", "usize",
    "u8", "u16", "u32", "u64", "i32", "i64", "f64",
];

/// A published schema and its name.
fn schemas() -> Vec<(String, Value)> {
    let files = std::fs::read_dir(env!("CARGO_MANIFEST_DIR"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|path| path.to_string_lossy().ends_with(".schema.json"))
        .collect();
    files.sort();
    assert!(files.len() >= 4, "{files:?}");
    files
        .iter()
        .map(|path| {
            (
                name(path),
                serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap(),
            )
        })
        .collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Every object and every member name in a schema, with its pointer.
fn walk(value: &Value, pointer: &str, visit: &mut impl FnMut(&str, &Value)) {
    visit(pointer, value);
    for (name, member) in value.as_object().into_iter().flatten() {
        walk(member, &format!("{pointer}/{name}"), visit);
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        walk(item, &format!("{pointer}/{index}"), visit);
    }
}

/// The pointers at which something is wrong, in all schemas.
fn wrong(is_wrong: impl Fn(&str, &Value) -> bool) -> Vec<String> {
    let mut places = Vec::new();
    for (name, schema) in schemas() {
        walk(&schema, "", &mut |pointer, value| {
            if is_wrong(pointer, value) {
                places.push(format!("{name}#{pointer}"));
            }
        });
    }
    places
}

const NOTHING: Vec<String> = Vec::new();

fn definitions(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    ["$defs", "definitions"]
        .into_iter()
        .filter_map(|place| schema[place].as_object())
        .flatten()
}

#[test]
fn they_are_valid_and_compile() {
    for (name, schema) in schemas() {
        let draft = if name.contains("draft-07") {
            Draft::Draft7
        } else {
            Draft::Draft202012
        };
        assert_eq!(draft.detect(&schema), draft, "{name}");
        if let Err(error) = jsonschema::meta::validate(&schema) {
            panic!("{name}: {error}");
        }
        if let Err(error) = jsonschema::validator_for(&schema) {
            panic!("{name}: {error}");
        }
    }
}

#[test]
fn each_has_an_address_of_its_own() {
    let mut ids: Vec<String> = schemas()
        .iter()
        .map(|(_, schema)| schema["$id"].as_str().unwrap().to_owned())
        .collect();
    assert!(
        ids.iter()
            .all(|id| id.starts_with("urn:journeykit:schema:")),
        "{ids:?}"
    );
    ids.dedup();
    assert_eq!(ids.len(), schemas().len());
}

#[test]
fn both_drafts_define_the_same() {
    let schemas = schemas();
    for (name, newest) in schemas
        .iter()
        .filter(|(name, _)| !name.contains("draft-07"))
    {
        let older = name.replace(".schema.json", ".draft-07.schema.json");
        let (_, seven) = schemas.iter().find(|(name, _)| *name == older).unwrap();
        let names = |schema| {
            definitions(schema)
                .map(|(name, _)| name.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(names(newest), names(seven), "{name}");
    }
}

/// Keywords that ajv in strict mode throws at, or of which generators lose the meaning.
#[test]
fn they_use_no_keyword_that_others_stumble_over() {
    let strange = [
        "format",
        "patternProperties",
        "prefixItems",
        "const",
        "oneOf",
        "nullable",
        "discriminator",
        "unevaluatedProperties",
    ];
    let is_keyword = |pointer: &str| {
        !pointer
            .trim_end_matches(|c| c != '/')
            .ends_with("/properties/")
    };
    let named = |pointer: &str| pointer.rsplit('/').next().unwrap_or_default().to_owned();
    assert_eq!(
        wrong(|pointer, _| is_keyword(pointer)
            && (strange.contains(&&*named(pointer)) || named(pointer).starts_with("x-"))),
        NOTHING
    );
}

#[test]
fn nothing_may_be_null_and_every_value_has_one_type() {
    assert_eq!(
        wrong(|pointer, value| value == "null"
            || value.is_null()
            || pointer.ends_with("/type") && value.is_array()),
        NOTHING
    );
}

/// Draft-07 ignores what stands beside a `$ref`.
#[test]
fn in_draft_07_a_reference_stands_alone() {
    let seven: Vec<_> = schemas()
        .into_iter()
        .filter(|(name, _)| name.contains("draft-07"))
        .collect();
    for (name, schema) in seven {
        walk(&schema, "", &mut |pointer, value| {
            if value.get("$ref").is_some_and(Value::is_string) {
                assert_eq!(
                    value.as_object().map(serde_json::Map::len),
                    Some(1),
                    "{name}#{pointer}"
                );
            }
        });
    }
}

#[test]
fn every_definition_has_a_title_and_a_description() {
    for (file, schema) in schemas() {
        for (name, definition) in definitions(&schema).chain([(&file, &schema)]) {
            assert!(
                definition["description"]
                    .as_str()
                    .is_some_and(|text| !text.is_empty()),
                "{name}"
            );
            assert!(definition["title"].is_string(), "{name}");
        }
        for (name, definition) in definitions(&schema) {
            assert_eq!(definition["title"], name.as_str());
        }
    }
}

#[test]
fn every_member_says_what_it_means() {
    let is_member = |pointer: &str| {
        pointer
            .trim_end_matches(|c| c != '/')
            .ends_with("/properties/")
    };
    assert_eq!(
        wrong(|pointer, value| is_member(pointer) && !value["description"].is_string()),
        NOTHING
    );
}

#[test]
fn every_variant_has_a_title() {
    let is_variant = |pointer: &str| pointer.trim_end_matches(|c| c != '/').ends_with("/anyOf/");
    assert_eq!(
        wrong(|pointer, value| is_variant(pointer) && !value["title"].is_string()),
        NOTHING
    );
}

#[test]
fn descriptions_are_plain_prose() {
    let is_code = |text: &str| {
        let marked = text.contains('`')
            || text.contains("::")
            || text.contains('[')
            || text.contains("->")
            || text.contains("Some(");
        marked
            || text
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| WORDS_OF_RUST.contains(&word))
    };
    let is_description =
        |pointer: &str, value: &Value| pointer.ends_with("/description") && value.is_string();
    assert_eq!(
        wrong(|pointer, value| is_description(pointer, value)
            && is_code(value.as_str().unwrap_or_default())),
        NOTHING
    );
}

#[test]
fn examples_are_good() {
    for (file, schema) in schemas() {
        for (name, definition) in definitions(&schema) {
            let mut alone = definition.clone();
            alone["$schema"] = schema["$schema"].clone();
            let bad = |example: &&Value| !jsonschema::is_valid(&alone, example);
            let examples = definition["examples"].as_array().into_iter().flatten();
            assert_eq!(
                examples.filter(bad).collect::<Vec<_>>(),
                Vec::<&Value>::new(),
                "{file}: {name}"
            );
        }
    }
}
