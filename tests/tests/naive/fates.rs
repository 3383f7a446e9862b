//! What becomes of pains and gains.

use serde_json::Value;

use super::pairs::Pairs;
use super::{Both, items, of_kind};

/// A fate: of which old one, which new one, what, and why.
type Fate = (Option<String>, Option<String>, String, Option<String>);

fn fates(both: &Both<'_>, pairs: &Pairs, kind: &str) -> Vec<Fate> {
    let pain = kind == "pain";
    let mut all = Vec::new();
    for old in of_kind(&both.old, kind) {
        let part = &both.old[old];
        let (fate, because, after) = if let Some(new) = pairs.other(old) {
            let number = |value: &Value| value[if pain { "severity" } else { "strength" }].as_i64();
            let words = if pain {
                ["relieved", "kept", "worsened"]
            } else {
                ["weakened", "kept", "strengthened"]
            };
            let fate = match (number(part.value), number(both.new[new].value)) {
                (Some(before), Some(after)) if after < before => words[0],
                (Some(before), Some(after)) if after > before => words[2],
                _ => words[1],
            };
            (fate, None, Some(both.new[new].id))
        } else {
            let because = because(both, pairs, old);
            let word = match (because, pain) {
                (None, _) => "unstated",
                (Some(_), true) => "removed",
                (Some(_), false) => "lost",
            };
            (word, because, None)
        };
        all.push((
            Some(part.id.into()),
            after.map(Into::into),
            fate.into(),
            because.map(Into::into),
        ));
    }
    for new in of_kind(&both.new, kind)
        .into_iter()
        .filter(|new| pairs.back(*new).is_none())
    {
        all.push((None, Some(both.new[new].id.into()), "added".into(), None));
    }
    all
}

/// The first of what says that it is gone.
fn because(both: &Both<'_>, pairs: &Pairs, old: usize) -> Option<&'static str> {
    let part = &both.old[old];
    let successors = pairs.successors(part.parent);
    let milder = ["relieve", "accept"]
        .iter()
        .any(|treatment| part.value["treatment"] == **treatment);
    if part.kind == "pain" && !milder && !naming(both, Some(part.id), None).is_empty() {
        Some("initiative")
    } else if part.kind == "pain" && part.value["treatment"] == "remove" {
        Some("treatment")
    } else if successors.is_empty() {
        Some("step_gone")
    } else {
        successors
            .iter()
            .all(|step| both.new[*step].value["complete"] == true)
            .then_some("complete")
    }
}

/// Initiatives that name the pain, in the old map or in the new one.
fn naming(both: &Both<'_>, old: Option<&str>, new: Option<&str>) -> Vec<String> {
    let named = |initiative: &&&Value| {
        items(initiative, "pains").any(|pain| {
            old.is_some_and(|id| pain["map"] == both.old[0].id && pain["pain"] == *id)
                || new.is_some_and(|id| pain["map"] == both.new[0].id && pain["pain"] == *id)
        })
    };
    both.initiatives
        .iter()
        .filter(named)
        .map(|initiative| initiative["id"].as_str().unwrap().to_owned())
        .collect()
}

/// What can become of a pain or a gain.
fn outcomes(kind: &str) -> [&'static str; 6] {
    match kind {
        "pain" => [
            "removed", "relieved", "kept", "worsened", "added", "unstated",
        ],
        _ => [
            "kept",
            "strengthened",
            "weakened",
            "lost",
            "added",
            "unstated",
        ],
    }
}

/// The fates of the gap, and the figures made of them.
pub(crate) fn compare(both: &Both<'_>, pairs: &Pairs, gap: &Value) -> Result<(), String> {
    let mut regressions: Vec<Value> = Vec::new();
    for (kind, list, number) in [("pain", "pains", "severity"), ("gain", "gains", "strength")] {
        let mut wanted = fates(both, pairs, kind);
        let word = |row: &Value, name: &str| row[name].as_str().map(ToOwned::to_owned);
        let mut found: Vec<Fate> = items(gap, list)
            .map(|row| {
                (
                    word(row, "before"),
                    word(row, "after"),
                    word(row, "fate").unwrap(),
                    word(row, "because"),
                )
            })
            .collect();
        if kind == "gain" {
            regressions = items(gap, list)
                .filter(|row| row["fate"] == "lost" || row["fate"] == "weakened")
                .cloned()
                .collect();
        }
        let counts = |fate: &str| wanted.iter().filter(|known| known.2 == fate).count();
        let words = outcomes(kind);
        let counted = &gap["summary"][list];
        if counted.is_null() != wanted.is_empty()
            || (!wanted.is_empty() && words.iter().any(|word| counted[*word] != counts(word)))
        {
            return Err(format!("{list} are counted {counted}, not {wanted:?}"));
        }
        if kind == "pain" {
            let stated =
                counts("removed") + counts("relieved") + counts("kept") + counts("worsened");
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let rate = (stated > 0).then(|| counts("removed") as f64 / stated as f64);
            if gap["summary"]["elimination_rate"].as_f64() != rate {
                return Err(format!(
                    "the elimination rate is {}, not {rate:?}",
                    gap["summary"]["elimination_rate"]
                ));
            }
        }
        wanted.sort();
        found.sort();
        if wanted != found {
            let only = |these: &[Fate], those: &[Fate]| {
                these
                    .iter()
                    .filter(|fate| !those.contains(fate))
                    .cloned()
                    .collect::<Vec<_>>()
            };
            return Err(format!(
                "{list}: not {:?}, but {:?}",
                only(&found, &wanted),
                only(&wanted, &found)
            ));
        }
        for row in items(gap, list) {
            for (side, of) in [("before", &both.old), ("after", &both.new)] {
                let part = row[side]
                    .as_str()
                    .map(|id| &of[super::position(of, kind, id).unwrap()]);
                let step = part.map(|part| of[part.parent].id);
                let strength = part.map_or(&Value::Null, |part| &part.value[number]);
                if row[format!("step_{side}")].as_str() != step
                    || row[format!("{number}_{side}")] != *strength
                {
                    return Err(format!(
                        "{row}: the step is {step:?}, the {number} {strength}, {side}"
                    ));
                }
            }
            let names: Vec<&str> = items(row, "initiatives")
                .filter_map(Value::as_str)
                .collect();
            if kind == "pain"
                && names != naming(both, row["before"].as_str(), row["after"].as_str())
            {
                return Err(format!(
                    "{row}: initiatives are {:?}",
                    naming(both, row["before"].as_str(), row["after"].as_str())
                ));
            }
        }
    }
    // The strongest first, what is not known last.
    regressions.sort_by_key(|row| -row["strength_before"].as_i64().unwrap_or(0));
    if items(gap, "regressions").cloned().collect::<Vec<_>>() != regressions {
        return Err(format!("regressions are {}", gap["regressions"]));
    }
    Ok(())
}
