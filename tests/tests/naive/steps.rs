//! Which steps stand for each other by words and place: what the gap says is held against the whole table.

use serde_json::Value;

use super::evidence::Evidence;
use super::pairs::{Pairs, thousandths};
use super::{Both, assign, items, of_kind, position};

/// How well a pair stands out, beside how certain it is: in related maps and in others.
const CERTAINTY: [(i64, i64, i64); 9] = [
    (-100, 321, 52),
    (0, 500, 83),
    (100, 679, 130),
    (200, 818, 198),
    (300, 905, 289),
    (400, 953, 401),
    (600, 989, 646),
    (800, 998, 832),
    (1_000, 999, 931),
];

fn certainty(q: i64, related: bool) -> i64 {
    let of = |row: (i64, i64, i64)| if related { row.1 } else { row.2 };
    for two in CERTAINTY.windows(2) {
        let (from, to) = (two[0], two[1]);
        if q >= from.0 && q < to.0 {
            return of(from) + (q - from.0) * (of(to) - of(from)) / (to.0 - from.0);
        }
    }
    of(CERTAINTY[8])
}

pub(crate) fn is_related(both: &Both<'_>) -> bool {
    let (old, new) = (&both.old[0], &both.new[0]);
    old.id == new.id || new.value["derived_from"] == *old.id || old.value["derived_from"] == *new.id
}

/// The side that was made from the other: true for the new one.
pub(crate) fn newer(both: &Both<'_>) -> Option<bool> {
    let (old, new) = (&both.old[0], &both.new[0]);
    match (
        new.value["derived_from"] == *old.id,
        old.value["derived_from"] == *new.id,
    ) {
        _ if old.id == new.id => None,
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// The pairs of a longest run that grows, found by trying the best end of each.
fn run(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // Of several longest runs the one that the engine's method finds; `both_runs` makes the choice not matter.
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = Vec::new();
    for (at, pair) in pairs.iter().enumerate() {
        let length = tails.iter().filter(|tail| pairs[**tail].1 < pair.1).count();
        previous.push(length.checked_sub(1).map(|shorter| tails[shorter]));
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut run = Vec::new();
    let mut here = tails.last().copied();
    while let Some(at) = here {
        run.push(pairs[at]);
        here = previous[at];
    }
    run.reverse();
    run
}

/// The known pairs that keep their order, seen from either side.
fn in_order(known: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut there = known.to_vec();
    there.sort_unstable();
    let mut back: Vec<(usize, usize)> = known.iter().map(|(old, new)| (*new, *old)).collect();
    back.sort_unstable();
    let back: Vec<(usize, usize)> = run(&back)
        .into_iter()
        .map(|(new, old)| (old, new))
        .collect();
    run(&there)
        .into_iter()
        .filter(|pair| back.contains(pair))
        .collect()
}

const END: i64 = 1_000_000;

fn place(at: usize, of: usize) -> i64 {
    let (at, of) = (i64::try_from(at).unwrap(), i64::try_from(of).unwrap());
    (2 * at + 1) * END / (2 * of)
}

/// Where a place would be in the other map.
fn expected(place: i64, anchors: &[(i64, i64)]) -> i64 {
    let mut all = vec![(0, 0)];
    all.extend(anchors);
    all.push((END, END));
    for two in all.windows(2) {
        let ((from, from_other), (to, to_other)) = (two[0], two[1]);
        if place >= from && place < to {
            return from_other + (place - from) * (to_other - from_other) / (to - from);
        }
    }
    END
}

/// The table of all pairs of free steps, and what is decided of it.
pub(crate) struct Table {
    free_old: Vec<usize>,
    free_new: Vec<usize>,
    /// For each free old and new step: words alone, all evidence, how it stands out.
    cells: Vec<Vec<(i64, i64, i64)>>,
}

impl Table {
    /// `pairs` are those by links and ids.
    pub(crate) fn of(both: &Both<'_>, pairs: &Pairs, evidence: &Evidence) -> Self {
        let (old, new) = (of_kind(&both.old, "step"), of_kind(&both.new, "step"));
        let removes = match newer(both) {
            Some(true) => &both.new[0].value["removes"],
            Some(false) => &both.old[0].value["removes"],
            None => &Value::Null,
        };
        let is_removed = |id: &str| items(removes, "steps").any(|step| step == id);
        let replaces = |value: &Value| items(value, "replaces").next().is_some();
        let free_old: Vec<usize> = (0..old.len())
            .filter(|at| {
                let part = &both.old[old[*at]];
                let linked = pairs.links.iter().any(|link| link.0 == old[*at]);
                let open = if newer(both) == Some(false) {
                    !replaces(part.value)
                } else {
                    !is_removed(part.id)
                };
                pairs.other(old[*at]).is_none() && !linked && open
            })
            .collect();
        let free_new: Vec<usize> = (0..new.len())
            .filter(|at| {
                let part = &both.new[new[*at]];
                let linked = pairs.links.iter().any(|link| link.1 == new[*at]);
                let open = if newer(both) == Some(true) {
                    !replaces(part.value)
                } else {
                    !is_removed(part.id)
                };
                pairs.back(new[*at]).is_none() && !linked && open
            })
            .collect();
        let known: Vec<(usize, usize)> = (0..old.len())
            .filter_map(|at| {
                Some((
                    at,
                    new.iter()
                        .position(|step| Some(*step) == pairs.other(old[at]))?,
                ))
            })
            .collect();
        let anchors: Vec<(i64, i64)> = in_order(&known)
            .into_iter()
            .map(|(one, other)| (place(one, old.len()), place(other, new.len())))
            .collect();
        let turned: Vec<(i64, i64)> = anchors.iter().map(|(one, other)| (*other, *one)).collect();
        let distance = |one: usize, other: usize| {
            let (here, there) = (place(one, old.len()), place(other, new.len()));
            let bent = i64::midpoint(
                (expected(here, &anchors) - there).abs(),
                (expected(there, &turned) - here).abs(),
            );
            ((here - there).abs().min(bent) * 1_000 / END).min(300)
        };
        let s: Vec<Vec<(i64, i64, i64)>> = free_old
            .iter()
            .map(|one| {
                free_new
                    .iter()
                    .map(|other| {
                        let (x, e) = evidence.of_pair(*one, *other);
                        (x, e, e - distance(*one, *other) * 4 / 5)
                    })
                    .collect()
            })
            .collect();
        let mut cells = s.clone();
        for row in 0..free_old.len() {
            for column in 0..free_new.len() {
                let own = s[row][column].2;
                let others = (0..free_new.len())
                    .filter(|at| *at != column)
                    .map(|at| s[row][at].2);
                let others = others.chain(
                    (0..free_old.len())
                        .filter(|at| *at != row)
                        .map(|at| s[at][column].2),
                );
                let rival = others.max().unwrap_or(0).max(0);
                cells[row][column].2 = own - (rival - own).max(0);
            }
        }
        Self {
            free_old,
            free_new,
            cells,
        }
    }

    fn is_candidate(cell: (i64, i64, i64)) -> bool {
        cell.1 >= 100 && cell.2 >= -100
    }

    /// Whether a step has any candidate.
    pub(crate) fn has_candidate(&self, old: usize) -> bool {
        let row = self.free_old.iter().position(|free| *free == old);
        row.is_some_and(|row| self.cells[row].iter().any(|cell| Self::is_candidate(*cell)))
    }

    /// Holds what the gap says by words against the table: each pair is a candidate and as certain as it says, matched
    /// or suggested as it must be, and all together stand out as much as can be.
    pub(crate) fn compare(&self, both: &Both<'_>, gap: &Value) -> Result<(), String> {
        let (old, new) = (of_kind(&both.old, "step"), of_kind(&both.new, "step"));
        let related = is_related(both);
        let mut total = 0;
        let by_words = items(gap, "matches")
            .filter(|row| row["element"] == "step" && row["by"] == "likeness")
            .map(|row| (row, true));
        let suggested = items(gap, "suggestions")
            .filter(|row| row["because"] == "words" || row["because"] == "parts")
            .map(|row| (row, false));
        for (row, matched) in by_words.chain(suggested) {
            let at = |list, all: &[usize], id: &Value| {
                let part = position(list, "step", id.as_str().unwrap()).unwrap();
                all.iter().position(|step| *step == part).unwrap()
            };
            let (one, other) = (
                at(&both.old, &old, &row["before"]),
                at(&both.new, &new, &row["after"]),
            );
            let (Some(line), Some(column)) = (
                self.free_old.iter().position(|free| *free == one),
                self.free_new.iter().position(|free| *free == other),
            ) else {
                return Err(format!("{row} is about a step that is not free"));
            };
            let (x, e, q) = self.cells[line][column];
            let enough = if related {
                e >= 150 && q >= 200
            } else {
                q >= 750
            };
            let because = if e - x > x { "parts" } else { "words" };
            if !Self::is_candidate((x, e, q))
                || thousandths(&row["certainty"]) != certainty(q, related)
                || enough != matched
                || (!matched && row["because"] != because)
            {
                return Err(format!(
                    "{row}: words {x}, evidence {e}, stands out {q}, certain {}",
                    certainty(q, related)
                ));
            }
            total += q + 101;
        }
        let table: Vec<Vec<Option<i64>>> = self
            .cells
            .iter()
            .map(|row| {
                row.iter()
                    .map(|cell| Self::is_candidate(*cell).then_some(cell.2 + 101))
                    .collect()
            })
            .collect();
        let best = if table.is_empty() {
            0
        } else {
            assign::greatest(&table)
        };
        if total == best {
            Ok(())
        } else {
            Err(format!("steps stand out by {total}, and could by {best}"))
        }
    }
}

/// The suggestions for steps that are left over.
#[expect(
    clippy::too_many_lines,
    reason = "one rule after the other, as the design tells them"
)]
pub(crate) fn compare_left_over(
    both: &Both<'_>,
    pairs: &Pairs,
    table: &Table,
    evidence: &Evidence,
    gap: &Value,
) -> Result<(), String> {
    let (old, new) = (of_kind(&both.old, "step"), of_kind(&both.new, "step"));
    let index = |all: &[usize], part: usize| all.iter().position(|step| *step == part);
    let mut partners: Vec<(usize, usize)> = (0..old.len())
        .filter_map(|at| Some((at, index(&new, pairs.other(old[at])?)?)))
        .collect();
    let matched = partners.clone();
    for row in items(gap, "suggestions")
        .filter(|row| row["because"] == "words" || row["because"] == "parts")
    {
        let part = |list, all: &[usize], id: &Value| {
            index(all, position(list, "step", id.as_str().unwrap()).unwrap()).unwrap()
        };
        partners.push((
            part(&both.old, &old, &row["before"]),
            part(&both.new, &new, &row["after"]),
        ));
    }
    let mut wanted: Vec<(usize, usize, i64, &str)> = Vec::new();
    let mut left_old: Vec<usize> = table
        .free_old
        .iter()
        .copied()
        .filter(|at| partners.iter().all(|pair| pair.0 != *at))
        .collect();
    let mut left_new: Vec<usize> = table
        .free_new
        .iter()
        .copied()
        .filter(|at| partners.iter().all(|pair| pair.1 != *at))
        .collect();
    for turned in [false, true] {
        let left = if turned { &left_new } else { &left_old };
        let (mine, theirs) = if turned {
            (&evidence.new, &evidence.old)
        } else {
            (&evidence.old, &evidence.new)
        };
        let mut found = Vec::new();
        for step in left {
            let mut best: Option<(i64, usize, usize)> = None;
            for (one, other) in &partners {
                let (partner, other) = if turned {
                    (*other, *one)
                } else {
                    (*one, *other)
                };
                let far = partner.abs_diff(*step);
                let linked = pairs.links.iter().any(|link| {
                    if turned {
                        old[other] == link.0
                    } else {
                        new[other] == link.1
                    }
                });
                if far == 0 || far > 2 || linked {
                    continue;
                }
                let cover = evidence
                    .names
                    .cover(&mine[*step].name, &theirs[other].name, None);
                let share = evidence.names.cover(
                    &theirs[other].name,
                    &mine[*step].name,
                    Some(&mine[partner].name),
                );
                if cover >= 300 && share >= 120 {
                    let sure = (cover - 100 * (i64::try_from(far).unwrap() - 1)).min(800);
                    let rank = (-sure, far, other);
                    best = Some(best.map_or(rank, |best| best.min(rank)));
                }
            }
            if let Some((sure, _, other)) = best {
                found.push(*step);
                wanted.push(if turned {
                    (other, *step, -sure, "share")
                } else {
                    (*step, other, -sure, "share")
                });
            }
        }
        let left = if turned { &mut left_new } else { &mut left_old };
        left.retain(|step| !found.contains(step));
    }
    if is_related(both) {
        for two in matched.windows(2) {
            let ((from, from_new), (to, to_new)) = (two[0], two[1]);
            let here: Vec<usize> = left_old
                .iter()
                .copied()
                .filter(|at| *at > from && *at < to)
                .collect();
            let there: Vec<usize> = left_new
                .iter()
                .copied()
                .filter(|at| *at > from_new && *at < to_new)
                .collect();
            if let ([one], [other]) = (&here[..], &there[..]) {
                wanted.push((*one, *other, 500, "place"));
            }
        }
    }
    let mut wanted: Vec<(String, String, i64, String)> = wanted
        .into_iter()
        .map(|(one, other, sure, because)| {
            (
                both.old[old[one]].id.to_owned(),
                both.new[new[other]].id.to_owned(),
                sure,
                because.to_owned(),
            )
        })
        .collect();
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    let mut found: Vec<(String, String, i64, String)> = items(gap, "suggestions")
        .filter(|row| row["because"] == "share" || row["because"] == "place")
        .map(|row| {
            (
                text(row, "before"),
                text(row, "after"),
                thousandths(&row["certainty"]),
                text(row, "because"),
            )
        })
        .collect();
    wanted.sort();
    found.sort();
    if wanted == found {
        Ok(())
    } else {
        Err(format!("left over: not {found:?}, but {wanted:?}"))
    }
}
