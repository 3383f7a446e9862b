//! Single steps: their three sides, what kind they are, and what is decided there.

use super::content::is_customers;
use super::lack::Lack;
use super::sink::Sink;
use super::{walk, wording};
use crate::finding::codes;
use crate::model::{Atlas, JourneyMap, MapState, Step, StepKind};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        let mut motives = Lack::default();
        let mut success = Lack::default();
        walk::steps(map, path, |step, path| {
            facets(map, step, path, sink);
            kind(map, step, path, sink);
            if let Some(word) = wording::company_word(&step.name).filter(|_| is_customers(map)) {
                sink.tell_of(
                    map,
                    codes::STEP_COMPANY_WORDING,
                    Path::Member(&path, "name"),
                    &[("value", &word)],
                );
            }
            walk::each(&step.decisions, path, "decisions", |decision, path| {
                if decision.causes.is_empty() && decision.pains.is_empty() {
                    sink.tell_of(map, codes::DECISION_CAUSE_MISSING, path, &[]);
                }
            });
            if step.does.is_some() {
                motives.see(step.motivations.is_empty(), path);
            }
            success.see(step.success_criteria.is_empty(), path);
        });
        if has_motivations(atlas, map) {
            motives.tell(map, codes::STEP_UNMOTIVATED, path, sink);
        }
        if map.state == MapState::Future {
            success.tell(map, codes::MAP_SUCCESS_MISSING, path, sink);
        }
    });
}

fn has_motivations(atlas: &Atlas, map: &JourneyMap) -> bool {
    map.personas
        .iter()
        .filter_map(|id| atlas.personas.get(id.as_str()))
        .any(|persona| !persona.motivations.is_empty())
}

/// What the customer does, what happens, how it is. Nobody does anything in a wait, and nothing else
/// need happen where the customer is alone.
fn facets(map: &JourneyMap, step: &Step, path: Path<'_>, sink: &mut Sink<'_>) {
    let experienced = walk::says(step.experience.as_ref()) || !step.persona_experiences.is_empty();
    let missing: Vec<&str> = [
        (
            "what the customer does",
            step.does.is_none() && step.kind != Some(StepKind::Wait),
        ),
        (
            "what happens",
            step.happens.is_none() && step.kind != Some(StepKind::Activity),
        ),
        ("how it is experienced", !experienced),
    ]
    .iter()
    .filter(|(_, missing)| *missing)
    .map(|(name, _)| *name)
    .collect();
    if !missing.is_empty() {
        sink.tell_of(
            map,
            codes::STEP_FACET_MISSING,
            path,
            &[("names", &missing.join(", "))],
        );
    }
}

fn kind(map: &JourneyMap, step: &Step, path: Path<'_>, sink: &mut Sink<'_>) {
    match (step.kind, step.touchpoints.is_empty()) {
        (Some(kind), false) => {
            _ = sink.tell(
                codes::STEP_KIND_WITH_TOUCHPOINTS,
                Path::Member(&path, "kind"),
                &[("name", &kind)],
            )
        }
        (None, true) => _ = sink.tell_of(map, codes::STEP_KIND_MISSING, path, &[]),
        _ => {}
    }
    if step.kind == Some(StepKind::Wait) && step.informed != Some(true) {
        sink.tell_of(map, codes::STEP_WAIT_UNINFORMED, path, &[]);
    }
}
