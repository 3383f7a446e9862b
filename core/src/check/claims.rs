//! Claims, held against the evidence that they rest on.

use super::collector::Collector;
use crate::finding::{Rule, rules};
use crate::model::{Claim, Evidence, JourneyMap, Stance};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_evidence};

rules! {
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
    CLAIM_REFUTED_UNSHOWN = "claim.refuted_unshown", Info, Check, "Förstå framtiden först: how does one know that one has really understood the customer?; journeykit: what refuted a claim says that it speaks against it" {
        "the claim is called `{name}`, but no evidence here speaks against it"
        "påstanden er merket `{name}`, men ingenting i grunnlaget her taler mot den"
        "påståendet är märkt `{name}`, men inget i underlaget här talar emot det"
        => "set the `stance` of what refuted it to `contradicts`" "sett `stance` til `contradicts` på det som avkreftet den" "ange `contradicts` som `stance` på det som vederlade det"
    }
}

/// Looks for claims that say something else than the evidence beside them: of
/// personas, maps, needs, steps, touchpoints, pains and gains.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| check_claims(map, path, collector));
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
/// to be wrong. One that is called refuted should have such evidence.
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
    let has_any = has_evidence(evidence);
    let against = evidence.iter().any(contradicts);
    if !has_any && !shown {
        report(CLAIM_UNFOUNDED, path, claim);
    } else if against && claim != Claim::Refuted {
        report(CLAIM_CONTRADICTED, path, claim);
    } else if has_any && !against && claim == Claim::Refuted {
        report(CLAIM_REFUTED_UNSHOWN, path, claim);
    }
}

/// Whether a piece of evidence speaks against what it stands at.
pub(super) fn contradicts(piece: &Evidence) -> bool {
    piece.stance == Some(Stance::Contradicts)
}
