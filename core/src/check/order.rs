//! The order of work: which journey comes first, and what a phase of the project leaves to the next.

use super::content::is_real;
use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, MapState, MethodProfile, ProjectPhase};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    let real = atlas.maps.iter().any(is_real);
    let wanted = atlas.maps.iter().any(|map| map.state == MapState::Future);
    let profile = sink.profile();
    walk::maps(atlas, |map, path| {
        if map.state != MapState::Future {
            return;
        }
        if profile == MethodProfile::CurrentFirst && !real {
            sink.tell(codes::MAP_CURRENT_MISSING, path, &[]);
        } else if profile != MethodProfile::FutureFirst && map.derived_from.is_none() {
            sink.tell_of(map, codes::MAP_BASELINE_MISSING, path, &[]);
        }
        walk::each(&map.constraints, path, "constraints", |constraint, path| {
            if constraint.blocking == Some(true) {
                sink.tell_of(map, codes::CONSTRAINT_BLOCKING, path, &[]);
            }
        });
    });
    if profile == MethodProfile::FutureFirst && !wanted && !atlas.maps.is_empty() {
        sink.tell(
            codes::MAP_FUTURE_MISSING,
            Path::Member(&Path::Root, "maps"),
            &[],
        );
    }
    phase(atlas, sink);
}

fn phase(atlas: &Atlas, sink: &mut Sink<'_>) {
    let Some(phase) = atlas.context.as_ref().and_then(|context| context.phase) else {
        return;
    };
    let brought = [
        (
            ProjectPhase::Consolidate,
            "sources or studies",
            !atlas.research.sources.is_empty() || !atlas.research.studies.is_empty(),
        ),
        (
            ProjectPhase::Understand,
            "personas",
            !atlas.personas.is_empty(),
        ),
        (
            ProjectPhase::Model,
            "a map with steps",
            atlas.maps.iter().any(|map| map.steps().next().is_some()),
        ),
    ];
    let left: Vec<&str> = brought
        .iter()
        .filter(|(of, _, there)| *of < phase && !there)
        .map(|(_, name, _)| *name)
        .collect();
    if !left.is_empty() {
        let context = Path::Member(&Path::Root, "context");
        sink.tell(
            codes::PHASE_UNREADY,
            Path::Member(&context, "phase"),
            &[("names", &left.join(", "))],
        );
    }
}
