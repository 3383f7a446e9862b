//! The evidence that maps rest on.

use super::collector::Collector;
use super::missing::MissingSummary;
use crate::finding::rules;
use crate::hash::HashSet;
use crate::model::{JourneyMap, MapState, MapStatus, PrototypeResult, Step, ValidatedBy};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_evidence, shows_actual_journey};

rules! {
    MAP_EVIDENCE_MISSING = "map.evidence_missing", Warning, Check, "Ziggy 2014: a map is drawn for a deep understanding of today's situation" {
        "steps and pain points that rest on no evidence: {count} of {total}"
        "steg og smertepunkter uten grunnlag: {count} av {total}"
        "steg och smärtpunkter utan underlag: {count} av {total}"
        => "add `evidence`, or have the step validated" "legg til `evidence`, eller få steget bekreftet" "lägg till `evidence`, eller få steget bekräftat"
    }
    MAP_VALIDATION_MISSING = "map.validation_missing", Warning, Check, "Förstå framtiden först: how does one know that one has really understood the customer?; Kantar: the described steps are validated with customers or other stakeholders" {
        "the map is published, but nobody it is about has confirmed a single step"
        "kartet er publisert, men ingen av dem det gjelder, har bekreftet et eneste steg"
        "kartan är publicerad, men ingen som berörs har bekräftat ett enda steg"
    }
    MAP_UNTESTED = "map.untested", Info, Check, "MarkedsPartner 2022: ask the customers, or test a prototype" {
        "the wanted journey is published, but rests on neither evidence nor a prototype"
        "den ønskede reisen er publisert, men har verken grunnlag eller prototype å støtte seg på"
        "den önskade resan är publicerad, men har varken underlag eller prototyp att stödja sig på"
    }
}

/// Looks for maps that nothing shows to be true.
///
/// Once people work on a map together, what it shows of reality should rest on
/// evidence; once it is published, someone it concerns should have confirmed
/// it. Sketches, and maps without steps, are asked for neither.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    // A prototype that failed shows that something else has to be tried.
    let prototyped = walk::active_initiatives(atlas).filter(|initiative| {
        let mut prototypes = initiative.prototypes.iter();
        prototypes.any(|prototype| prototype.result != Some(PrototypeResult::Fails))
    });
    let tried: HashSet<&str> = prototyped
        .flat_map(|initiative| &initiative.changes)
        .map(|change| change.map.as_str())
        .collect();
    walk::maps(atlas, |map, path| {
        if map.status.is_none_or(|status| status == MapStatus::Draft)
            || map.steps().next().is_none()
        {
            return;
        }
        if shows_actual_journey(map) {
            check_grounds(map, path, collector);
        }
        if map.status == Some(MapStatus::Published) {
            check_confirmation(&tried, map, path, collector);
        }
    });
}

/// Whether a step rests on evidence, or someone has confirmed it.
fn is_grounded(step: &Step) -> bool {
    has_evidence(&step.evidence) || !step.validations.is_empty()
}

/// Counts the steps and pains of today's journey that rest on no evidence: they
/// are opinions of those in the room. A pain counts as founded if its step is.
/// One finding tells how many there are.
fn check_grounds(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let mut lack = MissingSummary::default();
    walk::steps(map, path, |step, path| {
        lack.note(!is_grounded(step), path);
        walk::each(&step.pains, path, "pains", |pain, path| {
            lack.note(!has_evidence(&pain.evidence) && !is_grounded(step), path);
        });
    });
    lack.report(map, MAP_EVIDENCE_MISSING, path, collector);
}

/// Looks for a published map that nobody has confirmed.
///
/// Today's journey needs one step that customers, employees or other
/// stakeholders have validated; the team's own word does not count. A wanted
/// journey can't be observed yet: it needs evidence of its own or of a step, a
/// validated step, or an initiative with a prototype that changes it.
fn check_confirmation(
    tried: &HashSet<&str>,
    map: &JourneyMap,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let outsider = |by| {
        matches!(
            by,
            ValidatedBy::Customer | ValidatedBy::Employee | ValidatedBy::Stakeholder
        )
    };
    if shows_actual_journey(map)
        && !map
            .steps()
            .flat_map(|step| &step.validations)
            .any(|validation| outsider(validation.by))
    {
        collector.report_for_map(map, MAP_VALIDATION_MISSING, path, &[]);
    }
    if map.state == MapState::Future
        && !has_evidence(&map.evidence)
        && !map.steps().any(is_grounded)
        && !tried.contains(map.id.as_str())
    {
        collector.report_for_map(map, MAP_UNTESTED, path, &[]);
    }
}
