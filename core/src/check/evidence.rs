//! Claims, and what they rest on.

use super::content::is_real;
use super::lack::Lack;
use super::sink::Sink;
use super::walk;
use crate::finding::{Rule, codes};
use crate::hash::HashSet;
use crate::model::{
    Atlas, Claim, Evidence, JourneyMap, MapState, MapStatus, Stance, Step, ValidatedBy,
};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    let prototyped = atlas
        .initiatives
        .iter()
        .filter(|initiative| !initiative.prototypes.is_empty());
    let tried: HashSet<&str> = prototyped
        .flat_map(|initiative| &initiative.changes)
        .map(|change| change.map.as_str())
        .collect();
    walk::maps(atlas, |map, path| {
        claims(map, path, sink);
        if map.status.is_none_or(|status| status == MapStatus::Draft)
            || map.steps().next().is_none()
        {
            return;
        }
        if is_real(map) {
            grounds(map, path, sink);
        }
        if map.status == Some(MapStatus::Published) {
            confirmed(&tried, map, path, sink);
        }
    });
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        claim(
            persona.claim,
            &persona.evidence,
            false,
            path,
            &mut |code, path, name| {
                sink.tell_beside(code, path, &[("name", &name)]);
            },
        );
    });
}

fn is_grounded(step: &Step) -> bool {
    is_shown(&step.evidence) || !step.validations.is_empty()
}

/// Whether any of the evidence says anything.
pub(super) fn is_shown(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| walk::says(Some(piece)))
}

/// Today's journey rests on evidence: a step on its own, a pain on its own or its step's.
fn grounds(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let mut lack = Lack::default();
    walk::steps(map, path, |step, path| {
        lack.see(!is_grounded(step), path);
        walk::each(&step.pains, path, "pains", |pain, path| {
            lack.see(!is_shown(&pain.evidence) && !is_grounded(step), path)
        });
    });
    lack.tell(map, codes::MAP_EVIDENCE_MISSING, path, sink);
}

/// What is published has been shown to someone: today's journey to those it is about, a wanted one at
/// least to a prototype.
fn confirmed(tried: &HashSet<&str>, map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let outsider = |by| {
        matches!(
            by,
            ValidatedBy::Customer | ValidatedBy::Employee | ValidatedBy::Stakeholder
        )
    };
    if is_real(map)
        && !map
            .steps()
            .flat_map(|step| &step.validations)
            .any(|validation| outsider(validation.by))
    {
        sink.tell_of(map, codes::MAP_VALIDATION_MISSING, path, &[]);
    }
    if map.state == MapState::Future
        && !is_shown(&map.evidence)
        && !map.steps().any(is_grounded)
        && !tried.contains(map.id.as_str())
    {
        sink.tell_of(map, codes::MAP_UNTESTED, path, &[]);
    }
}

/// Each claim in a map that says more than that someone believes it.
fn claims(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let mut tell = |code, path: Path<'_>, name| {
        sink.tell_of(map, code, path, &[("name", &name)]);
    };
    claim(map.claim, &map.evidence, false, path, &mut tell);
    walk::each(&map.needs, path, "needs", |need, path| {
        claim(need.claim, &need.evidence, false, path, &mut tell)
    });
    walk::steps(map, path, |step, path| {
        claim(
            step.claim,
            &step.evidence,
            !step.validations.is_empty(),
            path,
            &mut tell,
        );
        walk::each(&step.pains, path, "pains", |pain, path| {
            claim(pain.claim, &pain.evidence, false, path, &mut tell)
        });
        walk::each(&step.gains, path, "gains", |gain, path| {
            claim(gain.claim, &gain.evidence, false, path, &mut tell)
        });
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                claim(
                    touchpoint.claim,
                    &touchpoint.evidence,
                    false,
                    path,
                    &mut tell,
                );
            },
        );
    });
}

fn claim(
    claim: Option<Claim>,
    evidence: &[Evidence],
    shown: bool,
    path: Path<'_>,
    tell: &mut impl FnMut(&'static Rule, Path<'_>, Claim),
) {
    let Some(claim) = claim.filter(|claim| *claim != Claim::Assumption) else {
        return;
    };
    let against = evidence
        .iter()
        .any(|piece| piece.stance == Some(Stance::Contradicts));
    if !is_shown(evidence) && !shown {
        tell(codes::CLAIM_UNFOUNDED, path, claim);
    } else if against && claim != Claim::Refuted {
        tell(codes::CLAIM_CONTRADICTED, path, claim);
    }
}
