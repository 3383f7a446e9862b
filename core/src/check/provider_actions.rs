//! What the provider does at each step: the order of a service blueprint.

use super::collector::Collector;
use crate::finding::rules;
use crate::hash::HashMap;
use crate::model::reflect::IdKind;
use crate::model::{BlueprintArea, JourneyMap, ProviderAction, Step};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    PROVIDER_ACTION_OUT_OF_ORDER = "provider_action.out_of_order", Warning, Check, "Kantar: what happens backstage at each touchpoint; Shostack 1984: a blueprint shows the actions in their sequence; journeykit: what waits for something comes after it" {
        "this waits for `{value}`, which comes later in the map"
        "dette venter på `{value}`, som kommer senere i kartet"
        "det här väntar på `{value}`, som kommer senare i kartan"
        => "put it after what it waits for, or take the reference out" "sett det etter det som det venter på, eller ta bort referansen" "placera det efter det som det väntar på, eller ta bort referensen"
    }
    PROVIDER_ACTION_TOUCHPOINT_ELSEWHERE = "provider_action.touchpoint_elsewhere", Warning, Check, "Kantar: what happens backstage at each touchpoint; Shostack 1984: a blueprint shows which work stands behind which contact; journeykit: an action stands at the step of its touchpoint" {
        "the touchpoint `{value}` is at another step"
        "kontaktpunktet `{value}` hører til et annet steg"
        "beröringspunkten `{value}` hör till ett annat steg"
        => "put the action at that step, or leave `touchpoint` out" "flytt arbeidsoppgaven til det steget, eller utelat `touchpoint`" "flytta arbetsuppgiften till det steget, eller utelämna `touchpoint`"
    }
    PROVIDER_ACTION_UNSEEN = "provider_action.unseen", Info, Check, "Kantar: what happens backstage at each touchpoint; Bitner, Ostrom and Morgan 2008: what happens above the line of visibility is a contact with the customer" {
        "the customer sees this, and the step has no touchpoint"
        "dette er synlig for kunden, men steget har ikke noe kontaktpunkt"
        "det här är synligt för kunden, men steget har ingen beröringspunkt"
    }
}

/// Looks for actions that stand before what they wait for, name a touchpoint of
/// another step, or are in front of the customer at a step without touchpoint.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    walk::maps(ids.atlas, |map, path| {
        let places = places(map);
        if places.is_empty() {
            return;
        }
        walk::steps(map, path, |step, path| {
            walk::each(
                &step.provider_actions,
                path,
                "provider_actions",
                |action, path| {
                    check_order(map, action, &places, path, collector);
                    check_touchpoint(ids, map, step, action, path, collector);
                },
            );
        });
    });
}

/// The place of each action in the sequence of the whole map, by its id.
fn places(map: &JourneyMap) -> HashMap<&str, usize> {
    let actions = map.steps().flat_map(|step| &step.provider_actions);
    let ids = actions.map(|action| action.id.as_str());
    ids.enumerate().map(|(place, id)| (id, place)).collect()
}

fn check_order(
    map: &JourneyMap,
    action: &ProviderAction,
    places: &HashMap<&str, usize>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let own = places.get(action.id.as_str());
    walk::each(&action.waits_for, path, "waits_for", |id, path| {
        if places
            .get(id.as_str())
            .is_some_and(|place| Some(place) >= own)
        {
            collector.report_for_map(map, PROVIDER_ACTION_OUT_OF_ORDER, path, &[("value", id)]);
        }
    });
}

fn check_touchpoint(
    ids: &IdIndex<'_>,
    map: &JourneyMap,
    step: &Step,
    action: &ProviderAction,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    match &action.touchpoint {
        Some(id) if !step.touchpoints.contains(id.as_str()) => {
            // One that is nowhere is told as an unknown reference.
            if ids.contains(IdKind::Touchpoint, id.as_str(), ids.map(map.id.as_str())) {
                let place = Path::Member(&path, "touchpoint");
                collector.report_for_map(
                    map,
                    PROVIDER_ACTION_TOUCHPOINT_ELSEWHERE,
                    place,
                    &[("value", id)],
                );
            }
        }
        _ => {
            if action.area == Some(BlueprintArea::Frontstage) && step.touchpoints.is_empty() {
                let place = Path::Member(&path, "area");
                collector.report_for_map(map, PROVIDER_ACTION_UNSEEN, place, &[]);
            }
        }
    }
}
