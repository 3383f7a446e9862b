//! References that lead back to where they began: a part of itself, a
//! prerequisite of itself, a cause of itself.

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Keyed, Table};
use crate::pointer::Path;
use crate::query::graph::Graph;
use crate::query::id_index::IdIndex;

rules! {
    REF_LOOP = "ref.loop", Error, Check, "GainGrowth: work goes from the top down; journeykit: nothing is part of itself, comes before itself or drives itself" {
        "followed on, `{name}` leads back to `{value}`"
        "følger man `{name}`, kommer man tilbake til `{value}`"
        "följer man `{name}` kommer man tillbaka till `{value}`"
        => "take one of the references out" "ta bort en av referansene" "ta bort en av referenserna"
    }
}

/// Looks for loops in all references by which things of one kind stand above or
/// before each other: maps by `derived_from` and `detail_of`, goals and units
/// by `part_of`, metrics by `drives`, initiatives and the needs of layers by
/// `depends_on`.
///
/// A loop has no first and no uppermost item, so that no order of work and no
/// total can be derived from it.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let operations = Path::Member(&Path::Root, "operations");
    let at = |name| Path::Member(&Path::Root, name);
    check_loops(
        &atlas.maps,
        at("maps"),
        "derived_from",
        |map| &map.derived_from,
        collector,
    );
    check_loops(
        &atlas.maps,
        at("maps"),
        "detail_of",
        |map| map.detail_of.iter().map(|wider| &wider.map),
        collector,
    );
    check_loops(
        &atlas.goals,
        at("goals"),
        "part_of",
        |goal| &goal.part_of,
        collector,
    );
    check_loops(
        &atlas.metrics,
        at("metrics"),
        "drives",
        |metric| &metric.drives,
        collector,
    );
    check_loops(
        &atlas.initiatives,
        at("initiatives"),
        "depends_on",
        |initiative| &initiative.depends_on,
        collector,
    );
    check_loops(
        &atlas.operations.units,
        Path::Member(&operations, "units"),
        "part_of",
        |unit| &unit.part_of,
        collector,
    );
    check_loops(
        &atlas.operations.layer_needs,
        Path::Member(&operations, "layer_needs"),
        "depends_on",
        |need| &need.depends_on,
        collector,
    );
}

/// Reports each reference that closes a loop among the items of one table.
/// Without the references that are reported there would be no loop. References
/// to nothing are passed by: they are told as unknown.
fn check_loops<'a, T, I>(
    table: &'a Table<T>,
    place: Path<'_>,
    name: &'static str,
    next: impl Fn(&'a T) -> I,
    collector: &mut Collector<'_>,
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
    for (from, _) in graph.back_edges() {
        if let Some(part) = table.at(from) {
            let part_place = Path::Item(&place, from);
            collector.report(
                REF_LOOP,
                Path::Member(&part_place, name),
                &[("name", &name), ("value", part.id())],
            );
        }
    }
}
