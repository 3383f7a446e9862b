//! The shared cases of `tests/cases/check`: what a check finds, and what it does not.

use std::path::PathBuf;

use journeykit::{Lang, MethodProfile, Options, Reader, Report, Thresholds};
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All cases, each with the name of its file.
fn cases() -> Vec<(String, Value)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join("cases/check")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.extend(list.into_iter().map(|case| (name.clone(), case)));
    }
    cases
}

fn document(case: &Value) -> Vec<u8> {
    if let Some(text) = case["text"].as_str() {
        return text.as_bytes().to_vec();
    }
    if let Some(example) = case["example"].as_str() {
        return std::fs::read(root().join("../examples").join(example)).unwrap();
    }
    case["document"].to_string().into_bytes()
}

/// The thresholds with those members that differ; a range is a list of its two ends.
fn thresholds(members: &Value) -> Thresholds {
    let number = |value: &Value| usize::try_from(value.as_u64().unwrap()).unwrap();
    let range = |value: &Value| number(&value[0])..=number(&value[1]);
    let mut thresholds = Thresholds::default();
    for (name, value) in members.as_object().into_iter().flatten() {
        match name.as_str() {
            "people" => thresholds.people = range(value),
            "people_per_segment" => thresholds.people_per_segment = range(value),
            "stages" => thresholds.stages = number(value),
            "steps" => thresholds.steps = number(value),
            "segments" => thresholds.segments = number(value),
            "jobs" => thresholds.jobs = number(value),
            other => panic!("there is no threshold `{other}`"),
        }
    }
    thresholds
}

fn report(case: &Value) -> Report {
    let options = &case["options"];
    let options = Options {
        today: options["today"].as_str().map(|today| today.parse().unwrap()),
        profile: options["profile"].as_str().map(|profile| MethodProfile::of(profile).unwrap()),
        lang: options["lang"].as_str().map(|lang| Lang::of(lang).unwrap()).unwrap_or_default(),
        mask: options["mask"].as_bool().unwrap_or_default(),
        thresholds: thresholds(&options["thresholds"]),
        ..Options::default()
    };
    let atlas = Reader::default().read_slice(&document(case)).unwrap_or_else(|report| panic!("{}: {report:#?}", case["about"]));
    atlas.check(&options)
}

/// Whether a finding is as described: its code, or an object of which every member is equal in it.
fn fits(finding: &Value, described: &Value) -> bool {
    match described {
        Value::String(code) => finding["code"] == **code,
        Value::Object(members) => members.iter().all(|(name, value)| finding[name] == *value),
        _ => false,
    }
}

#[test]
fn checks_find_what_the_cases_say() {
    let mut failed = Vec::new();
    for (file, case) in cases() {
        let report = serde_json::to_value(report(&case)).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let expect = &case["expect"];
        let mut wrong = Vec::new();
        if let Some(all) = expect["findings"].as_array()
            && (all.len() != findings.len() || !findings.iter().zip(all).all(|(finding, described)| fits(finding, described)))
        {
            wrong.push(format!("findings are not {all:?}"));
        }
        for described in expect["includes"].as_array().into_iter().flatten() {
            if !findings.iter().any(|finding| fits(finding, described)) {
                wrong.push(format!("{described} is not found"));
            }
        }
        for described in expect["excludes"].as_array().into_iter().flatten() {
            if findings.iter().any(|finding| fits(finding, described)) {
                wrong.push(format!("{described} is found"));
            }
        }
        for count in ["errors", "warnings", "infos"] {
            if expect.get(count).is_some_and(|number| report[count] != *number) {
                wrong.push(format!("{count} are {}, not {}", report[count], expect[count]));
            }
        }
        let known = ["findings", "includes", "excludes", "errors", "warnings", "infos"];
        if !expect.as_object().unwrap().keys().all(|name| known.contains(&name.as_str())) {
            wrong.push("expect has a member that is unknown here".to_owned());
        }
        if !wrong.is_empty() {
            let found: Vec<String> =
                findings.iter().map(|found| format!("{} {} {}", found["severity"], found["code"], found["pointer"])).collect();
            failed.push(format!("{file}: {}\n  {}\n  found: {found:#?}", case["about"], wrong.join("\n  ")));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn cases_are_told_apart() {
    let mut seen = std::collections::BTreeSet::new();
    for (file, case) in cases() {
        let about = case["about"].as_str().unwrap_or_else(|| panic!("{file}: a case without `about`")).to_owned();
        assert!(seen.insert(about.clone()), "{about} stands twice");
    }
    assert!(seen.len() >= 50, "{} cases", seen.len());
}
