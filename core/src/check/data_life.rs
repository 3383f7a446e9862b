//! The stages in the life of data, from getting it to using it.

use super::collector::Collector;
use crate::finding::rules;
use crate::hash::HashMap;
use crate::model::{Atlas, DataItem, DataLifecycleStage, Operations, Readiness};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    DATA_ITEM_LIFE_MISSING = "data_item.life_missing", Info, Check, "MarkedsPartner 2022: data has to be acquired, stored, analysed, transformed, made available and used" {
        "nobody has provided for these stages in the life of the data: {names}"
        "ingen sørger for disse leddene i dataenes livsløp: {names}"
        "ingen sörjer för de här leden i uppgifternas livscykel: {names}"
    }
    LAYER_NEED_DATA_UNREADY = "layer_need.data_unready", Warning, Check, "MarkedsPartner 2022: data has to be acquired, stored, analysed, transformed, made available and used; journeykit: a need is no readier than the data that it is about" {
        "this is called ready, but these stages in the life of `{value}` are not: {names}"
        "dette er merket som klart, men disse leddene i livsløpet til `{value}` er det ikke: {names}"
        "det här är märkt som klart, men de här leden i livscykeln för `{value}` är det inte: {names}"
    }
}

/// Where the operations of the document are.
const OPERATIONS: Path<'_> = Path::At("/operations");

/// Reports which of the six stages in its life nobody has provided for in each
/// data item, and needs of layers that are called ready although their data is
/// not.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::each(&atlas.operations.data, OPERATIONS, "data", |item, path| {
        let missing = stages(|verb| !item.life.iter().any(|stage| stage.verb == verb));
        if let Some(names) = missing {
            collector.report_for_document(DATA_ITEM_LIFE_MISSING, path, &[("names", &names)]);
        }
    });
    check_readiness(atlas, collector);
}

/// Looks for needs that are called ready although a stage in the life of their
/// data is in place in part only, or not at all. A stage of which nobody has
/// said whether it works may well do; one that is not listed is told at the data.
fn check_readiness(atlas: &Atlas, collector: &mut Collector<'_>) {
    let Operations {
        data, layer_needs, ..
    } = &atlas.operations;
    let unready: HashMap<&str, String> = data
        .iter()
        .filter_map(|item| Some((item.id.as_str(), unready(item)?)))
        .collect();
    walk::each(layer_needs, OPERATIONS, "layer_needs", |need, path| {
        if need.readiness != Some(Readiness::Ready) {
            return;
        }
        walk::each(&need.data, path, "data", |id, path| {
            if let Some(names) = unready.get(id.as_str()) {
                let params: [(&str, &dyn std::fmt::Display); 2] = [("value", id), ("names", names)];
                collector.report_for_document(LAYER_NEED_DATA_UNREADY, path, &params);
            }
        });
    });
}

/// The stages in the life of a kind of data that are said not to be ready.
fn unready(item: &DataItem) -> Option<String> {
    let is_unready = |readiness| matches!(readiness, Some(Readiness::Missing | Readiness::Partial));
    stages(|verb| {
        let mut life = item.life.iter();
        life.any(|stage| stage.verb == verb && is_unready(stage.readiness))
    })
}

/// The names of the stages for which something holds; `None` if it does for
/// none.
fn stages(holds: impl Fn(DataLifecycleStage) -> bool) -> Option<String> {
    let names: Vec<&str> = DataLifecycleStage::ALL
        .iter()
        .filter(|verb| holds(**verb))
        .map(|verb| verb.as_str())
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}
