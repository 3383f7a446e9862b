//! Flows, the ways through a map: whether they reach their steps, and whether
//! they can end.

use super::collector::Collector;
use crate::finding::rules;
use crate::hash::{HashMap, HashSet, IndexSet};
use crate::model::{Flow, JourneyMap, LinkKind, Share, StepId};
use crate::pointer::Path;
use crate::query::flow_graph::{FlowGraph, TOLERANCE, follows_map, link_kind};
use crate::query::graph::Graph;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    FLOW_ENDLESS = "flow.endless", Error, Check, "journeykit: every journey can be finished" {
        "whoever comes to `{value}` on this flow can never reach its end"
        "den som kommer til `{value}` i denne flyten, når aldri slutten"
        "den som kommer till `{value}` i det här flödet når aldrig slutet"
        => "add a way out of the loop, or give its link back a share below 1"
           "legg til en vei ut av sløyfen, eller gi lenken tilbake en andel under 1"
           "lägg till en väg ut ur slingan, eller ge länken tillbaka en andel under 1"
    }
    FLOW_UNREACHABLE = "flow.unreachable", Warning, Check, "Ziggy 2014: one map may show several target groups with different flows; journeykit: a flow has a way to each step that it names" {
        "no way of this flow leads to `{value}`"
        "ingen vei i denne flyten fører til `{value}`"
        "ingen väg i det här flödet leder till `{value}`"
    }
    FLOW_UNTOUCHED = "flow.untouched", Warning, Check, "Ziggy 2014: one map may show several target groups with different flows; journeykit: a step on no flow is part of nobody's journey" {
        "the map has flows, but none of them comes by this step"
        "kartet har flyter, men ingen av dem kommer innom dette steget"
        "kartan har flöden, men inget av dem passerar det här steget"
    }
    SHARE_EXCEEDS_ONE = "share.exceeds_one", Warning, Check, "Kantar: customers' decisions result from their experiences; journeykit: parts of a whole add up to no more than 1" {
        "the shares that leave `{value}` add up to {total}, more than the whole"
        "andelene ut fra `{value}` blir {total} til sammen, altså mer enn 1"
        "andelarna ut från `{value}` blir tillsammans {total}, alltså mer än 1"
    }
    STEP_RECOVERY_MISSING = "step.recovery_missing", Warning, Check, "Kantar: how customers react to unforeseen situations; journeykit: the map shows how they get back on their way" {
        "this is unforeseen, and no flow leads back into the journey"
        "dette kommer uforutsett, og ingen flyt fører tilbake på rett vei"
        "det här kommer oväntat, och inget flöde leder tillbaka på rätt väg"
        => "add a link of kind `recovery`" "legg til en lenke av typen `recovery`" "lägg till en länk av typen `recovery`"
    }
}

/// Looks for flows that make no sense as ways through a journey: those that can
/// never end, that name steps to which no way leads, or that send on more than
/// everyone. Also looks for steps that no flow touches, and for exceptions
/// without a way back.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        let steps: IndexSet<&str> = if map.flows.is_empty() {
            IndexSet::default()
        } else {
            map.steps().map(|step| step.id.as_str()).collect()
        };
        walk::each(&map.flows, path, "flows", |flow, path| {
            let graph = FlowGraph::of(&steps, flow);
            if let Some(step) = graph.first_without_end() {
                collector.report(FLOW_ENDLESS, path, &[("value", &step)]);
            }
            check_reachability(&graph, map, flow, path, collector);
            check_link_shares(map, flow, path, collector);
        });
        check_decision_shares(map, path, collector);
        check_unvisited_steps(map, path, collector);
        check_recoveries(map, path, collector);
    });
}

/// Reports the steps of a flow to which none of its ways leads, each at the
/// link that first names it. Either a link is missing, or the step is left over
/// from an earlier version.
fn check_reachability(
    graph: &FlowGraph<'_>,
    map: &JourneyMap,
    flow: &Flow,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let mut unreachable = graph.unreachable();
    if unreachable.is_empty() {
        return;
    }
    walk::each(&flow.links, path, "links", |link, path| {
        for (name, id) in [("source", &link.source), ("target", &link.target)] {
            if unreachable.remove(id.as_str()) {
                let place = Path::Member(&path, name);
                collector.report_for_map(map, FLOW_UNREACHABLE, place, &[("value", id)]);
            }
        }
    });
}

/// Reports a step from which more than all customers go on: the shares of the
/// links that leave it add up to more than 1. The finding stands at the link
/// that exceeds the whole, once for each step.
fn check_link_shares(map: &JourneyMap, flow: &Flow, path: Path<'_>, collector: &mut Collector<'_>) {
    let mut sums: HashMap<&str, f64> = HashMap::default();
    walk::each(&flow.links, path, "links", |link, path| {
        let Some(share) = link.share else { return };
        let sum = sums.entry(link.source.as_str()).or_default();
        let before = *sum;
        *sum += share.get();
        if before <= 1.0 + TOLERANCE && *sum > 1.0 + TOLERANCE {
            collector.report_for_map(
                map,
                SHARE_EXCEEDS_ONE,
                Path::Member(&path, "share"),
                &[("value", &link.source), ("total", &rounded(*sum))],
            );
        }
    });
}

/// Reports a step whose decisions are made by more than all customers: their
/// shares add up to more than 1.
fn check_decision_shares(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    walk::steps(map, path, |step, path| {
        let sum: f64 = step
            .decisions
            .iter()
            .filter_map(|decision| decision.share)
            .map(Share::get)
            .sum();
        if sum > 1.0 + TOLERANCE {
            let place = Path::Member(&path, "decisions");
            collector.report_for_map(
                map,
                SHARE_EXCEEDS_ONE,
                place,
                &[("value", &step.id), ("total", &rounded(sum))],
            );
        }
    });
}

/// A sum of shares with six decimals, without what binary fractions add to it.
fn rounded(sum: f64) -> f64 {
    (sum * 1e6).round() / 1e6
}

/// Reports the steps on none of the map's flows: nobody's journey comes by
/// them. Steps that are marked as unforeseen are left out, and so is a map with
/// a flow that follows all of its steps.
fn check_unvisited_steps(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    if map.flows.is_empty() || map.flows.iter().any(follows_map) {
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
            collector.report_for_map(map, FLOW_UNTOUCHED, path, &[]);
        }
    });
}

/// Reports what is unforeseen and has no way back: a step that is marked so, or
/// that a link of kind `exception` leads to, from which no chain of links
/// arrives at a link of kind `recovery`, at the order of a flow, or at the
/// first step.
///
/// How an organisation gets customers back on their way after something went
/// wrong decides how they remember it; a map that ends in the exception leaves
/// it open. The last step of an order does not count as a way back, since
/// nothing follows it.
fn check_recoveries(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let links = || map.flows.iter().flat_map(|flow| &flow.links);
    let after_exception: HashSet<&str> = links()
        .filter(|link| link_kind(link) == LinkKind::Exception)
        .map(|link| link.target.as_str())
        .collect();
    if after_exception.is_empty() && !map.steps().any(|step| step.unforeseen == Some(true)) {
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
        .filter(|link| link_kind(link) == LinkKind::Recovery)
        .filter_map(|link| at(&link.source));
    let on_the_way = map
        .flows
        .iter()
        .flat_map(|flow| flow.order.iter().rev().skip(1))
        .filter_map(at);
    let recovers = back.reachable_from(recovering.chain(on_the_way).chain([0]));
    walk::steps(map, path, |step, path| {
        let unforeseen =
            step.unforeseen == Some(true) || after_exception.contains(step.id.as_str());
        let recovered = at(&step.id)
            .and_then(|node| recovers.get(node))
            .copied()
            .unwrap_or_default();
        if unforeseen && !recovered {
            collector.report_for_map(map, STEP_RECOVERY_MISSING, path, &[]);
        }
    });
}
