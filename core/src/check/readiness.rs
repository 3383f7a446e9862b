//! The six layers in their order, and the life of data.

use super::graph::Graph;
use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, DataVerb, Layer, Readiness};
use crate::pointer::Path;

const OPERATIONS: Path<'_> = Path::At("/operations");

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    early(atlas, sink);
    skipped(atlas, sink);
    inside_out(atlas, sink);
    walk::each(&atlas.operations.data, OPERATIONS, "data", |item, path| {
        let missing: Vec<&str> = DataVerb::ALL
            .iter()
            .filter(|verb| !item.life.iter().any(|stage| stage.verb == **verb))
            .map(|verb| verb.as_str())
            .collect();
        if !missing.is_empty() {
            sink.tell_beside(
                codes::DATA_LIFE_MISSING,
                path,
                &[("names", &missing.join(", "))],
            );
        }
    });
}

/// What is ready rests on what is ready.
fn early(atlas: &Atlas, sink: &mut Sink<'_>) {
    let needs = &atlas.operations.layer_needs;
    walk::each(needs, OPERATIONS, "layer_needs", |need, path| {
        if need.readiness != Some(Readiness::Ready) {
            return;
        }
        walk::each(&need.depends_on, path, "depends_on", |id, path| {
            if needs
                .get(id.as_str())
                .is_some_and(|first| first.readiness != Some(Readiness::Ready))
            {
                sink.tell_beside(codes::LAYER_NEED_EARLY, path, &[("value", id)]);
            }
        });
    });
}

/// Work on a layer begins when the layer before it has been thought of.
fn skipped(atlas: &Atlas, sink: &mut Sink<'_>) {
    let needs = &atlas.operations.layer_needs;
    for (before, layer) in Layer::ALL.iter().zip(Layer::ALL.iter().skip(1)) {
        if needs.iter().any(|need| need.layer == *before) {
            continue;
        }
        let begun = |readiness| matches!(readiness, Some(Readiness::Partial | Readiness::Ready));
        if let Some(first) = needs
            .iter()
            .position(|need| need.layer == *layer && begun(need.readiness))
        {
            let list = Path::Member(&OPERATIONS, "layer_needs");
            sink.tell_beside(
                codes::LAYER_SKIPPED,
                Path::Item(&list, first),
                &[("names", before)],
            );
        }
    }
}

/// Processes, competence and organisation that serve no experience.
fn inside_out(atlas: &Atlas, sink: &mut Sink<'_>) {
    let needs = &atlas.operations.layer_needs;
    let mut served = Graph::of(needs.len());
    for (from, need) in needs.iter().enumerate() {
        for to in need
            .depends_on
            .iter()
            .filter_map(|id| needs.position(id.as_str()))
        {
            served.add(to, from);
        }
    }
    let experiences = needs
        .iter()
        .enumerate()
        .filter(|(_, need)| need.layer == Layer::Experience || !need.serves.is_empty());
    let tied = served.reach(experiences.map(|(node, _)| node));
    let mut tied = tied.into_iter();
    walk::each(needs, OPERATIONS, "layer_needs", |need, path| {
        let tied = tied.next().unwrap_or_default();
        if !tied && need.layer >= Layer::Processes {
            sink.tell_beside(codes::LAYER_NO_EXPERIENCE, path, &[]);
        }
    });
}
