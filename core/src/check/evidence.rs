//! Claims, and the evidence that they rest on.

use super::collector::Collector;
use super::missing::MissingSummary;
use crate::finding::{Rule, rules};
use crate::hash::HashSet;
use crate::model::{
    Claim, Evidence, JourneyMap, MapState, MapStatus, PrototypeResult, Stance, Step, ValidatedBy,
};
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
    CLAIM_UNFOUNDED = "claim.unfounded", Warning, Check, "Förstå framtiden först: how does one know that one has really understood the customer?" {
        "the claim is called `{name}`, but nothing here shows it"
        "påstanden er merket `{name}`, men her er ingenting som underbygger det"
        "påståendet är märkt `{name}`, men inget här styrker det"
        => "add `evidence`, or call it an assumption" "legg til `evidence`, eller kall det en antakelse" "lägg till `evidence`, eller kalla det ett antagande"
    }
    CLAIM_CONTRADICTED = "claim.contradicted", Warning, Check, "Kantar: what is thought of customers is held against how real customers behave" {
        "the claim is called `{name}`, but evidence here speaks against it"
        "påstanden er merket `{name}`, men grunnlaget her taler mot den"
        "påståendet är märkt `{name}`, men underlaget här talar emot det"
    }
}

/// Looks for maps and claims that nothing shows to be true.
///
/// Once people work on a map together, what it shows of reality should rest on
/// evidence; once it is published, someone it concerns should have confirmed
/// it. Sketches, and maps without steps, are asked for neither. A claim that is
/// called more than an assumption needs evidence at any time, in maps and of
/// personas.
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
        check_claims(map, path, collector);
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
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        check_claim(
            persona.claim,
            &persona.evidence,
            false,
            path,
            &mut |code, path, name| {
                collector.report_for_document(code, path, &[("name", &name)]);
            },
        );
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

/// Checks the claim of a map, and of its needs, steps, pains, gains and
/// touchpoints.
fn check_claims(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let mut report = |code, path: Path<'_>, name| {
        collector.report_for_map(map, code, path, &[("name", &name)]);
    };
    check_claim(map.claim, &map.evidence, false, path, &mut report);
    walk::each(&map.needs, path, "needs", |need, path| {
        check_claim(need.claim, &need.evidence, false, path, &mut report);
    });
    walk::steps(map, path, |step, path| {
        check_claim(
            step.claim,
            &step.evidence,
            !step.validations.is_empty(),
            path,
            &mut report,
        );
        walk::each(&step.pains, path, "pains", |pain, path| {
            check_claim(pain.claim, &pain.evidence, false, path, &mut report);
        });
        walk::each(&step.gains, path, "gains", |gain, path| {
            check_claim(gain.claim, &gain.evidence, false, path, &mut report);
        });
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                check_claim(
                    touchpoint.claim,
                    &touchpoint.evidence,
                    false,
                    path,
                    &mut report,
                );
            },
        );
    });
}

/// Checks one claim that says more than that someone believes it.
///
/// Without evidence it is unfounded, unless something else shows it, as a
/// validation does for a step. With evidence that contradicts it, it should say
/// that it is refuted, or readers rely on what the research has already shown
/// to be wrong.
fn check_claim(
    claim: Option<Claim>,
    evidence: &[Evidence],
    shown: bool,
    path: Path<'_>,
    report: &mut impl FnMut(&'static Rule, Path<'_>, Claim),
) {
    let Some(claim) = claim.filter(|claim| *claim != Claim::Assumption) else {
        return;
    };
    let against = evidence
        .iter()
        .any(|piece| piece.stance == Some(Stance::Contradicts));
    if !has_evidence(evidence) && !shown {
        report(CLAIM_UNFOUNDED, path, claim);
    } else if against && claim != Claim::Refuted {
        report(CLAIM_CONTRADICTED, path, claim);
    }
}
