//! The engine's gap against one that is found slowly and in another way.

mod naive;

use journeykit::{Atlas, GapOptions};
use journeykit_tests::{generate, tries};
use naive::{Both, curves, evidence, fates, flows, pairs, places, steps};
use serde_json::Value;

/// Compares the gap from one map to another; an error says what differs.
fn compare(atlas: &Atlas, value: &Value, before: &str, after: &str) -> Result<(), String> {
    let gap =
        serde_json::to_value(atlas.gap(before, after, &GapOptions::default()).unwrap()).unwrap();
    let both = Both::of(value, before, after);
    let evidence = evidence::Evidence::of(&both);
    let certain = pairs::certain(&both, &evidence);
    let pairs = pairs::with_likeness(&both, &certain, &gap)?;
    let table = steps::Table::of(&both, &certain, &evidence);
    table.compare(&both, &gap)?;
    steps::compare_left_over(&both, &pairs, &table, &evidence, &gap)?;
    let (splits, merges) = pairs::splits_and_merges(&both, &pairs);
    for (name, wanted) in [("splits", splits), ("merges", merges)] {
        let found: Vec<Value> = naive::items(&gap, name).cloned().collect();
        if found != wanted {
            return Err(format!("{name} are {found:?}, not {wanted:?}"));
        }
    }
    let told = fates::Told {
        gap: &gap,
        table: &table,
    };
    fates::compare(&both, &pairs, &told)?;
    places::compare(&both, &pairs, &gap)?;
    curves::compare(both.old[0].value, both.new[0].value, &gap)
}

/// One atlas of the generator, now and then with what it does not make: a future that replaces steps of a map that it
/// is not derived from, and one that is derived from another future.
fn atlas(seed: u64, size: usize) -> (Atlas, Value) {
    let mut atlas = generate::pair(seed, size);
    atlas.extensions = None;
    let mut value: Value = serde_json::from_str(&atlas.to_json()).unwrap();
    for map in value["maps"].as_array_mut().unwrap() {
        if seed.is_multiple_of(11) && map["id"] == "future" {
            map.as_object_mut().unwrap().remove("derived_from");
        } else if seed.is_multiple_of(13) && map["id"] == "current" {
            map["derived_from"] = "future".into();
        }
    }
    let atlas = Atlas::from_json(&value.to_string()).unwrap();
    let value = serde_json::from_str(&atlas.to_json()).unwrap();
    (atlas, value)
}

#[test]
fn both_ways_find_the_same() {
    let first = number("NAIVE_FIRST").unwrap_or(0);
    let most = number("NAIVE_ATLASES").unwrap_or(u64::from(tries(100)));
    let (mut compared, mut wrong) = (0, Vec::new());
    for seed in first..first + most {
        let size = 1 + usize::try_from(seed * 7 % 40).unwrap();
        let (atlas, value) = atlas(seed, size);
        let ids: Vec<&str> = atlas
            .maps
            .ids()
            .map(journeykit::model::MapId::as_str)
            .collect();
        for (before, after) in [
            ("current", "future"),
            ("future", "current"),
            ("current", "promised"),
            ("seen", "future"),
        ] {
            if ids.contains(&before) && ids.contains(&after) {
                compared += 1;
                if let Err(problem) = compare(&atlas, &value, before, after) {
                    wrong.push(format!(
                        "pair({seed}, {size}), {before} to {after}: {problem}"
                    ));
                }
            }
        }
    }
    println!("{compared} pairs compared");
    let shown: Vec<String> = wrong
        .iter()
        .take(20)
        .map(|text| text.chars().take(1_500).collect())
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {compared} disagree:\n{}",
        wrong.len(),
        shown.join("\n")
    );
    assert!(compared >= 2 * most, "only {compared} pairs");
}

/// A number that the environment gives, to look at some seeds alone.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn both_ways_find_the_same_curves() {
    let wrong = (0..u64::from(tries(2_000))).filter_map(|seed| {
        let value = flows::atlas(seed);
        let atlas = Atlas::from_json(&value.to_string()).unwrap();
        let gap = atlas.gap("today", "wanted", &GapOptions::default());
        let gap = serde_json::to_value(gap.unwrap()).unwrap();
        let maps = &value["maps"];
        let problem = curves::compare(&maps[0], &maps[1], &gap).err()?;
        Some(format!("seed {seed}: {problem}\n{maps}"))
    });
    let wrong: Vec<String> = wrong.collect();
    let first = wrong.first().map_or("", String::as_str);
    assert!(wrong.is_empty(), "{} differ; {first}", wrong.len());
}
