//! What a map holds: stages, steps, needs, pains, gains, and the answers to the six questions.

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, JourneyMap, MapState, Perspective, Step, Timing};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        if map.steps().next().is_none() {
            sink.tell_of(map, codes::MAP_STEPS_MISSING, path, &[]);
            // A sketch: more is asked once something happens in it.
            return;
        }
        walk::each(&map.stages, path, "stages", |stage, path| {
            if stage.steps.is_empty() {
                sink.tell_of(map, codes::STAGE_STEPS_MISSING, path, &[]);
            }
        });
        if map.personas.is_empty() && map.segments.is_empty() && map.participant.is_none() {
            sink.tell_of(map, codes::MAP_PERSONAS_MISSING, path, &[]);
        }
        if map.needs.is_empty() && map.detail_of.is_none() {
            sink.tell_of(map, codes::MAP_NEEDS_MISSING, path, &[]);
        }
        pains_and_gains(map, path, sink);
        neighbours(map, path, sink);
        // A close-up leaves them to the wider map.
        if map.detail_of.is_none() {
            six_questions(atlas, map, path, sink);
        }
    });
}

/// Whether a map shows what is, rather than what should be.
pub(super) fn is_real(map: &JourneyMap) -> bool {
    matches!(map.state, MapState::Current | MapState::Observed)
}

/// Whether a map is drawn as customers see it.
pub(super) fn is_customers(map: &JourneyMap) -> bool {
    map.perspective
        .is_none_or(|perspective| perspective == Perspective::Customer)
}

fn pains_and_gains(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    if map.state != MapState::Current {
        return;
    }
    if map.steps().all(|step| step.pains.is_empty()) {
        sink.tell_of(map, codes::MAP_PAIN_FREE, path, &[]);
    } else if map.steps().all(|step| step.gains.is_empty()) {
        sink.tell_of(map, codes::MAP_GAINS_MISSING, path, &[]);
    }
}

/// A customer's journey begins before the first touchpoint, and goes on after the last.
fn neighbours(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    if !is_customers(map) || map.touchpoints().next().is_none() {
        return;
    }
    let meets = |step: &&Step| !step.touchpoints.is_empty();
    let timed = |timing| map.steps().any(|step| step.timing == Some(timing));
    if map.steps().next().is_some_and(|first| meets(&first)) && !timed(Timing::Before) {
        sink.tell_of(map, codes::MAP_BEFORE_MISSING, path, &[]);
    }
    if map.steps().last().is_some_and(|last| meets(&last)) && !timed(Timing::After) {
        sink.tell_of(map, codes::MAP_AFTER_MISSING, path, &[]);
    }
}

fn six_questions(atlas: &Atlas, map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let mut personas = map
        .personas
        .iter()
        .filter_map(|id| atlas.personas.get(id.as_str()));
    let job = map.job.as_ref().and_then(|id| atlas.jobs.get(id.as_str()));
    let emotional = job
        .and_then(|job| job.dimensions.as_ref())
        .is_some_and(|sides| sides.emotional.is_some());
    let moved = personas
        .clone()
        .any(|persona| !persona.motivations.is_empty() || persona.feels.is_some());
    let answers = [
        (
            "the customer's job",
            map.job.is_some() || personas.any(|persona| !persona.jobs.is_empty()),
        ),
        (
            "motives and emotional needs",
            emotional || moved || map.steps().any(|step| !step.motivations.is_empty()),
        ),
        (
            "what the customer has to do",
            map.steps().any(|step| step.does.is_some()),
        ),
        ("the touchpoints", map.touchpoints().next().is_some()),
        (
            "how the customer feels",
            map.steps().any(|step| {
                walk::says(step.experience.as_ref()) || !step.persona_experiences.is_empty()
            }),
        ),
        (
            "what works and what does not",
            map.steps()
                .any(|step| !step.pains.is_empty() || !step.gains.is_empty()),
        ),
    ];
    let open: Vec<&str> = answers
        .iter()
        .filter(|(_, answered)| !answered)
        .map(|(name, _)| *name)
        .collect();
    if !open.is_empty() {
        sink.tell_of(
            map,
            codes::MAP_SIX_QUESTIONS,
            path,
            &[("names", &open.join(", "))],
        );
    }
}
