//! Statuses that people wrote down, held against what stands beside them: of
//! personas, suggestions and needs.

use super::claims::contradicts;
use super::collector::Collector;
use crate::finding::rules;
use crate::hash::HashMap;
use crate::model::{
    Atlas, Evidence, EvidenceKind, Initiative, InitiativeStatus, JourneyMap, Need, NeedStatus,
    Outcome, Persona, ResearchStatus, Stance, Step, SuggestionStatus,
};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_content};

rules! {
    PERSONA_STATUS_CONTRADICTED = "persona.status_contradicted", Warning, Check, "GainGrowth: a persona is a starting point that has to be tested with customers" {
        "the persona is called `{first}`, but going by its evidence it is `{second}`"
        "personaen er merket `{first}`, men etter grunnlaget å dømme er den `{second}`"
        "personan är märkt `{first}`, men av underlaget att döma är den `{second}`"
    }
    PERSONA_STATUS_BEHIND = "persona.status_behind", Info, Check, "GainGrowth: a persona is a starting point that has to be tested with customers" {
        "the persona is called `{first}`, but real people were asked or observed, so that it is at least `{second}`"
        "personaen er merket `{first}`, men virkelige mennesker er spurt eller observert, så den er minst `{second}`"
        "personan är märkt `{first}`, men verkliga människor har tillfrågats eller observerats, så den är minst `{second}`"
    }
    SUGGESTION_STATUS_DIFFERS = "suggestion.status_differs", Warning, Check, "Kantar: what customers suggest as improvements" {
        "the suggestion is called `{first}`, but the initiative `{value}`, which takes it up, is `{second}`"
        "forslaget er merket `{first}`, men tiltaket `{value}`, som tar det opp, er `{second}`"
        "förslaget är märkt `{first}`, men åtgärden `{value}`, som tar upp det, är `{second}`"
    }
    NEED_MET_DOUBTFUL = "need.met_doubtful", Info, Check, "Kantar: how good one is at meeting the needs of customers" {
        "the need is called met, but each step where it arises failed or hurts badly"
        "behovet er merket som dekket, men hvert steg der det oppstår, gikk galt eller gjør vondt"
        "behovet är märkt som tillgodosett, men varje steg där det uppstår gick fel eller gör ont"
    }
}

/// Looks for statuses that disagree with the evidence: personas that are called
/// tested although people turned out to be different, or a hypothesis although
/// they were asked; suggestions that are said to be carried out or turned down
/// although their initiative is not; and needs that are called met where
/// customers are let down.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::each(&atlas.personas, Path::Root, "personas", |persona, path| {
        check_persona(persona, path, collector);
    });
    check_suggestions(atlas, collector);
    walk::maps(atlas, |map, path| check_needs(map, path, collector));
}

/// Checks the research status of a persona. By its evidence it is refuted if all
/// of it speaks against it, and partly tested if some of it does. If none does it
/// may be tested in part or as a whole, which evidence can't tell.
fn check_persona(persona: &Persona, path: Path<'_>, collector: &mut Collector<'_>) {
    use ResearchStatus::{Hypothesis, PartlyTested, Refuted, Tested};
    let Some(status) = persona.research_status else {
        return;
    };
    let known = || {
        persona
            .evidence
            .iter()
            .filter(|piece| has_content(Some(*piece)))
    };
    let against = known().any(contradicts);
    let mut favour = known().filter(|piece| !contradicts(piece)).peekable();
    let supported = favour.peek().is_some();
    let is_said = |piece: &Evidence| piece.stance == Some(Stance::Supports);
    let (rule, shown) = match (status, supported, against) {
        (Hypothesis | PartlyTested | Tested, false, true) => (PERSONA_STATUS_CONTRADICTED, Refuted),
        (Tested, true, true) => (PERSONA_STATUS_CONTRADICTED, PartlyTested),
        // Where no stance is given, people may mean what refuted the persona.
        (Refuted, true, false) if favour.any(is_said) => {
            (PERSONA_STATUS_CONTRADICTED, PartlyTested)
        }
        (Hypothesis, true, _) if favour.any(comes_from_people) => {
            (PERSONA_STATUS_BEHIND, PartlyTested)
        }
        _ => return,
    };
    let place = Path::Member(&path, "research_status");
    collector.report_for_document(rule, place, &[("first", &status), ("second", &shown)]);
}

/// Whether a piece of evidence goes back to people who were asked or observed,
/// or to what was measured, and not only to a text or to someone's judgement.
fn comes_from_people(piece: &Evidence) -> bool {
    let by_kind = piece
        .kind
        .map(|kind| !matches!(kind, EvidenceKind::Document | EvidenceKind::Expert));
    by_kind.unwrap_or(piece.study.is_some() || !piece.participants.is_empty())
}

/// Looks for a suggestion that is said to be carried out although no initiative
/// that takes it up is done, or to be turned down although one takes it up. An
/// initiative without a status says nothing.
fn check_suggestions(atlas: &Atlas, collector: &mut Collector<'_>) {
    let mut taken_up: HashMap<&str, Vec<&Initiative>> = HashMap::default();
    for initiative in walk::active_initiatives(atlas) {
        for suggestion in &initiative.suggestions {
            taken_up
                .entry(suggestion.as_str())
                .or_default()
                .push(initiative);
        }
    }
    let research = Path::Member(&Path::Root, "research");
    walk::each(
        &atlas.research.suggestions,
        research,
        "suggestions",
        |suggestion, path| {
            let initiatives = taken_up
                .get(suggestion.id.as_str())
                .map_or(&[][..], Vec::as_slice);
            let done = |one: &&Initiative| one.status == Some(InitiativeStatus::Done);
            let differs = match suggestion.status {
                Some(SuggestionStatus::Done) => !initiatives.iter().any(done),
                Some(SuggestionStatus::Declined) => true,
                _ => false,
            };
            let first = initiatives
                .iter()
                .find_map(|one| Some((&one.id, one.status?)));
            if let (true, Some(status), Some((id, other))) = (differs, suggestion.status, first) {
                let params: [(&str, &dyn std::fmt::Display); 3] =
                    [("first", &status), ("value", id), ("second", &other)];
                collector.report_for_document(
                    SUGGESTION_STATUS_DIFFERS,
                    Path::Member(&path, "status"),
                    &params,
                );
            }
        },
    );
}

/// The severity, of 1 to 5, from which a pain makes it doubtful that the only
/// need of its step is met.
const BAD_PAIN: i64 = 4;

/// Looks for needs that are called met although each step that names them failed
/// or hurts badly. Pains name no needs: one counts only at a step where no other
/// need arises.
fn check_needs(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let mut doubts: HashMap<&str, (bool, Vec<String>)> = HashMap::default();
    walk::steps(map, path, |step, path| {
        for need in &step.needs {
            let (all, places) = doubts.entry(need.as_str()).or_insert((true, Vec::new()));
            *all &= lets_down(step);
            places.push(path.pointer());
        }
    });
    let is_met = |need: &Need| need.met == Some(NeedStatus::Met);
    walk::each(&map.needs, path, "needs", |need, path| {
        if let Some((true, places)) = doubts.remove(need.id.as_str()).filter(|_| is_met(need)) {
            collector
                .report_for_map(map, NEED_MET_DOUBTFUL, path, &[])
                .related = places;
        }
    });
}

/// Whether a step failed, or hurts badly with nothing but one need to hurt.
fn lets_down(step: &Step) -> bool {
    let hurts = step.pains.iter().any(|pain| {
        pain.severity
            .is_some_and(|severity| severity.get() >= BAD_PAIN)
    });
    step.outcome == Some(Outcome::Failed) || (hurts && step.needs.len() == 1)
}
