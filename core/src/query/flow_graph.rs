//! Flows as graphs of steps: where they lead, and whether they can end.

use std::collections::BTreeSet;

use super::graph::Graph;
use crate::hash::{HashMap, HashSet, IndexSet};
use crate::model::{Flow, FlowLink, LinkKind, Share, StepId};

/// Shares that add up to 1 as decimal fractions may miss it by this much as
/// binary ones.
pub(crate) const TOLERANCE: f64 = 1e-9;

/// The kind of a link; a link without a kind leads to what comes next.
pub(crate) fn link_kind(link: &FlowLink) -> LinkKind {
    link.kind.unwrap_or(LinkKind::Next)
}

/// A flow as a graph of its steps, with the share of customers who go on from
/// each.
///
/// The order of a flow makes an edge from each of its steps to the next, which
/// all customers take; its links make more. A link without a share is taken by
/// all if it leads to what comes next, and by any number default_share.
pub(crate) struct FlowGraph<'a> {
    /// The ids of the steps, by their nodes.
    steps: Vec<&'a str>,
    /// The edges between these nodes.
    graph: Graph,
    /// For each node, the shares of all edges that leave it: from 1 on, no
    /// customer can stop there.
    onward: Vec<f64>,
    /// The node of the last step of the order, and the shares of the links that
    /// leave it.
    last: Option<(usize, f64)>,
    /// The nodes where the flow can begin.
    starts: Vec<usize>,
}

impl<'a> FlowGraph<'a> {
    /// The graph of a flow. `steps` are the ids of all steps of its map, in
    /// order.
    ///
    /// A flow begins at the first step of its order, and without an order where
    /// no link arrives, or else at the first step that it names. The sources of
    /// links of kind `recovery` are beginnings too, since an exception may
    /// strike anywhere.
    pub(crate) fn of(steps: &IndexSet<&'a str>, flow: &'a Flow) -> Self {
        let mut graph = Self {
            steps: Vec::new(),
            graph: Graph::default(),
            onward: Vec::new(),
            last: None,
            starts: Vec::new(),
        };
        let mut known: HashMap<&str, usize> = HashMap::default();
        let order = if follows_map(flow) {
            corners(steps, flow)
        } else {
            flow.order.iter().map(StepId::as_str).collect()
        };
        let mut before = None;
        for id in order {
            let node = graph.node(id, &mut known);
            if let Some(before) = before {
                graph.go(before, node, 1.0);
            } else {
                graph.starts.push(node);
            }
            before = Some(node);
        }
        graph.last = before.map(|last| (last, 0.0));
        let mut targets = HashSet::default();
        for link in &flow.links {
            let from = graph.node(link.source.as_str(), &mut known);
            let to = graph.node(link.target.as_str(), &mut known);
            targets.insert(to);
            let default_share = if link_kind(link) == LinkKind::Next {
                1.0
            } else {
                0.0
            };
            let share = link.share.map_or(default_share, Share::get);
            graph.go(from, to, share);
            if let Some((_, onward)) = graph.last.as_mut().filter(|(last, _)| *last == from) {
                *onward += share;
            }
            // An exception may happen at any step: the way back begins on its own.
            if link_kind(link) == LinkKind::Recovery {
                graph.starts.push(from);
            }
        }
        if before.is_none() {
            let begins = |node: &usize| !targets.contains(node);
            graph.starts.extend((0..graph.steps.len()).filter(begins));
        }
        if graph.starts.is_empty() && !graph.steps.is_empty() {
            graph.starts.push(0);
        }
        graph
    }

    /// The node of a step, which is added if it is new.
    fn node(&mut self, id: &'a str, known: &mut HashMap<&'a str, usize>) -> usize {
        *known.entry(id).or_insert_with(|| {
            self.steps.push(id);
            self.onward.push(0.0);
            self.steps.len() - 1
        })
    }

    /// Adds an edge that a share of the customers take.
    fn go(&mut self, from: usize, to: usize, share: f64) {
        self.graph.add(from, to);
        if let Some(onward) = self.onward.get_mut(from) {
            *onward += share;
        }
    }

    /// The first step that customers on this flow can reach and from which they
    /// can reach no end, if there is one. An end is a step where some customers
    /// stop: the shares that leave it add up to less than 1.
    pub(crate) fn first_without_end(&self) -> Option<&'a str> {
        let may_end = |onward: f64| onward < 1.0 - TOLERANCE;
        let ends = self.onward.iter().enumerate();
        let ends = ends
            .filter(|(_, onward)| may_end(**onward))
            .map(|(node, _)| node);
        // A journey may end at a step that it passed before: at the last step
        // of the order only the links that leave it count.
        let last = self.last.filter(|(_, onward)| may_end(*onward));
        let ends = ends.chain(last.map(|(last, _)| last));
        let can_end = self.graph.reversed().reachable_from(ends);
        let reached = self.reached();
        let without_end = reached
            .iter()
            .zip(&can_end)
            .position(|(reached, can_end)| *reached && !can_end);
        without_end.and_then(|node| self.steps.get(node)).copied()
    }

    /// The steps to which no way of the flow leads from its beginnings.
    pub(crate) fn unreachable(&self) -> HashSet<&'a str> {
        let reached = self.reached();
        let steps = self.steps.iter().zip(&reached);
        steps
            .filter(|(_, reached)| !**reached)
            .map(|(step, _)| *step)
            .collect()
    }

    /// For each node, whether the flow reaches it.
    fn reached(&self) -> Vec<bool> {
        self.graph.reachable_from(self.starts.iter().copied())
    }
}

/// Whether a flow that follows its map has a step that everyone leaves by
/// links, so that the flow could become endless if another step of the map came
/// last.
pub(crate) fn may_be_endless_by_its_last_step(flow: &Flow) -> bool {
    let mut onward: HashMap<&str, f64> = HashMap::default();
    for link in &flow.links {
        *onward.entry(link.source.as_str()).or_default() += link.share.map_or(0.0, Share::get);
    }
    follows_map(flow) && onward.values().any(|share| *share >= 1.0 - TOLERANCE)
}

/// The steps of the map at which a flow that follows it can be entered or left:
/// the first, the last, and the ends of links. The steps between only pass on,
/// and are left out to keep the graph small.
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

/// Whether a flow goes through the steps of the map in their order: it has no
/// order of its own, and no link that says what comes next.
pub(crate) fn follows_map(flow: &Flow) -> bool {
    flow.order.is_empty()
        && !flow
            .links
            .iter()
            .any(|link| link_kind(link) == LinkKind::Next)
}
