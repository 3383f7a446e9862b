//! Personas that elements of a map name, although they are none of the map's
//! personas.

use crate::hash::HashSet;

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Atlas, JourneyMap, PersonaId};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    MAP_PERSONA_FOREIGN = "map.persona_foreign", Warning, Check, "GainGrowth: steps may differ for each persona; journeykit: what a map says of personas is about its own" {
        "`{value}` is none of the map's personas"
        "`{value}` er ingen av kartets personas"
        "`{value}` är ingen av kartans personas"
        => "add it to the map's `personas`, or take it out here" "legg den til i kartets `personas`, eller ta den bort her" "lägg till den i kartans `personas`, eller ta bort den här"
    }
}

/// Looks for elements that are about a persona the map is not about: either the
/// map forgot it, or the element belongs to another map. Maps that name no
/// personas are not asked.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        let own: HashSet<&str> = map.personas.iter().map(PersonaId::as_str).collect();
        if !own.is_empty() {
            check_membership(atlas, map, &own, path, collector);
        }
    });
}

/// Checks the personas of a map's flows, needs, steps, pains, gains,
/// experiences and touchpoints against `own`, the personas of the map.
fn check_membership(
    atlas: &Atlas,
    map: &JourneyMap,
    own: &HashSet<&str>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    // A persona that does not exist is told as an unknown reference.
    let mut belongs = |persona: &PersonaId, path: Path<'_>| {
        if !own.contains(persona.as_str()) && atlas.personas.contains(persona.as_str()) {
            collector.report_for_map(map, MAP_PERSONA_FOREIGN, path, &[("value", persona)]);
        }
    };
    walk::each(&map.flows, path, "flows", |flow, path| {
        walk::each(&flow.personas, path, "personas", &mut belongs);
    });
    walk::each(&map.needs, path, "needs", |need, path| {
        walk::each(&need.personas, path, "personas", &mut belongs);
    });
    walk::steps(map, path, |step, path| {
        walk::each(&step.personas, path, "personas", &mut belongs);
        walk::each(&step.pains, path, "pains", |pain, path| {
            walk::each(&pain.personas, path, "personas", &mut belongs);
        });
        walk::each(&step.gains, path, "gains", |gain, path| {
            walk::each(&gain.personas, path, "personas", &mut belongs);
        });
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
