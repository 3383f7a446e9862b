//! The laws of reading and writing, on generated atlases and on what has gone wrong with them.

use journeykit::json::Json;
use journeykit::{Atlas, Lang, ReadOptions};
use journeykit_tests::attacks::{pointers, told_places as places};
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

const LANGUAGES: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Nn, Lang::Sv, Lang::Da];

/// What holds for every report of reading.
fn sound(bytes: &[u8]) -> Result<(), TestCaseError> {
    let read =
        |lang, mask| Atlas::from_slice_with(bytes, &ReadOptions::default().lang(lang).mask(mask));
    let Err(report) = read(Lang::En, false) else {
        prop_assert!(LANGUAGES.iter().all(|lang| read(*lang, true).is_ok()));
        return Ok(());
    };
    prop_assert!(!report.ok && report.total > 0 && report.errors == report.total);
    prop_assert_eq!(report.truncated, report.total > report.findings.len());
    let tree: Option<Json> = std::str::from_utf8(bytes)
        .ok()
        .and_then(|text| text.parse().ok());
    for finding in &report.findings {
        prop_assert!(
            tree.as_ref()
                .is_none_or(|tree| tree.pointer(&finding.pointer).is_some()),
            "{} points at nothing",
            finding
        );
    }
    for lang in LANGUAGES {
        for mask in [false, true] {
            let other = read(lang, mask).unwrap_err();
            prop_assert_eq!(places(&other), places(&report));
            for finding in &other.findings {
                for text in [Some(&finding.message), finding.hint.as_ref()]
                    .into_iter()
                    .flatten()
                {
                    prop_assert!(
                        !text.is_empty()
                            && !text.contains(char::is_control)
                            && !text.contains("{}"),
                        "{:?}",
                        text
                    );
                }
                prop_assert!(
                    !mask
                        || finding
                            .params
                            .get("value")
                            .is_none_or(|value| value == "•••"),
                    "{finding:?}"
                );
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn what_is_written_is_read_as_the_same(seed: u64, size in 0_usize..20) {
        let atlas = generate::pair(seed, size);
        let text = atlas.to_json();
        let again = Atlas::from_json(&text).unwrap();
        prop_assert_eq!(&again, &atlas);
        prop_assert_eq!(again.to_json(), text.as_str());
        let pretty = Atlas::from_json(&atlas.to_json_pretty()).unwrap();
        prop_assert_eq!(pretty.to_json(), text.as_str());
        // Inside an application's own data, too.
        prop_assert_eq!(serde_json::to_string(&atlas).unwrap(), text.as_str());
        prop_assert_eq!(&serde_json::from_str::<Atlas>(&text).unwrap(), &atlas);
        prop_assert_eq!(atlas.get("").unwrap().to_json().unwrap().to_string(), text.as_str());
        prop_assert!(!text.contains("null,\"") || text.contains("\"extensions\""));
    }

    /// The order of members does not matter, but for that of the user's own.
    #[test]
    fn the_order_of_members_does_not_matter(seed: u64, size in 0_usize..8) {
        let atlas = generate::pair(seed, size);
        let mut document: Value = match serde_json::from_str(&atlas.to_json()) {
            Ok(document) => document,
            // A number among the user's own that no double holds.
            Err(_) => return Ok(()),
        };
        let extensions = document.as_object_mut().unwrap().shift_remove("extensions");
        let mut shuffled = shuffle(&mut Random::new(seed), document);
        if let Some(extensions) = &extensions {
            shuffled["extensions"] = extensions.clone();
        }
        let read = Atlas::from_json(&shuffled.to_string()).unwrap();
        if extensions.is_none() {
            prop_assert_eq!(read.to_json(), atlas.to_json());
        }
    }

    /// The fast way and the careful one read the same texts.
    #[test]
    fn both_ways_of_reading_agree(seed: u64, size in 0_usize..6) {
        let text = generate::mutated(seed, &plain(seed, size));
        let fast = serde_json::from_str::<Atlas>(&text);
        match Atlas::from_json(&text) {
            Ok(atlas) => prop_assert_eq!(fast.unwrap(), atlas),
            Err(report) => prop_assert!(fast.is_err(), "{}", report),
        }
    }

    #[test]
    fn wrong_documents_are_told_soundly(seed: u64, size in 0_usize..6) {
        sound(generate::mutated(seed, &plain(seed, size)).as_bytes())?;
    }

    #[test]
    fn broken_documents_are_told_soundly(seed: u64, size in 0_usize..4) {
        sound(&generate::scrambled(seed, generate::text(seed, size).as_bytes()))?;
    }

    #[test]
    fn any_bytes_are_told_soundly(bytes: Vec<u8>) {
        sound(&bytes)?;
    }

    /// Putting a value where it stands changes nothing.
    #[test]
    fn replacing_a_part_by_itself_changes_nothing(seed: u64, size in 0_usize..6) {
        let atlas = generate::pair(seed, size);
        let mut random = Random::new(seed);
        let all = pointers(&atlas);
        for _ in 0..20 {
            let pointer = random.pick(&all);
            let value = atlas.get(&pointer).unwrap().to_json().unwrap().to_string();
            match atlas.replace(&pointer, &value) {
                Ok(same) => prop_assert_eq!(&same, &atlas, "{}", pointer),
                Err(report) => prop_assert!(false, "{} at {}", report, pointer),
            }
        }
    }

    /// A part that is replaced is read as it would be in the whole.
    #[test]
    fn replacing_a_part_is_reading_the_whole(seed: u64, size in 0_usize..6) {
        let text = plain(seed, size);
        let atlas = Atlas::from_json(&text).unwrap();
        let document: Value = serde_json::from_str(&atlas.to_json()).unwrap();
        let mut random = Random::new(seed);
        let all: Vec<String> = pointers(&atlas).into_iter().filter(|pointer| document.pointer(pointer).is_some()).collect();
        for round in 0..20 {
            let pointer = random.pick(&all);
            let part = if random.chance(50) {
                document.pointer(&random.pick(&all)).unwrap().to_string()
            } else {
                generate::mutated(seed ^ round, &document.pointer(&pointer).unwrap().to_string())
            };
            let mut whole = document.clone();
            *whole.pointer_mut(&pointer).unwrap() = serde_json::from_str(&part).unwrap();
            match (atlas.replace(&pointer, &part), Atlas::from_json(&whole.to_string())) {
                (Ok(part), Ok(whole)) => prop_assert_eq!(part, whole),
                // Of two equal ids the whole blames the second, an editor the one that was just typed.
                (Err(part), Err(whole)) if whole.codes().all(|code| code == "id.duplicate") => {
                    prop_assert!(part.codes().all(|code| code == "id.duplicate"), "replacing {}", pointer);
                }
                (Err(part), Err(whole)) => prop_assert_eq!(places(&part), places(&whole), "replacing {}", pointer),
                (Ok(_), Err(report)) => prop_assert!(false, "only the part is read, at {}: {}", pointer, report),
                (Err(report), Ok(_)) => prop_assert!(false, "only the whole is read, at {}: {}", pointer, report),
            }
        }
    }

    /// Adding and removing change the document as JSON Patch says, and read it as the whole is read.
    #[test]
    fn adding_and_removing_are_reading_the_whole(seed: u64, size in 0_usize..6) {
        let text = plain(seed, size);
        let atlas = Atlas::from_json(&text).unwrap();
        let document: Value = serde_json::from_str(&atlas.to_json()).unwrap();
        let mut random = Random::new(seed);
        let all: Vec<String> = pointers(&atlas).into_iter().filter(|pointer| !pointer.is_empty() && document.pointer(pointer).is_some()).collect();
        for round in 0..30 {
            let pointer = random.pick(&all);
            let (parent, last) = pointer.rsplit_once('/').unwrap();
            let mut whole = document.clone();
            let above = whole.pointer_mut(parent).unwrap();
            let (edited, at) = if round % 2 == 0 {
                match above {
                    Value::Array(items) => drop(items.remove(last.parse().unwrap())),
                    Value::Object(members) => drop(members.shift_remove(last)),
                    _ => unreachable!("something stands below"),
                }
                (atlas.remove(&pointer), pointer.clone())
            } else {
                let new = document.pointer(&random.pick(&all)).unwrap().clone();
                let mut at = pointer.clone();
                match above {
                    Value::Array(items) if random.chance(30) => {
                        at = format!("{parent}/-");
                        items.push(new.clone());
                    }
                    Value::Array(items) => items.insert(last.parse().unwrap(), new.clone()),
                    Value::Object(members) => drop(members.insert(last.to_owned(), new.clone())),
                    _ => unreachable!("something stands below"),
                }
                (atlas.add(&at, &new.to_string()), at)
            };
            // Texts in several languages are one value to edits, as to `replace`.
            if edited.as_ref().is_err_and(|report| report.codes().eq(["pointer.unknown"])) {
                prop_assert!(atlas.replace(&pointer, "{}").is_err_and(|report| report.codes().eq(["pointer.unknown"])), "{}", at);
                continue;
            }
            match (edited, Atlas::from_json(&whole.to_string())) {
                (Ok(edited), Ok(whole)) => prop_assert_eq!(edited, whole, "{}", at),
                (Err(part), Err(whole)) if whole.codes().all(|code| code == "id.duplicate") => {
                    prop_assert!(part.codes().all(|code| code == "id.duplicate"), "{}", at);
                }
                (Err(part), Err(whole)) => prop_assert_eq!(places(&part), places(&whole), "{}", at),
                (edited, whole) => prop_assert!(false, "{}: {:?} and {:?}", at, edited.err(), whole.err()),
            }
        }
    }

    /// What is removed can be added again, what is added can be removed, and neither touches the atlas itself.
    #[test]
    fn adding_and_removing_undo_each_other(seed: u64, size in 0_usize..6) {
        let atlas = generate::pair(seed, size);
        let text = atlas.to_json();
        let mut random = Random::new(seed);
        let all = pointers(&atlas);
        for _ in 0..30 {
            let pointer = random.pick(&all);
            let value = atlas.get(&pointer).unwrap().to_json().unwrap().to_string();
            if let Ok(without) = atlas.remove(&pointer) {
                prop_assert_ne!(&without, &atlas, "{}", pointer);
                let again = without.add(&pointer, &value);
                prop_assert_eq!(again.as_ref(), Ok(&atlas), "{}", pointer);
                let removed = again.and_then(|again| again.remove(&pointer));
                prop_assert_eq!(removed.map(|removed| removed.to_json()), Ok(without.to_json()), "{}", pointer);
            }
            // The same once more: a member has it already, a list has it twice or refuses that.
            let is_item = pointer.rsplit('/').next().is_some_and(|last| last.parse::<usize>().is_ok());
            match atlas.add(&pointer, &value) {
                Ok(twice) if is_item => {
                    prop_assert_eq!(twice.remove(&pointer).map(|once| once.to_json()), Ok(text.clone()), "{}", pointer);
                }
                Ok(same) => prop_assert_eq!(&same, &atlas, "{}", pointer),
                Err(report) => prop_assert!(is_item && report.total > 0, "{} at {}", report, pointer),
            }
        }
        prop_assert_eq!(atlas.to_json(), text.as_str());
        prop_assert_eq!(Ok(atlas), Atlas::from_json(&text));
    }

    /// Pointers at nothing are told, and never more.
    #[test]
    fn strange_pointers_do_no_harm(seed: u64, strange: String, text in "[a-z0-9\"{}]{0,6}") {
        let atlas = generate::pair(seed, 2);
        let all = pointers(&atlas);
        let mut random = Random::new(seed);
        for pointer in [strange.clone(), format!("/{strange}"), format!("{}/{strange}", random.pick(&all)), random.pick(&all)] {
            let there = atlas.get(&pointer);
            if let (None, Err(report)) = (&there, atlas.replace(&pointer, &text)) {
                prop_assert!(report.total > 0);
            }
            prop_assert!(there.is_some() || atlas.remove(&pointer).is_err());
            if let Err(report) = atlas.add(&pointer, &text) {
                prop_assert!(report.total > 0);
            }
        }
    }
}

/// The text of a generated atlas without members of the user's own, whose numbers a `Value` can't hold.
fn plain(seed: u64, size: usize) -> String {
    let text = generate::pair(seed, size).to_json();
    match text.find(",\"extensions\":") {
        Some(end) => format!("{}}}", &text[..end]),
        None => text,
    }
}

fn shuffle(random: &mut Random, value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> = members
                .into_iter()
                .map(|(name, value)| (name, shuffle(random, value)))
                .collect();
            // The languages of a text keep their order: they are no members.
            let by_language = members
                .iter()
                .all(|(name, value)| value.is_string() && name.len() <= 3 || name.contains('-'))
                && !members.is_empty();
            if !by_language {
                random.shuffle(&mut members);
            }
            members.into_iter().collect()
        }
        Value::Array(items) => items
            .into_iter()
            .map(|item| shuffle(random, item))
            .collect(),
        other => other,
    }
}

/// Ids are unique in a whole map: whoever gives one a second time is told where it stands.
#[test]
fn an_id_that_another_table_has_is_told_at_a_place_that_exists() {
    let step = |id: &str| serde_json::json!({ "id": id, "name": id });
    let stage = |id: &str, steps: &[&str]| serde_json::json!({ "id": id, "name": id, "steps": steps.iter().map(|id| step(id)).collect::<Vec<_>>() });
    let value = serde_json::json!({
        "schema_version": "1.0", "title": "t", "language": "en",
        "maps": [{ "id": "m", "title": "m", "state": "current", "stages": [stage("one", &["a", "b"]), stage("two", &["c"])] }]
    });
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    let report = atlas
        .replace("/maps/0/stages/0/steps/1/id", "\"c\"")
        .unwrap_err();
    assert_eq!(report.findings[0].code, "id.duplicate");
    assert!(atlas.get(&report.findings[0].pointer).is_some(), "{report}");
    let built = journeykit::JourneyMap::builder("m", "m", journeykit::model::MapState::Current)
        .stages([
            journeykit::model::Stage::builder("one", "one")
                .steps([journeykit::model::Step::builder("a", "a")]),
            journeykit::model::Stage::builder("two", "two")
                .steps([journeykit::model::Step::builder("a", "a")]),
        ]);
    let report = built.build().unwrap_err();
    assert_eq!(
        (report.findings[0].code, report.findings[0].pointer.as_str()),
        ("id.duplicate", "/stages/1/steps/0/id")
    );
}
