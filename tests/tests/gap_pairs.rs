//! The pairs of maps in `tests/pairs`, drawn as people draw: what the gap finds is held against what a careful service
//! designer would say (README.md there).

use std::collections::{BTreeMap, BTreeSet};

use journeykit::{Atlas, GapOptions};
use journeykit_tests::cases;
use serde_json::Value;

type Links = BTreeSet<(String, String)>;

/// Counts over all pairs.
#[derive(Debug, Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
    suggested_right: usize,
    misleading: Vec<String>,
    fates_right: usize,
    fates: usize,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The pairs of ids in a list of pairs.
fn links(list: &Value) -> Links {
    items(list)
        .map(|pair| (text(&pair[0]), text(&pair[1])))
        .collect()
}

/// The steps that the gap says stand for each other.
fn found(gap: &Value) -> Links {
    let pairs = |name: &'static str| {
        items(&gap[name])
            .filter(|pair| pair["element"] == "step")
            .map(|pair| (text(&pair["before"]), text(&pair["after"])))
    };
    let mut links: Links = pairs("matches").collect();
    for split in items(&gap["splits"]) {
        links.extend(items(&split["after"]).map(|after| (text(&split["before"]), text(after))));
    }
    for merge in items(&gap["merges"]) {
        links.extend(items(&merge["before"]).map(|before| (text(before), text(&merge["after"]))));
    }
    links
}

impl Score {
    fn judge(&mut self, name: &str, gap: &Value, expected: &Value) {
        let wanted = links(&expected["links"]);
        let neutral: Links = links(&expected["maybe"])
            .difference(&wanted)
            .cloned()
            .collect();
        let got: Links = found(gap).difference(&neutral).cloned().collect();
        let suggested: Links = items(&gap["suggestions"])
            .map(|pair| (text(&pair["before"]), text(&pair["after"])))
            .filter(|pair| !got.contains(pair) && !neutral.contains(pair))
            .collect();
        self.right += got.intersection(&wanted).count();
        self.wrong += got.difference(&wanted).count();
        self.missed += wanted.difference(&got).count();
        self.suggested_right += suggested.intersection(&wanted).count();
        for kind in ["pains", "gains"] {
            let fates: BTreeMap<String, String> = items(&gap[kind])
                .filter(|fate| fate["before"].is_string())
                .map(|fate| (text(&fate["before"]), text(&fate["fate"])))
                .collect();
            for (id, wanted) in expected[kind].as_object().into_iter().flatten() {
                let said = fates.get(id).map_or("nothing", String::as_str);
                let is_right = text(wanted).split("-or-").any(|wanted| wanted == said);
                self.fates += 1;
                self.fates_right += usize::from(is_right);
                // A claim that is not so misleads; silence where something could be said does not.
                if !is_right && !matches!(said, "unstated" | "nothing") {
                    self.misleading
                        .push(format!("{name}: {id} is {said}, not {wanted}"));
                }
            }
        }
    }
}

#[test]
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn the_gap_finds_what_a_designer_finds_and_claims_nothing_more() {
    let mut score = Score::default();
    let files = cases::files(&cases::root().join("tests/pairs"));
    assert_eq!(files.len(), 22);
    for file in files {
        let name = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let pair: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        let atlas = Atlas::from_json(&pair["atlas"].to_string()).unwrap();
        let gap = atlas
            .gap("today", "wanted", &GapOptions::default())
            .unwrap();
        score.judge(
            &name,
            &serde_json::to_value(&gap).unwrap(),
            &pair["expected"],
        );
    }
    println!("{score:?}");
    let share = |part: usize, of: usize| part as f64 / of as f64;
    let links = score.right + score.missed;
    assert!(
        share(score.right, score.right + score.wrong) >= 0.97,
        "{score:?}"
    );
    assert!(share(score.right, links) >= 0.72, "{score:?}");
    assert!(
        share(score.right + score.suggested_right, links) >= 0.84,
        "{score:?}"
    );
    assert_eq!(score.misleading, Vec::<String>::new());
    assert!(share(score.fates_right, score.fates) >= 0.95, "{score:?}");
}
