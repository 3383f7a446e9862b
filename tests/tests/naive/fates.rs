//! What becomes of pains and gains.

use serde_json::Value;

use super::pairs::Pairs;
use super::{Both, items, of_kind, steps};

/// A fate: of which old one, which new one, what, and why.
type Fate = (Option<String>, Option<String>, String, Option<String>);

fn fates(both: &Both<'_>, pairs: &Pairs, told: &Told<'_>, kind: &str) -> Vec<Fate> {
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
            let because = because(both, pairs, told, old);
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

/// The steps that an old step is known to go on in, by links and ids.
fn known_successors(pairs: &Pairs, step: usize) -> Vec<usize> {
    let mut known: Vec<usize> = pairs
        .links
        .iter()
        .filter(|link| link.0 == step)
        .map(|link| link.1)
        .collect();
    if let Some((new, by)) = pairs.to_new[step]
        && by != "likeness"
        && !known.contains(&new)
    {
        known.push(new);
    }
    known
}

/// Whether the new map is an evident copy in which this step was taken out.
pub(crate) fn taken_out(both: &Both<'_>, pairs: &Pairs, told: &Told<'_>, step: usize) -> bool {
    let (old, new) = (of_kind(&both.old, "step"), of_kind(&both.new, "step"));
    let known: Vec<(usize, Vec<usize>)> = old
        .iter()
        .map(|step| (*step, known_successors(pairs, *step)))
        .collect();
    let all: Vec<usize> = known.iter().flat_map(|(_, new)| new.clone()).collect();
    let known_new = new.iter().filter(|step| all.contains(step)).count();
    let is_copy =
        steps::newer(both) == Some(true) && all.len() >= 3 && known_new * 3 >= new.len() * 2;
    let suggested = items(told.gap, "suggestions").any(|row| row["before"] == both.old[step].id);
    let index = old.iter().position(|at| *at == step).unwrap();
    if !is_copy
        || suggested
        || told.table.has_candidate(index)
        || pairs.other(step).is_some()
        || !known[index].1.is_empty()
    {
        return false;
    }
    // The nearest known steps before and behind it, and what of the new map is between them.
    let place = |new_step: &usize| new.iter().position(|at| at == new_step).unwrap();
    let before = known[..index]
        .iter()
        .rev()
        .find(|(_, new)| !new.is_empty())
        .map_or(0, |(_, new)| place(&new[0]) + 1);
    let behind = known[index + 1..]
        .iter()
        .find(|(_, new)| !new.is_empty())
        .map_or(new.len(), |(_, there)| place(&there[0]));
    let (from, to) = (before.min(behind), before.max(behind));
    new[from..to].iter().all(|step| all.contains(step))
}

/// Whether the new map lists it, or its step, as removed.
pub(crate) fn listed(both: &Both<'_>, kind: &str, id: &str) -> bool {
    steps::newer(both) == Some(true)
        && items(&both.new[0].value["removes"], &format!("{kind}s")).any(|removed| *removed == *id)
}

/// What the gap said of steps, by which pains and gains are judged.
pub(crate) struct Told<'g> {
    pub(crate) gap: &'g Value,
    pub(crate) table: &'g steps::Table,
}

/// The first of what says that it is gone.
fn because(both: &Both<'_>, pairs: &Pairs, told: &Told<'_>, old: usize) -> Option<&'static str> {
    let part = &both.old[old];
    let step = &both.old[part.parent];
    let successors = known_successors(pairs, part.parent);
    let goes_on = pairs.other(part.parent).is_some() || !successors.is_empty();
    if listed(both, part.kind, part.id) || (!goes_on && listed(both, "step", step.id)) {
        return Some("listed");
    }
    let milder = ["relieve", "accept"]
        .iter()
        .any(|treatment| part.value["treatment"] == **treatment);
    if part.kind == "pain" && !milder && !naming(both, Some(part.id), None).is_empty() {
        Some("initiative")
    } else if part.kind == "pain" && part.value["treatment"] == "remove" {
        Some("treatment")
    } else if !successors.is_empty() {
        successors
            .iter()
            .all(|step| both.new[*step].value["complete"] == true)
            .then_some("complete")
    } else {
        taken_out(both, pairs, told, part.parent).then_some("step_gone")
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
pub(crate) fn compare(both: &Both<'_>, pairs: &Pairs, told: &Told<'_>) -> Result<(), String> {
    let gap = told.gap;
    for (kind, list, number) in [("pain", "pains", "severity"), ("gain", "gains", "strength")] {
        let mut wanted = fates(both, pairs, told, kind);
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
        compare_silence(both, pairs, gap, kind)?;
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
    compare_regressions(gap)
}

/// Why nothing can be said of what is unstated.
fn compare_silence(both: &Both<'_>, pairs: &Pairs, gap: &Value, kind: &str) -> Result<(), String> {
    let list = format!("{kind}s");
    for row in items(gap, &list).filter(|row| row["fate"] == "unstated") {
        let old = super::position(&both.old, kind, row["before"].as_str().unwrap()).unwrap();
        let step = both.old[old].parent;
        let goes_on = pairs.other(step).is_some() || !known_successors(pairs, step).is_empty();
        let silence = if goes_on {
            "not_mentioned"
        } else {
            "no_counterpart"
        };
        if row["silence"] != silence {
            return Err(format!("{row}: it is {silence}"));
        }
    }
    Ok(())
}

/// The regressions that are gains.
fn compare_regressions(gap: &Value) -> Result<(), String> {
    // Gains that are lost or weakened are told as regressions.
    for (kind, fate) in [("gain_lost", "lost"), ("gain_weakens", "weakened")] {
        let told: Vec<&Value> = items(gap, "regressions")
            .filter(|row| row["kind"] == kind)
            .map(|row| &row["before"])
            .collect();
        let wanted: Vec<&Value> = items(gap, "gains")
            .filter(|row| row["fate"] == fate)
            .map(|row| &row["before"])
            .collect();
        if told.len() != wanted.len() || wanted.iter().any(|id| !told.contains(id)) {
            return Err(format!("{kind}: {told:?}, not {wanted:?}"));
        }
    }
    Ok(())
}
