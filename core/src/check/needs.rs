//! Needs of a map: who answers for them, and what is done about them.

use crate::hash::HashSet;

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, MapState, Met};

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    let taken_up: HashSet<(&str, &str)> = walk::initiatives(atlas)
        .flat_map(|initiative| &initiative.needs)
        .map(|need| (need.map.as_str(), need.need.as_str()))
        .collect();
    walk::maps(atlas, |map, path| {
        // A close-up repeats the needs of the wider map, and what was promised is met by keeping it.
        let planned = walk::is_planned_from(map)
            && map.detail_of.is_none()
            && map.state != MapState::Intended;
        let asked = planned && !atlas.initiatives.is_empty();
        walk::each(&map.needs, path, "needs", |need, path| {
            if need.owner.is_none() && walk::is_ours(map) {
                sink.tell_of(map, codes::NEED_OWNER_MISSING, path, &[]);
            }
            if asked
                && need.met != Some(Met::Met)
                && !taken_up.contains(&(map.id.as_str(), need.id.as_str()))
            {
                sink.tell_of(map, codes::NEED_UNADDRESSED, path, &[]);
            }
        });
    });
}
