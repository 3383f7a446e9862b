//! Competing futures: what each leads to, costs and brings, and what happens if nothing is done.

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Alternative, Atlas, CashFlow, CashFlowKind};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    let place = Path::Member(&Path::Root, "alternatives");
    let futures = atlas
        .alternatives
        .iter()
        .filter(|alternative| !does_nothing(alternative))
        .count();
    if futures > 0 && futures == atlas.alternatives.len() {
        sink.tell_beside(codes::ALTERNATIVE_BASELINE_MISSING, place, &[]);
    }
    if futures == 1 {
        sink.tell_beside(codes::ALTERNATIVE_ONLY_ONE, place, &[]);
    }
    walk::each(
        &atlas.alternatives,
        Path::Root,
        "alternatives",
        |alternative, path| {
            let nothing = does_nothing(alternative);
            let missing = [
                (
                    codes::ALTERNATIVE_MAP_MISSING,
                    alternative.map.is_none() && !nothing,
                ),
                (
                    codes::ALTERNATIVE_CASH_FLOWS_MISSING,
                    alternative.cash_flows.is_empty(),
                ),
                (
                    codes::ALTERNATIVE_PATH_MISSING,
                    alternative.path.is_none() && !nothing,
                ),
                (
                    codes::ALTERNATIVE_PROBABILITY_MISSING,
                    alternative.probability.is_none() && !nothing,
                ),
            ];
            for (code, _) in missing.iter().filter(|(_, missing)| *missing) {
                sink.tell_beside(code, path, &[]);
            }
            walk::each(&alternative.cash_flows, path, "cash_flows", |flow, path| {
                sign(flow, path, sink)
            });
        },
    );
}

fn does_nothing(alternative: &Alternative) -> bool {
    alternative.do_nothing == Some(true)
}

/// What is paid or lost is negative, what is earned positive.
fn sign(flow: &CashFlow, path: Path<'_>, sink: &mut Sink<'_>) {
    let amount = flow.amount.likely.amount_minor.get();
    let wrong = match flow.kind {
        Some(CashFlowKind::Cost | CashFlowKind::Cannibalisation) => amount > 0,
        Some(CashFlowKind::Benefit) => amount < 0,
        None => false,
    };
    if let Some(kind) = flow.kind.filter(|_| wrong) {
        sink.tell_beside(
            codes::CASH_FLOW_SIGN,
            Path::Member(&path, "amount"),
            &[("name", &kind)],
        );
    }
}
