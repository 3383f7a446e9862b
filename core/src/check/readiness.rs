//! The six layers of a change in their order (MarkedsPartner 2022), and the
//! stages in the life of data.

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Atlas, DataLifecycleStage, Layer, Readiness};
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
        "work on this layer has begun, but nothing is said of the layer before it: {names}"
        "arbeidet med dette laget er i gang, men ingenting er sagt om laget foran: {names}"
        "arbetet med det här skiktet har börjat, men inget sägs om skiktet före: {names}"
    }
    LAYER_NEED_NO_EXPERIENCE = "layer_need.no_experience", Warning, Check, "MarkedsPartner 2022: it is a very common mistake to start from today's organisation and processes" {
        "nothing ties this to an experience that customers are to have"
        "ingenting knytter dette til en opplevelse kundene skal ha"
        "inget knyter det här till en upplevelse som kunderna ska få"
        => "name what comes first in `depends_on`, or the steps that it serves" "oppgi det som må komme først, i `depends_on`, eller stegene det er til for" "ange det som måste komma först i `depends_on`, eller stegen som det är till för"
    }
    DATA_ITEM_LIFE_MISSING = "data_item.life_missing", Info, Check, "MarkedsPartner 2022: data has to be acquired, stored, analysed, transformed, made available and used" {
        "nobody has provided for these stages in the life of the data: {names}"
        "ingen sørger for disse leddene i dataenes livsløp: {names}"
        "ingen sörjer för de här leden i uppgifternas livscykel: {names}"
    }
}

/// Where the operations of the document are.
const OPERATIONS: Path<'_> = Path::At("/operations");

/// Looks for work that was begun at the wrong end. The six layers are worked on
/// in the order experience, data, systems, processes, competence, organisation;
/// those who begin with today's processes get today's journey again. Also
/// reports which of the six stages in its life nobody has provided for in each
/// data item.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    check_readiness_order(atlas, collector);
    check_skipped_layers(atlas, collector);
    check_ties_to_experience(atlas, collector);
    walk::each(&atlas.operations.data, OPERATIONS, "data", |item, path| {
        let missing: Vec<&str> = DataLifecycleStage::ALL
            .iter()
            .filter(|verb| !item.life.iter().any(|stage| stage.verb == **verb))
            .map(|verb| verb.as_str())
            .collect();
        if !missing.is_empty() {
            collector.report_for_document(
                DATA_ITEM_LIFE_MISSING,
                path,
                &[("names", &missing.join(", "))],
            );
        }
    });
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

/// Looks for a layer on which work has begun, partly or wholly, while no
/// need at all is stated for the layer right before it. The finding stands at
/// the first such need of the layer.
fn check_skipped_layers(atlas: &Atlas, collector: &mut Collector<'_>) {
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
            collector.report_for_document(
                LAYER_NEED_LAYER_SKIPPED,
                Path::Item(&list, first),
                &[("names", before)],
            );
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
