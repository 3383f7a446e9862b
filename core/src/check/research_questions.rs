//! Questions in research: those that are open, suggestions that wait for an
//! answer, and how customers are asked.

use crate::hash::HashSet;

use super::collector::Collector;
use super::research::RESEARCH;
use super::survey_wording::{asks_for_recommendation, is_provider_centred};
use crate::finding::rules;
use crate::model::{Atlas, MetricMethod, Perspective, SuggestionStatus, SurveyQuestion};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    SUGGESTION_UNANSWERED = "suggestion.unanswered", Info, Check, "Kantar: customers are asked for proposals for improvement; journeykit: whoever is asked gets an answer" {
        "nobody has answered this suggestion, and no initiative takes it up"
        "ingen har svart på dette forslaget, og ingen tiltak tar tak i det"
        "ingen har svarat på det här förslaget, och ingen åtgärd tar fasta på det"
    }
    OPEN_QUESTION_STUDY_MISSING = "open_question.study_missing", Info, Check, "Ziggy 2014: the map influences how research is done; Kantar: gaps in what is known are closed by interviews" {
        "no study is planned to answer this question"
        "ingen studie er planlagt for å svare på dette spørsmålet"
        "ingen studie är planerad för att besvara den här frågan"
    }
    QUESTION_PROVIDER_CENTRED = "question.provider_centred", Warning, Check, "Förstå framtiden först: ask how it was for the customer, not how good the provider was" {
        "the question asks how good the provider was, not how it was for the customer"
        "spørsmålet gjelder hvor god leverandøren var, ikke hvordan kunden hadde det"
        "frågan gäller hur bra leverantören var, inte hur kunden hade det"
    }
}

/// Looks for suggestions and questions that nobody takes up, and for questions
/// to customers that are really about the provider.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    check_open_ends(atlas, collector);
    check_questions(atlas, collector);
}

/// Looks for suggestions that are still open and that no initiative takes up,
/// and for open questions that no study is to answer: customers who are asked
/// and never answered stop answering.
fn check_open_ends(atlas: &Atlas, collector: &mut Collector<'_>) {
    let taken_up: HashSet<&str> = walk::active_initiatives(atlas)
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
                collector.report_for_document(SUGGESTION_UNANSWERED, path, &[]);
            }
        },
    );
    walk::each(
        &atlas.research.questions,
        RESEARCH,
        "questions",
        |question, path| {
            if question.study.is_none() {
                collector.report_for_document(OPEN_QUESTION_STUDY_MISSING, path, &[]);
            }
        },
    );
}

/// Looks for questions of studies and metrics that ask how good the provider
/// was rather than how it was for the customer. A question with a `perspective`
/// is judged by it, others by their words. Whether one would recommend the
/// provider is such a question too, but not in a net promoter score, which
/// consists of it.
fn check_questions(atlas: &Atlas, collector: &mut Collector<'_>) {
    let mut ask = |question: &SurveyQuestion, method: Option<MetricMethod>, path: Path<'_>| {
        let provider = match question.perspective {
            Some(perspective) => perspective == Perspective::Provider,
            None => {
                is_provider_centred(&question.text)
                    || method != Some(MetricMethod::Nps) && asks_for_recommendation(&question.text)
            }
        };
        if provider {
            collector.report_for_document(QUESTION_PROVIDER_CENTRED, path, &[]);
        }
    };
    walk::each(
        &atlas.research.studies,
        RESEARCH,
        "studies",
        |study, path| {
            walk::each(&study.questions, path, "questions", |question, path| {
                ask(question, None, path);
            });
        },
    );
    walk::each(&atlas.metrics, Path::Root, "metrics", |metric, path| {
        if let Some(question) = &metric.question {
            ask(question, metric.method, Path::Member(&path, "question"));
        }
    });
}
