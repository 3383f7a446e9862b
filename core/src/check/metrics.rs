//! Metrics: whether they say what they measure, from where to where, and by
//! when.

use crate::hash::HashSet;

use super::collector::Collector;
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::{Direction, Metric, MetricLevel, MetricMethod};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    METRIC_INCOMPLETE = "metric.incomplete", Warning, Check, "Kantar: clear metrics with well-defined targets" {
        "the metric does not say: {names}"
        "måltallet mangler opplysninger om: {names}"
        "mätetalet saknar uppgifter om: {names}"
    }
    METRIC_CES_DIRECTION = "metric.ces_direction", Warning, Check, "Kantar: clear metrics with well-defined targets; Dixon, Freeman and Toman 2010: low is good in the first customer effort score; CEB 2013: high is good in the second" {
        "nothing says whether a high effort score is good or bad"
        "det går ikke fram om en høy innsatsskår er bra eller dårlig"
        "det framgår inte om ett högt ansträngningsvärde är bra eller dåligt"
        => "set `direction`" "sett `direction`" "ange `direction`"
    }
    METRIC_TARGET_BACKWARDS = "metric.target_backwards", Warning, Check, "Kantar: clear metrics with well-defined targets" {
        "the target is worse than the baseline"
        "målet er dårligere enn utgangspunktet"
        "målet är sämre än utgångsläget"
    }
    METRIC_DRIVES_MISSING = "metric.drives_missing", Info, Check, "Kantar: improvements should influence the results of the business in the end" {
        "nobody has said which metric of the business this one drives"
        "ingen har sagt hvilket av virksomhetens måltall dette driver"
        "ingen har sagt vilket av verksamhetens mätetal det här driver"
    }
}

/// Looks for metrics by which nobody can tell whether things have improved:
/// those that leave out unit, direction, baseline, target or due date, whose
/// target is worse than their baseline, or that measure a journey and do not
/// say which metric of the business they drive.
///
/// A customer effort score has a message of its own where the direction is
/// missing: in the first version of the score, of 2010, low is good, and in the
/// second, of 2013, high is.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    if atlas.metrics.is_empty() {
        return;
    }
    let values = atlas
        .maps
        .iter()
        .flat_map(crate::model::JourneyMap::touchpoints)
        .flat_map(|touchpoint| &touchpoint.metrics);
    let aimed: HashSet<&str> = values
        .filter(|value| value.target.is_some())
        .map(|value| value.metric.as_str())
        .collect();
    walk::each(&atlas.metrics, Path::Root, "metrics", |metric, path| {
        check_completeness(metric, aimed.contains(metric.id.as_str()), path, collector);
        if metric.method == Some(MetricMethod::Ces) && metric.direction.is_none() {
            collector.report_for_document(METRIC_CES_DIRECTION, path, &[]);
        }
        if metric.level == Some(MetricLevel::Journey) && metric.drives.is_none() {
            collector.report_for_document(METRIC_DRIVES_MISSING, path, &[]);
        }
        if is_backwards(metric) {
            collector.report_for_document(
                METRIC_TARGET_BACKWARDS,
                Path::Member(&path, "target"),
                &[],
            );
        }
    });
}

/// Which way is better: as the metric says, else as its method implies, which
/// is up for the net promoter score and customer satisfaction.
fn direction(metric: &Metric) -> Option<Direction> {
    let given = match metric.method {
        Some(MetricMethod::Nps | MetricMethod::Csat) => Some(Direction::Maximise),
        _ => None,
    };
    metric.direction.or(given)
}

/// Reports in one finding what a metric leaves out.
///
/// A unit is asked for only where the method does not imply one: times, counts,
/// amounts of money, and metrics without a method. Targets at touchpoints
/// (`aimed`) make up for a target of the metric itself.
fn check_completeness(metric: &Metric, aimed: bool, path: Path<'_>, collector: &mut Collector<'_>) {
    use MetricMethod::{Count, Money, Time};
    let counted = matches!(metric.method, None | Some(Time | Count | Money));
    let missing = [
        ("unit", metric.unit.is_none() && counted),
        (
            "direction",
            direction(metric).is_none() && metric.method != Some(MetricMethod::Ces),
        ),
        ("baseline", metric.baseline.is_none()),
        ("target", metric.target.is_none() && !aimed),
        ("due date", metric.due.is_none()),
    ];
    if let Some(names) = missing_names(&missing) {
        collector.report_for_document(METRIC_INCOMPLETE, path, &[("names", &names)]);
    }
}

/// Whether reaching the target would mean a change for the worse from the
/// baseline.
fn is_backwards(metric: &Metric) -> bool {
    let (Some(baseline), Some(target)) = (metric.baseline, metric.target) else {
        return false;
    };
    match direction(metric) {
        Some(Direction::Minimise) => target > baseline,
        Some(Direction::Maximise) => target < baseline,
        None => false,
    }
}
