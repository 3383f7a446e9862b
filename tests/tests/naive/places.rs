//! What is added, taken away, changed and moved.

use std::collections::BTreeSet;

use serde_json::Value;

use super::pairs::Pairs;
use super::{Both, KINDS, Part, is_table, of_kind};

/// Ids of the old and the new element; one of them where there is no other.
type Ids = (Option<String>, Option<String>);

/// Length of the longest run that grows.
fn longest_run(numbers: &[usize]) -> usize {
    let mut ends: Vec<usize> = Vec::new();
    for (at, number) in numbers.iter().enumerate() {
        let before = (0..at)
            .filter(|other| numbers[*other] < *number)
            .map(|other| ends[other])
            .max()
            .unwrap_or(0);
        ends.push(before + 1);
    }
    ends.into_iter().max().unwrap_or(0)
}

/// How many have to move: all but the longest common run below every two parents that stand for each other.
fn fewest_moves(both: &Both<'_>, pairs: &Pairs, kind: &str) -> usize {
    let mut moves = 0;
    for parent in 0..both.old.len() {
        let counterpart = if parent == 0 {
            Some(0)
        } else {
            pairs.other(parent)
        };
        let below: Vec<usize> = of_kind(&both.old, kind)
            .into_iter()
            .filter(|old| both.old[*old].parent == parent)
            .filter_map(|old| pairs.other(old))
            .collect();
        let here: Vec<usize> = below
            .iter()
            .copied()
            .filter(|new| counterpart == Some(both.new[*new].parent))
            .collect();
        moves += below.len() - longest_run(&here);
    }
    moves
}

/// Names of the members that differ, without those that hold elements.
fn differing(old: &Part<'_>, new: &Part<'_>) -> BTreeSet<String> {
    let none = serde_json::Map::new();
    let (left, right) = (
        old.value.as_object().unwrap_or(&none),
        new.value.as_object().unwrap_or(&none),
    );
    let names = left
        .keys()
        .chain(right.keys())
        .filter(|name| !is_table(old.kind, name));
    let text = |value: Option<&Value>| value.map(ToString::to_string);
    names
        .filter(|name| text(left.get(*name)) != text(right.get(*name)))
        .cloned()
        .collect()
}

pub(crate) fn compare(both: &Both<'_>, pairs: &Pairs, gap: &Value) -> Result<(), String> {
    let changes: Vec<&Value> = super::items(gap, "changes").collect();
    for kind in KINDS.iter().chain(&["map"]) {
        let here: Vec<&&Value> = changes
            .iter()
            .filter(|change| change["element"] == *kind)
            .collect();
        let found = |words: &[&str]| -> BTreeSet<Ids> {
            let rows = here
                .iter()
                .filter(|change| words.contains(&change["kind"].as_str().unwrap()));
            rows.map(|row| {
                (
                    row["before"].as_str().map(Into::into),
                    row["after"].as_str().map(Into::into),
                )
            })
            .collect()
        };
        let same = |what: &str, found: BTreeSet<Ids>, wanted: BTreeSet<Ids>| {
            if found == wanted {
                return Ok(());
            }
            let only = |these: &BTreeSet<Ids>, those: &BTreeSet<Ids>| {
                these.difference(those).cloned().collect::<Vec<_>>()
            };
            Err(format!(
                "{what} {kind}s: not {:?}, but {:?}",
                only(&found, &wanted),
                only(&wanted, &found)
            ))
        };
        let (mut gone, mut come, mut other) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for old in of_kind(&both.old, kind) {
            let id = Some(both.old[old].id.to_owned());
            let Some(new) = (if old == 0 { Some(0) } else { pairs.other(old) }) else {
                gone.insert((id, None));
                continue;
            };
            let ids = (id, Some(both.new[new].id.to_owned()));
            let names = differing(&both.old[old], &both.new[new]);
            let told = here
                .iter()
                .find(|row| row["before"] == both.old[old].id && row["after"] == both.new[new].id);
            let fields = told.into_iter().flat_map(|row| super::items(row, "fields"));
            let fields: BTreeSet<String> = fields
                .map(|field| field["field"].as_str().unwrap().to_owned())
                .collect();
            if fields != names {
                return Err(format!(
                    "{kind} {ids:?} changes in {names:?}, not in {fields:?}"
                ));
            }
            if !names.is_empty() {
                other.insert(ids);
            }
        }
        for new in of_kind(&both.new, kind)
            .into_iter()
            .filter(|new| *new != 0 && pairs.back(*new).is_none())
        {
            come.insert((None, Some(both.new[new].id.to_owned())));
        }
        same("gone", found(&["removed", "unstated", "merged"]), gone)?;
        same("added", found(&["added", "split"]), come)?;
        let with_fields: BTreeSet<Ids> = found(&["changed", "restated", "moved"]);
        let told: BTreeSet<Ids> = with_fields.intersection(&other).cloned().collect();
        same("changed", told, other)?;
        for row in &here {
            let restated = row["kind"] == "restated";
            if restated
                && super::items(row, "fields").any(|field| {
                    !["form", "record", "evidence"].contains(&field["aspect"].as_str().unwrap())
                })
            {
                return Err(format!("{row} is no mere restatement"));
            }
        }
        let moved = here
            .iter()
            .filter(|row| !row["place_before"].is_null() && !row["place_after"].is_null())
            .count();
        let fewest = if *kind == "map" {
            0
        } else {
            fewest_moves(both, pairs, kind)
        };
        if moved != fewest {
            return Err(format!("{moved} {kind}s are moved, {fewest} would do"));
        }
        // What did not move is told only where it changed.
        let only_moved = here.iter().filter(|row| row["kind"] == "moved");
        if only_moved.clone().any(|row| row["place_before"].is_null()) {
            return Err(format!("a {kind} is moved and is not"));
        }
    }
    Ok(())
}
