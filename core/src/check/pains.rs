//! Pains: how severe they are, whether they drive customers away, and what is
//! done about them.

use crate::hash::HashSet;

use super::collector::Collector;
use crate::finding::rules;
use crate::model::reflect::IdKind;
use crate::model::{JourneyMap, MapStatus, Pain, Step, TouchpointId};
use crate::pointer::Path;
use crate::query::id_index::{IdIndex, Scope};
use crate::query::walk;

rules! {
    PAIN_SEVERITY_MISSING = "pain.severity_missing", Info, Check, "Ziggy 2014: the touchpoints that frustrate customers are pointed out; journeykit: pains without a severity can't be ranked" {
        "nobody has said how much this hurts"
        "ingen har sagt hvor alvorlig dette er"
        "ingen har sagt hur allvarligt det här är"
        => "give it a `severity` from 1 to 5" "gi det en `severity` fra 1 til 5" "ge den en `severity` från 1 till 5"
    }
    PAIN_UNTREATED = "pain.untreated", Warning, Check, "Förstå framtiden först: relieve the customer's pain, or take it away" {
        "nothing is planned for this pain point, and nobody has accepted it"
        "ingenting er planlagt for dette smertepunktet, og ingen har akseptert det"
        "inget är planerat för den här smärtpunkten, och ingen har accepterat den"
        => "give it a `treatment`, or an initiative that names it" "gi det en `treatment`, eller et tiltak som nevner det" "ge den en `treatment`, eller en åtgärd som nämner den"
    }
    PAIN_EXIT_UNKNOWN = "pain.exit_unknown", Info, Check, "Förstå framtiden först: customers leave for a competitor when one pain has become too great" {
        "this hurts as much as anything can, and nobody has said whether customers leave because of it"
        "dette er så alvorlig som det kan bli, og ingen har sagt om kunder forlater oss på grunn av det"
        "det här är så allvarligt som det kan bli, och ingen har sagt om kunder lämnar oss på grund av det"
    }
    PAIN_TOUCHPOINT_ELSEWHERE = "pain.touchpoint_elsewhere", Warning, Check, "Ziggy 2014: the touchpoints that frustrate customers are pointed out; journeykit: what hurts or pleases in a step arises at a touchpoint of that step" {
        "the touchpoint `{value}` stands in another step"
        "kontaktpunktet `{value}` står i et annet steg"
        "beröringspunkten `{value}` står i ett annat steg"
    }
}

/// The severity, of 1 to 5, from which on it is asked whether customers leave.
const UNBEARABLE: i64 = 5;

/// Looks for pains that cannot be ranked, because nobody has said how severe
/// they are, and for pains that nobody does anything about: without a
/// treatment, and named by no initiative. Pains and gains should also name a
/// touchpoint of their own step, or the wrong owner is asked to act.
///
/// Whether anything is done is asked once the atlas has initiatives or the map
/// is published, and only of maps from which work is planned (see
/// [`walk::is_planned_from`]).
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let taken_up: HashSet<(&str, &str)> = walk::active_initiatives(atlas)
        .flat_map(|initiative| &initiative.pains)
        .map(|pain| (pain.map.as_str(), pain.pain.as_str()))
        .collect();
    walk::maps(atlas, |map, path| {
        let scope = ids.map(map.id.as_str());
        let stands = |id: &str| {
            matches!(scope, Scope::Map(_)) && ids.contains(IdKind::Touchpoint, id, scope)
        };
        let planned = !atlas.initiatives.is_empty() || map.status == Some(MapStatus::Published);
        let asked = planned && walk::is_planned_from(map);
        walk::steps(map, path, |step, path| {
            walk::each(&step.pains, path, "pains", |pain, path| {
                check_severity(map, pain, path, collector);
                check_touchpoint(
                    map,
                    step,
                    pain.touchpoint.as_ref().filter(|id| stands(id.as_str())),
                    path,
                    collector,
                );
                if asked
                    && pain.treatment.is_none()
                    && !taken_up.contains(&(map.id.as_str(), pain.id.as_str()))
                {
                    collector.report_for_map(map, PAIN_UNTREATED, path, &[]);
                }
            });
            walk::each(&step.gains, path, "gains", |gain, path| {
                check_touchpoint(
                    map,
                    step,
                    gain.touchpoint.as_ref().filter(|id| stands(id.as_str())),
                    path,
                    collector,
                );
            });
        });
    });
}

/// Looks for a pain without a severity, and for one of the highest severity
/// that does not say whether customers leave because of it: those are the pains
/// that cost revenue.
fn check_severity(map: &JourneyMap, pain: &Pain, path: Path<'_>, collector: &mut Collector<'_>) {
    match pain.severity {
        None => _ = collector.report_for_map(map, PAIN_SEVERITY_MISSING, path, &[]),
        Some(severity) if severity.get() >= UNBEARABLE && pain.exit.is_none() => {
            collector.report_for_map(map, PAIN_EXIT_UNKNOWN, path, &[]);
        }
        Some(_) => {}
    }
}

/// Looks for a pain or gain that names a touchpoint of another step. A
/// touchpoint that does not exist is told as an unknown reference instead.
fn check_touchpoint(
    map: &JourneyMap,
    step: &Step,
    touchpoint: Option<&TouchpointId>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    if let Some(id) = touchpoint.filter(|id| !step.touchpoints.contains(id.as_str())) {
        collector.report_for_map(
            map,
            PAIN_TOUCHPOINT_ELSEWHERE,
            Path::Member(&path, "touchpoint"),
            &[("value", id)],
        );
    }
}
