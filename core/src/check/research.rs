//! Research: how and by whom it was done, and how many people were met.

use crate::hash::{HashMap, HashSet};

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{
    Atlas, ConductedBy, Count, Participant, Persona, ResearchMethod, Segment, Side, SourceKind,
    Study, StudyId,
};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    RESEARCH_INTERNAL_ONLY = "research.internal_only", Warning, Check, "GainGrowth: the company's own people may do the research, but beware of bias" {
        "all studies were made by the organisation's own people"
        "alle studier er gjort av organisasjonens egne folk"
        "alla studier är gjorda av organisationens egna medarbetare"
    }
    RESEARCH_ONE_METHOD = "research.one_method", Info, Check, "GainGrowth: observation, in-depth interviews and more quantitative interviews; Kantar: different sources of data are put together into a whole" {
        "all that is known was found by one method"
        "alt vi vet, er funnet med én og samme metode"
        "allt vi vet kommer från en och samma metod"
    }
    RESEARCH_EMPLOYEES_MISSING = "research.employees_missing", Warning, Check, "Kantar: interviews with employees are indispensable, and close gaps in what is known" {
        "no employees have been listened to"
        "ingen medarbeidere er hørt"
        "inga medarbetare har hörts"
    }
    RESEARCH_ONE_ITERATION = "research.one_iteration", Warning, Check, "Ziggy 2014: a few customers in the first round, and a narrower focus in those that follow" {
        "the first round of research is the only one"
        "det er gjort bare én runde med undersøkelser"
        "det har bara gjorts en omgång undersökningar"
    }
    RESEARCH_TOO_FEW = "research.too_few", Warning, Check, "Ziggy 2014: often 10 to 20 interviews in all, all rounds included" {
        "people asked in all: {count}, fewer than {limit}"
        "spurte personer i alt: {count}, færre enn {limit}"
        "tillfrågade personer totalt: {count}, färre än {limit}"
    }
    RESEARCH_TOO_MANY = "research.too_many", Info, Check, "Ziggy 2014: often 10 to 20 interviews in all, all rounds included" {
        "people asked in all: {count}, more than {limit}"
        "spurte personer i alt: {count}, flere enn {limit}"
        "tillfrågade personer totalt: {count}, fler än {limit}"
    }
    RESEARCH_RULES_CLASH = "research.rules_clash", Info, Check, "Ziggy 2014: how many interviews it takes depends on how much the target groups differ; journeykit: by its usual numbers both rules can be kept for 2 to 6 target groups" {
        "{min} to {max} people in each target group and {least} to {most} in all can't both be kept; target groups: {count}"
        "{min} til {max} personer i hver målgruppe lar seg ikke forene med {least} til {most} i alt; målgrupper: {count}"
        "{min} till {max} personer i varje målgrupp går inte att förena med {least} till {most} totalt; målgrupper: {count}"
    }
    SEGMENT_UNASKED = "segment.unasked", Warning, Check, "Ziggy 2014: each target group is preferably represented by 3 to 5 people; Kantar: gaps in what is known are closed by interviews with customers" {
        "nobody of this target group has been asked"
        "ingen i denne målgruppen er spurt"
        "ingen i den här målgruppen har tillfrågats"
        => "include it in the next round of research" "ta den med i neste runde med undersøkelser" "ta med den i nästa omgång undersökningar"
    }
    SEGMENT_TOO_FEW = "segment.too_few", Warning, Check, "Ziggy 2014: each target group is preferably represented by 3 to 5 people" {
        "people of this target group who have been asked: {count}, fewer than {limit}"
        "spurte personer i denne målgruppen: {count}, færre enn {limit}"
        "tillfrågade personer i den här målgruppen: {count}, färre än {limit}"
    }
    SEGMENT_TOO_MANY = "segment.too_many", Info, Check, "Ziggy 2014: each target group is preferably represented by 3 to 5 people" {
        "people of this target group who have been asked: {count}, more than {limit}"
        "spurte personer i denne målgruppen: {count}, flere enn {limit}"
        "tillfrågade personer i den här målgruppen: {count}, fler än {limit}"
    }
}

/// Where the research of the document is.
pub(super) const RESEARCH: Path<'_> = Path::At("/research");

/// Looks for research that is one-sided or too thin to decide by.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    check_conduct(atlas, collector);
    check_sample(atlas, collector);
}

/// Looks for bias in how the studies were made: all by the organisation's own
/// people, all by one method, all in the first round, or without a single
/// employee having been heard. Each alone is reason to doubt what was found.
/// Atlases without studies are not asked.
fn check_conduct(atlas: &Atlas, collector: &mut Collector<'_>) {
    let research = &atlas.research;
    let studies = || research.studies.iter();
    if research.studies.is_empty() {
        return;
    }
    let place = Path::Member(&RESEARCH, "studies");
    if studies().all(|study| study.conducted_by == Some(ConductedBy::Internal)) {
        collector.report_for_document(RESEARCH_INTERNAL_ONLY, place, &[]);
    }
    let methods: HashSet<ResearchMethod> = studies().map(|study| study.method).collect();
    if methods.len() == 1 {
        collector.report_for_document(RESEARCH_ONE_METHOD, place, &[]);
    }
    if studies()
        .filter_map(|study| study.iteration)
        .map(Count::get)
        .max()
        == Some(1)
    {
        collector.report_for_document(RESEARCH_ONE_ITERATION, place, &[]);
    }
    let employees = research
        .participants
        .iter()
        .any(|participant| is_employee(atlas, participant))
        || research
            .sources
            .iter()
            .any(|source| source.kind == SourceKind::Employee);
    if !employees {
        collector.report_for_document(RESEARCH_EMPLOYEES_MISSING, RESEARCH, &[]);
    }
}

/// Whether a participant has a role on the provider's side.
fn is_employee(atlas: &Atlas, participant: &Participant) -> bool {
    let role = participant
        .role
        .as_ref()
        .and_then(|id| atlas.roles.get(id.as_str()));
    role.is_some_and(|role| role.side == Side::Provider)
}

/// How many people of a target group were met, and how many of these are
/// customers.
#[derive(Default, Clone, Copy)]
struct PeopleMet {
    all: usize,
    customers: usize,
}

/// Counts the people who were met, as against those who only answered a survey
/// or appear in figures or documents: customers in all, and everyone by target
/// group.
///
/// Too few people show chance rather than a pattern; more than enough costs
/// time without telling anything new. By default 10 to 20 customers are
/// expected in all and 3 to 5 people in each target group (Ziggy 2014). A group
/// of which nobody at all was asked is told as that. Nothing is reported if no
/// customers were met.
fn check_sample(atlas: &Atlas, collector: &mut Collector<'_>) {
    let method = |participant: &Participant| {
        atlas
            .research
            .studies
            .get(participant.study.as_ref()?.as_str())
            .map(|study| study.method)
    };
    let met = |participant: &&Participant| {
        !matches!(
            method(participant),
            Some(ResearchMethod::Survey | ResearchMethod::Analytics | ResearchMethod::DeskResearch)
        )
    };
    let mut groups: HashMap<&str, PeopleMet> = HashMap::default();
    let mut total = 0;
    for participant in atlas.research.participants.iter().filter(met) {
        let customer = usize::from(!is_employee(atlas, participant));
        total += customer;
        if let Some(segment) = &participant.segment {
            let group = groups.entry(segment.as_str()).or_default();
            group.all += 1;
            group.customers += customer;
        }
    }
    if total == 0 {
        return;
    }
    let of = |segment: &Segment| groups.get(segment.id.as_str()).copied().unwrap_or_default();
    check_total(
        total,
        atlas
            .segments
            .iter()
            .map(of)
            .filter(|group| group.all == 0 || group.customers > 0)
            .count(),
        collector,
    );
    let wanted = &collector.thresholds().people_per_segment;
    let asked = segments_asked(atlas);
    walk::each(&atlas.segments, Path::Root, "segments", |segment, path| {
        let count = of(segment).all;
        if !asked.contains(segment.id.as_str()) && *wanted.start() > 0 {
            collector.report_for_document(SEGMENT_UNASKED, path, &[]);
        } else if count < *wanted.start() {
            collector.report_for_document(
                SEGMENT_TOO_FEW,
                path,
                &[("count", &count), ("limit", wanted.start())],
            );
        } else if count > *wanted.end() {
            collector.report_for_document(
                SEGMENT_TOO_MANY,
                path,
                &[("count", &count), ("limit", wanted.end())],
            );
        }
    });
}

/// The target groups of which anybody was asked, in whatever way: those of
/// participants, those that a study was about in which people are asked, and
/// those of personas that rest on a study or on participants.
fn segments_asked(atlas: &Atlas) -> HashSet<&str> {
    let research = &atlas.research;
    let people = research.participants.iter();
    let people = people.filter_map(|participant| participant.segment.as_ref());
    let asks = |study: &&Study| {
        !matches!(
            study.method,
            ResearchMethod::Analytics | ResearchMethod::DeskResearch
        )
    };
    let studies = research.studies.iter().filter(asks);
    let is_of_people = |id: &Option<StudyId>| {
        let study = id.as_ref().and_then(|id| research.studies.get(id.as_str()));
        study.as_ref().is_some_and(asks)
    };
    let rests_on_people = |persona: &&Persona| {
        let mut evidence = persona.evidence.iter();
        let mut quotes = persona.quotes.iter();
        evidence.any(|piece| is_of_people(&piece.study) || !piece.participants.is_empty())
            || quotes.any(|quote| is_of_people(&quote.study) || quote.participant.is_some())
    };
    let personas = atlas.personas.iter().filter(rests_on_people);
    people
        .chain(studies.flat_map(|study| &study.segments))
        .chain(personas.flat_map(|persona| &persona.segments))
        .map(AsRef::as_ref)
        .collect()
}

/// Holds the number of customers against what is expected in all, for this many
/// target groups. Where the numbers expected in all and in each group
/// contradict each other, that is reported instead; the default numbers agree
/// for 2 to 6 groups. Groups of which only employees were met do not count.
fn check_total(total: usize, groups: usize, collector: &mut Collector<'_>) {
    let place = Path::Member(&RESEARCH, "participants");
    let (wanted, each) = (
        &collector.thresholds().people,
        &collector.thresholds().people_per_segment,
    );
    if groups > 0
        && (groups.saturating_mul(*each.end()) < *wanted.start()
            || groups.saturating_mul(*each.start()) > *wanted.end())
    {
        let (least, most) = (*wanted.start(), *wanted.end());
        let (min, max) = (*each.start(), *each.end());
        collector.report_for_document(
            RESEARCH_RULES_CLASH,
            place,
            &[
                ("count", &groups),
                ("min", &min),
                ("max", &max),
                ("least", &least),
                ("most", &most),
            ],
        );
    } else if total < *wanted.start() {
        collector.report_for_document(
            RESEARCH_TOO_FEW,
            place,
            &[("count", &total), ("limit", wanted.start())],
        );
    } else if total > *wanted.end() {
        collector.report_for_document(
            RESEARCH_TOO_MANY,
            place,
            &[("count", &total), ("limit", wanted.end())],
        );
    }
}
