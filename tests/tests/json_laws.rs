//! The strict parser beside `serde_json`: it reads the same texts, but for what two readers could understand
//! differently.

use journeykit::Atlas;
use journeykit::json::Json;
use journeykit_tests::generate::{self, Random};
use proptest::prelude::*;
use serde_json::Value;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases: journeykit_tests::tries(cases),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A text that is JSON, in a spelling that chance decides.
fn spelled(random: &mut Random, depth: usize, text: &mut String) {
    let blank = |random: &mut Random, text: &mut String| {
        if random.chance(20) {
            text.push(random.pick(&[' ', '\n', '\r', '\t']));
        }
    };
    blank(random, text);
    match random.below(if depth > 5 { 6 } else { 8 }) {
        0 => text.push_str(random.pick(&["null", "true", "false"])),
        1..=3 => text.push_str(&number(random)),
        4 | 5 => string(random, text),
        6 => {
            text.push('[');
            for index in 0..random.below(5) {
                text.push_str(if index > 0 { "," } else { "" });
                spelled(random, depth + 1, text);
            }
            text.push(']');
        }
        _ => {
            text.push('{');
            for index in 0..random.below(5) {
                text.push_str(if index > 0 { "," } else { "" });
                blank(random, text);
                string(random, text);
                blank(random, text);
                text.push(':');
                spelled(random, depth + 1, text);
            }
            text.push('}');
        }
    }
    blank(random, text);
}

fn digits(random: &mut Random, text: &mut String) {
    let most = if random.chance(10) { 40 } else { 4 };
    for _ in 0..=random.below(most) {
        text.push(random.pick(&['0', '1', '5', '9']));
    }
}

fn number(random: &mut Random) -> String {
    let mut text = String::new();
    text.push_str(if random.chance(30) { "-" } else { "" });
    if random.chance(30) {
        text.push('0');
    } else {
        text.push(random.pick(&['1', '3', '7']));
        digits(random, &mut text);
    }
    if random.chance(30) {
        text.push('.');
        digits(random, &mut text);
    }
    if random.chance(20) {
        text.push_str(random.pick(&["e", "E", "e+", "E-"]));
        text.push_str(random.pick(&["0", "00", "1", "12", "400"]));
    }
    text
}

fn string(random: &mut Random, text: &mut String) {
    text.push('"');
    for _ in 0..random.below(4) {
        text.push_str(random.pick(&[
            "a",
            "b",
            "\u{e5}",
            "\u{1f9fe}",
            " ",
            "\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\b",
            "\\u0041",
            "\\u00E5",
            "\\ud83e\\uddfe",
            "\\u0000",
            "\u{7f}",
        ]));
    }
    text.push('"');
}

/// Both read it, or neither, or one of the differences that are meant.
fn same(text: &str) -> Result<(), String> {
    match (text.parse::<Json>(), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => {
            let written: Value = serde_json::from_str(&ours.to_string())
                .map_err(|error| format!("{ours}: {error}"))?;
            if written == theirs {
                Ok(())
            } else {
                Err(format!("{ours} is not {theirs}"))
            }
        }
        (Ok(_), Err(error)) if error.to_string().starts_with("number out of range") => Ok(()),
        (Ok(ours), Err(error)) => Err(format!("only ours reads {ours}: {error}")),
        (Err(report), theirs) => match report.findings.first().map(|finding| finding.code) {
            Some("json.duplicate_key" | "limit.depth") => Ok(()),
            Some(
                "json.syntax" | "json.name" | "json.key" | "json.surrogate" | "json.bom"
                | "number.not_finite" | "value.foreign",
            ) if theirs.is_err() => Ok(()),
            _ => Err(format!("only theirs reads it: {report}")),
        },
    }
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn spelled_texts_are_read_alike(seed: u64) {
        let mut text = String::new();
        spelled(&mut Random::new(seed), 0, &mut text);
        prop_assert_eq!(same(&text), Ok(()), "{}", text);
    }

    #[test]
    fn scrambled_texts_are_read_alike(seed: u64) {
        let mut text = String::new();
        spelled(&mut Random::new(seed), 0, &mut text);
        let text = String::from_utf8_lossy(&generate::scrambled(seed, text.as_bytes())).into_owned();
        prop_assert_eq!(same(&text), Ok(()), "{}", text);
    }

    #[test]
    fn any_texts_are_read_alike(text: String) {
        prop_assert_eq!(same(&text), Ok(()));
    }

    #[test]
    fn texts_of_marks_are_read_alike(text in r#"[\[\]{},:"\\u0d81eE+.\-tnrfalse \n]{0,24}"#) {
        prop_assert_eq!(same(&text), Ok(()));
    }

    #[test]
    fn numbers_keep_their_spelling(seed: u64) {
        let number = number(&mut Random::new(seed));
        let json: Json = number.parse().unwrap();
        prop_assert_eq!(json.to_string(), number);
    }

    /// What is written is read as the same, and written the same again.
    #[test]
    fn writing_is_stable(seed: u64) {
        let mut text = String::new();
        spelled(&mut Random::new(seed), 0, &mut text);
        if let Ok(json) = text.parse::<Json>() {
            let written = json.to_string();
            let again: Json = written.parse().unwrap();
            prop_assert_eq!(again.to_string(), written);
            prop_assert_eq!(again, json);
        }
    }
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn scrambled_documents_are_read_alike(seed: u64, size in 0_usize..4) {
        let text = generate::text(seed, size);
        prop_assert_eq!(same(&text), Ok(()));
        let text = String::from_utf8_lossy(&generate::scrambled(seed, text.as_bytes())).into_owned();
        prop_assert_eq!(same(&text), Ok(()));
    }
}

/// What the two are meant to differ in: the parser refuses it, or keeps it.
#[test]
fn the_differences_are_these() {
    let code = |text: &str| {
        text.parse::<Json>()
            .map_err(|report| report.findings[0].code)
    };
    assert_eq!(code(r#"{"a":1,"a":1}"#), Err("json.duplicate_key"));
    assert_eq!(
        code(&format!("{}{}", "[".repeat(65), "]".repeat(65))),
        Err("limit.depth")
    );
    assert!(code(&format!("{}{}", "[".repeat(64), "]".repeat(64))).is_ok());
    assert_eq!(code("\u{feff}1"), Err("json.bom"));
    assert_eq!(code(r#""\ud800""#), Err("json.surrogate"));
    assert!(code("1e400").is_ok());
}

/// The places of what is wrong may be long, but not all of them together.
#[test]
fn long_names_far_down_do_not_multiply() {
    let (deep, name, twice) = (20, "n".repeat(60_000), 2_000);
    let open = format!(r#"{{"{name}":"#).repeat(deep);
    let members = vec![r#""a":1"#; twice].join(",");
    let text = format!(
        r#"{{"schema_version":"1.0","title":"t","language":"en","extensions":{open}{{{members}}}{}}}"#,
        "}".repeat(deep)
    );
    let report = Atlas::from_json(&text).unwrap_err();
    assert_eq!(report.errors, twice - 1);
    let length: usize = report
        .findings
        .iter()
        .map(|finding| finding.pointer.len())
        .sum();
    assert!(
        !report.findings.is_empty() && length < 20_000_000,
        "{length}"
    );
}
