//! Age: rounds of work, reviews, and sources that have lost their weight.

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, Count, Date, JourneyMap, MapStatus};
use crate::pointer::Path;

/// After so many days a study or source counts half, unless it says otherwise. A choice of ours, not
/// from literature.
const HALF_LIFE_DAYS: i64 = 730;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        history(map, path, sink);
        review(map, path, sink);
    });
    if let Some(today) = sink.today() {
        research(atlas, today, sink);
    }
}

fn history(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    if map.status == Some(MapStatus::Published)
        && map.iterations.is_empty()
        && map.revisions.is_empty()
    {
        sink.tell(codes::MAP_HISTORY_MISSING, path, &[]);
    }
    let mut before = None;
    walk::each(&map.iterations, path, "iterations", |iteration, path| {
        let number = iteration.number.get();
        if let Some(before) = before.filter(|before| *before >= number) {
            sink.tell(
                codes::ITERATION_ORDER,
                path,
                &[("count", &number), ("total", &before)],
            );
        }
        before = Some(number);
    });
}

fn review(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let Some(review) = &map.review else {
        if map.status == Some(MapStatus::Published) {
            sink.tell_of(map, codes::REVIEW_MISSING, path, &[]);
        }
        return;
    };
    let place = Path::Member(&path, "review");
    let missing: Vec<&str> = [
        ("when", review.next.is_none() && review.interval.is_none()),
        ("who answers for it", review.responsible.is_none()),
    ]
    .iter()
    .filter(|(_, missing)| *missing)
    .map(|(name, _)| *name)
    .collect();
    if !missing.is_empty() {
        sink.tell_of(
            map,
            codes::REVIEW_INCOMPLETE,
            place,
            &[("names", &missing.join(", "))],
        );
    }
    let overdue = sink.today().and_then(|today| overdue(map, today));
    if let Some(days) = overdue {
        sink.tell_of(map, codes::REVIEW_OVERDUE, place, &[("count", &days)]);
    }
}

/// The days since a map should have been looked at: the next review, or an interval after the last one
/// or after the map came into force.
fn overdue(map: &JourneyMap, today: &Date) -> Option<i64> {
    let review = map.review.as_ref()?;
    let late = if let Some(next) = &review.next {
        next.days_until(today.clone())
    } else {
        let since = review.last.as_ref().or(map.valid_from.as_ref())?;
        // An interval beyond any calendar is not overdue; the cast saturates.
        #[allow(clippy::cast_possible_truncation)]
        let interval = (review.interval.as_ref()?.minutes() / 1_440.0) as i64;
        since.days_until(today.clone()).saturating_sub(interval)
    };
    (late > 0).then_some(late)
}

fn research(atlas: &Atlas, today: &Date, sink: &mut Sink<'_>) {
    let place = Path::Member(&Path::Root, "research");
    let age = |date: &Option<Date>| {
        date.as_ref()
            .map_or(0, |date| date.days_until(today.clone()))
    };
    walk::each(&atlas.research.sources, place, "sources", |source, path| {
        let half_life = source.half_life_days.map_or(HALF_LIFE_DAYS, Count::get);
        if age(&source.date) > half_life {
            sink.tell_beside(codes::SOURCE_STALE, path, &[("count", &age(&source.date))]);
        }
    });
    walk::each(&atlas.research.studies, place, "studies", |study, path| {
        if age(&study.date) > HALF_LIFE_DAYS {
            sink.tell_beside(
                codes::STUDY_STALE,
                path,
                &[("count", &age(&study.date)), ("limit", &HALF_LIFE_DAYS)],
            );
        }
    });
}
