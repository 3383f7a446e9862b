//! The ways through a map: whether they lead somewhere, and whether they can end.

use std::collections::BTreeSet;

use crate::hash::{HashMap, HashSet, IndexSet};

use super::graph::Graph;
use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, Flow, JourneyMap, LinkKind, Share, StepId};
use crate::pointer::Path;

/// Shares that add up to one by decimal fractions may miss it by a hair.
const HAIR: f64 = 1e-9;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        let steps: IndexSet<&str> = if map.flows.is_empty() {
            IndexSet::default()
        } else {
            map.steps().map(|step| step.id.as_str()).collect()
        };
        walk::each(&map.flows, path, "flows", |flow, path| {
            let ways = Ways::of(&steps, flow);
            ways.ends(path, sink);
            ways.reaches(map, flow, path, sink);
            shares(map, flow, path, sink);
        });
        decisions(map, path, sink);
        untouched(map, path, sink);
        recoveries(map, path, sink);
    });
}

fn kind(link: &crate::model::FlowLink) -> LinkKind {
    link.kind.unwrap_or(LinkKind::Next)
}

/// A flow as a graph of its steps.
struct Ways<'a> {
    steps: Vec<&'a str>,
    graph: Graph,
    /// How many of those who come by must go on, as a part of all.
    onward: Vec<f64>,
    /// The last step of the order, and how many links lead on from it.
    last: Option<(usize, f64)>,
    starts: Vec<usize>,
}

impl<'a> Ways<'a> {
    fn of(steps: &IndexSet<&'a str>, flow: &'a Flow) -> Self {
        let mut ways = Self {
            steps: Vec::new(),
            graph: Graph::default(),
            onward: Vec::new(),
            last: None,
            starts: Vec::new(),
        };
        let mut known: HashMap<&str, usize> = HashMap::new();
        let order = if in_order_of_map(flow) {
            corners(steps, flow)
        } else {
            flow.order.iter().map(StepId::as_str).collect()
        };
        let mut before = None;
        for id in order {
            let node = ways.node(id, &mut known);
            if let Some(before) = before {
                ways.go(before, node, 1.0);
            } else {
                ways.starts.push(node);
            }
            before = Some(node);
        }
        ways.last = before.map(|last| (last, 0.0));
        let mut targets = HashSet::new();
        for link in &flow.links {
            let from = ways.node(link.source.as_str(), &mut known);
            let to = ways.node(link.target.as_str(), &mut known);
            targets.insert(to);
            let otherwise = if kind(link) == LinkKind::Next {
                1.0
            } else {
                0.0
            };
            let share = link.share.map_or(otherwise, Share::get);
            ways.go(from, to, share);
            if let Some((_, onward)) = ways.last.as_mut().filter(|(last, _)| *last == from) {
                *onward += share;
            }
            // An exception may strike anywhere: its way back begins on its own.
            if kind(link) == LinkKind::Recovery {
                ways.starts.push(from);
            }
        }
        if before.is_none() {
            let begins = |node: &usize| !targets.contains(node);
            ways.starts.extend((0..ways.steps.len()).filter(begins));
        }
        if ways.starts.is_empty() && !ways.steps.is_empty() {
            ways.starts.push(0);
        }
        ways
    }

    fn node(&mut self, id: &'a str, known: &mut HashMap<&'a str, usize>) -> usize {
        *known.entry(id).or_insert_with(|| {
            self.steps.push(id);
            self.onward.push(0.0);
            self.steps.len() - 1
        })
    }

    fn go(&mut self, from: usize, to: usize, share: f64) {
        self.graph.add(from, to);
        if let Some(onward) = self.onward.get_mut(from) {
            *onward += share;
        }
    }

    /// Tells the first step from which no end can be reached.
    fn ends(&self, path: Path<'_>, sink: &mut Sink<'_>) {
        let ends = self
            .onward
            .iter()
            .enumerate()
            .filter(|(_, onward)| **onward < 1.0 - HAIR)
            .map(|(node, _)| node);
        // A journey may end where it came by before: at its last step one is done with the order.
        let last = self
            .last
            .filter(|(_, onward)| *onward < 1.0 - HAIR)
            .map(|(last, _)| last);
        let can_end = self.graph.reversed().reach(ends.chain(last));
        let comes = self.graph.reach(self.starts.iter().copied());
        let caught = comes
            .iter()
            .zip(&can_end)
            .position(|(comes, ends)| *comes && !ends);
        if let Some(step) = caught.and_then(|node| self.steps.get(node)) {
            sink.tell(codes::FLOW_ENDLESS, path, &[("value", step)]);
        }
    }

    /// Tells the steps that no way of the flow leads to.
    fn reaches(&self, map: &JourneyMap, flow: &Flow, path: Path<'_>, sink: &mut Sink<'_>) {
        let comes = self.graph.reach(self.starts.iter().copied());
        let mut lost: HashSet<&str> = self
            .steps
            .iter()
            .zip(&comes)
            .filter(|(_, comes)| !**comes)
            .map(|(step, _)| *step)
            .collect();
        if lost.is_empty() {
            return;
        }
        walk::each(&flow.links, path, "links", |link, path| {
            for (name, id) in [("source", &link.source), ("target", &link.target)] {
                if lost.remove(id.as_str()) {
                    sink.tell_of(
                        map,
                        codes::FLOW_UNREACHABLE,
                        Path::Member(&path, name),
                        &[("value", id)],
                    );
                }
            }
        });
    }
}

/// Whether a flow that follows the map may never end, where its last step is the wrong one.
pub(crate) fn hangs_on_the_last_step(flow: &Flow) -> bool {
    let mut onward: HashMap<&str, f64> = HashMap::new();
    for link in &flow.links {
        *onward.entry(link.source.as_str()).or_default() += link.share.map_or(0.0, Share::get);
    }
    in_order_of_map(flow) && onward.values().any(|share| *share >= 1.0 - HAIR)
}

/// The steps of the map where a flow that follows it can be entered or left: the others only hand on.
fn corners<'a>(steps: &IndexSet<&'a str>, flow: &Flow) -> Vec<&'a str> {
    let ends = [0, steps.len().saturating_sub(1)];
    let linked = flow
        .links
        .iter()
        .flat_map(|link| [&link.source, &link.target])
        .filter_map(|id| steps.get_index_of(id.as_str()));
    let places: BTreeSet<usize> = linked.chain(ends).collect();
    places
        .into_iter()
        .filter_map(|place| steps.get_index(place).copied())
        .collect()
}

/// Without an order of its own a flow follows the map, unless its links say what comes next.
fn in_order_of_map(flow: &Flow) -> bool {
    flow.order.is_empty() && !flow.links.iter().any(|link| kind(link) == LinkKind::Next)
}

fn shares(map: &JourneyMap, flow: &Flow, path: Path<'_>, sink: &mut Sink<'_>) {
    let mut sums: HashMap<&str, f64> = HashMap::new();
    walk::each(&flow.links, path, "links", |link, path| {
        let Some(share) = link.share else { return };
        let sum = sums.entry(link.source.as_str()).or_default();
        let before = *sum;
        *sum += share.get();
        if before <= 1.0 + HAIR && *sum > 1.0 + HAIR {
            sink.tell_of(
                map,
                codes::SHARE_EXCEEDS,
                Path::Member(&path, "share"),
                &[("value", &link.source), ("total", &rounded(*sum))],
            );
        }
    });
}

fn decisions(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    walk::steps(map, path, |step, path| {
        let sum: f64 = step
            .decisions
            .iter()
            .filter_map(|decision| decision.share)
            .map(Share::get)
            .sum();
        if sum > 1.0 + HAIR {
            let place = Path::Member(&path, "decisions");
            sink.tell_of(
                map,
                codes::SHARE_EXCEEDS,
                place,
                &[("value", &step.id), ("total", &rounded(sum))],
            );
        }
    });
}

fn rounded(sum: f64) -> f64 {
    (sum * 1e6).round() / 1e6
}

/// Where a map has flows, each step is on one of them, or comes unforeseen.
fn untouched(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    if map.flows.is_empty() || map.flows.iter().any(in_order_of_map) {
        return;
    }
    let ends = map
        .flows
        .iter()
        .flat_map(|flow| &flow.links)
        .flat_map(|link| [&link.source, &link.target]);
    let touched: HashSet<&str> = map
        .flows
        .iter()
        .flat_map(|flow| &flow.order)
        .chain(ends)
        .map(StepId::as_str)
        .collect();
    walk::steps(map, path, |step, path| {
        if step.unforeseen != Some(true) && !touched.contains(step.id.as_str()) {
            sink.tell_of(map, codes::FLOW_UNTOUCHED, path, &[]);
        }
    });
}

/// From whatever comes unforeseen, some link leads back on the way. What begins the journey, or stands in
/// the order of a flow, is on it already.
fn recoveries(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let links = || map.flows.iter().flat_map(|flow| &flow.links);
    let struck: HashSet<&str> = links()
        .filter(|link| kind(link) == LinkKind::Exception)
        .map(|link| link.target.as_str())
        .collect();
    if struck.is_empty() && !map.steps().any(|step| step.unforeseen == Some(true)) {
        return;
    }
    let position: HashMap<&str, usize> = map
        .steps()
        .enumerate()
        .map(|(index, step)| (step.id.as_str(), index))
        .collect();
    let at = |id: &StepId| position.get(id.as_str()).copied();
    let mut back = Graph::of(position.len());
    for link in links() {
        if let (Some(from), Some(to)) = (at(&link.source), at(&link.target)) {
            back.add(to, from);
        }
    }
    let recovering = links()
        .filter(|link| kind(link) == LinkKind::Recovery)
        .filter_map(|link| at(&link.source));
    let on_the_way = map
        .flows
        .iter()
        .flat_map(|flow| flow.order.iter().rev().skip(1))
        .filter_map(at);
    let recovers = back.reach(recovering.chain(on_the_way).chain([0]));
    walk::steps(map, path, |step, path| {
        let unforeseen = step.unforeseen == Some(true) || struck.contains(step.id.as_str());
        let recovered = at(&step.id)
            .and_then(|node| recovers.get(node))
            .copied()
            .unwrap_or_default();
        if unforeseen && !recovered {
            sink.tell_of(map, codes::STEP_RECOVERY_MISSING, path, &[]);
        }
    });
}
