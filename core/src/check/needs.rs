//! Needs of a map: who answers for them, and what is done about them.

use crate::hash::HashSet;

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{MapState, NeedStatus};
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    NEED_OWNER_MISSING = "need.owner_missing", Warning, Check, "Ziggy 2014: customers have needs that fall between units, and nobody is responsible for them" {
        "no unit answers for this need"
        "ingen enhet har ansvaret for dette behovet"
        "ingen enhet ansvarar för det här behovet"
    }
    NEED_UNADDRESSED = "need.unaddressed", Warning, Check, "Ziggy 2014: make sure not to miss opportunities for business" {
        "the need is not fully met, and no initiative takes it up"
        "behovet er ikke fullt dekket, og ingen tiltak tar tak i det"
        "behovet är inte helt tillgodosett, och ingen åtgärd tar itu med det"
    }
}

/// Looks for needs without an owner, which fall between units, and for needs
/// that are not met and that no initiative takes up, which are missed
/// opportunities.
///
/// Initiatives are asked for only if the atlas has any. The maps that are asked
/// are those from which work is planned (see [`walk::is_planned_from`]). Maps
/// of competitors have neither owners nor initiatives.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let taken_up: HashSet<(&str, &str)> = walk::active_initiatives(atlas)
        .flat_map(|initiative| &initiative.needs)
        .map(|need| (need.map.as_str(), need.need.as_str()))
        .collect();
    walk::maps(atlas, |map, path| {
        // A map in detail repeats the needs of the wider map, and what was
        // promised is met by keeping the promise.
        let planned = walk::is_planned_from(map)
            && map.detail_of.is_none()
            && map.state != MapState::Intended;
        let asked = planned && !atlas.initiatives.is_empty();
        walk::each(&map.needs, path, "needs", |need, path| {
            if need.owner.is_none() && walk::is_own(map) {
                collector.report_for_map(map, NEED_OWNER_MISSING, path, &[]);
            }
            if asked
                && need.met != Some(NeedStatus::Met)
                && !taken_up.contains(&(map.id.as_str(), need.id.as_str()))
            {
                collector.report_for_map(map, NEED_UNADDRESSED, path, &[]);
            }
        });
    });
}
