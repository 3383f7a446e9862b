//! What generated pairs are too small or too kind for.

use journeykit::gap::ChangeKind;
use journeykit::options::Limits;
use journeykit::{Atlas, CheckOptions, Gap, GapOptions};
use serde_json::{Value, json};

fn step(id: &str, name: &str) -> Value {
    json!({ "id": id, "name": name })
}

fn atlas(before: &[Value], after: &[Value]) -> Value {
    let stages = |steps: &[Value]| json!([{ "id": "all", "name": "All of it", "steps": steps }]);
    json!({
        "schema_version": "1.0", "title": "Corners", "language": "en",
        "maps": [
            { "id": "today", "title": "Today", "state": "current", "stages": stages(before) },
            { "id": "wanted", "title": "Wanted", "state": "future", "stages": stages(after) }
        ]
    })
}

fn matches(atlas: &Value) -> Vec<(String, String)> {
    let atlas = Atlas::from_json(&atlas.to_string()).unwrap();
    let gap = atlas
        .gap("today", "wanted", &GapOptions::default())
        .unwrap();
    let steps = gap
        .matches
        .iter()
        .filter(|pair| pair.element.as_str() == "step");
    steps
        .map(|pair| (pair.before.clone(), pair.after.clone()))
        .collect()
}

/// The one that is alike is found wherever it stands, also beyond the largest block.
#[test]
fn one_step_finds_its_like_among_many() {
    for many in [5, 200, 201, 40_000, 40_001] {
        let mut after: Vec<Value> = (0..many - 1)
            .map(|at| step(&format!("new-{at}"), &format!("{at:x}-{at:o}")))
            .collect();
        after.push(step("last", "Signs the insurance contract"));
        let old = [step("old", "Signs the insurance contract")];
        let found = vec![("old".to_owned(), "last".to_owned())];
        assert_eq!(matches(&atlas(&old, &after)), found, "{many}");
        let turned: Vec<(String, String)> = matches(&atlas(&after, &old))
            .into_iter()
            .map(|(before, after)| (after, before))
            .collect();
        assert_eq!(turned, found, "{many}, turned round");
    }
}

/// Each is compared with those that stand about where it stands.
#[test]
fn many_steps_on_both_sides_are_matched_in_place() {
    let named = |id: &'static str, extra: usize| -> Vec<Value> {
        let each = (0..900 + extra).map(|at| {
            step(
                &format!("{id}-{at}"),
                &format!("Step number {}", at * 7919 % 100_003 * 31),
            )
        });
        each.collect()
    };
    let found = matches(&atlas(&named("old", 0), &named("new", 60)));
    let right = found
        .iter()
        .filter(|(before, after)| {
            before.trim_start_matches("old") == after.trim_start_matches("new")
        })
        .count();
    assert!(right > 600, "{right} of 900 found their like");
}

/// A flow that follows the map ends with its last step: it goes only together with the flow's own change.
#[test]
fn a_part_keeps_a_flow_that_can_end() {
    let steps = |ids: &[&str]| -> Vec<Value> { ids.iter().map(|id| step(id, id)).collect() };
    let mut value = atlas(&steps(&["s1", "s2", "s3"]), &steps(&["s1", "s2"]));
    value["maps"][1]["derived_from"] = json!("today");
    value["maps"][1]["removes"] = json!({ "steps": ["s3"] });
    let flow = |share: f64| json!([{ "id": "f", "links": [{ "source": "s2", "target": "s1", "kind": "repeat", "share": share }] }]);
    value["maps"][0]["flows"] = flow(1.0);
    value["maps"][1]["flows"] = flow(0.5);
    value["initiatives"] =
        json!([{ "id": "i", "title": "Drop s3", "changes": [{ "map": "today", "step": "s3" }] }]);
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    assert!(atlas.check(&CheckOptions::default()).ok);
    let gap = atlas
        .gap("today", "wanted", &GapOptions::default())
        .unwrap();
    let part = gap.part(&["i"]).unwrap();
    assert!(
        part.changes
            .iter()
            .any(|change| change.kind == ChangeKind::Removed
                && change.before.as_deref() == Some("s3"))
    );
    let map = part.apply(&atlas.maps["today"]).unwrap();
    let mut changed = atlas.clone();
    changed.maps.update("today", |old| *old = map).unwrap();
    let report = changed.check(&CheckOptions::default());
    assert!(
        report.codes().all(|code| code != "flow.endless"),
        "{report:?}"
    );
}

/// Two hundred pains in each of many parts of a split: as many folded texts as there are pains, no more.
#[test]
fn a_split_into_many_costs_no_more_than_its_parts() {
    let pain = |at: usize| json!({ "id": format!("pain-{at}"), "text": format!("Waits and waits {at:x} times over, {}", "long ".repeat(at % 30)) });
    let mut old = step("old", "Everything");
    old["pains"] = (0..200).map(pain).collect();
    let new: Vec<Value> = (0..300)
        .map(|at| {
            let mut new = step(&format!("new-{at}"), &format!("Part {at}"));
            new["replaces"] = json!(["old"]);
            new["pains"] = json!([{ "id": format!("other-{at}"), "text": format!("Something else altogether: {at:b}") }]);
            new
        })
        .collect();
    let mut value = atlas(&[old], &new);
    value["maps"][1]["derived_from"] = "today".into();
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    let gap = atlas
        .gap("today", "wanted", &GapOptions::default())
        .unwrap();
    assert_eq!(gap.splits.len(), 1);
    assert_eq!(
        &gap.apply(&atlas.maps["today"]).unwrap(),
        &atlas.maps["wanted"]
    );
}

/// Initiatives that name whole stages of many changes: a million payments are told, one more is refused.
#[test]
fn payments_have_a_limit() {
    let steps =
        |name: &str| -> Vec<Value> { (0..1_000).map(|at| step(&format!("s{at}"), name)).collect() };
    let mut value = atlas(&steps("before"), &steps("after"));
    let initiative = |at: usize| json!({ "id": format!("i{at}"), "title": "All", "changes": [{ "map": "today", "stage": "all" }] });
    let options = GapOptions::default().limits(Limits::NONE);
    let gap = |value: &Value| {
        Atlas::from_json(&value.to_string())
            .unwrap()
            .gap("today", "wanted", &options)
    };
    value["initiatives"] = (0..1_000).map(initiative).collect();
    assert_eq!(gap(&value).unwrap().funding.len(), 1_000);
    value["initiatives"] = (0..1_001).map(initiative).collect();
    assert_eq!(gap(&value).unwrap_err().findings[0].code, "limit.payments");
}

/// A database that sorts members and spells numbers its own way gives back the same gap.
#[test]
fn a_gap_fits_however_it_is_spelled() {
    let mut before = step("s", "Waits");
    before["experience"] = json!({ "emotion": 1, "text": "Long", "rational": 0 });
    before["duration"] = json!({ "amount": 20.5, "unit": "minutes" });
    let mut after = before.clone();
    after["experience"]["emotion"] = 2.into();
    after["duration"]["amount"] = 1.25.into();
    let atlas = Atlas::from_json(&atlas(&[before], &[after]).to_string()).unwrap();
    let gap = atlas
        .gap("today", "wanted", &GapOptions::default())
        .unwrap();
    let text = gap.to_json();
    let spelled = text.replace(
        r#""before":{"emotion":1,"text":"Long","rational":0}"#,
        r#""before":{"rational":0,"text":"Long","emotion":1.0}"#,
    );
    let spelled = spelled.replace("20.5", "2.05e1");
    assert_ne!(spelled, text);
    assert_eq!(
        Gap::from_json(&spelled)
            .unwrap()
            .apply(&atlas.maps["today"])
            .unwrap(),
        atlas.maps["wanted"]
    );
}
