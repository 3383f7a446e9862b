//! Amounts that stand in one calculation: one currency, and in their order.

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Alternative, Atlas, Currency, Initiative, MoneyRange};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| {
            for (name, amount) in [("cost", &initiative.cost), ("benefit", &initiative.benefit)] {
                if let Some(amount) = amount {
                    range(amount, Path::Member(&path, name), sink);
                }
            }
            if let (Some(cost), Some(benefit)) = (&initiative.cost, &initiative.benefit) {
                mixed(
                    cost.likely.currency,
                    benefit.likely.currency,
                    Path::Member(&path, "benefit"),
                    sink,
                );
            }
        },
    );
    walk::each(
        &atlas.alternatives,
        Path::Root,
        "alternatives",
        |alternative, path| sum(atlas, alternative, path, sink),
    );
}

fn mixed(first: Currency, second: Currency, place: Path<'_>, sink: &mut Sink<'_>) {
    if first != second {
        sink.tell(
            codes::MONEY_MIXED_CURRENCY,
            place,
            &[("first", &first), ("second", &second)],
        );
    }
}

/// Low, likely and high: first one currency, then their order.
fn range(range: &MoneyRange, path: Path<'_>, sink: &mut Sink<'_>) {
    let likely = &range.likely;
    let others = || {
        [("low", &range.low), ("high", &range.high)]
            .into_iter()
            .filter_map(|(name, amount)| Some((name, amount.as_ref()?)))
    };
    for (name, amount) in others() {
        mixed(
            likely.currency,
            amount.currency,
            Path::Member(&path, name),
            sink,
        );
    }
    if others().any(|(_, amount)| amount.currency != likely.currency) {
        return;
    }
    let amounts = [range.low.as_ref(), Some(likely), range.high.as_ref()];
    if !amounts
        .iter()
        .flatten()
        .map(|amount| amount.amount_minor.get())
        .is_sorted()
    {
        sink.tell(codes::MONEY_RANGE_ORDER, path, &[]);
    }
}

/// The cash flows of an alternative, and the initiatives that it takes.
fn sum(atlas: &Atlas, alternative: &Alternative, path: Path<'_>, sink: &mut Sink<'_>) {
    let mut first = None;
    walk::each(&alternative.cash_flows, path, "cash_flows", |flow, path| {
        let place = Path::Member(&path, "amount");
        range(&flow.amount, place, sink);
        let currency = flow.amount.likely.currency;
        mixed(*first.get_or_insert(currency), currency, place, sink);
    });
    walk::each(&alternative.initiatives, path, "initiatives", |id, path| {
        let amount = |initiative: &Initiative| {
            initiative
                .cost
                .as_ref()
                .or(initiative.benefit.as_ref())
                .map(|range| range.likely.currency)
        };
        if let Some(currency) = atlas.initiatives.get(id.as_str()).and_then(amount) {
            mixed(*first.get_or_insert(currency), currency, path, sink);
        }
    });
}
