//! The jobs that customers try to get done.

use super::collector::Collector;
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::Job;
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    JOB_CIRCUMSTANCE_MISSING = "job.circumstance_missing", Warning, Check, "GainGrowth: the job to be done, when and why" {
        "the job does not say when it arises"
        "det går ikke fram når jobben oppstår"
        "det framgår inte när jobbet uppstår"
    }
    JOB_WHY_MISSING = "job.why_missing", Warning, Check, "GainGrowth: the job to be done, when and why" {
        "the job does not say why it matters"
        "det går ikke fram hvorfor jobben er viktig"
        "det framgår inte varför jobbet är viktigt"
    }
    JOB_OUTCOMES_MISSING = "job.outcomes_missing", Info, Check, "GainGrowth: the real job has a direction, such as putting off an admission for as long as possible; Ulwick 2005: customers measure by desired outcomes how well a job is done" {
        "the job does not say what counts as done well"
        "det går ikke fram når jobben er godt gjort"
        "det framgår inte när jobbet är väl utfört"
    }
    JOB_DIMENSIONS_MISSING = "job.dimensions_missing", Info, Check, "Kantar: the customer's underlying motives and emotional needs" {
        "these sides of the job are not described: {names}"
        "sider av jobben som ikke er beskrevet: {names}"
        "sidor av jobbet som inte är beskrivna: {names}"
    }
}

/// Looks for jobs that do not say when, why and how well.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    walk::each(&ids.atlas.jobs, Path::Root, "jobs", |job, path| {
        check_job(job, path, collector);
    });
}

/// Looks for a job that leaves out the circumstance in which it arises, why it
/// matters, the desired outcomes by which one sees that it was done well
/// (Ulwick 2005), or its functional, emotional or social side.
fn check_job(job: &Job, path: Path<'_>, collector: &mut Collector<'_>) {
    let missing = [
        (JOB_CIRCUMSTANCE_MISSING, job.circumstance.is_none()),
        (JOB_WHY_MISSING, job.why.is_none()),
        (JOB_OUTCOMES_MISSING, job.outcomes.is_empty()),
    ];
    for (rule, _) in missing.iter().filter(|(_, missing)| *missing) {
        collector.report_for_document(rule, path, &[]);
    }
    let sides = job.dimensions.clone().unwrap_or_default();
    let sides = [
        ("functional", sides.functional.is_none()),
        ("emotional", sides.emotional.is_none()),
        ("social", sides.social.is_none()),
    ];
    if let Some(names) = missing_names(&sides) {
        collector.report_for_document(JOB_DIMENSIONS_MISSING, path, &[("names", &names)]);
    }
}
