//! The question of a map, and how much it wants to cover.

use crate::hash::HashSet;

use super::sink::Sink;
use super::{walk, wording};
use crate::finding::codes;
use crate::model::{Atlas, JourneyMap};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    walk::maps(atlas, |map, path| {
        asks(map, path, sink);
        breadth(atlas, map, path, sink);
    });
}

fn asks(map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let place = Path::Member(&path, "question");
    match &map.question {
        Some(question) if !question.is_blank() => {
            if wording::is_vague_question(question) {
                sink.tell_of(map, codes::MAP_QUESTION_VAGUE, place, &[]);
            }
        }
        // An empty one is told as an empty text.
        Some(_) => {}
        None => _ = sink.tell_of(map, codes::MAP_QUESTION_MISSING, path, &[]),
    }
}

fn breadth(atlas: &Atlas, map: &JourneyMap, path: Path<'_>, sink: &mut Sink<'_>) {
    let personas = || {
        map.personas
            .iter()
            .filter_map(|id| atlas.personas.get(id.as_str()))
    };
    let jobs: HashSet<&str> = personas()
        .flat_map(|persona| &persona.jobs)
        .map(AsRef::as_ref)
        .collect();
    let most = sink.thresholds();
    let sizes = [
        ("stages", map.stages.len(), most.stages),
        ("steps", map.steps().count(), most.steps),
        ("target groups", map.segments.len(), most.segments),
        ("jobs", jobs.len(), most.jobs),
    ];
    for (names, count, limit) in sizes {
        if count > limit {
            sink.tell_of(
                map,
                codes::MAP_TOO_BROAD,
                path,
                &[("names", &names), ("count", &count), ("limit", &limit)],
            );
        }
    }
}
