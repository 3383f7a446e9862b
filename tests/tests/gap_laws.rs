//! The laws that a gap keeps, on generated pairs of maps.

#![expect(clippy::float_cmp, reason = "equal maps have a distance of exactly 0")]

use journeykit::finding::Severity;
use journeykit::gap::{ChangeKind, Element, GainOutcome, PainOutcome};
use journeykit::options::Limits;
use journeykit::{Atlas, CheckOptions, Gap, GapOptions};
use journeykit_tests::{generate, tries};
use proptest::prelude::*;

fn gap(atlas: &Atlas, before: &str, after: &str) -> Gap {
    atlas.gap(before, after, &GapOptions::default()).unwrap()
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

/// Errors inside a map, without their places: code and the values that they name.
fn errors(atlas: &Atlas, map: &str) -> Vec<String> {
    let position = atlas.maps.position(map).unwrap();
    let place = format!("/maps/{position}/");
    let options = CheckOptions::default().limits(Limits::default().findings(usize::MAX));
    let findings = atlas.check(&options).findings;
    let inside = findings.into_iter().filter(|finding| {
        finding.severity == Severity::Error && finding.pointer.starts_with(&place)
    });
    inside
        .map(|finding| format!("{} {:?}", finding.code, finding.params))
        .collect()
}

/// The atlas with the map in place of the one that has its id.
fn exchanged(atlas: &Atlas, new: &journeykit::JourneyMap) -> Atlas {
    let mut changed = atlas.clone();
    changed
        .maps
        .update(new.id.as_str(), |map| *map = new.clone())
        .unwrap();
    changed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tries(200), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn equal_maps_have_no_gap(seed: u64, size in 1_usize..60) {
        let atlas = generate::pair(seed, size);
        for map in ["current", "future"] {
            let gap = gap(&atlas, map, map);
            prop_assert!(gap.changes.is_empty(), "{}", json(&gap.changes));
            prop_assert_eq!(gap.summary.distance.unwrap().get(), 0.0);
            prop_assert!(gap.pains.iter().all(|fate| fate.fate == PainOutcome::Kept));
            prop_assert!(gap.gains.iter().all(|fate| fate.fate == GainOutcome::Kept));
        }
    }

    #[test]
    fn distance_is_bounded_and_symmetric(seed: u64, size in 1_usize..60) {
        let atlas = generate::pair(seed, size);
        let there = gap(&atlas, "current", "future").summary.distance.unwrap();
        let back = gap(&atlas, "future", "current").summary.distance.unwrap();
        prop_assert!((0.0..=1.0).contains(&there.get()));
        prop_assert_eq!(there, back);
    }

    #[test]
    fn the_changes_lead_there_and_back(seed: u64, size in 1_usize..60) {
        let atlas = generate::pair(seed, size);
        let (current, future) = (&atlas.maps["current"], &atlas.maps["future"]);
        for (from, to) in [(current, future), (future, current)] {
            let gap = gap(&atlas, from.id.as_str(), to.id.as_str());
            prop_assert_eq!(json(&gap.apply(from).unwrap()), json(to));
            prop_assert_eq!(json(&gap.inverse().apply(to).unwrap()), json(from));
            prop_assert_eq!(json(&gap.inverse().inverse().changes), json(&gap.changes));
            // The gap is data: it survives being written.
            let read: Gap = serde_json::from_str(&json(&gap)).unwrap();
            prop_assert_eq!(json(&read), json(&gap));
            prop_assert_eq!(json(&read.apply(from).unwrap()), json(to));
        }
    }

    #[test]
    fn a_part_leaves_no_error_that_neither_side_had(seed: u64, size in 1_usize..60, choice: u64) {
        let atlas = generate::pair(seed, size);
        let gap = gap(&atlas, "current", "future");
        let known: Vec<&str> = gap.funding.iter().map(|funding| funding.initiative.as_str())
            .chain(gap.idle_initiatives.iter().map(journeykit::model::InitiativeId::as_str)).collect();
        let ids = known.iter().copied().enumerate().filter(|(at, _)| choice >> (at % 64) & 1 == 1).map(|(_, id)| id);
        let ids: Vec<&str> = ids.collect();
        let part = gap.part(&ids).unwrap();
        let map = match part.apply(&atlas.maps["current"]) {
            Ok(map) => map,
            Err(report) => {
                let number: i64 = report.findings[0].params["number"].parse().unwrap();
                let change = gap.changes.iter().find(|change| change.number.get() == number);
                return Err(TestCaseError::fail(format!("{report}: {}", json(&change))));
            }
        };
        let known = [errors(&atlas, "current"), errors(&atlas, "future")].concat();
        let changed = exchanged(&atlas, &map);
        for error in errors(&changed, map.id.as_str()) {
            prop_assert!(known.contains(&error), "{error}");
        }
        // Its changes are those that are paid for, and those that are needed.
        for change in &part.changes {
            let paid = change.paid_by.iter().any(|id| ids.contains(&id.as_str()));
            prop_assert_eq!(paid, !part.needed.contains(&change.number));
        }
        prop_assert_eq!(json(&part.inverse().apply(&map).unwrap()), json(&atlas.maps["current"]));
    }

    #[test]
    fn the_same_input_gives_the_same_bytes(seed: u64, size in 1_usize..40) {
        let text = generate::pair(seed, size).to_json();
        let (one, other) = (Atlas::from_json(&text).unwrap(), Atlas::from_json(&text).unwrap());
        prop_assert_eq!(json(&gap(&one, "current", "future")), json(&gap(&other, "current", "future")));
    }

    #[test]
    fn silence_is_unstated(seed: u64, size in 1_usize..60) {
        let atlas = generate::pair(seed, size);
        let gap = gap(&atlas, "current", "future");
        for fate in &gap.pains {
            let gone = fate.fate == PainOutcome::Removed;
            prop_assert_eq!(gone, fate.because.is_some());
        }
        for fate in &gap.gains {
            prop_assert_eq!(fate.fate == GainOutcome::Lost, fate.because.is_some());
        }
        // What is unsaid is no removal, in the changes neither.
        let unsaid = gap.pains.iter().filter(|fate| fate.fate == PainOutcome::Unstated).count()
            + gap.gains.iter().filter(|fate| fate.fate == GainOutcome::Unstated).count();
        let unstated = gap.changes.iter().filter(|change| {
            change.kind == ChangeKind::Unstated && matches!(change.element, Element::Pain | Element::Gain)
        });
        prop_assert_eq!(unstated.count(), unsaid);
        // Nobody is asked to pay for what is not said.
        prop_assert!(gap.changes.iter().filter(|change| change.kind == ChangeKind::Unstated)
            .all(|change| !gap.unfunded.contains(&change.number)));
    }

    #[test]
    fn renaming_ids_renames_the_result(seed: u64, size in 1_usize..40) {
        let mut atlas = generate::pair(seed, size);
        atlas.extensions = None; // Their numbers may be beyond what serde_json's tree can hold.
        let text = atlas.to_json();
        let renamed = rename(&serde_json::from_str(&text).unwrap());
        let renamed_atlas = Atlas::from_json(&renamed.to_string()).unwrap();
        let expected = rename(&serde_json::to_value(gap(&atlas, "current", "future")).unwrap());
        let found = serde_json::to_value(gap(&renamed_atlas, "current", "future")).unwrap();
        prop_assert_eq!(found, expected);
    }
}

/// Every id of a step, touchpoint, pain, gain, need or stage gets a new spelling that sorts the other way
/// round, wherever it stands as a whole string.
fn rename(value: &serde_json::Value) -> serde_json::Value {
    let turned = |text: &str| -> String {
        let ours = text.starts_with("st-")
            || text.starts_with("s-")
            || text.starts_with("t-")
            || text.starts_with("p-")
            || text.starts_with("g-")
            || text.starts_with("n-");
        if !ours {
            return text.to_owned();
        }
        let flipped: String = text
            .chars()
            .map(|letter| {
                if letter.is_ascii_digit() {
                    char::from(b'0' + (b'9' - letter as u8))
                } else {
                    letter
                }
            })
            .collect();
        format!("z{flipped}")
    };
    match value {
        serde_json::Value::String(text) => turned(text).into(),
        serde_json::Value::Array(items) => items.iter().map(rename).collect(),
        serde_json::Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), rename(value)))
            .collect(),
        other => other.clone(),
    }
}
