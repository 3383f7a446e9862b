//! The six layers of a change, in their order (MarkedsPartner 2022).

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Atlas, Layer, LayerNeed, Readiness};
use crate::pointer::Path;
use crate::query::graph::Graph;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    LAYER_NEED_EARLY = "layer_need.early", Warning, Check, "MarkedsPartner 2022: the six layers are worked on in their order; journeykit: what is ready depends on nothing that is not" {
        "this is called ready, but it depends on `{value}`, which is not"
        "dette er merket som klart, men er avhengig av `{value}`, som ikke er det"
        "det här är märkt som klart, men är beroende av `{value}`, som inte är det"
    }
    LAYER_NEED_LAYER_SKIPPED = "layer_need.layer_skipped", Warning, Check, "MarkedsPartner 2022: the six layers are worked on in their order" {
        "work on this layer has begun, but nothing is said of what comes before it: {names}"
        "arbeidet med dette laget er i gang, men ingenting er sagt om det som kommer foran: {names}"
        "arbetet med det här skiktet har börjat, men inget sägs om det som kommer före: {names}"
    }
    LAYER_NEED_NO_EXPERIENCE = "layer_need.no_experience", Warning, Check, "MarkedsPartner 2022: it is a very common mistake to start from today's organisation and processes" {
        "nothing ties this to an experience that customers are to have"
        "ingenting knytter dette til en opplevelse kundene skal ha"
        "inget knyter det här till en upplevelse som kunderna ska få"
        => "name what comes first in `depends_on`, or the steps that it serves" "oppgi det som må komme først, i `depends_on`, eller stegene det er til for" "ange det som måste komma först i `depends_on`, eller stegen som det är till för"
    }
    LAYER_NEED_ORDER_REVERSED = "layer_need.order_reversed", Info, Check, "MarkedsPartner 2022: the six layers are worked on in their order" {
        "this is of the layer `{first}`, but depends on `{value}` of a later one, `{second}`"
        "dette hører til laget `{first}`, men er avhengig av `{value}` i et senere lag, `{second}`"
        "det här hör till skiktet `{first}`, men är beroende av `{value}` i ett senare skikt, `{second}`"
    }
}

/// Where the operations of the document are.
const OPERATIONS: Path<'_> = Path::At("/operations");

/// Looks for work that was begun at the wrong end. The six layers are worked on
/// in the order experience, data, systems, processes, competence, organisation;
/// those who begin with today's processes get today's journey again.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    check_readiness_order(atlas, collector);
    check_layers_of_dependencies(atlas, collector);
    check_skipped_layers(atlas, collector);
    check_ties_to_experience(atlas, collector);
}

/// Looks for a need of a layer that is called ready although it depends on one
/// that is not. Readiness that is not stated counts as not ready.
fn check_readiness_order(atlas: &Atlas, collector: &mut Collector<'_>) {
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
                collector.report_for_document(LAYER_NEED_EARLY, path, &[("value", id)]);
            }
        });
    });
}

/// Looks for a need that depends on one of a later layer, as an experience that
/// has to wait for the organisation. Competence may depend on the organisation:
/// the way to organise can make up for some of it (MarkedsPartner 2022).
fn check_layers_of_dependencies(atlas: &Atlas, collector: &mut Collector<'_>) {
    let needs = &atlas.operations.layer_needs;
    walk::each(needs, OPERATIONS, "layer_needs", |need, path| {
        walk::each(&need.depends_on, path, "depends_on", |id, path| {
            let Some(first) = needs.get(id.as_str()) else {
                return;
            };
            let makes_up = need.layer == Layer::Competence && first.layer == Layer::Organisation;
            if first.layer > need.layer && !makes_up {
                let params: [(&str, &dyn std::fmt::Display); 3] = [
                    ("first", &need.layer),
                    ("value", id),
                    ("second", &first.layer),
                ];
                collector.report_for_document(LAYER_NEED_ORDER_REVERSED, path, &params);
            }
        });
    });
}

/// Looks for layers of which nothing is said although work on a later one has
/// begun, partly or wholly. Each is named once, at the first need of the nearest
/// such layer.
fn check_skipped_layers(atlas: &Atlas, collector: &mut Collector<'_>) {
    let needs = &atlas.operations.layer_needs;
    let begun =
        |need: &LayerNeed| matches!(need.readiness, Some(Readiness::Partial | Readiness::Ready));
    let mut skipped: Vec<&str> = Vec::new();
    for layer in Layer::ALL {
        if !needs.iter().any(|need| need.layer == *layer) {
            skipped.push(layer.as_str());
            continue;
        }
        let first = needs
            .iter()
            .position(|need| need.layer == *layer && begun(need));
        if let Some(first) = first.filter(|_| !skipped.is_empty()) {
            let list = Path::Member(&OPERATIONS, "layer_needs");
            collector.report_for_document(
                LAYER_NEED_LAYER_SKIPPED,
                Path::Item(&list, first),
                &[("names", &skipped.join(", "))],
            );
            skipped.clear();
        }
    }
}

/// Looks for needs of processes, competence and organisation that no wanted
/// experience asks for: the mistake of designing from the inside out.
///
/// A need is tied to an experience if it names steps or other parts of journeys
/// that it serves, if it is a need of the layer experience, or if it depends on
/// a need that is tied to one, over any number of needs in between.
fn check_ties_to_experience(atlas: &Atlas, collector: &mut Collector<'_>) {
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
    let tied = served.reachable_from(experiences.map(|(node, _)| node));
    let mut tied = tied.into_iter();
    walk::each(needs, OPERATIONS, "layer_needs", |need, path| {
        let tied = tied.next().unwrap_or_default();
        if !tied && need.layer >= Layer::Processes {
            collector.report_for_document(LAYER_NEED_NO_EXPERIENCE, path, &[]);
        }
    });
}
