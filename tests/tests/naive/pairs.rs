//! Who stands for whom.

use serde_json::Value;

use super::evidence::{Counts, Evidence, part_likeness, string, words};
use super::{Both, KINDS, Part, assign, items, likeness, of_kind, position, steps};

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

    /// What has one id, and no counterpart yet.
    fn with_same_id(&self, both: &Both<'_>, kind: &str) -> Vec<(usize, usize)> {
        let pairs = of_kind(&both.old, kind).into_iter().filter_map(|old| {
            let new = position(&both.new, kind, both.old[old].id)?;
            (self.to_new[old].is_none() && self.back(new).is_none()).then_some((old, new))
        });
        pairs.collect()
    }

    /// Takes equal ids, unless the words of the two have nothing in common and those of one stand under another id.
    fn same_ids(&mut self, both: &Both<'_>, kind: &str) {
        let said = |part: &Part<'_>| {
            let member = if ["pain", "gain", "provider_action", "need"].contains(&kind) {
                "text"
            } else {
                "name"
            };
            let text = &part.value[member];
            let has_words = [
                "stage",
                "step",
                "touchpoint",
                "pain",
                "gain",
                "provider_action",
                "need",
            ]
            .contains(&kind);
            (has_words && !text.is_null()).then(|| {
                (
                    text.clone(),
                    words(&[string(text, both.language, both.language)]),
                )
            })
        };
        let all = |list: &[Part<'_>]| -> Vec<Vec<String>> {
            of_kind(list, kind)
                .into_iter()
                .filter_map(|at| Some(said(&list[at])?.1.words))
                .collect()
        };
        let (all_old, all_new) = (all(&both.old), all(&both.new));
        for (old, new) in self.with_same_id(both, kind) {
            if let (Some((one_text, one)), Some((other_text, other))) =
                (said(&both.old[old]), said(&both.new[new]))
                && one_text != other_text
                && Counts::default().cover(&one, &other, None) == 0
                && (all_new.contains(&one.words) || all_old.contains(&other.words))
            {
                continue;
            }
            self.to_new[old] = Some((new, "id"));
        }
    }

    /// Whether the steps with equal ids of unrelated maps are alike enough to believe ids.
    fn ids_hold(&self, both: &Both<'_>, evidence: &Evidence) -> bool {
        let pairs = self.with_same_id(both, "step");
        let same_name = |pair: &&(usize, usize)| {
            both.old[pair.0].value["name"] == both.new[pair.1].value["name"]
        };
        if steps::is_related(both) || 2 * pairs.iter().filter(same_name).count() >= pairs.len() {
            return true;
        }
        let (old, new) = (of_kind(&both.old, "step"), of_kind(&both.new, "step"));
        let (mut own, mut best) = (0, 0);
        for (one, other) in pairs {
            let (one, other) = (rank(&both.old, one), rank(&both.new, other));
            own += evidence.of_pair(one, other).1;
            let row = (0..new.len()).map(|at| evidence.of_pair(one, at).1);
            let column = (0..old.len()).map(|at| evidence.of_pair(at, other).1);
            best += row.chain(column).max().unwrap_or(0);
        }
        2 * own >= best
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
pub(crate) fn certain(both: &Both<'_>, evidence: &Evidence) -> Pairs {
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
    // What is said comes before everything else. A link that has no rival needs no likeness.
    let links = pairs.links.clone();
    pairs.link(both, &links, |old, new| {
        let alone = |at: &dyn Fn(&(usize, usize)) -> bool| {
            links.iter().filter(|link| at(link)).count() == 1
        };
        if alone(&|link| link.0 == old) && alone(&|link| link.1 == new) {
            return 1_000;
        }
        likeness::text(
            &both.old[old].value["name"],
            &both.new[new].value["name"],
            both.language,
        )
        .unwrap_or(0)
    });
    // One touchpoint names one other, so that only two that name each other across can compete; the first counts.
    pairs.link(both, &same, |_, _| 0);
    if pairs.ids_hold(both, evidence) {
        for kind in KINDS {
            pairs.same_ids(both, kind);
        }
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

pub(crate) fn thousandths(share: &Value) -> i64 {
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
                pairs
                    .other(*step)
                    .is_some_and(|step| both.new[step].parent == new)
            })
            .count()
    };
    let part_likeness = part_likeness(both);
    for kind in ["stage", "touchpoint", "pain", "gain", "provider_action"] {
        let (old, new) = free(kind);
        // What belongs to a step pairs only where its steps stand for each other.
        let number = |one: usize, other: usize| -> Option<i64> {
            let (left, right) = (&both.old[one], &both.new[other]);
            let (a, b) = (left.value, right.value);
            Some(match kind {
                "stage" => likeness::stages(a, b, common_steps(one, other), both.language),
                "pain" | "gain" | "provider_action" => {
                    let here = pairs.successors(left.parent).contains(&right.parent);
                    let enough = if here {
                        likeness::ENOUGH_AT_STEP
                    } else {
                        likeness::ENOUGH_ANYWHERE
                    };
                    return Some(part_likeness(one, other)).filter(|like| *like >= enough);
                }
                _ if !pairs.successors(left.parent).contains(&right.parent) => return None,
                _ => likeness::touchpoints(a, b, both.language),
            })
            .filter(|number| *number >= likeness::ENOUGH)
        };
        let table: Vec<Vec<Option<i64>>> = old
            .iter()
            .map(|one| new.iter().map(|other| number(*one, *other)).collect())
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
        if total > best || (total < best && kind == "stage") {
            return Err(format!(
                "{kind}s are alike by {total}, and could be by {best}"
            ));
        }
        // Of what is in steps, what could still pair is not left over.
        for (one, row) in old.iter().zip(&table) {
            for (other, number) in new.iter().zip(row) {
                let counterpart = !["touchpoint", "pain", "gain", "provider_action"]
                    .contains(&kind)
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
