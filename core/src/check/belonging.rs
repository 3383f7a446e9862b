//! Personas that parts of a map name, and that are none of the map's.

use crate::hash::HashSet;

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, JourneyMap, PersonaId};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        let own: HashSet<&str> = map.personas.iter().map(PersonaId::as_str).collect();
        if !own.is_empty() {
            persons(atlas, map, &own, path, sink);
        }
    });
}

fn persons(
    atlas: &Atlas,
    map: &JourneyMap,
    own: &HashSet<&str>,
    path: Path<'_>,
    sink: &mut Sink<'_>,
) {
    // One that does not exist is told as a reference.
    let mut belongs = |persona: &PersonaId, path: Path<'_>| {
        if !own.contains(persona.as_str()) && atlas.personas.contains(persona.as_str()) {
            sink.tell_of(map, codes::MAP_PERSONA_FOREIGN, path, &[("value", persona)]);
        }
    };
    walk::each(&map.flows, path, "flows", |flow, path| {
        walk::each(&flow.personas, path, "personas", &mut belongs)
    });
    walk::each(&map.needs, path, "needs", |need, path| {
        walk::each(&need.personas, path, "personas", &mut belongs)
    });
    walk::steps(map, path, |step, path| {
        walk::each(&step.personas, path, "personas", &mut belongs);
        walk::each(
            &step.persona_experiences,
            path,
            "persona_experiences",
            |felt, path| {
                belongs(&felt.persona, Path::Member(&path, "persona"));
            },
        );
        walk::each(
            &step.touchpoints,
            path,
            "touchpoints",
            |touchpoint, path| {
                walk::each(&touchpoint.personas, path, "personas", &mut belongs);
            },
        );
    });
}
