//! Every rule has a small document that breaks it, and a way to mend that document.
//!
//! `examples/broken/<code>.json` raises exactly its code; `examples/broken/mends.json` says how it is
//! mended, and the mended twin is clean.

use std::collections::BTreeSet;
use std::path::PathBuf;

use journeykit::finding::RuleLevel;
use journeykit::options::{Limits, Options};
use journeykit::{Atlas, Lang, Report};
use journeykit_tests::cases::options;
use serde_json::Value;

/// Rules that no document of their own can break, with the reason.
const WITHOUT: &[(&str, &str)] = &[
    (
        "json.mismatch",
        "`Report::from_json` raises it, no document does",
    ),
    (
        "pointer.unknown",
        "it answers a pointer that a caller gives, not a document",
    ),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/broken")
}

/// The rules that a document can break.
fn codes() -> impl Iterator<Item = &'static str> {
    let documents = |level| {
        matches!(
            level,
            RuleLevel::Schema | RuleLevel::Decoder | RuleLevel::Check
        )
    };
    let rules = journeykit::registry::rules()
        .filter(move |rule| documents(rule.level))
        .map(|rule| rule.code);
    rules.filter(|code| !WITHOUT.iter().any(|(without, _)| without == code))
}

fn mends() -> Value {
    let text = std::fs::read_to_string(folder().join("mends.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn broken(code: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{code}.json")))
        .unwrap_or_else(|error| panic!("examples/broken/{code}.json: {error}"))
}

fn report(text: &[u8], how: &Value, limits: Limits, lang: Lang) -> Report {
    let asked = if how["options"].is_null() {
        Options::default()
    } else {
        options(&how["options"])
    };
    let read = asked.read.limits(limits).lang(lang);
    let check = asked.check.limits(limits).lang(lang);
    Atlas::from_slice_with(text, &read).map_or_else(|report| report, |atlas| atlas.check(&check))
}

/// The limits with those members that differ.
fn limits(how: &Value) -> Limits {
    how.get("limits").map_or_else(Limits::default, |limits| {
        let limits = serde_json::json!({ "limits": limits });
        options(&limits).read.limits
    })
}

/// The text of the mended twin: another text, or the document with a few changes (RFC 6902).
fn mended(code: &str, how: &Value) -> Vec<u8> {
    if let Some(text) = how["text"].as_str() {
        return text.as_bytes().to_vec();
    }
    let Some(mend) = how["mend"].as_array() else {
        return broken(code);
    };
    let mut document: Value = serde_json::from_slice(&broken(code)).unwrap();
    for change in mend {
        apply(&mut document, change);
    }
    document.to_string().into_bytes()
}

fn apply(document: &mut Value, change: &Value) {
    let path = change["path"].as_str().unwrap();
    let (parent, name) = path.rsplit_once('/').unwrap();
    let parent = document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("nothing at {path}"));
    match (change["op"].as_str().unwrap(), parent) {
        ("add", Value::Array(list)) => list.insert(name.parse().unwrap(), change["value"].clone()),
        ("remove", Value::Array(list)) => _ = list.remove(name.parse().unwrap()),
        ("add" | "replace", parent) if parent.is_array() => {
            parent[name.parse::<usize>().unwrap()] = change["value"].clone();
        }
        ("add" | "replace", parent) => parent[name] = change["value"].clone(),
        ("remove", Value::Object(members)) => _ = members.shift_remove(name).unwrap(),
        (op, _) => panic!("{op} at {path}"),
    }
}

#[test]
fn every_rule_is_broken_by_its_document_and_kept_by_the_mended_twin() {
    let mends = mends();
    for code in codes() {
        let how = mends
            .get(code)
            .unwrap_or_else(|| panic!("mends.json says nothing of {code}"));
        let also = how["also"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|code| code.as_str().unwrap());
        let expected: BTreeSet<&str> = std::iter::once(code).chain(also).collect();
        let found = report(&broken(code), how, limits(how), Lang::En);
        assert_eq!(
            found.codes().collect::<BTreeSet<_>>(),
            expected,
            "{code}: {found:#?}"
        );
        let mended = report(&mended(code, how), how, Limits::default(), Lang::En);
        assert!(mended.findings.is_empty(), "{code}, mended: {mended:#?}");
    }
}

#[test]
fn there_is_no_document_without_a_rule() {
    let known: BTreeSet<String> = codes().map(str::to_owned).collect();
    let mends: BTreeSet<String> = mends().as_object().unwrap().keys().cloned().collect();
    assert_eq!(mends, known);
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let code = name.strip_suffix(".json").filter(|code| *code != "mends");
        assert!(
            code.is_none_or(|code| known.contains(code)),
            "{name} breaks no rule"
        );
    }
}

#[test]
fn messages_read_well_in_every_language() {
    let mends = mends();
    for code in codes() {
        for lang in [Lang::En, Lang::Nb, Lang::Sv] {
            let how = &mends[code];
            for finding in report(&broken(code), how, limits(how), lang).findings {
                for text in [Some(&finding.message), finding.hint.as_ref()]
                    .into_iter()
                    .flatten()
                {
                    assert_reads_well(code, lang, text);
                }
                let rule = journeykit::registry::rules()
                    .find(|rule| rule.code == finding.code)
                    .unwrap();
                assert_eq!(finding.url, rule.url());
                assert!(!rule.source.is_empty(), "{code}");
            }
        }
    }
}

fn assert_reads_well(code: &str, lang: Lang, text: &str) {
    let at = format!("{code} in {}: {text}", lang.tag());
    assert!(!text.trim().is_empty() && text == text.trim(), "{at}");
    // A filled message has no braces but those it quotes, no holes left by a param that was not given.
    assert!(
        !text.replace("`,` or `}`", "").contains(['{', '}']) || code == "json.syntax",
        "{at}"
    );
    assert!(
        !text.contains("``")
            && !text.contains("  ")
            && !text.contains(" ,")
            && !text.ends_with(": "),
        "{at}"
    );
    assert!(!text.ends_with('.'), "{at}");
    let first = text.chars().next().unwrap();
    assert!(!first.is_uppercase(), "{at}");
    for name in [
        "Option<",
        "Vec<",
        "String",
        "Atlas",
        "JourneyMap",
        "Touchpoint",
        "::",
        "u64",
        "i64",
        "f64",
        "usize",
        "struct",
    ] {
        assert!(!text.contains(name), "{at}");
    }
}

#[test]
fn templates_differ_by_language() {
    for rule in journeykit::registry::rules() {
        let [en, nb, sv] = rule.message;
        assert!(
            !en.is_empty() && !nb.is_empty() && !sv.is_empty(),
            "{}",
            rule.code
        );
        let holes = |text: &str| {
            let names = text
                .split('{')
                .skip(1)
                .filter_map(|part| part.split_once('}'))
                .map(|(name, _)| name.to_owned());
            names.collect::<BTreeSet<String>>()
        };
        assert_eq!(holes(en), holes(nb), "{}", rule.code);
        assert_eq!(holes(en), holes(sv), "{}", rule.code);
        for hint in rule.hints {
            assert_eq!(holes(hint[0]), holes(hint[1]), "{}", rule.code);
            assert_eq!(holes(hint[0]), holes(hint[2]), "{}", rule.code);
        }
    }
}

/// Words for customers are replaced by the document's own, whose gender may be
/// another: so messages name them in the plural or in the definite form.
#[test]
fn customers_stand_in_forms_that_other_nouns_have() {
    for rule in journeykit::registry::rules() {
        let texts = std::iter::once(&rule.message).chain(rule.hints).flatten();
        for text in texts {
            let words: Vec<&str> = text.split(|next: char| !next.is_alphanumeric()).collect();
            let one = |word: &&str| ["kunde", "kund"].contains(word);
            assert!(!words.iter().any(one), "{}: {text}", rule.code);
            let at = words.iter().position(|word| *word == "customer");
            let before = at.and_then(|at| words.get(at.wrapping_sub(1)));
            assert!(
                at.is_none() || before == Some(&"the"),
                "{}: {text}",
                rule.code
            );
        }
    }
}

#[test]
fn codes_are_unique_snake_case_and_stand_by_theme() {
    let codes: Vec<&str> = journeykit::registry::rules()
        .map(|rule| rule.code)
        .collect();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    for code in codes {
        let (theme, what) = code.split_once('.').unwrap();
        let snake = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|next| next.is_ascii_lowercase() || next.is_ascii_digit() || next == '_')
        };
        assert!(snake(theme) && snake(what), "{code}");
    }
}
