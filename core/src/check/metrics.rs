//! Metrics that say what they measure, from where to where, and by when.

use crate::hash::HashSet;

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, Direction, Metric, MetricLevel, MetricMethod};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
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
        complete(metric, aimed.contains(metric.id.as_str()), path, sink);
        if metric.method == Some(MetricMethod::Ces) && metric.direction.is_none() {
            sink.tell_beside(codes::METRIC_CES_DIRECTION, path, &[]);
        }
        if metric.level == Some(MetricLevel::Journey) && metric.drives.is_none() {
            sink.tell_beside(codes::METRIC_DRIVES_MISSING, path, &[]);
        }
        if is_backwards(metric) {
            sink.tell_beside(codes::METRIC_BACKWARDS, Path::Member(&path, "target"), &[]);
        }
    });
}

/// Which way is better, where the method itself says so.
fn direction(metric: &Metric) -> Option<Direction> {
    let given = match metric.method {
        Some(MetricMethod::Nps | MetricMethod::Csat) => Some(Direction::Maximise),
        _ => None,
    };
    metric.direction.or(given)
}

fn complete(metric: &Metric, aimed: bool, path: Path<'_>, sink: &mut Sink<'_>) {
    use MetricMethod::{Count, Money, Time};
    let counted = matches!(metric.method, None | Some(Time | Count | Money));
    let missing: Vec<&str> = [
        ("unit", metric.unit.is_none() && counted),
        (
            "direction",
            direction(metric).is_none() && metric.method != Some(MetricMethod::Ces),
        ),
        ("baseline", metric.baseline.is_none()),
        ("target", metric.target.is_none() && !aimed),
        ("due date", metric.due.is_none()),
    ]
    .iter()
    .filter(|(_, missing)| *missing)
    .map(|(name, _)| *name)
    .collect();
    if !missing.is_empty() {
        sink.tell_beside(
            codes::METRIC_INCOMPLETE,
            path,
            &[("names", &missing.join(", "))],
        );
    }
}

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
