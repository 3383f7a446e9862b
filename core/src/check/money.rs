//! Amounts that take part in one calculation: whether they have one currency,
//! and whether estimates are in order.

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Alternative, Atlas, Currency, Initiative, MoneyRange};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    MONEY_MIXED_CURRENCY = "money.mixed_currency", Error, Check, "Kantar: the return on the investment is computed for each solution; journeykit: amounts in different currencies are never added" {
        "one calculation holds both {first} and {second}"
        "samme regnestykke har beløp i både {first} og {second}"
        "samma beräkning har belopp i både {first} och {second}"
        => "convert to one currency" "regn om til én valuta" "räkna om till en valuta"
    }
    INITIATIVE_COST_NEGATIVE = "initiative.cost_negative", Warning, Check, "Kantar: the return on the investment is computed for each solution; journeykit: what an initiative costs is positive, what it brings is its benefit" {
        "the cost is negative"
        "kostnaden er negativ"
        "kostnaden är negativ"
        => "give the cost without a sign, and what is earned as `benefit`" "oppgi kostnaden uten fortegn, og inntekten som `benefit`" "ange kostnaden utan tecken, och intäkten som `benefit`"
    }
    MONEY_RANGE_ORDER = "money.range_order", Error, Check, "Kantar: the return on the investment is computed for each solution; journeykit: an estimate goes from low to likely to high" {
        "the amounts are not in the order low, likely, high"
        "beløpene står ikke i rekkefølgen lav, sannsynlig, høy"
        "beloppen står inte i ordningen låg, trolig, hög"
    }
}

/// Looks for calculations that can't be made: amounts in different currencies
/// within an estimate, between the cost and the benefit of an initiative, or
/// within an alternative, and estimates whose low, likely and high amounts are
/// not in that order, and costs below 0. The first three are errors, since journeykit converts no
/// currencies.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| {
            for (name, amount) in [("cost", &initiative.cost), ("benefit", &initiative.benefit)] {
                if let Some(amount) = amount {
                    check_range(amount, Path::Member(&path, name), collector);
                }
            }
            let cost = initiative.cost.as_ref();
            if cost.is_some_and(|cost| cost.likely.amount_minor.get() < 0) {
                let place = Path::Member(&path, "cost");
                collector.report_for_document(INITIATIVE_COST_NEGATIVE, place, &[]);
            }
            if let (Some(cost), Some(benefit)) = (&initiative.cost, &initiative.benefit) {
                check_same_currency(
                    cost.likely.currency,
                    benefit.likely.currency,
                    Path::Member(&path, "benefit"),
                    collector,
                );
            }
        },
    );
    walk::each(
        &atlas.alternatives,
        Path::Root,
        "alternatives",
        |alternative, path| check_alternative(atlas, alternative, path, collector),
    );
}

/// Reports an amount in a second currency.
fn check_same_currency(
    first: Currency,
    second: Currency,
    place: Path<'_>,
    collector: &mut Collector<'_>,
) {
    if first != second {
        collector.report(
            MONEY_MIXED_CURRENCY,
            place,
            &[("first", &first), ("second", &second)],
        );
    }
}

/// Checks one estimate. The order of its amounts is judged only if all have one
/// currency.
fn check_range(range: &MoneyRange, path: Path<'_>, collector: &mut Collector<'_>) {
    let likely = &range.likely;
    let others = || {
        [("low", &range.low), ("high", &range.high)]
            .into_iter()
            .filter_map(|(name, amount)| Some((name, amount.as_ref()?)))
    };
    for (name, amount) in others() {
        check_same_currency(
            likely.currency,
            amount.currency,
            Path::Member(&path, name),
            collector,
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
        collector.report(MONEY_RANGE_ORDER, path, &[]);
    }
}

/// Checks that all cash flows of an alternative and the initiatives that it
/// consists of have the currency of the first of them.
fn check_alternative(
    atlas: &Atlas,
    alternative: &Alternative,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let mut first = None;
    walk::each(&alternative.cash_flows, path, "cash_flows", |flow, path| {
        let place = Path::Member(&path, "amount");
        check_range(&flow.amount, place, collector);
        let currency = flow.amount.likely.currency;
        check_same_currency(*first.get_or_insert(currency), currency, place, collector);
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
            check_same_currency(*first.get_or_insert(currency), currency, path, collector);
        }
    });
}
