//! Research: how it was done and by whom, how many were asked, and what is still open.

use crate::hash::{HashMap, HashSet};

use super::sink::Sink;
use super::{walk, wording};
use crate::finding::codes;
use crate::model::{
    Atlas, ConductedBy, Count, Method, Participant, Perspective, Segment, Side, SourceKind,
    SuggestionStatus, SurveyQuestion,
};
use crate::pointer::Path;

const RESEARCH: Path<'_> = Path::At("/research");

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    conduct(atlas, sink);
    sample(atlas, sink);
    open_ends(atlas, sink);
    questions(atlas, sink);
}

/// Bias: one kind of people, one method, one round, one side.
fn conduct(atlas: &Atlas, sink: &mut Sink<'_>) {
    let research = &atlas.research;
    let studies = || research.studies.iter();
    if research.studies.is_empty() {
        return;
    }
    let place = Path::Member(&RESEARCH, "studies");
    if studies().all(|study| study.conducted_by == Some(ConductedBy::Internal)) {
        sink.tell_beside(codes::RESEARCH_INTERNAL_ONLY, place, &[]);
    }
    let methods: HashSet<Method> = studies().map(|study| study.method).collect();
    if methods.len() == 1 {
        sink.tell_beside(codes::RESEARCH_ONE_METHOD, place, &[]);
    }
    if studies()
        .filter_map(|study| study.iteration)
        .map(Count::get)
        .max()
        == Some(1)
    {
        sink.tell_beside(codes::RESEARCH_ONE_ITERATION, place, &[]);
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
        sink.tell_beside(codes::RESEARCH_EMPLOYEES_MISSING, RESEARCH, &[]);
    }
}

fn is_employee(atlas: &Atlas, participant: &Participant) -> bool {
    let role = participant
        .role
        .as_ref()
        .and_then(|id| atlas.roles.get(id.as_str()));
    role.is_some_and(|role| role.side == Side::Provider)
}

/// How many of a target group were met, and how many of these are customers.
#[derive(Default, Clone, Copy)]
struct Met {
    all: usize,
    customers: usize,
}

/// People who were met: customers in all, and everyone by target group. Answers to surveys and figures
/// are not counted.
fn sample(atlas: &Atlas, sink: &mut Sink<'_>) {
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
            Some(Method::Survey | Method::Analytics | Method::DeskResearch)
        )
    };
    let mut groups: HashMap<&str, Met> = HashMap::new();
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
    in_all(
        total,
        atlas
            .segments
            .iter()
            .map(of)
            .filter(|group| group.all == 0 || group.customers > 0)
            .count(),
        sink,
    );
    let wanted = &sink.thresholds().people_per_segment;
    walk::each(&atlas.segments, Path::Root, "segments", |segment, path| {
        let count = of(segment).all;
        if count < *wanted.start() {
            sink.tell_beside(
                codes::SEGMENT_TOO_FEW,
                path,
                &[("count", &count), ("limit", wanted.start())],
            );
        } else if count > *wanted.end() {
            sink.tell_beside(
                codes::SEGMENT_TOO_MANY,
                path,
                &[("count", &count), ("limit", wanted.end())],
            );
        }
    });
}

/// So many customers, of so many target groups: where the two rules clash, that is told instead. The usual
/// numbers can both be kept for 2 to 6 groups.
fn in_all(total: usize, groups: usize, sink: &mut Sink<'_>) {
    let place = Path::Member(&RESEARCH, "participants");
    let (wanted, each) = (
        &sink.thresholds().people,
        &sink.thresholds().people_per_segment,
    );
    if groups > 0
        && (groups.saturating_mul(*each.end()) < *wanted.start()
            || groups.saturating_mul(*each.start()) > *wanted.end())
    {
        sink.tell_beside(codes::RESEARCH_RULES_CLASH, place, &[("count", &groups)]);
    } else if total < *wanted.start() {
        sink.tell_beside(
            codes::RESEARCH_TOO_FEW,
            place,
            &[("count", &total), ("limit", wanted.start())],
        );
    } else if total > *wanted.end() {
        sink.tell_beside(
            codes::RESEARCH_TOO_MANY,
            place,
            &[("count", &total), ("limit", wanted.end())],
        );
    }
}

/// Suggestions that nobody has answered, and questions that nobody looks into.
fn open_ends(atlas: &Atlas, sink: &mut Sink<'_>) {
    let taken_up: HashSet<&str> = walk::initiatives(atlas)
        .flat_map(|initiative| &initiative.suggestions)
        .map(AsRef::as_ref)
        .collect();
    walk::each(
        &atlas.research.suggestions,
        RESEARCH,
        "suggestions",
        |suggestion, path| {
            let open = suggestion
                .status
                .is_none_or(|status| status == SuggestionStatus::Open);
            if open && !taken_up.contains(suggestion.id.as_str()) {
                sink.tell_beside(codes::SUGGESTION_UNANSWERED, path, &[]);
            }
        },
    );
    walk::each(
        &atlas.research.questions,
        RESEARCH,
        "questions",
        |question, path| {
            if question.study.is_none() {
                sink.tell_beside(codes::OPEN_QUESTION_STUDY_MISSING, path, &[]);
            }
        },
    );
}

/// Questions to customers that are about the provider.
fn questions(atlas: &Atlas, sink: &mut Sink<'_>) {
    let mut ask = |question: &SurveyQuestion, path: Path<'_>| {
        let provider = match question.perspective {
            Some(perspective) => perspective == Perspective::Provider,
            None => wording::is_provider_centred(&question.text),
        };
        if provider {
            sink.tell_beside(codes::QUESTION_PROVIDER_CENTRED, path, &[]);
        }
    };
    walk::each(
        &atlas.research.studies,
        RESEARCH,
        "studies",
        |study, path| walk::each(&study.questions, path, "questions", &mut ask),
    );
    walk::each(&atlas.metrics, Path::Root, "metrics", |metric, path| {
        if let Some(question) = &metric.question {
            ask(question, Path::Member(&path, "question"));
        }
    });
}
