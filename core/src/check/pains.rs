//! What hurts: how much, and what is done about it.

use crate::hash::HashSet;

use super::names::{Names, Scope};
use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, IdKind, JourneyMap, MapStatus, Pain, Step, TouchpointId};
use crate::pointer::Path;

/// From this severity on, customers may leave.
const UNBEARABLE: i64 = 5;

pub(super) fn check(atlas: &Atlas, names: &Names<'_>, sink: &mut Sink<'_>) {
    let taken_up: HashSet<(&str, &str)> = walk::initiatives(atlas)
        .flat_map(|initiative| &initiative.pains)
        .map(|pain| (pain.map.as_str(), pain.pain.as_str()))
        .collect();
    walk::maps(atlas, |map, path| {
        let scope = names.map(map.id.as_str());
        let stands = |id: &str| {
            matches!(scope, Scope::Map(_)) && names.contains(IdKind::Touchpoint, id, scope)
        };
        let planned = !atlas.initiatives.is_empty() || map.status == Some(MapStatus::Published);
        let asked = planned && walk::is_planned_from(map);
        walk::steps(map, path, |step, path| {
            walk::each(&step.pains, path, "pains", |pain, path| {
                known(map, pain, path, sink);
                elsewhere(
                    map,
                    step,
                    pain.touchpoint.as_ref().filter(|id| stands(id.as_str())),
                    path,
                    sink,
                );
                if asked
                    && pain.treatment.is_none()
                    && !taken_up.contains(&(map.id.as_str(), pain.id.as_str()))
                {
                    sink.tell_of(map, codes::PAIN_UNTREATED, path, &[]);
                }
            });
            walk::each(&step.gains, path, "gains", |gain, path| {
                elsewhere(
                    map,
                    step,
                    gain.touchpoint.as_ref().filter(|id| stands(id.as_str())),
                    path,
                    sink,
                );
            });
        });
    });
}

fn known(map: &JourneyMap, pain: &Pain, path: Path<'_>, sink: &mut Sink<'_>) {
    match pain.severity {
        None => _ = sink.tell_of(map, codes::PAIN_SEVERITY_MISSING, path, &[]),
        Some(severity) if severity.get() >= UNBEARABLE && pain.exit.is_none() => {
            sink.tell_of(map, codes::PAIN_EXIT_UNKNOWN, path, &[]);
        }
        Some(_) => {}
    }
}

/// A pain or gain arises at a touchpoint of its own step.
fn elsewhere(
    map: &JourneyMap,
    step: &Step,
    touchpoint: Option<&TouchpointId>,
    path: Path<'_>,
    sink: &mut Sink<'_>,
) {
    if let Some(id) = touchpoint.filter(|id| !step.touchpoints.contains(id.as_str())) {
        sink.tell_of(
            map,
            codes::POINT_ELSEWHERE,
            Path::Member(&path, "touchpoint"),
            &[("value", id)],
        );
    }
}
