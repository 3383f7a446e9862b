//! Age: rounds of work, reviews, and sources that have lost their weight.

use std::fmt::Display;

use super::collector::{Collector, Params};
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::{Atlas, Count, Date, JourneyMap, MapStatus, PartialDate};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    MAP_HISTORY_MISSING = "map.history_missing", Info, Check, "GainGrowth: the goal is not the map but the process that leads to it" {
        "the map is published, but tells of no rounds of work or revisions that led to it"
        "kartet er publisert, men forteller ikke om arbeidsrundene eller revisjonene bak"
        "kartan är publicerad, men berättar inte om arbetsrundorna eller revideringarna bakom"
    }
    ITERATION_OUT_OF_ORDER = "iteration.out_of_order", Info, Check, "GainGrowth: the customer journey is an iterative process; journeykit: rounds of work stand in the order of their numbers" {
        "round {count} does not come after round {total}"
        "runde {count} kommer ikke etter runde {total}"
        "runda {count} kommer inte efter runda {total}"
    }
    REVIEW_MISSING = "review.missing", Warning, Check, "GainGrowth: following up becomes one of the company's routines" {
        "the map is published, but nobody has said when it is looked at again"
        "kartet er publisert, men ingen har sagt når det skal gjennomgås igjen"
        "kartan är publicerad, men ingen har sagt när den ska ses över igen"
    }
    REVIEW_INCOMPLETE = "review.incomplete", Info, Check, "GainGrowth: following up becomes one of the company's routines; journeykit: a routine has a date or an interval, and someone responsible" {
        "the review does not say: {names}"
        "gjennomgangen mangler opplysninger om: {names}"
        "genomgången saknar uppgifter om: {names}"
    }
    REVIEW_OVERDUE = "review.overdue", Warning, Check, "GainGrowth: customers' needs and frustrations can change, and fast, so following up becomes a routine" {
        "the map should have been reviewed {count} days ago"
        "kartet skulle vært gjennomgått for {count} dager siden"
        "kartan skulle ha setts över för {count} dagar sedan"
        => "the day is not known: counted from the last day of {date}, so that it may have been due earlier"
           "dagen er ikke kjent: regnet fra siste dag i {date}, så fristen kan ha vært tidligere"
           "dagen är inte känd: räknat från sista dagen i {date}, så tidpunkten kan ha varit tidigare"
    }
    SOURCE_STALE = "source.stale", Warning, Check, "GainGrowth: customers' needs and frustrations can change, and fast; Kantar: find the areas that need more recent information; journeykit: two years is our choice, not a figure from literature" {
        "the source is {count} days old and has lost more than half of its weight"
        "kilden er {count} dager gammel og har mistet mer enn halvparten av sin vekt"
        "källan är {count} dagar gammal och har förlorat mer än hälften av sin vikt"
        => "the day is not known: counted from the last day of {date}, so that it may be older"
           "dagen er ikke kjent: regnet fra siste dag i {date}, så den kan være eldre"
           "dagen är inte känd: räknat från sista dagen i {date}, så den kan vara äldre"
    }
    STUDY_STALE = "study.stale", Warning, Check, "GainGrowth: customers' needs and frustrations can change, and fast; Kantar: find the areas that need more recent information; journeykit: two years is our choice, not a figure from literature" {
        "the study is {count} days old, more than {limit}"
        "studien er {count} dager gammel, mer enn {limit}"
        "studien är {count} dagar gammal, mer än {limit}"
        => "the day is not known: counted from the last day of {date}, so that it may be older"
           "dagen er ikke kjent: regnet fra siste dag i {date}, så den kan være eldre"
           "dagen är inte känd: räknat från sista dagen i {date}, så den kan vara äldre"
    }
}

/// The age in days at which a source counts half, unless it names its own
/// half-life, and beyond which a study is called old: two years. A choice of
/// ours, not from literature.
const HALF_LIFE_DAYS: i64 = 730;

/// Looks for maps that hide how they came about, that nobody keeps up to date,
/// and for research that is out of date. What depends on age is checked only if
/// the caller has given the day.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        check_history(map, path, collector);
        check_review(map, path, collector);
    });
    if let Some(today) = collector.today() {
        check_research_age(atlas, today, collector);
    }
}

/// Looks for a published map without rounds of work or revisions, which shows a
/// result but not the process that led to it, and for rounds whose numbers do
/// not rise.
fn check_history(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    if map.status == Some(MapStatus::Published)
        && map.iterations.is_empty()
        && map.revisions.is_empty()
    {
        collector.report(MAP_HISTORY_MISSING, path, &[]);
    }
    let mut before = None;
    walk::each(&map.iterations, path, "iterations", |iteration, path| {
        let number = iteration.number.get();
        if let Some(before) = before.filter(|before| *before >= number) {
            collector.report(
                ITERATION_OUT_OF_ORDER,
                path,
                &[("count", &number), ("total", &before)],
            );
        }
        before = Some(number);
    });
}

/// Looks for a published map without a routine of review, for a routine without
/// a time or without someone responsible, and for a review that is overdue. A
/// map that nobody looks at again tells of customers as they were.
fn check_review(map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
    let Some(review) = &map.review else {
        if map.status == Some(MapStatus::Published) {
            collector.report_for_map(map, REVIEW_MISSING, path, &[]);
        }
        return;
    };
    let place = Path::Member(&path, "review");
    let missing = [
        ("when", review.next.is_none() && review.interval.is_none()),
        ("who answers for it", review.responsible.is_none()),
    ];
    if let Some(names) = missing_names(&missing) {
        collector.report_for_map(map, REVIEW_INCOMPLETE, place, &[("names", &names)]);
    }
    if let Some((days, since)) = collector.today().and_then(|today| overdue(map, today)) {
        let params = [("count", &days as &dyn Display)];
        collector.report_for_map(map, REVIEW_OVERDUE, place, &with_date(&params, since));
    }
}

/// How many days ago a map should have been reviewed, if it should have been,
/// and the date that this is counted from where it is not that of the review.
///
/// The date of the next review decides. Without one it is the interval after
/// the last review, or after the map came into force; without these nothing is
/// overdue. The interval is cut to whole days, so that a month counts 30 days
/// and twelve months 365.
fn overdue<'m>(map: &'m JourneyMap, today: &Date) -> Option<(i64, Option<&'m PartialDate>)> {
    let review = map.review.as_ref()?;
    let (late, since) = if let Some(next) = &review.next {
        (next.days_until(today.clone()), None)
    } else {
        let since = review.last.as_ref().or(map.valid_from.as_ref())?;
        // An interval beyond any calendar is never overdue; the cast saturates.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "an interval beyond any calendar saturates"
        )]
        let interval = (review.interval.as_ref()?.minutes() / 1_440.0) as i64;
        (age(since, today).saturating_sub(interval), Some(since))
    };
    (late > 0).then_some((late, since))
}

/// Reports sources that are older than their half-life and studies older than
/// two years, in days up to the day of the check. Those without a date are not
/// judged.
fn check_research_age(atlas: &Atlas, today: &Date, collector: &mut Collector<'_>) {
    let place = Path::Member(&Path::Root, "research");
    walk::each(&atlas.research.sources, place, "sources", |source, path| {
        let half_life = source.half_life_days.map_or(HALF_LIFE_DAYS, Count::get);
        let days = source.date.as_ref().map_or(0, |date| age(date, today));
        if days > half_life {
            let params = [("count", &days as &dyn Display)];
            let params = with_date(&params, source.date.as_ref());
            collector.report_for_document(SOURCE_STALE, path, &params);
        }
    });
    walk::each(&atlas.research.studies, place, "studies", |study, path| {
        let days = study.date.as_ref().map_or(0, |date| age(date, today));
        if days > HALF_LIFE_DAYS {
            let params = [("count", &days as &dyn Display), ("limit", &HALF_LIFE_DAYS)];
            let params = with_date(&params, study.date.as_ref());
            collector.report_for_document(STUDY_STALE, path, &params);
        }
    });
}

/// The days from a date to today. From a month or a year its last day counts,
/// so that nothing is called older than it surely is.
fn age(date: &PartialDate, today: &Date) -> i64 {
    date.latest().days_until(today.clone())
}

/// The params, and the date that the days are counted from if its day is not
/// known: then the hint says so.
fn with_date<'p>(
    params: Params<'p>,
    date: Option<&'p PartialDate>,
) -> Vec<(&'static str, &'p dyn Display)> {
    let inexact = date.filter(|date| !date.is_day());
    let date = inexact.map(|date| ("date", date as &dyn Display));
    params.iter().copied().chain(date).collect()
}
