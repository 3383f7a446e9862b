//! Parts of the model inside data of another application's own, in whatever format.

use std::collections::BTreeMap;

use journeykit::Atlas;
use journeykit::json::Json;
use journeykit::model::{Money, Stage, Text};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::MapDeserializer;
use serde_json::{Value, json};

const ATLAS: &str = r#"{"schema_version":"1.0","title":{"nb":"Flytting","en":"Moving"},"language":"nb","extensions":{"price":1.10,"big":123456789012345678901234567890}}"#;

#[derive(Debug, Deserialize)]
struct Project {
    name: String,
    atlas: Atlas,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Either {
    Money(Money),
    Stage(Stage),
}

#[derive(Debug, Deserialize)]
struct Flat {
    #[serde(flatten)]
    money: Money,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[test]
fn an_atlas_inside_other_data_loses_nothing() {
    let project: Project =
        serde_json::from_str(&format!(r#"{{"name":"Home","atlas":{ATLAS}}}"#)).unwrap();
    assert_eq!(
        (project.name.as_str(), project.atlas.to_json().as_str()),
        ("Home", ATLAS)
    );
}

#[test]
fn a_tree_is_as_good_as_a_text() {
    let tree: Value = serde_json::from_str(ATLAS).unwrap();
    assert_eq!(
        serde_json::from_value::<Atlas>(tree.clone()).unwrap().title,
        Atlas::from_json(ATLAS).unwrap().title
    );
    assert_eq!(
        serde_json::from_value::<Text>(tree["title"].clone())
            .unwrap()
            .get("nb"),
        Some("Flytting")
    );
}

#[test]
fn what_serde_buffers_is_read() {
    let either: Vec<Either> = serde_json::from_str(
        r#"[{"amount_minor":100.0,"currency":"NOK"},{"id":"before","name":"Before"}]"#,
    )
    .unwrap();
    assert!(
        matches!(either.as_slice(), [Either::Money(money), Either::Stage(stage)] if money.amount_minor.get() == 100 && stage.id == "before")
    );
    let flat: Flat =
        serde_json::from_str(r#"{"amount_minor":100,"note":"x","currency":"SEK"}"#).unwrap();
    assert_eq!(
        (
            flat.money.currency.as_str(),
            &flat.rest["note"],
            flat.rest.len()
        ),
        ("SEK", &json!("x"), 1)
    );
}

/// A format that has never heard of raw text.
#[test]
fn any_format_that_describes_itself_will_do() {
    let read = |amount: Value| {
        let members = [("amount_minor", amount), ("currency", json!("NOK"))];
        Money::deserialize(
            MapDeserializer::<_, serde_json::Error>::new(members.into_iter()).into_deserializer(),
        )
    };
    assert_eq!(read(json!(-5)).unwrap().amount_minor.get(), -5);
    assert_eq!(
        read(json!("5")).unwrap_err().to_string(),
        "/amount_minor: expected a whole number, found a text"
    );
}

/// `serde_json` hands over a text by that name; below the top, and from others, it is a member as any.
#[test]
fn a_member_that_is_called_as_raw_text_is_stays_a_member() {
    let raw = "$serde_json::private::RawValue";
    let members = [("of", json!({ raw: "[1]" }))];
    let read = Json::deserialize(MapDeserializer::<_, serde_json::Error>::new(
        members.into_iter(),
    ))
    .unwrap();
    assert_eq!(read.to_string(), format!(r#"{{"of":{{"{raw}":"[1]"}}}}"#));
    let twice = [("a", json!(1)), ("a", json!(2))];
    let refused = Json::deserialize(MapDeserializer::<_, serde_json::Error>::new(
        twice.into_iter(),
    ));
    assert_eq!(
        refused.unwrap_err().to_string(),
        "`a` stands twice in this object"
    );
}

#[test]
fn an_error_says_where_and_what() {
    let wrong = ATLAS.replace(
        r#""extensions""#,
        r#""maps":[{"id":"Not one"}],"extensions""#,
    );
    let error = serde_json::from_str::<Atlas>(&wrong)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("/maps/0/id: `Not one` is not an id"),
        "{error}"
    );
    let twice =
        serde_json::from_str::<Money>(r#"{"amount_minor":1,"amount_minor":2,"currency":"NOK"}"#);
    assert!(twice.unwrap_err().to_string().contains("amount_minor"));
}
