//! Single steps: their three sides, their kind, and the decisions that
//! customers make there.

use super::collector::Collector;
use super::company_wording::company_wording;
use super::missing::{MissingSummary, missing_names};
use crate::finding::rules;
use crate::model::{Atlas, JourneyMap, MapState, Step, StepKind};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_customer_perspective};

rules! {
    MAP_SUCCESS_MISSING = "map.success_missing", Info, Check, "Kantar: what success looks like" {
        "steps of the wanted journey that do not say what success looks like: {count} of {total}"
        "steg i den ønskede reisen uten suksesskriterier: {count} av {total}"
        "steg i den önskade resan utan framgångskriterier: {count} av {total}"
    }
    STEP_FACET_MISSING = "step.facet_missing", Warning, Check, "GainGrowth: a map focuses on each single step; Ziggy 2014: what the customer does, what happens and how it is experienced; Förstå framtiden först: every step is described fully from the customer's perspective" {
        "the step does not say: {names}"
        "steget mangler: {names}"
        "steget saknar: {names}"
    }
    STEP_KIND_WITH_TOUCHPOINTS = "step.kind_with_touchpoints", Error, Check, "Ziggy 2014: touchpoints, and activities in which the company has no part; journeykit: no step is both" {
        "the step is of kind `{name}`, where the provider has no part, and still has touchpoints"
        "steget er av typen `{name}`, der leverandøren ikke deltar, men har likevel kontaktpunkter"
        "steget är av typen `{name}`, där leverantören inte deltar, men har ändå beröringspunkter"
        => "leave out `kind`, or the touchpoints" "utelat `kind`, eller kontaktpunktene" "utelämna `kind`, eller beröringspunkterna"
    }
    STEP_KIND_MISSING = "step.kind_missing", Info, Check, "Ziggy 2014: customers have important activities in which the company has no part" {
        "the step has no touchpoints and does not say whether the customer acts alone, waits, or meets someone else"
        "steget har ingen kontaktpunkter, og det går ikke fram om kunden gjør noe alene, venter eller møter noen andre"
        "steget har inga beröringspunkter, och det framgår inte om kunden gör något på egen hand, väntar eller möter någon annan"
    }
    STEP_COMPANY_WORDING = "step.company_wording", Info, Check, "Ziggy 2014: a journey is told outside-in, from the customer's perspective" {
        "`{value}` is what the company calls it: the customer would call it something else"
        "`{value}` er bedriftens ord for det: kunden ville ha kalt det noe annet"
        "`{value}` är företagets ord för det: kunden skulle kalla det något annat"
        => "say what the customer does or meets, as in: wait for the answer"
           "si hva kunden gjør eller møter, som: vente på svar"
           "säg vad kunden gör eller möter, som: vänta på besked"
    }
    STEP_UNMOTIVATED = "step.unmotivated", Info, Check, "GainGrowth: motivation is the driving force behind what people do" {
        "acts that are tied to none of the personas' motivations: {count} of {total}"
        "handlinger som ikke er knyttet til noen av personaenes motivasjoner: {count} av {total}"
        "handlingar som inte är knutna till någon av personornas drivkrafter: {count} av {total}"
    }
    STEP_WAIT_UNINFORMED = "step.wait_uninformed", Warning, Check, "Förstå framtiden först: customers are not forgotten between the touchpoints" {
        "the customer waits here, and nothing says that anyone tells how things stand"
        "kunden venter her, og det går ikke fram at noen forteller hvordan saken ligger an"
        "kunden väntar här, och det framgår inte att någon berättar hur det går"
        => "set `informed`, and see to it that it is true" "sett `informed`, og sørg for at det stemmer" "ange `informed`, och se till att det stämmer"
    }
    DECISION_CAUSE_MISSING = "decision.cause_missing", Info, Check, "Kantar: customers' decisions result from their experiences" {
        "the decision names neither a cause nor a pain point that led to it"
        "det går ikke fram hvilken årsak eller hvilket smertepunkt som førte til beslutningen"
        "det framgår inte vilken orsak eller smärtpunkt som ledde till beslutet"
    }
}

/// Looks for steps that leave out one of their three sides, that contradict
/// their kind, or whose name is in the company's language; for decisions
/// without a cause; for waits in which nobody tells the customer how things
/// stand. For a whole map it counts the acts that rest on no motivation, if its
/// personas have any, and in a wanted journey the steps that do not say what
/// success looks like.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        let mut motivations = MissingSummary::default();
        let mut success = MissingSummary::default();
        walk::steps(map, path, |step, path| {
            check_facets(map, step, path, collector);
            check_kind(map, step, path, collector);
            if has_customer_perspective(map)
                && let Some(words) = company_wording(&step.name)
            {
                collector.report_for_map(
                    map,
                    STEP_COMPANY_WORDING,
                    Path::Member(&path, "name"),
                    &[("value", &words)],
                );
            }
            walk::each(&step.decisions, path, "decisions", |decision, path| {
                if decision.causes.is_empty() && decision.pains.is_empty() {
                    collector.report_for_map(map, DECISION_CAUSE_MISSING, path, &[]);
                }
            });
            if step.does.is_some() {
                motivations.note(step.motivations.is_empty(), path);
            }
            success.note(step.success_criteria.is_empty(), path);
        });
        if personas_have_motivations(atlas, map) {
            motivations.report(map, STEP_UNMOTIVATED, path, collector);
        }
        if map.state == MapState::Future {
            success.report(map, MAP_SUCCESS_MISSING, path, collector);
        }
    });
}

/// Whether any of the map's personas has a motivation that a step could name.
fn personas_have_motivations(atlas: &Atlas, map: &JourneyMap) -> bool {
    map.personas
        .iter()
        .filter_map(|id| atlas.personas.get(id.as_str()))
        .any(|persona| !persona.motivations.is_empty())
}

/// Reports which of its three sides a step leaves out: what the customer does,
/// what happens, and how it is experienced (Ziggy 2014). In a wait the customer
/// does nothing, and in an activity of the customer alone nothing else need
/// happen. What a third party does is not asked: the provider may not know.
fn check_facets(map: &JourneyMap, step: &Step, path: Path<'_>, collector: &mut Collector<'_>) {
    if walk::is_of_third_party(step) {
        return;
    }
    let experienced =
        walk::has_content(step.experience.as_ref()) || !step.persona_experiences.is_empty();
    let missing = [
        (
            "what the customer does",
            step.does.is_none() && step.kind != Some(StepKind::Wait),
        ),
        (
            "what happens",
            step.happens.is_none() && step.kind != Some(StepKind::Activity),
        ),
        ("how it is experienced", !experienced),
    ];
    if let Some(names) = missing_names(&missing) {
        collector.report_for_map(map, STEP_FACET_MISSING, path, &[("names", &names)]);
    }
}

/// Looks for a step that contradicts itself: an activity of the customer alone
/// or of a third party is one in which the provider has no part, so that it
/// can't have touchpoints. A wait can: somebody may tell the customer how things
/// stand. A step without touchpoints should have a kind. In a wait, it looks for `informed`, since
/// customers who hear nothing assume that they were forgotten.
fn check_kind(map: &JourneyMap, step: &Step, path: Path<'_>, collector: &mut Collector<'_>) {
    match (step.kind, step.touchpoints.is_empty()) {
        (Some(kind), false) if kind != StepKind::Wait => {
            _ = collector.report(
                STEP_KIND_WITH_TOUCHPOINTS,
                Path::Member(&path, "kind"),
                &[("name", &kind)],
            );
        }
        (None, true) => _ = collector.report_for_map(map, STEP_KIND_MISSING, path, &[]),
        _ => {}
    }
    let is_silent = step.informed != Some(true) && step.touchpoints.is_empty();
    if step.kind == Some(StepKind::Wait) && is_silent {
        collector.report_for_map(map, STEP_WAIT_UNINFORMED, path, &[]);
    }
}
