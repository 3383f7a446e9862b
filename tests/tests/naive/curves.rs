//! The curves before and after, and their figures, after the docs of `CurveFigures`.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "feelings and shares are small numbers"
)]

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::items;

/// A step on the line, with its place in the order if it has one there.
type Stand<'v> = (&'v str, Option<usize>);

/// A way on: where it leads, its share in millionths as a part of `of`, and whether it is a loop.
struct Way<'v> {
    to: Stand<'v>,
    size: i128,
    is_loop: bool,
}

fn millionths(share: &Value) -> Option<i128> {
    share.as_f64().map(|share| (share * 1e6).round() as i128)
}

fn steps(map: &Value) -> Vec<&Value> {
    items(map, "stages")
        .flat_map(|stage| items(stage, "steps"))
        .collect()
}

fn kind(link: &Value) -> &str {
    link["kind"].as_str().unwrap_or("next")
}

/// The flow that most take: of all, or of those that a persona takes.
fn main_flow<'v>(map: &'v Value, persona: Option<&str>) -> Option<&'v Value> {
    let flows: Vec<&Value> = items(map, "flows").collect();
    let silent = flows
        .iter()
        .filter(|flow| flow["share"].is_null())
        .count()
        .max(1) as i128;
    let known: i128 = flows
        .iter()
        .filter_map(|flow| millionths(&flow["share"]))
        .sum();
    let size = |flow: &Value| {
        millionths(&flow["share"]).map_or((1_000_000 - known).max(0), |share| share * silent)
    };
    let is_for_all = |flow: &Value| items(flow, "personas").next().is_none();
    let best = |of: Vec<&'v Value>| {
        of.into_iter()
            .enumerate()
            .max_by_key(|(at, flow)| (size(flow), is_for_all(flow), Reverse(*at)))
    };
    let named = |persona: &str| {
        let takes = |flow: &&&Value| items(flow, "personas").any(|id| id == persona);
        flows.iter().filter(takes).copied().collect()
    };
    let for_all = flows.iter().filter(|flow| is_for_all(flow)).copied();
    let found =
        persona.and_then(|persona| best(named(persona)).or_else(|| best(for_all.collect())));
    found.or_else(|| best(flows.clone())).map(|(_, flow)| flow)
}

/// What a walk along a flow looks at.
struct Course<'v> {
    map: &'v Value,
    order: Vec<&'v str>,
    links: Vec<&'v Value>,
}

impl<'v> Course<'v> {
    fn of(map: &'v Value, flow: &'v Value) -> Self {
        let all: Vec<&str> = steps(map)
            .iter()
            .map(|step| step["id"].as_str().unwrap())
            .collect();
        let is_known = |id: &Value| all.contains(&id.as_str().unwrap());
        let links: Vec<&Value> = items(flow, "links")
            .filter(|link| is_known(&link["source"]) && is_known(&link["target"]))
            .collect();
        let said: Vec<&Value> = items(flow, "order").collect();
        let course = Self {
            map,
            order: Vec::new(),
            links,
        };
        let has_next = items(flow, "links").any(|link| kind(link) == "next");
        let order = if said.is_empty() && !has_next {
            let is_beside = |id: &str| {
                course.is_unforeseen(id)
                    || course.links.iter().any(|link| {
                        (kind(link) == "exception" && link["target"] == id)
                            || (kind(link) == "recovery" && link["source"] == id)
                    })
            };
            all.into_iter().filter(|id| !is_beside(id)).collect()
        } else {
            let said = said.into_iter().filter(|id| is_known(id));
            said.map(|id| id.as_str().unwrap()).collect()
        };
        Self { order, ..course }
    }

    fn is_unforeseen(&self, id: &str) -> bool {
        steps(self.map)
            .iter()
            .any(|step| step["id"] == id && step["unforeseen"] == true)
    }

    fn start(&self) -> Option<Stand<'v>> {
        if let Some(first) = self.order.first() {
            return Some((first, Some(0)));
        }
        let source = |link: &'v Value| (link["source"].as_str().unwrap(), None);
        let begins = |link: &&&'v Value| {
            kind(link) != "recovery"
                && !self.is_unforeseen(link["source"].as_str().unwrap())
                && !self
                    .links
                    .iter()
                    .any(|other| kind(other) != "repeat" && other["target"] == link["source"])
        };
        let first = self.links.iter().find(begins).or(self.links.first());
        first.map(|link| source(link))
    }

    /// The ways on from where the line stands, the likeliest first, and the share of those who stop.
    fn ways(&self, at: Stand<'v>, latest: usize) -> (Vec<Way<'v>>, i128) {
        let target = |link: &'v Value| {
            let id = link["target"].as_str().unwrap();
            let places = || (0..self.order.len()).filter(|place| self.order[*place] == id);
            let place = places()
                .find(|place| *place > latest)
                .or_else(|| places().next());
            (id, place)
        };
        let mut onward: Vec<(Stand<'v>, Option<i128>, bool)> = Vec::new();
        let follows =
            at.1.and_then(|place| Some((*self.order.get(place + 1)?, Some(place + 1))));
        onward.extend(follows.map(|to| (to, None, false)));
        let is_last = at.1.is_some() && follows.is_none();
        let leaving = self.links.iter().filter(|link| link["source"] == at.0);
        let mut gone = 0;
        let mut loops_silently = false;
        for link in leaving {
            let share = millionths(&link["share"]);
            gone += share.unwrap_or(0);
            let to = target(link);
            match kind(link) {
                _ if self.is_unforeseen(to.0) => {}
                "exception" => {}
                "repeat" if share.is_none() && is_last => {}
                "repeat" => {
                    loops_silently |= share.is_none();
                    onward.push((to, share, true));
                }
                _ => onward.push((to, share, false)),
            }
        }
        let ahead = || onward.iter().filter(|(.., is_loop)| !is_loop);
        let silent = ahead().filter(|(_, share, _)| share.is_none()).count() as i128;
        let left = 1_000_000 - ahead().filter_map(|(_, share, _)| *share).sum::<i128>();
        let stop = if silent > 0 || loops_silently {
            0
        } else {
            (1_000_000 - gone).max(0)
        };
        let mut ways: Vec<Way<'v>> = onward
            .iter()
            .filter(|(_, share, _)| *share != Some(0))
            .map(|(to, share, is_loop)| Way {
                to: *to,
                size: share.map_or(left.max(0), |share| share * silent.max(1)),
                is_loop: *is_loop,
            })
            .filter(|way| stop == 0 || way.size > stop)
            .collect();
        ways.sort_by_key(|way| Reverse(way.size));
        (ways, stop)
    }

    /// The steps that the line passes, one after the other.
    fn line(&self) -> Vec<&'v str> {
        let Some(start) = self.start() else {
            return Vec::new();
        };
        let mut line = vec![start];
        let mut shown: Vec<(Stand<'v>, (Vec<Way<'v>>, i128))> = Vec::new();
        let mut done: Vec<Stand<'v>> = Vec::new();
        // Where the line has last found something new.
        let mut newest = 0;
        loop {
            let at = *line.last().unwrap();
            let latest = line.iter().rev().find_map(|stand| stand.1).unwrap_or(0);
            if !shown.iter().any(|(stand, _)| *stand == at) {
                shown.push((at, self.ways(at, latest)));
            }
            let (ways, _) = &shown.iter().find(|(stand, _)| *stand == at).unwrap().1;
            let ahead = ways.iter().filter(|way| !way.is_loop);
            let next = ahead.clone().find(|way| !line.contains(&way.to));
            if let Some(way) = next {
                line.push(way.to);
                newest = line.len() - 1;
                continue;
            }
            done.push(at);
            let round = ways.iter().filter(|way| way.is_loop).chain(ahead);
            let Some(way) = round.into_iter().find(|way| !done.contains(&way.to)) else {
                break;
            };
            if !line.contains(&way.to) {
                newest = line.len();
            }
            line.push(way.to);
        }
        let stops = |stand: &Stand<'v>| {
            let ways = shown.iter().find(|(shown, _)| shown == stand);
            ways.is_some_and(|(_, (_, stop))| *stop > 0)
        };
        let end = (newest..line.len())
            .find(|at| stops(&line[*at]))
            .unwrap_or(newest);
        line.truncate(end + 1);
        line.into_iter().map(|(id, _)| id).collect()
    }
}

/// The points of a curve, and its figures.
fn curve(map: &Value, persona: Option<&str>) -> (Vec<Value>, Value) {
    let is_about = persona.is_none_or(|persona| {
        items(map, "personas").next().is_none()
            || items(map, "personas").any(|id| id == persona)
            || steps(map).iter().any(|step| {
                items(step, "persona_experiences").any(|felt| felt["persona"] == persona)
            })
    });
    if !is_about {
        return (Vec::new(), Value::Null);
    }
    let line = main_flow(map, persona).map_or_else(Vec::new, |flow| Course::of(map, flow).line());
    let all = steps(map);
    let line: Vec<&str> = if line.is_empty() {
        all.iter()
            .map(|step| step["id"].as_str().unwrap())
            .collect()
    } else {
        line
    };
    let mut points = Vec::new();
    for step in all {
        let whole = &step["experience"]["emotion"];
        let mut point = json!({"step": step["id"]});
        let mut felt = whole;
        if let Some(persona) = persona {
            let limits: Vec<&Value> = items(step, "personas").collect();
            if !limits.is_empty() && !limits.iter().any(|id| **id == persona) {
                continue;
            }
            let own = items(step, "persona_experiences").find(|felt| felt["persona"] == persona);
            felt = own.map_or(whole, |own| &own["emotion"]);
            if felt.is_null() {
                felt = whole;
            }
            point["persona"] = persona.into();
        }
        if !felt.is_null() {
            point["emotion"] = felt.clone();
        }
        if !line.contains(&step["id"].as_str().unwrap()) {
            point["beside"] = true.into();
        }
        points.push(point);
    }
    let figures = figures(&points, &line);
    (points, figures)
}

/// The figures of points along a line; null without a feeling on it.
fn figures(points: &[Value], line: &[&str]) -> Value {
    let tenths = |point: &Value| {
        point["emotion"]
            .as_f64()
            .map(|felt| (felt * 10.0).round() as i64)
    };
    let felt = |beside: bool| -> Vec<i64> {
        let side = points
            .iter()
            .filter(|point| point["beside"].is_null() != beside);
        side.filter_map(tenths).collect()
    };
    let (on, off) = (felt(false), felt(true));
    let end = line.iter().rev().find_map(|id| {
        let point = points.iter().find(|point| point["step"] == *id)?;
        Some((*id, tenths(point)?))
    });
    let Some((end, last)) = end else {
        return Value::Null;
    };
    let mut peak = 0_i64;
    for value in &on {
        if value.abs() > peak.abs() || (value.abs() == peak.abs() && *value < peak) {
            peak = *value;
        }
    }
    let lowest = *on.iter().chain(&off).min().unwrap();
    let mut figures = json!({
        "steps": on.len(),
        "mean": on.iter().sum::<i64>() as f64 / (10 * on.len()) as f64,
        "peak_end": (peak + last) as f64 / 20.0,
        "end": end,
        "lowest": lowest as f64 / 10.0,
    });
    if !off.is_empty() {
        figures["beside"] = off.len().into();
    }
    figures
}

/// Whether two values say the same; numbers are compared as numbers, and null is as good as nothing.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let none = &Value::Null;
            one.keys()
                .chain(other.keys())
                .all(|key| same(one.get(key).unwrap_or(none), other.get(key).unwrap_or(none)))
        }
        _ => one == other,
    }
}

/// Compares the curves of a gap between two maps and their figures.
pub(crate) fn compare(before: &Value, after: &Value, gap: &Value) -> Result<(), String> {
    let mut personas: Vec<&str> = Vec::new();
    for step in steps(before).into_iter().chain(steps(after)) {
        for felt in items(step, "persona_experiences") {
            let persona = felt["persona"].as_str().unwrap();
            if !felt["emotion"].is_null() && !personas.contains(&persona) {
                personas.push(persona);
            }
        }
    }
    let mut by_persona = Vec::new();
    let mut points = [Vec::new(), Vec::new()];
    for persona in personas {
        let mut felt = json!({"persona": persona});
        for (at, (side, map)) in [("before", before), ("after", after)]
            .into_iter()
            .enumerate()
        {
            let (curve, figures) = curve(map, Some(persona));
            points[at].extend(curve);
            felt[side] = figures;
        }
        by_persona.push(felt);
    }
    let [persona_before, persona_after] = points;
    let ((curve_before, figures_before), (curve_after, figures_after)) =
        (curve(before, None), curve(after, None));
    let list = |found: &Value| {
        if found.is_null() {
            Value::Array(Vec::new())
        } else {
            found.clone()
        }
    };
    let summary = &gap["summary"];
    for (what, found, wanted) in [
        (
            "curve_before",
            list(&gap["curve_before"]),
            curve_before.into(),
        ),
        ("curve_after", list(&gap["curve_after"]), curve_after.into()),
        (
            "persona_curves_before",
            list(&gap["persona_curves_before"]),
            persona_before.into(),
        ),
        (
            "persona_curves_after",
            list(&gap["persona_curves_after"]),
            persona_after.into(),
        ),
        (
            "experience_before",
            summary["experience_before"].clone(),
            figures_before,
        ),
        (
            "experience_after",
            summary["experience_after"].clone(),
            figures_after,
        ),
        (
            "experience_by_persona",
            list(&summary["experience_by_persona"]),
            by_persona.into(),
        ),
    ] {
        if !same(&found, &wanted) {
            return Err(format!("{what} is {found}, not {wanted}"));
        }
    }
    Ok(())
}
