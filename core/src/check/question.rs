//! The question that a map answers, and how much it tries to cover.

use crate::hash::HashSet;

use super::collector::Collector;
use super::wording;
use crate::finding::rules;
use crate::model::{Atlas, JourneyMap};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    MAP_QUESTION_MISSING = "map.question_missing", Warning, Check, "Ziggy 2014: a good question to start from, something specific that one wants to know" {
        "the map asks no question"
        "kartet stiller ikke noe spørsmål"
        "kartan ställer ingen fråga"
        => "say what you want to know, as in: why do customers leave us when they move?"
           "si hva dere vil vite, som: hvorfor forlater kundene oss når de flytter?"
           "säg vad ni vill veta, som: varför lämnar kunderna oss när de flyttar?"
    }
    MAP_QUESTION_VAGUE = "map.question_vague", Warning, Check, "Ziggy 2014: a good question to start from, something specific that one wants to know" {
        "the question is so general that any map would answer it"
        "spørsmålet er så generelt at et hvilket som helst kart ville ha svart på det"
        "frågan är så allmän att vilken karta som helst skulle svara på den"
        => "name what customers do or meet, and which customers" "si hva kundene gjør eller møter, og hvilke kunder det gjelder" "säg vad kunderna gör eller möter, och vilka kunder det gäller"
    }
    MAP_TOO_BROAD = "map.too_broad", Warning, Check, "Ziggy 2014: a map that is to cover everything risks becoming too general to be of use; journeykit: the limits are our choice and can be set" {
        "the map covers {count} {names}, more than {limit}"
        "kartet dekker {count} {names}, flere enn {limit}"
        "kartan täcker {count} {names}, fler än {limit}"
        => "make several maps, and aggregate them afterwards" "lag flere kart, og slå dem sammen etterpå" "gör flera kartor, och slå ihop dem efteråt"
    }
}

/// Looks for maps that answer no question, or one so general that any map would
/// answer it, and for maps that try to cover too much at once to be of use.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        check_question(map, path, collector);
        check_breadth(atlas, map, path, collector);
    });
}

/// Looks for a map without a question, and for a question that is too vague to
/// decide what belongs on the map.
fn check_question(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let place = Path::Member(&path, "question");
    match &map.question {
        Some(question) if !question.is_blank() => {
            if wording::is_vague_question(question) {
                collector.report_for_map(map, MAP_QUESTION_VAGUE, place, &[]);
            }
        }
        // A blank question is told as a blank text.
        Some(_) => {}
        None => _ = collector.report_for_map(map, MAP_QUESTION_MISSING, path, &[]),
    }
}

/// Counts stages, steps, target groups and the jobs of the map's personas, and
/// reports each count that exceeds its threshold: 10 stages, 60 steps, 4 target
/// groups and 5 jobs, unless the options say otherwise. What covers everything
/// becomes too general; several maps can be put together afterwards.
fn check_breadth(atlas: &Atlas, map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let most = collector.thresholds();
    let jobs = jobs(atlas, map);
    let and_more = if jobs == MAX_COUNTED_JOBS { "+" } else { "" };
    let sizes = [
        ("stages", map.stages.len(), most.stages, ""),
        ("steps", map.steps().count(), most.steps, ""),
        ("target groups", map.segments.len(), most.segments, ""),
        ("jobs", jobs, most.jobs.min(MAX_COUNTED_JOBS - 1), and_more),
    ];
    for (names, count, limit, and_more) in sizes {
        if count > limit {
            let count = format!("{count}{and_more}");
            collector.report_for_map(
                map,
                MAP_TOO_BROAD,
                path,
                &[("names", &names), ("count", &count), ("limit", &limit)],
            );
        }
    }
}

/// The most jobs of a map that are counted; a message says `100+` for more.
const MAX_COUNTED_JOBS: usize = 100;

/// How many jobs the personas of a map have. All personas of many maps may be
/// the same with thousands of jobs, so no more than [`MAX_COUNTED_JOBS`] are
/// counted.
fn jobs(atlas: &Atlas, map: &JourneyMap) -> usize {
    let mut jobs = HashSet::default();
    let personas = map
        .personas
        .iter()
        .filter_map(|id| atlas.personas.get(id.as_str()));
    for job in personas
        .flat_map(|persona| &persona.jobs)
        .take(10 * MAX_COUNTED_JOBS)
    {
        jobs.insert(job.as_str());
        if jobs.len() == MAX_COUNTED_JOBS {
            break;
        }
    }
    jobs.len()
}
