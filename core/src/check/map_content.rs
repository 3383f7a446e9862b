//! What a map contains: stages, steps, needs, pains and gains, and the answers
//! to the six questions.

use super::collector::Collector;
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::{Atlas, JourneyMap, MapState, Step, Timing};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_customer_perspective};

rules! {
    MAP_STEPS_MISSING = "map.steps_missing", Warning, Check, "GainGrowth: a map focuses on each single step" {
        "the map has no steps yet"
        "kartet har ingen steg ennå"
        "kartan har inga steg ännu"
    }
    STAGE_STEPS_MISSING = "stage.steps_missing", Warning, Check, "GainGrowth: a map focuses on each single step" {
        "nothing happens in this stage"
        "ingenting skjer i denne fasen"
        "ingenting händer i den här fasen"
        => "add a step, or take the stage out" "legg til et steg, eller ta bort fasen" "lägg till ett steg, eller ta bort fasen"
    }
    MAP_NEEDS_MISSING = "map.needs_missing", Warning, Check, "GainGrowth: the customer's needs and frustrations are at the centre" {
        "the map names no needs"
        "kartet nevner ingen behov"
        "kartan nämner inga behov"
    }
    MAP_PAIN_FREE = "map.pain_free", Warning, Check, "GainGrowth: the customer's needs and frustrations are at the centre; Förstå framtiden först: no organisation can show a journey without pain" {
        "the map shows a journey without a single pain point"
        "kartet viser en reise helt uten smertepunkter"
        "kartan visar en resa helt utan smärtpunkter"
        => "ask customers what hurts" "spør kundene hvor skoen trykker" "fråga kunderna var skon klämmer"
    }
    MAP_GAINS_MISSING = "map.gains_missing", Info, Check, "Kantar: what works, and what does not?" {
        "the map says what hurts, but not what works today and must survive"
        "kartet viser hvor skoen trykker, men ikke hva som fungerer i dag og må bevares"
        "kartan visar var skon klämmer, men inte vad som fungerar i dag och måste bevaras"
    }
    MAP_SIX_QUESTIONS = "map.six_questions", Warning, Check, "Kantar: six questions to ask about every journey; Förstå framtiden först: what the customer really tries to achieve, described fully from the customer's perspective" {
        "of the six questions about a journey, these are unanswered: {names}"
        "av de seks spørsmålene om reisen er disse ubesvart: {names}"
        "av de sex frågorna om resan är dessa obesvarade: {names}"
    }
    MAP_PERSONAS_MISSING = "map.personas_missing", Warning, Check, "GainGrowth: a map starts from personas, which stand for groups of customers" {
        "the map does not say whose journey it is"
        "det går ikke fram hvem sin reise kartet viser"
        "det framgår inte vems resa kartan visar"
        => "name personas or target groups" "oppgi personas eller målgrupper" "ange personas eller målgrupper"
    }
    MAP_BEFORE_MISSING = "map.before_missing", Warning, Check, "Förstå framtiden först: what happens before and after the touchpoints matters too" {
        "the journey begins with a touchpoint: what the customer did before it is not shown"
        "reisen begynner med et kontaktpunkt: hva kunden gjorde før det, vises ikke"
        "resan börjar med en beröringspunkt: vad kunden gjorde innan dess visas inte"
        => "add a step without touchpoints before it" "legg til et steg uten kontaktpunkter foran" "lägg till ett steg utan beröringspunkter före"
    }
    MAP_AFTER_MISSING = "map.after_missing", Warning, Check, "Förstå framtiden först: what happens before and after the touchpoints matters too" {
        "the journey ends with a touchpoint: what the customer does after it is not shown"
        "reisen slutter med et kontaktpunkt: hva kunden gjør etter det, vises ikke"
        "resan slutar med en beröringspunkt: vad kunden gör efteråt visas inte"
        => "add a step without touchpoints after it" "legg til et steg uten kontaktpunkter etter" "lägg till ett steg utan beröringspunkter efter"
    }
}

/// Looks for maps that leave out what a journey map is drawn for: steps, whose
/// journey it is, needs, pains and gains, what happens outside the encounter
/// with the provider, and answers to Kantar's six questions.
///
/// A map without steps is a sketch, of which nothing more is asked.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        if map.steps().next().is_none() {
            collector.report_for_map(map, MAP_STEPS_MISSING, path, &[]);
            // A map without steps is a sketch: more is asked once something
            // happens in it.
            return;
        }
        walk::each(&map.stages, path, "stages", |stage, path| {
            if stage.steps.is_empty() {
                collector.report_for_map(map, STAGE_STEPS_MISSING, path, &[]);
            }
        });
        if map.personas.is_empty() && map.segments.is_empty() && map.participant.is_none() {
            collector.report_for_map(map, MAP_PERSONAS_MISSING, path, &[]);
        }
        if map.needs.is_empty() && map.detail_of.is_none() {
            collector.report_for_map(map, MAP_NEEDS_MISSING, path, &[]);
        }
        check_pains_and_gains(map, path, collector);
        check_beginning_and_end(map, path, collector);
        // A map that shows part of a wider one in detail leaves these to that
        // map.
        if map.detail_of.is_none() {
            check_six_questions(atlas, map, path, collector);
        }
    });
}

/// Looks for a map of today's journey without pains: no journey is free of
/// them, so nobody has asked. With pains, it looks for gains: what works today
/// must be known, or a change may destroy it. Other maps are not asked.
fn check_pains_and_gains(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    if map.state != MapState::Current {
        return;
    }
    if map.steps().all(|step| step.pains.is_empty()) {
        collector.report_for_map(map, MAP_PAIN_FREE, path, &[]);
    } else if map.steps().all(|step| step.gains.is_empty()) {
        collector.report_for_map(map, MAP_GAINS_MISSING, path, &[]);
    }
}

/// Looks for a customer's journey that begins or ends with a touchpoint.
/// Customers do something before they meet the provider and afterwards, and a
/// map that leaves it out shows the provider's process rather than the journey.
///
/// A step with the timing `before` or `after` answers the question wherever it
/// stands. Maps from the perspective of employees or the provider are not
/// asked.
fn check_beginning_and_end(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    if !has_customer_perspective(map) || map.touchpoints().next().is_none() {
        return;
    }
    let meets = |step: &&Step| !step.touchpoints.is_empty();
    let timed = |timing| map.steps().any(|step| step.timing == Some(timing));
    if map.steps().next().is_some_and(|first| meets(&first)) && !timed(Timing::Before) {
        collector.report_for_map(map, MAP_BEFORE_MISSING, path, &[]);
    }
    if map.steps().last().is_some_and(|last| meets(&last)) && !timed(Timing::After) {
        collector.report_for_map(map, MAP_AFTER_MISSING, path, &[]);
    }
}

/// Looks for which of the six questions that Kantar asks about a journey the
/// map leaves open: what is the customer's job, which motives and emotional
/// needs are behind it, what does the customer have to do, which touchpoints
/// are used, how does the customer feel, and what works and what does not?
///
/// Answers on the job and on motives may also stand with the map's personas and
/// its job.
fn check_six_questions(
    atlas: &Atlas,
    map: &JourneyMap,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
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
                walk::has_content(step.experience.as_ref()) || !step.persona_experiences.is_empty()
            }),
        ),
        (
            "what works and what does not",
            map.steps()
                .any(|step| !step.pains.is_empty() || !step.gains.is_empty()),
        ),
    ];
    let open = answers.map(|(question, answered)| (question, !answered));
    if let Some(names) = missing_names(&open) {
        collector.report_for_map(map, MAP_SIX_QUESTIONS, path, &[("names", &names)]);
    }
}
