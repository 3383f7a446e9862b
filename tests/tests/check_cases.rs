//! The shared cases of `tests/cases/check`: what a check finds, and what it does not.

use journeykit::{Atlas, CheckOptions, Report};
use journeykit_tests::cases::{Case, cases, options};
use serde_json::Value;

fn report(case: &Case) -> Report {
    let atlas = Atlas::from_slice(&case.input())
        .unwrap_or_else(|report| panic!("{}: {report:#?}", case.about()));
    let asked = case.get("options");
    atlas.check(&if asked.is_null() {
        CheckOptions::default()
    } else {
        options(asked).check
    })
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
    for case in cases("check") {
        let report = serde_json::to_value(report(&case)).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let expect = case.get("expect");
        let mut wrong = Vec::new();
        if let Some(all) = expect["findings"].as_array()
            && (all.len() != findings.len()
                || !findings
                    .iter()
                    .zip(all)
                    .all(|(finding, described)| fits(finding, described)))
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
            if expect
                .get(count)
                .is_some_and(|number| report[count] != *number)
            {
                wrong.push(format!(
                    "{count} are {}, not {}",
                    report[count], expect[count]
                ));
            }
        }
        let known = [
            "findings", "includes", "excludes", "errors", "warnings", "infos",
        ];
        if !expect
            .as_object()
            .unwrap()
            .keys()
            .all(|name| known.contains(&name.as_str()))
        {
            wrong.push("expect has a member that is unknown here".to_owned());
        }
        if !wrong.is_empty() {
            let found: Vec<String> = findings
                .iter()
                .map(|found| {
                    format!(
                        "{} {} {}",
                        found["severity"], found["code"], found["pointer"]
                    )
                })
                .collect();
            failed.push(format!(
                "{}: {}\n  {}\n  found: {found:#?}",
                case.file,
                case.about(),
                wrong.join("\n  ")
            ));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn cases_are_told_apart() {
    let mut seen = std::collections::BTreeSet::new();
    for case in cases("check") {
        assert!(
            !case.about().is_empty(),
            "{}: a case without `about`",
            case.file
        );
        assert!(
            seen.insert(case.about().to_owned()),
            "{} stands twice",
            case.about()
        );
    }
    assert!(seen.len() >= 50, "{} cases", seen.len());
}
