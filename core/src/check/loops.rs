//! Nothing is part of itself, comes before itself or drives itself.

use super::graph::Graph;
use super::sink::Sink;
use crate::finding::codes;
use crate::model::{Atlas, Keyed, Table};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    let operations = Path::Member(&Path::Root, "operations");
    let at = |name| Path::Member(&Path::Root, name);
    loops(
        &atlas.maps,
        at("maps"),
        "derived_from",
        |map| &map.derived_from,
        sink,
    );
    loops(
        &atlas.maps,
        at("maps"),
        "detail_of",
        |map| map.detail_of.iter().map(|wider| &wider.map),
        sink,
    );
    loops(
        &atlas.goals,
        at("goals"),
        "part_of",
        |goal| &goal.part_of,
        sink,
    );
    loops(
        &atlas.metrics,
        at("metrics"),
        "drives",
        |metric| &metric.drives,
        sink,
    );
    loops(
        &atlas.initiatives,
        at("initiatives"),
        "depends_on",
        |initiative| &initiative.depends_on,
        sink,
    );
    loops(
        &atlas.operations.units,
        Path::Member(&operations, "units"),
        "part_of",
        |unit| &unit.part_of,
        sink,
    );
    loops(
        &atlas.operations.layer_needs,
        Path::Member(&operations, "layer_needs"),
        "depends_on",
        |need| &need.depends_on,
        sink,
    );
}

/// Tells each reference that closes a loop among the parts of one table.
fn loops<'a, T, I>(
    table: &'a Table<T>,
    place: Path<'_>,
    name: &'static str,
    next: impl Fn(&'a T) -> I,
    sink: &mut Sink<'_>,
) where
    T: Keyed + 'a,
    I: IntoIterator<Item = &'a T::Id>,
    T::Id: 'a,
{
    let mut graph = Graph::of(table.len());
    for (from, part) in table.iter().enumerate() {
        for to in next(part) {
            if let Some(to) = table.position(to.as_ref()) {
                graph.add(from, to);
            }
        }
    }
    for (from, _) in graph.loops() {
        if let Some(part) = table.at(from) {
            let part_place = Path::Item(&place, from);
            sink.tell(
                codes::REF_LOOP,
                Path::Member(&part_place, name),
                &[("name", &name), ("value", part.id())],
            );
        }
    }
}
