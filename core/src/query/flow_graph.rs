//! The ways through a map as a graph of its steps.

use std::collections::BTreeSet;

use super::graph::Graph;
use crate::hash::{HashMap, HashSet, IndexSet};
use crate::model::{Flow, FlowLink, LinkKind, Share, StepId};

/// Shares that add up to one by decimal fractions may miss it by this much.
pub(crate) const TOLERANCE: f64 = 1e-9;

/// What a link is; one that does not say leads to what comes next.
pub(crate) fn link_kind(link: &FlowLink) -> LinkKind {
    link.kind.unwrap_or(LinkKind::Next)
}

/// A flow as a graph of its steps.
pub(crate) struct FlowGraph<'a> {
    steps: Vec<&'a str>,
    graph: Graph,
    /// How many of those who come by must go on, as a part of all.
    onward: Vec<f64>,
    /// The last step of the order, and how many links lead on from it.
    last: Option<(usize, f64)>,
    starts: Vec<usize>,
}

impl<'a> FlowGraph<'a> {
    pub(crate) fn of(steps: &IndexSet<&'a str>, flow: &'a Flow) -> Self {
        let mut ways = Self {
            steps: Vec::new(),
            graph: Graph::default(),
            onward: Vec::new(),
            last: None,
            starts: Vec::new(),
        };
        let mut known: HashMap<&str, usize> = HashMap::new();
        let order = if follows_map(flow) {
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
            let otherwise = if link_kind(link) == LinkKind::Next {
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
            if link_kind(link) == LinkKind::Recovery {
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

    /// The first step from which no end can be reached.
    pub(crate) fn first_without_end(&self) -> Option<&'a str> {
        let may_end = |onward: f64| onward < 1.0 - TOLERANCE;
        let ends = self.onward.iter().enumerate();
        let ends = ends
            .filter(|(_, onward)| may_end(**onward))
            .map(|(node, _)| node);
        // A journey may end where it came by before: at its last step one is done with the order.
        let last = self.last.filter(|(_, onward)| may_end(*onward));
        let ends = ends.chain(last.map(|(last, _)| last));
        let can_end = self.graph.reversed().reachable_from(ends);
        let reached = self.reached();
        let caught = reached
            .iter()
            .zip(&can_end)
            .position(|(reached, can_end)| *reached && !can_end);
        caught.and_then(|node| self.steps.get(node)).copied()
    }

    /// The steps that no way of the flow leads to.
    pub(crate) fn unreachable(&self) -> HashSet<&'a str> {
        let reached = self.reached();
        let steps = self.steps.iter().zip(&reached);
        steps
            .filter(|(_, reached)| !**reached)
            .map(|(step, _)| *step)
            .collect()
    }

    fn reached(&self) -> Vec<bool> {
        self.graph.reachable_from(self.starts.iter().copied())
    }
}

/// Whether a flow that follows the map may never end, where its last step is the wrong one.
pub(crate) fn may_be_endless_by_its_last_step(flow: &Flow) -> bool {
    let mut onward: HashMap<&str, f64> = HashMap::new();
    for link in &flow.links {
        *onward.entry(link.source.as_str()).or_default() += link.share.map_or(0.0, Share::get);
    }
    follows_map(flow) && onward.values().any(|share| *share >= 1.0 - TOLERANCE)
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
pub(crate) fn follows_map(flow: &Flow) -> bool {
    flow.order.is_empty()
        && !flow
            .links
            .iter()
            .any(|link| link_kind(link) == LinkKind::Next)
}
