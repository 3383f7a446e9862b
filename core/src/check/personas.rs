//! Personas, element by element, and the jobs that they try to get done.

use super::evidence::is_shown;
use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, Job, MapStatus, Persona, ResearchStatus};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        who(persona, path, sink);
        inner_life(persona, path, sink);
        traits(persona, path, sink);
        quotes(persona, path, sink);
        walk::each(
            &persona.frustrations,
            path,
            "frustrations",
            |frustration, path| {
                if frustration.underlying.is_none() {
                    sink.tell_beside(codes::FRUSTRATION_UNDERLYING_MISSING, path, &[]);
                }
                if frustration.ideas.is_empty() {
                    sink.tell_beside(codes::FRUSTRATION_IDEAS_MISSING, path, &[]);
                }
            },
        );
    });
    walk::each(&atlas.jobs, Path::Root, "jobs", |job, path| {
        whole(job, path, sink)
    });
    tested(atlas, sink);
}

fn who(persona: &Persona, path: Path<'_>, sink: &mut Sink<'_>) {
    let missing = [
        (codes::PERSONA_ROLE_MISSING, persona.role.is_none()),
        (codes::PERSONA_SEGMENT_MISSING, persona.segments.is_empty()),
        (
            codes::PERSONA_NOT_FICTIONAL,
            persona.fictional != Some(true),
        ),
        (codes::PERSONA_JOB_MISSING, persona.jobs.is_empty()),
        (
            codes::PERSONA_MOTIVATION_MISSING,
            persona.motivations.is_empty(),
        ),
    ];
    for (code, _) in missing.iter().filter(|(_, missing)| *missing) {
        sink.tell_beside(code, path, &[]);
    }
}

/// How it is, feels and thinks, in words or in the empathy map.
fn inner_life(persona: &Persona, path: Path<'_>, sink: &mut Sink<'_>) {
    let empathy = persona.empathy.as_ref();
    let missing: Vec<&str> = [
        ("how it is", persona.being.is_none()),
        (
            "what it feels",
            persona.feels.is_none() && empathy.is_none_or(|empathy| empathy.feels.is_empty()),
        ),
        (
            "what it thinks",
            persona.thinks.is_none() && empathy.is_none_or(|empathy| empathy.thinks.is_empty()),
        ),
    ]
    .iter()
    .filter(|(_, missing)| *missing)
    .map(|(name, _)| *name)
    .collect();
    if !missing.is_empty() {
        sink.tell_beside(
            codes::PERSONA_FACETS_MISSING,
            path,
            &[("names", &missing.join(", "))],
        );
    }
}

/// A trait is there for what it implies.
fn traits(persona: &Persona, path: Path<'_>, sink: &mut Sink<'_>) {
    for (name, list) in [("traits", &persona.traits), ("culture", &persona.culture)] {
        walk::each(list, path, name, |attribute, path| {
            if attribute.implication.is_none() {
                sink.tell_beside(codes::TRAIT_IMPLICATION_MISSING, path, &[]);
            }
        });
    }
    if persona
        .demographics
        .as_ref()
        .is_some_and(|demographics| demographics.implication.is_none())
    {
        sink.tell_beside(
            codes::TRAIT_IMPLICATION_MISSING,
            Path::Member(&path, "demographics"),
            &[],
        );
    }
    if persona
        .person_type
        .as_ref()
        .is_some_and(|kind| kind.implications.is_empty())
    {
        sink.tell_beside(
            codes::PERSON_TYPE_IMPLICATION_MISSING,
            Path::Member(&path, "person_type"),
            &[],
        );
    }
}

fn quotes(persona: &Persona, path: Path<'_>, sink: &mut Sink<'_>) {
    walk::each(&persona.quotes, path, "quotes", |quote, path| {
        if quote.study.is_none() && quote.source.is_none() && quote.participant.is_none() {
            sink.tell_beside(codes::QUOTE_SOURCE_MISSING, path, &[]);
        }
        if quote.consent != Some(true) {
            sink.tell_beside(codes::QUOTE_CONSENT_MISSING, path, &[]);
        }
    });
    if !persona.quotes.is_empty() && persona.confidentiality.is_none() {
        sink.tell_beside(codes::PERSONA_CONFIDENTIALITY_MISSING, path, &[]);
    }
}

/// What, when and why; and what counts as done well.
fn whole(job: &Job, path: Path<'_>, sink: &mut Sink<'_>) {
    let missing = [
        (codes::JOB_CIRCUMSTANCE_MISSING, job.circumstance.is_none()),
        (codes::JOB_WHY_MISSING, job.why.is_none()),
        (codes::JOB_OUTCOMES_MISSING, job.outcomes.is_empty()),
    ];
    for (code, _) in missing.iter().filter(|(_, missing)| *missing) {
        sink.tell_beside(code, path, &[]);
    }
    let sides = job.dimensions.clone().unwrap_or_default();
    let sides = [
        ("functional", sides.functional),
        ("emotional", sides.emotional),
        ("social", sides.social),
    ];
    let missing: Vec<&str> = sides
        .iter()
        .filter(|(_, side)| side.is_none())
        .map(|(name, _)| *name)
        .collect();
    if !missing.is_empty() {
        sink.tell_beside(
            codes::JOB_DIMENSIONS_MISSING,
            path,
            &[("names", &missing.join(", "))],
        );
    }
}

/// Those whose journey is published have been held against real people.
fn tested(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        let tested = matches!(
            persona.research_status,
            Some(ResearchStatus::PartlyTested | ResearchStatus::Tested)
        );
        if tested
            && !is_shown(&persona.evidence)
            && persona.quotes.iter().all(|quote| quote.study.is_none())
        {
            sink.tell_beside(
                codes::PERSONA_UNFOUNDED,
                Path::Member(&path, "research_status"),
                &[],
            );
        }
    });
    walk::maps(atlas, |map, path| {
        if map.status != Some(MapStatus::Published) {
            return;
        }
        walk::each(&map.personas, path, "personas", |id, path| {
            let Some(persona) = atlas.personas.get(id.as_str()) else {
                return;
            };
            match persona.research_status {
                None | Some(ResearchStatus::Hypothesis) => {
                    _ = sink.tell_of(map, codes::PERSONA_UNTESTED, path, &[("value", id)])
                }
                Some(ResearchStatus::Refuted) => {
                    _ = sink.tell_of(map, codes::PERSONA_REFUTED, path, &[("value", id)])
                }
                Some(_) => {}
            }
        });
    });
}
