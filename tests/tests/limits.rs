//! Each limit at its edge: what just reaches it is accepted, what exceeds it by one is refused.

use journeykit::finding::Severity;
use journeykit::options::{Limits, Options};
use journeykit::{Atlas, GapOptions, ReadOptions, Report};
use serde_json::{Value, json};

/// A document with a map today and one derived from it.
fn atlas(before: &[Value], after: &[Value], initiatives: &[Value]) -> Value {
    let stages = |steps: &[Value]| json!([{ "id": "all", "name": "All", "steps": steps }]);
    json!({
        "schema_version": "1.0", "title": "t", "language": "en",
        "maps": [
            { "id": "today", "title": "Today", "state": "current", "stages": stages(before) },
            { "id": "wanted", "title": "Wanted", "state": "future", "derived_from": "today", "stages": stages(after) },
        ],
        "initiatives": initiatives,
    })
}

fn steps(kind: &str, count: usize) -> Vec<Value> {
    (0..count)
        .map(|at| json!({ "id": format!("{kind}{at}"), "name": format!("{kind} {at}") }))
        .collect()
}

fn read(text: &str, limits: Limits) -> Result<Atlas, Report> {
    Atlas::from_json_with(text, &ReadOptions::default().limits(limits))
}

fn code<T>(result: Result<T, Report>) -> Option<&'static str> {
    result.err().and_then(|report| report.codes().next())
}

/// The smallest limit that is enough. Fails if a larger one is not.
fn least(is_enough: impl Fn(usize) -> bool) -> usize {
    let (mut too_small, mut enough) = (0, 1);
    while !is_enough(enough) {
        (too_small, enough) = (enough, enough * 2);
    }
    while enough - too_small > 1 {
        let middle = usize::midpoint(too_small, enough);
        if is_enough(middle) {
            enough = middle;
        } else {
            too_small = middle;
        }
    }
    enough
}

#[test]
fn what_is_read_has_a_limit_in_memory() {
    let touchpoints: Vec<Value> = (0..50)
        .map(|at| json!({ "id": format!("t{at}") }))
        .collect();
    let step = json!({ "id": "s", "name": "S", "touchpoints": touchpoints });
    let text = atlas(&[step], &[], &[]).to_string();
    let limited = |bytes| read(&text, Limits::default().memory_bytes(bytes));
    let enough = least(|bytes| limited(bytes).is_ok());
    assert!(limited(enough).is_ok());
    let report = limited(enough - 1).unwrap_err();
    assert_eq!(report.codes().last(), Some("limit.memory"));
    // Told where it ran out, among the small parts.
    let report = limited(enough / 2).unwrap_err();
    let finding = report.findings.last().unwrap();
    assert_eq!(finding.code, "limit.memory");
    assert_eq!(finding.params["limit"], (enough / 2).to_string());
    assert!(
        finding.pointer.starts_with("/maps/0/stages/0/steps/0"),
        "{finding}"
    );
    // Small parts unfold: many times the text, but not more than this.
    assert!(enough > text.len(), "{enough} of {}", text.len());
    assert!(enough < 100 * text.len(), "{enough} of {}", text.len());
}

/// However a text is spelled: names with escapes and faults are read in another way.
#[test]
fn the_limit_on_memory_holds_in_every_reading() {
    let many = |part: &str| format!("[{}]", vec![part; 1_000].join(","));
    let head = r#"{"schema_version":"1.0","title":"t","language":"en""#;
    let texts = [
        format!(r#"{head},"extensions":{{"a":{}}}}}"#, many("1")),
        format!(r#"{head},"extensions":{{"a":{}}}}}"#, many(r#"{"a":"b"}"#)),
        format!(r#"{head},"unknown":{}}}"#, many("{}")),
        format!(r#"{head},"tit\u006ce":{}}}"#, many("{}")),
        format!(
            r#"{head},"personas":[{{"id":"p","name":"p","evidence":{}}}]}}"#,
            many("{}")
        ),
    ];
    for text in texts {
        let report = read(&text, Limits::default().memory_bytes(5_000)).unwrap_err();
        let last = report.codes().last();
        assert_eq!(last, Some("limit.memory"), "{report}");
    }
}

#[test]
fn a_gap_has_a_limit_of_work() {
    let part = |kind: &str, at: usize| json!({ "id": format!("{kind}p{at}"), "text": format!("abcd{kind}{at}") });
    let step = |kind: &str| {
        let pains: Vec<Value> = (0..30).map(|at| part(kind, at)).collect();
        json!({ "id": kind, "name": kind.repeat(5), "pains": pains })
    };
    let linked = json!({ "id": "new", "name": "New", "replaces": ["old"] });
    let pairs = [
        (vec![step("x")], vec![step("y")]),
        (steps("before", 20), steps("after", 20)),
        (vec![json!({ "id": "old", "name": "Old" })], vec![linked]),
    ];
    for (before, after) in pairs {
        let atlas = Atlas::from_json(&atlas(&before, &after, &[]).to_string()).unwrap();
        let gap = |work| {
            let options = GapOptions::default().limits(Limits::default().work(work));
            let gap = atlas.gap("today", "wanted", &options);
            let maps = (&atlas.maps["today"], &atlas.maps["wanted"]);
            assert_eq!(gap.is_ok(), maps.0.gap_with(maps.1, "en", &options).is_ok());
            gap
        };
        let enough = least(|work| gap(work).is_ok());
        assert_eq!(
            gap(enough),
            atlas.gap("today", "wanted", &GapOptions::default())
        );
        let refused = gap(enough - 1).unwrap_err();
        assert_eq!(refused.findings[0].code, "limit.work");
        assert_eq!(
            refused.findings[0].params["limit"],
            (enough - 1).to_string()
        );
    }
}

/// Steps with pains whose words share a beginning: in groups as large as are still compared, each word with each other.
#[test]
fn work_is_counted_before_it_is_done() {
    let step = |kind: &str, groups: u64| {
        let pains: Vec<Value> = (0..groups * 250)
            .map(|at| {
                let group = (1 + at / 250).wrapping_mul(0x9e37_79b9_7f4a_7c15);
                json!({ "id": format!("{kind}p{at}"), "text": format!("{group:x}{kind}{at}") })
            })
            .collect();
        json!({ "id": kind, "name": kind.repeat(5), "pains": pains })
    };
    let gap = |groups| {
        let steps = [step("x", groups), step("y", groups)];
        let atlas = Atlas::from_json(&atlas(&steps[..1], &steps[1..], &[]).to_string()).unwrap();
        code(atlas.gap("today", "wanted", &GapOptions::default()))
    };
    assert_eq!(gap(1), None);
    assert_eq!(gap(60), Some("limit.work"));
}

/// What nearly everything has in common tells nothing from the rest: it does not count, and costs nothing.
#[test]
fn what_all_words_share_is_passed_over() {
    let step = |kind: &str| {
        let pains: Vec<Value> = (0..20_000)
            .map(|at| json!({ "id": format!("{kind}p{at}"), "text": format!("abcd{kind}{at}") }))
            .collect();
        json!({ "id": kind, "name": kind.repeat(5), "pains": pains })
    };
    let atlas = Atlas::from_json(&atlas(&[step("x")], &[step("y")], &[]).to_string()).unwrap();
    assert_eq!(
        code(atlas.gap("today", "wanted", &GapOptions::default())),
        None
    );
}

#[test]
fn saying_who_pays_has_a_limit_in_bytes() {
    let initiatives: Vec<Value> = (0..20)
        .map(
            |at| json!({ "id": format!("i{at}"), "title": "All", "changes": [{ "map": "today" }] }),
        )
        .collect();
    let value = atlas(&steps("before", 30), &steps("after", 30), &initiatives);
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    let gap = |bytes| {
        let options = GapOptions::default().limits(Limits::default().answer_bytes(bytes));
        atlas.gap("today", "wanted", &options)
    };
    let enough = least(|bytes| gap(bytes).is_ok());
    assert_eq!(gap(enough).unwrap().funding.len(), 20);
    let report = gap(enough - 1).unwrap_err();
    assert_eq!(report.findings[0].code, "limit.answer");
    assert_eq!(report.findings[0].params["limit"], (enough - 1).to_string());
}

/// Unless told, a gap has at most 40 times the bytes of its document: it is refused, or it is smaller.
#[test]
fn a_gap_is_no_larger_than_its_document_allows() {
    let mut refused = 0;
    for (count, changes) in [(20, 20), (100, 100), (200, 50), (300, 300)] {
        let initiatives: Vec<Value> = (0..count)
            .map(|at| {
                let id = format!("{}{at}", "long".repeat(15));
                json!({ "id": id, "title": "x", "changes": [{ "map": "today" }] })
            })
            .collect();
        let text = atlas(&steps("a", changes), &steps("c", changes), &initiatives).to_string();
        match Atlas::from_json(&text)
            .unwrap()
            .gap("today", "wanted", &GapOptions::default())
        {
            Ok(gap) => assert!(gap.to_json().len() <= 40 * text.len()),
            Err(report) => {
                assert_eq!(report.findings[0].code, "limit.answer");
                refused += 1;
            }
        }
    }
    assert!((1..4).contains(&refused), "{refused}");
}

#[test]
fn curves_of_personas_are_left_out_beyond_the_limit() {
    let personas = 40;
    let felt: Vec<Value> = (0..personas)
        .map(|at| json!({ "persona": format!("p{at}"), "emotion": 1 }))
        .collect();
    let mut before = steps("a", 50);
    before[0]["persona_experiences"] = felt.into();
    let mut value = atlas(&before, &steps("c", 50), &[]);
    value["personas"] = (0..personas)
        .map(|at| json!({ "id": format!("p{at}"), "name": "P" }))
        .collect();
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    let gap = |limits| {
        let options = GapOptions::default().limits(limits);
        atlas.gap("today", "wanted", &options).unwrap()
    };
    assert_eq!(gap(Limits::NONE).summary.personas_left_out, None);
    let some = gap(Limits::default().answer_bytes(10 * 100 * 128));
    let left_out = some.summary.personas_left_out.map(|count| count.get());
    assert_eq!(left_out, Some(30));
    assert_eq!(some.persona_curves_before.len(), 10 * 50);
}

#[test]
fn a_report_has_a_limit_in_bytes() {
    let long = "<".repeat(1_000);
    let members = [r#""a":1"#; 10].join(",");
    let text = format!(r#"{{"extensions":{{"{long}":{{{members}}}}}}}"#);
    let report = |bytes| read(&text, Limits::default().report_bytes(bytes)).unwrap_err();
    let whole = report(usize::MAX);
    assert!(!whole.truncated);
    // Nine duplicates, with the place and the name of each.
    let one = whole.findings[0].pointer.len() + "name".len() + "a".len();
    let cut = report(4 * one);
    assert_eq!(cut.findings, whole.findings[..4]);
    assert_eq!(report(4 * one - 1).findings, whole.findings[..3]);
    // The first is listed however long it is.
    assert_eq!(report(0).findings, whole.findings[..1]);
    assert!(cut.truncated);
    assert_eq!((cut.total, cut.errors), (whole.total, whole.errors));
}

#[test]
fn a_check_lists_errors_first_within_the_limit_in_bytes() {
    let mut value = atlas(&steps("a", 30), &[], &[]);
    value["maps"][1]["derived_from"] = "nothing".into();
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    let check = |bytes| {
        let limits = Limits::default().report_bytes(bytes);
        atlas.check(&journeykit::CheckOptions::default().limits(limits))
    };
    let whole = check(usize::MAX);
    let error = whole
        .findings
        .iter()
        .find(|finding| finding.severity == Severity::Error);
    let error = error.unwrap();
    let params = error
        .params
        .iter()
        .map(|(name, value)| name.len() + value.len());
    let related = error.related.iter().map(String::len);
    let bytes = error.pointer.len() + params.sum::<usize>() + related.sum::<usize>();
    // There is room for the error, though others come before it in the document.
    let cut = check(bytes);
    assert_eq!(cut.findings, std::slice::from_ref(error));
    assert!(cut.truncated && whole.findings[0] != *error);
    assert_eq!(
        (cut.total, cut.errors, cut.warnings),
        (whole.total, whole.errors, whole.warnings)
    );
    // The first is listed however long it is.
    assert_eq!(check(0).findings, cut.findings);
}

/// A small text with a long name in it: every place names it whole.
#[test]
fn a_report_is_no_larger_than_its_text_allows() {
    let text = format!(
        r#"{{"extensions":{{"{}":{{{}}}}}}}"#,
        "<".repeat(65_000),
        vec![r#""a":1"#; 1_600].join(",")
    );
    let report = read(&text, Limits::default()).unwrap_err();
    assert_eq!(report.total, 1_599 + 3);
    assert!(report.truncated);
    let written = serde_json::to_string(&report).unwrap();
    assert!(
        written.len() <= 40 * text.len(),
        "{} of {}",
        written.len(),
        text.len()
    );
}

#[test]
fn options_as_data_have_all_limits() {
    let text =
        r#"{"limits": {"memory_bytes": 1, "report_bytes": 2, "work": 3, "answer_bytes": 4}}"#;
    let options = Options::from_json(text).unwrap();
    let limits = Limits::default()
        .memory_bytes(1)
        .report_bytes(2)
        .work(3)
        .answer_bytes(4);
    assert_eq!(
        (
            options.read.limits,
            options.gap.limits,
            options.check.limits
        ),
        (limits, limits, limits)
    );
}

/// Numbers of the user's own: what no double holds is refused, and spelling is no difference.
#[test]
fn numbers_of_the_users_own_are_compared_by_what_they_mean() {
    let text = |number: &str| {
        format!(
            r#"{{"schema_version":"1.0","title":"t","language":"en","extensions":{{"a":[{number}]}}}}"#
        )
    };
    let with = |number: &str| Atlas::from_json(&text(number)).unwrap();
    assert_eq!(with("1.10"), with("1.1"));
    assert_eq!(with("1E2"), with("100"));
    assert_eq!(with("-0"), with("0"));
    assert_ne!(with("9007199254740993"), with("9007199254740992"));
    assert!(with("1.10").to_json().contains("1.10"));
    let report = Atlas::from_json(&text("1e400")).unwrap_err();
    assert_eq!(report.findings[0].code, "number.range");
    assert_eq!(report.findings[0].pointer, "/extensions/a/0");
    let refused = with("1").replace("/extensions/a/0", "1e400");
    assert_eq!(code(refused), Some("number.range"));
}
