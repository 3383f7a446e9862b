//! Personas, member by member.

use super::collector::Collector;
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::{Atlas, MapStatus, Persona, Quote, ResearchStatus, Side};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_evidence};

rules! {
    PERSONA_ROLE_MISSING = "persona.role_missing", Warning, Check, "GainGrowth: whoever delivers to a part of a value chain should describe personas for all its links" {
        "the persona has no role in the value chain"
        "personaen har ingen rolle i verdikjeden"
        "personan har ingen roll i värdekedjan"
    }
    PERSONA_SEGMENT_MISSING = "persona.segment_missing", Warning, Check, "GainGrowth: a persona stands for a group of customers" {
        "the persona stands for no target group"
        "personaen representerer ingen målgruppe"
        "personan företräder ingen målgrupp"
    }
    PERSONA_NOT_FICTIONAL = "persona.not_fictional", Warning, Check, "GainGrowth: a persona has a real name that was made up at random" {
        "nothing says that the name is made up"
        "det går ikke fram at navnet er oppdiktet"
        "det framgår inte att namnet är påhittat"
        => "make one up, and set `fictional`" "dikt opp et, og sett `fictional`" "hitta på ett, och ange `fictional`"
    }
    PERSONA_JOB_MISSING = "persona.job_missing", Warning, Check, "GainGrowth: what the job to be done really is; Förstå framtiden först: what the customer really tries to achieve" {
        "the persona has no job to be done"
        "personaen har ingen jobb som skal gjøres"
        "personan har inget jobb som ska bli gjort"
    }
    PERSONA_UNTESTED = "persona.untested", Warning, Check, "GainGrowth: a persona is a starting point that has to be tested with customers" {
        "the map is published, but the persona `{value}` has not been held against real people"
        "kartet er publisert, men personaen `{value}` er ikke testet mot virkelige mennesker"
        "kartan är publicerad, men personan `{value}` har inte testats mot verkliga människor"
    }
    PERSONA_REFUTED = "persona.refuted", Warning, Check, "GainGrowth: a persona is a starting point that has to be tested with customers" {
        "real people turned out to be different from the persona `{value}`"
        "virkelige mennesker viste seg å være annerledes enn personaen `{value}`"
        "verkliga människor visade sig vara annorlunda än personan `{value}`"
    }
    PERSONA_UNFOUNDED = "persona.unfounded", Warning, Check, "GainGrowth: a persona is a starting point that has to be tested with customers; Kantar: observation makes sure that personas mirror reality" {
        "the persona is called tested, but no evidence shows it"
        "personaen er merket som testet, men mangler dokumentasjon"
        "personan anges som testad, men underlag saknas"
    }
    PERSONA_FACETS_MISSING = "persona.facets_missing", Info, Check, "GainGrowth: how this customer is, feels and thinks" {
        "the persona does not say: {names}"
        "personaen mangler opplysninger om: {names}"
        "personan saknar uppgifter om: {names}"
    }
    PERSONA_MOTIVATION_MISSING = "persona.motivation_missing", Info, Check, "GainGrowth: motivation is the driving force behind what people do" {
        "nobody has said what drives this persona"
        "ingen har sagt hva som driver denne personaen"
        "ingen har sagt vad som driver den här personan"
    }
    TRAIT_IMPLICATION_MISSING = "trait.implication_missing", Info, Check, "GainGrowth: demographics matter for what they may say about behaviour" {
        "nobody has said what follows from this trait"
        "ingen har sagt hva som følger av dette trekket"
        "ingen har sagt vad det här draget får för följder"
    }
    PERSON_TYPE_IMPLICATION_MISSING = "person_type.implication_missing", Info, Check, "GainGrowth: the type of person has consequences for how one communicates" {
        "nobody has said what the type of person means for communication"
        "ingen har sagt hva persontypen betyr for kommunikasjonen"
        "ingen har sagt vad persontypen betyder för kommunikationen"
    }
    QUOTE_SOURCE_MISSING = "quote.source_missing", Warning, Check, "GainGrowth: a quote from the customer can mean a lot; journeykit: a quote that can't be traced proves nothing" {
        "nothing says where this was said"
        "det går ikke fram hvor dette ble sagt"
        "det framgår inte var detta sades"
        => "name a study, a source or a participant" "oppgi en studie, en kilde eller en deltaker" "ange en studie, en källa eller en deltagare"
    }
    QUOTE_CONSENT_MISSING = "quote.consent_missing", Warning, Check, "GainGrowth: a quote from the customer can mean a lot; journeykit: people are quoted with their consent" {
        "nothing says that whoever said this agreed to be quoted"
        "det går ikke fram at den som sa dette, har samtykket til å bli sitert"
        "det framgår inte att den som sade detta har samtyckt till att citeras"
    }
    PERSONA_CONFIDENTIALITY_MISSING = "persona.confidentiality_missing", Info, Check, "GainGrowth: personas of this kind are not published for other clients" {
        "real people are quoted here, and nobody has said who may see it"
        "virkelige mennesker siteres her, og ingen har sagt hvem som kan se det"
        "verkliga människor citeras här, och ingen har sagt vem som får se det"
    }
    FRUSTRATION_UNDERLYING_MISSING = "frustration.underlying_missing", Info, Check, "GainGrowth: the underlying frustration is not always out in the open" {
        "only the surface is described: what lies below is not said"
        "bare overflaten er beskrevet: hva som ligger under, går ikke fram"
        "bara ytan är beskriven: vad som ligger under framgår inte"
    }
    FRUSTRATION_IDEAS_MISSING = "frustration.ideas_missing", Info, Check, "GainGrowth: what can we do about the frustration, and does it give us ideas?" {
        "the frustration has not given anyone an idea yet"
        "frustrasjonen har ikke ført til noen idé ennå"
        "frustrationen har inte lett till någon idé ännu"
    }
}

/// Looks for personas that stay a name and a picture: without a role or a
/// target group, a job or a motivation; without what they feel and think; with
/// traits from which nothing follows, quotes without source or consent, and
/// frustrations of which only the surface is known. Also looks for personas
/// that nobody has tested with customers.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        check_identity(atlas, persona, path, collector);
        check_inner_life(persona, path, collector);
        check_traits(persona, path, collector);
        check_quotes(&persona.quotes, path, collector);
        // Real people speak in quotes.
        if !persona.quotes.is_empty() && persona.confidentiality.is_none() {
            collector.report_for_document(PERSONA_CONFIDENTIALITY_MISSING, path, &[]);
        }
        walk::each(
            &persona.frustrations,
            path,
            "frustrations",
            |frustration, path| {
                if frustration.underlying.is_none() {
                    collector.report_for_document(FRUSTRATION_UNDERLYING_MISSING, path, &[]);
                }
                if frustration.ideas.is_empty() {
                    collector.report_for_document(FRUSTRATION_IDEAS_MISSING, path, &[]);
                }
            },
        );
    });
    walk::maps(atlas, |map, path| {
        walk::steps(map, path, |step, path| {
            check_quotes(&step.quotes, path, collector);
            walk::each(
                &step.touchpoints,
                path,
                "touchpoints",
                |touchpoint, path| {
                    check_quotes(&touchpoint.quotes, path, collector);
                },
            );
        });
    });
    check_testing(atlas, collector);
}

/// Looks for who the persona stands for and what moves it: role in the value
/// chain, target group, job and motivation. The name has to be made up, and say
/// so: a persona may not be a real person whom readers could recognise.
fn check_identity(atlas: &Atlas, persona: &Persona, path: Path<'_>, collector: &mut Collector<'_>) {
    let missing = [
        (PERSONA_ROLE_MISSING, persona.role.is_none()),
        (
            PERSONA_SEGMENT_MISSING,
            persona.segments.is_empty() && is_customer(atlas, persona),
        ),
        (PERSONA_NOT_FICTIONAL, persona.fictional != Some(true)),
        (PERSONA_JOB_MISSING, persona.jobs.is_empty()),
        (PERSONA_MOTIVATION_MISSING, persona.motivations.is_empty()),
    ];
    for (rule, _) in missing.iter().filter(|(_, missing)| *missing) {
        collector.report_for_document(rule, path, &[]);
    }
}

/// Whether a persona may be of a target group: it is unless its role is on the
/// provider's or a partner's side.
fn is_customer(atlas: &Atlas, persona: &Persona) -> bool {
    let role = persona.role.as_ref();
    let role = role.and_then(|id| atlas.roles.get(id.as_str()));
    role.is_none_or(|role| role.side == Side::Customer)
}

/// Reports what a persona leaves out of how it is, feels and thinks. Feelings
/// and thoughts may also stand in its empathy map. Without them a persona is a
/// row of statistics that nobody can put themselves in the place of.
fn check_inner_life(persona: &Persona, path: Path<'_>, collector: &mut Collector<'_>) {
    let empathy = persona.empathy.as_ref();
    let missing = [
        ("how it is", persona.being.is_none()),
        (
            "what it feels",
            persona.feels.is_none() && empathy.is_none_or(|empathy| empathy.feels.is_empty()),
        ),
        (
            "what it thinks",
            persona.thinks.is_none() && empathy.is_none_or(|empathy| empathy.thinks.is_empty()),
        ),
    ];
    if let Some(names) = missing_names(&missing) {
        collector.report_for_document(PERSONA_FACETS_MISSING, path, &[("names", &names)]);
    }
}

/// Looks for traits, cultural traits, demographics and a type of person that
/// say nothing about behaviour or communication: an age by itself changes no
/// decision.
fn check_traits(persona: &Persona, path: Path<'_>, collector: &mut Collector<'_>) {
    for (name, list) in [("traits", &persona.traits), ("culture", &persona.culture)] {
        walk::each(list, path, name, |attribute, path| {
            if attribute.implication.is_none() {
                collector.report_for_document(TRAIT_IMPLICATION_MISSING, path, &[]);
            }
        });
    }
    if persona
        .demographics
        .as_ref()
        .is_some_and(|demographics| demographics.implication.is_none())
    {
        collector.report_for_document(
            TRAIT_IMPLICATION_MISSING,
            Path::Member(&path, "demographics"),
            &[],
        );
    }
    if persona
        .person_type
        .as_ref()
        .is_some_and(|kind| kind.implications.is_empty())
    {
        collector.report_for_document(
            PERSON_TYPE_IMPLICATION_MISSING,
            Path::Member(&path, "person_type"),
            &[],
        );
    }
}

/// Looks for quotes that name no study, source or participant, so that nobody
/// can tell whether they were ever said, and for quotes without the consent of
/// those quoted: of personas, steps and touchpoints.
fn check_quotes(quotes: &[Quote], path: Path<'_>, collector: &mut Collector<'_>) {
    walk::each(quotes, path, "quotes", |quote, path| {
        if quote.study.is_none() && quote.source.is_none() && quote.participant.is_none() {
            collector.report_for_document(QUOTE_SOURCE_MISSING, path, &[]);
        }
        if quote.consent != Some(true) {
            collector.report_for_document(QUOTE_CONSENT_MISSING, path, &[]);
        }
    });
}

/// Looks for personas that are called tested, wholly or partly, and rest on no
/// evidence or quote from a study; and for published maps whose personas are
/// still hypotheses, or were refuted: decisions would rest on customers who do
/// not exist.
fn check_testing(atlas: &Atlas, collector: &mut Collector<'_>) {
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        let tested = matches!(
            persona.research_status,
            Some(ResearchStatus::PartlyTested | ResearchStatus::Tested)
        );
        if tested
            && !has_evidence(&persona.evidence)
            && persona.quotes.iter().all(|quote| quote.study.is_none())
        {
            collector.report_for_document(
                PERSONA_UNFOUNDED,
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
                    _ = collector.report_for_map(map, PERSONA_UNTESTED, path, &[("value", id)]);
                }
                Some(ResearchStatus::Refuted) => {
                    _ = collector.report_for_map(map, PERSONA_REFUTED, path, &[("value", id)]);
                }
                Some(_) => {}
            }
        });
    });
}
