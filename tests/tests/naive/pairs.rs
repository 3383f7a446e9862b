//! Who stands for whom.

use serde_json::Value;

use super::{Both, KINDS, Part, assign, items, likeness, of_kind, position};

/// The counterparts of the old elements.
pub(crate) struct Pairs {
    pub(crate) to_new: Vec<Option<(usize, &'static str)>>,
    /// Old and new steps of which one says that it stands for the other.
    pub(crate) links: Vec<(usize, usize)>,
}

impl Pairs {
    pub(crate) fn other(&self, old: usize) -> Option<usize> {
        self.to_new[old].map(|(new, _)| new)
    }

    pub(crate) fn back(&self, new: usize) -> Option<(usize, &'static str)> {
        (0..self.to_new.len()).find_map(|old| {
            self.to_new[old]
                .filter(|pair| pair.0 == new)
                .map(|pair| (old, pair.1))
        })
    }

    /// The old step's counterpart and all that are said to stand for it.
    pub(crate) fn successors(&self, old: usize) -> Vec<usize> {
        let mut all: Vec<usize> = self.other(old).into_iter().collect();
        for (_, new) in self.links.iter().filter(|link| link.0 == old) {
            if !all.contains(new) {
                all.push(*new);
            }
        }
        all
    }

    /// Takes link after link, the best first, as far as both sides are free.
    fn link(
        &mut self,
        both: &Both<'_>,
        links: &[(usize, usize)],
        likeness: impl Fn(usize, usize) -> i64,
    ) {
        let mut ranked: Vec<_> = links
            .iter()
            .map(|(old, new)| {
                let same = both.old[*old].id == both.new[*new].id;
                let (i, j) = (rank(&both.old, *old), rank(&both.new, *new));
                (
                    !same,
                    -likeness(*old, *new),
                    i + j,
                    i.abs_diff(j),
                    *old,
                    *new,
                )
            })
            .collect();
        ranked.sort_unstable();
        for (.., old, new) in ranked {
            if self.to_new[old].is_none() && self.back(new).is_none() {
                self.to_new[old] = Some((new, "link"));
            }
        }
    }

    fn same_ids(&mut self, both: &Both<'_>, kind: &str) {
        for old in of_kind(&both.old, kind) {
            if let Some(new) = position(&both.new, kind, both.old[old].id)
                && self.to_new[old].is_none()
                && self.back(new).is_none()
            {
                self.to_new[old] = Some((new, "id"));
            }
        }
    }

    /// Whether two steps are in stages that stand for each other; unknown where neither stage has a counterpart.
    pub(crate) fn same_stage(&self, both: &Both<'_>, old: usize, new: usize) -> Option<bool> {
        let (old, new) = (both.old[old].parent, both.new[new].parent);
        let known = self.to_new[old].is_some() || self.back(new).is_some();
        known.then(|| self.other(old) == Some(new))
    }
}

/// How many of its kind stand before it.
fn rank(list: &[Part<'_>], at: usize) -> usize {
    list[..at]
        .iter()
        .filter(|part| part.kind == list[at].kind)
        .count()
}

/// What is known without weighing: links and ids.
pub(crate) fn certain(both: &Both<'_>) -> Pairs {
    let mut pairs = Pairs {
        to_new: vec![None; both.old.len()],
        links: Vec::new(),
    };
    let (before, after) = (&both.old[0], &both.new[0]);
    let from_old = after.value["derived_from"] == *before.id;
    let from_new = before.value["derived_from"] == *after.id;
    let mut same = Vec::new();
    for kind in ["step", "touchpoint"] {
        for old in of_kind(&both.old, kind) {
            for new in of_kind(&both.new, kind) {
                let (one, other) = (&both.old[old], &both.new[new]);
                if kind == "step" {
                    let forth = from_old && items(other.value, "replaces").any(|id| id == one.id);
                    let back = from_new && items(one.value, "replaces").any(|id| id == other.id);
                    if forth || back {
                        pairs.links.push((old, new));
                    }
                } else {
                    let named = |from: &Value, map: &str, id: &str| {
                        from["same_as"]["map"] == *map && from["same_as"]["touchpoint"] == *id
                    };
                    if named(other.value, before.id, one.id) || named(one.value, after.id, other.id)
                    {
                        same.push((old, new));
                    }
                }
            }
        }
    }
    // What is said comes before everything else: no stage is known yet when the steps that are linked compete.
    let links = pairs.links.clone();
    pairs.link(both, &links, |old, new| {
        likeness::steps(
            both.old[old].value,
            both.new[new].value,
            None,
            both.language,
        )
    });
    // One touchpoint names one other, so that only two that name each other across can compete; the first counts.
    pairs.link(both, &same, |_, _| 0);
    pairs.same_ids(both, "stage");
    pairs.same_ids(both, "step");
    for kind in KINDS
        .iter()
        .filter(|kind| !["stage", "step"].contains(kind))
    {
        pairs.same_ids(both, kind);
    }
    pairs
}

/// What is certain, and the pairs by likeness of the gap, if there is nothing to say against them.
pub(crate) fn with_likeness(
    both: &Both<'_>,
    certain: &Pairs,
    gap: &Value,
) -> Result<Pairs, String> {
    let mut pairs = Pairs {
        to_new: certain.to_new.clone(),
        links: certain.links.clone(),
    };
    let mut told = Vec::new();
    for row in items(gap, "matches") {
        let word = |name: &str| row[name].as_str().unwrap();
        let kind = KINDS
            .iter()
            .find(|kind| **kind == word("element"))
            .ok_or_else(|| format!("{row}"))?;
        let old =
            position(&both.old, kind, word("before")).ok_or_else(|| format!("{row}: no such"))?;
        let new =
            position(&both.new, kind, word("after")).ok_or_else(|| format!("{row}: no such"))?;
        if told.contains(&(old, new)) {
            return Err(format!("{row} stands twice"));
        }
        told.push((old, new));
        let sure = thousandths(&row["certainty"]);
        if word("by") != "likeness" {
            if certain.to_new[old] != Some((new, if word("by") == "link" { "link" } else { "id" }))
                || sure != 1_000
            {
                return Err(format!(
                    "{row}, but it is {:?}",
                    certain.to_new[old].map(|(new, by)| (both.new[new].id, by))
                ));
            }
            continue;
        }
        if pairs.to_new[old].is_some() || pairs.back(new).is_some() {
            return Err(format!("{row} by likeness, though one of them is taken"));
        }
        if sure < likeness::ENOUGH {
            return Err(format!("{row} is too unlike"));
        }
        pairs.to_new[old] = Some((new, "likeness"));
    }
    for old in 1..both.old.len() {
        let Some((new, by)) = certain.to_new[old] else {
            continue;
        };
        let always = ["stage", "step", "touchpoint"].contains(&both.old[old].kind);
        if (always || both.old[old].id != both.new[new].id) && !told.contains(&(old, new)) {
            return Err(format!(
                "{} {} and {} by {by} is not told",
                both.old[old].kind, both.old[old].id, both.new[new].id
            ));
        }
    }
    alike(both, certain, &pairs, gap)?;
    Ok(pairs)
}

fn thousandths(share: &Value) -> i64 {
    let value = share.as_f64().unwrap() * 1_000.0;
    assert!((value - value.round()).abs() < 1e-6, "{share}");
    #[expect(clippy::cast_possible_truncation, reason = "small numbers")]
    let whole = value.round() as i64;
    whole
}

/// The pairs by likeness: as alike as they say, together as alike as can be.
fn alike(both: &Both<'_>, certain: &Pairs, pairs: &Pairs, gap: &Value) -> Result<(), String> {
    let free = |kind: &str| -> (Vec<usize>, Vec<usize>) {
        let old = of_kind(&both.old, kind)
            .into_iter()
            .filter(|old| certain.to_new[*old].is_none())
            .collect();
        let new = of_kind(&both.new, kind)
            .into_iter()
            .filter(|new| certain.back(*new).is_none())
            .collect();
        (old, new)
    };
    let common_steps = |old: usize, new: usize| {
        let below = |at: &usize| both.old[*at].kind == "step" && both.old[*at].parent == old;
        (0..both.old.len())
            .filter(below)
            .filter(|step| {
                certain
                    .other(*step)
                    .is_some_and(|step| both.new[step].parent == new)
            })
            .count()
    };
    for kind in ["step", "stage", "touchpoint", "pain", "gain"] {
        let (old, new) = free(kind);
        // What belongs to a step pairs only where its steps stand for each other.
        let number = |one: usize, other: usize| -> Option<i64> {
            let (left, right) = (&both.old[one], &both.new[other]);
            let (a, b) = (left.value, right.value);
            Some(match kind {
                "step" => {
                    likeness::steps(a, b, certain.same_stage(both, one, other), both.language)
                }
                "stage" => likeness::stages(a, b, common_steps(one, other), both.language),
                _ if !pairs.successors(left.parent).contains(&right.parent) => return None,
                "touchpoint" => likeness::touchpoints(a, b, both.language),
                _ => likeness::text(&a["text"], &b["text"], both.language)?,
            })
        };
        let table: Vec<Vec<Option<i64>>> = old
            .iter()
            .map(|one| {
                new.iter()
                    .map(|other| number(*one, *other).filter(|number| *number >= likeness::ENOUGH))
                    .collect()
            })
            .collect();
        let mut total = 0;
        for row in
            items(gap, "matches").filter(|row| row["element"] == kind && row["by"] == "likeness")
        {
            let one = position(&both.old, kind, row["before"].as_str().unwrap()).unwrap();
            let other = position(&both.new, kind, row["after"].as_str().unwrap()).unwrap();
            let sure = thousandths(&row["certainty"]);
            if number(one, other) != Some(sure) {
                return Err(format!(
                    "{row}, but the likeness is {:?}",
                    number(one, other)
                ));
            }
            total += sure;
        }
        let best = assign::greatest(&table);
        if total > best || (total < best && ["step", "stage"].contains(&kind)) {
            return Err(format!(
                "{kind}s are alike by {total}, and could be by {best}"
            ));
        }
        // Of what is in steps, what could still pair is not left over.
        for (one, row) in old.iter().zip(&table) {
            for (other, number) in new.iter().zip(row) {
                let counterpart = !["touchpoint", "pain", "gain"].contains(&kind)
                    || pairs.other(both.old[*one].parent) == Some(both.new[*other].parent);
                if number.is_some()
                    && counterpart
                    && pairs.to_new[*one].is_none()
                    && pairs.back(*other).is_none()
                {
                    return Err(format!(
                        "{kind} {} and {} are alike by {number:?} and left over",
                        both.old[*one].id, both.new[*other].id
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Steps that are split, and steps that are merges.
pub(crate) fn splits_and_merges(both: &Both<'_>, pairs: &Pairs) -> (Vec<Value>, Vec<Value>) {
    let (mut splits, mut merges) = (Vec::new(), Vec::new());
    for old in of_kind(&both.old, "step") {
        let mut several: Vec<usize> = pairs
            .links
            .iter()
            .filter(|link| link.0 == old)
            .map(|link| link.1)
            .collect();
        several.sort_by_key(|new| (pairs.other(old) != Some(*new), *new));
        if several.len() > 1 {
            let ids: Vec<&str> = several.iter().map(|new| both.new[*new].id).collect();
            splits.push(serde_json::json!({ "before": both.old[old].id, "after": ids }));
        }
    }
    for new in of_kind(&both.new, "step") {
        let mut several: Vec<usize> = pairs
            .links
            .iter()
            .filter(|link| link.1 == new)
            .map(|link| link.0)
            .collect();
        several.sort_by_key(|old| (pairs.other(*old) != Some(new), *old));
        if several.len() > 1 {
            let ids: Vec<&str> = several.iter().map(|old| both.old[*old].id).collect();
            merges.push(serde_json::json!({ "before": ids, "after": both.new[new].id }));
        }
    }
    (splits, merges)
}
