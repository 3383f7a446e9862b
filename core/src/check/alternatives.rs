//! Alternative futures: where each leads, what it costs and brings, and what
//! happens if nothing is done.

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Alternative, CashFlow, CashFlowKind};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, shows_actual_journey};

rules! {
    ALTERNATIVE_BASELINE_MISSING = "alternative.baseline_missing", Warning, Check, "MarkedsPartner 2022: those who wait leave it to someone else to solve their customers' needs better, so doing nothing has a price too" {
        "there is no alternative of doing nothing to hold the others against"
        "det finnes ikke noe nullalternativ å måle de andre mot"
        "det finns inget nollalternativ att jämföra de andra med"
        => "add one with `do_nothing`" "legg til ett med `do_nothing`" "lägg till ett med `do_nothing`"
    }
    ALTERNATIVE_ONLY_ONE = "alternative.only_one", Info, Check, "Kantar: several possible journeys are evaluated against each other" {
        "only one future is weighed"
        "bare én fremtid er vurdert"
        "bara en framtid är prövad"
    }
    ALTERNATIVE_MAP_MISSING = "alternative.map_missing", Warning, Check, "Kantar: several possible journeys are evaluated against each other" {
        "the alternative does not say which journey it leads to"
        "det går ikke fram hvilken reise alternativet fører til"
        "det framgår inte vilken resa alternativet leder till"
    }
    ALTERNATIVE_MAP_NOT_FUTURE = "alternative.map_not_future", Warning, Check, "Kantar: several possible journeys are evaluated against each other" {
        "the alternative leads to `{value}`, which is no map of a wanted journey"
        "alternativet fører til `{value}`, som ikke er et kart over en ønsket reise"
        "alternativet leder till `{value}`, som inte är någon karta över en önskad resa"
        => "name a map whose `state` is `future`" "oppgi et kart med `future` som `state`" "ange en karta med `future` som `state`"
    }
    ALTERNATIVE_CASH_FLOWS_MISSING = "alternative.cash_flows_missing", Warning, Check, "Kantar: the return on the investment is computed for each solution" {
        "the alternative does not say what is paid and earned"
        "det går ikke fram hva alternativet koster og gir i inntekter"
        "det framgår inte vad alternativet kostar och ger i intäkter"
    }
    ALTERNATIVE_PATH_MISSING = "alternative.path_missing", Info, Check, "MarkedsPartner 2022: rebuild what there is into something new, or set up a parallel organisation" {
        "nobody has said how the organisation gets there"
        "ingen har sagt hvordan organisasjonen kommer dit"
        "ingen har sagt hur organisationen kommer dit"
    }
    ALTERNATIVE_PROBABILITY_MISSING = "alternative.probability_missing", Info, Check, "Kantar: choose the solutions with the best chance of success" {
        "nobody has said how likely it is to succeed"
        "ingen har sagt hvor sannsynlig det er at alternativet lykkes"
        "ingen har sagt hur sannolikt det är att alternativet lyckas"
    }
    CASH_FLOW_SIGN = "cash_flow.sign", Warning, Check, "MarkedsPartner 2022: a new offer may cannibalise the old one; Kantar: the return on the investment is computed for each solution; journeykit: what is paid or lost is negative, what is earned positive" {
        "a cash flow of kind `{name}` has the wrong sign"
        "en kontantstrøm av typen `{name}` har feil fortegn"
        "ett kassaflöde av typen `{name}` har fel tecken"
    }
}

/// Looks for what keeps alternatives from being weighed against each other.
///
/// Without an alternative of doing nothing, costs and benefits have no
/// baseline; with one future only, there is no choice. Each future should say
/// which map it leads to, which has to be one of a wanted journey and not of
/// today's; how the organisation gets there and how likely it is to succeed;
/// every alternative, doing nothing included, should have cash
/// flows, or the return on it can't be computed.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let place = Path::Member(&Path::Root, "alternatives");
    let futures = atlas
        .alternatives
        .iter()
        .filter(|alternative| !does_nothing(alternative))
        .count();
    if futures > 0 && futures == atlas.alternatives.len() {
        collector.report_for_document(ALTERNATIVE_BASELINE_MISSING, place, &[]);
    }
    if futures == 1 {
        collector.report_for_document(ALTERNATIVE_ONLY_ONE, place, &[]);
    }
    walk::each(
        &atlas.alternatives,
        Path::Root,
        "alternatives",
        |alternative, path| {
            let nothing = does_nothing(alternative);
            let missing = [
                (
                    ALTERNATIVE_MAP_MISSING,
                    alternative.map.is_none() && !nothing,
                ),
                (
                    ALTERNATIVE_CASH_FLOWS_MISSING,
                    alternative.cash_flows.is_empty(),
                ),
                (
                    ALTERNATIVE_PATH_MISSING,
                    alternative.path.is_none() && !nothing,
                ),
                (
                    ALTERNATIVE_PROBABILITY_MISSING,
                    alternative.probability.is_none() && !nothing,
                ),
            ];
            for (code, _) in missing.iter().filter(|(_, missing)| *missing) {
                collector.report_for_document(code, path, &[]);
            }
            let map = alternative.map.as_ref();
            let leads_nowhere = map.filter(|id| {
                let map = atlas.maps.get(id.as_str());
                map.is_some_and(shows_actual_journey) && !nothing
            });
            if let Some(map) = leads_nowhere {
                let place = Path::Member(&path, "map");
                collector.report_for_document(ALTERNATIVE_MAP_NOT_FUTURE, place, &[("value", map)]);
            }
            walk::each(&alternative.cash_flows, path, "cash_flows", |flow, path| {
                check_sign(flow, path, collector);
            });
        },
    );
}

/// Whether an alternative is the one of going on as today.
fn does_nothing(alternative: &Alternative) -> bool {
    alternative.do_nothing == Some(true)
}

/// Looks for a cash flow whose sign contradicts its kind: costs and
/// cannibalisation are negative, benefits positive. A wrong sign turns a loss
/// into a gain in every sum. A flow without a kind is not judged.
fn check_sign(flow: &CashFlow, path: Path<'_>, collector: &mut Collector<'_>) {
    let amount = flow.amount.likely.amount_minor.get();
    let wrong = match flow.kind {
        Some(CashFlowKind::Cost | CashFlowKind::Cannibalisation) => amount > 0,
        Some(CashFlowKind::Benefit) => amount < 0,
        None => false,
    };
    if let Some(kind) = flow.kind.filter(|_| wrong) {
        collector.report_for_document(
            CASH_FLOW_SIGN,
            Path::Member(&path, "amount"),
            &[("name", &kind)],
        );
    }
}
