//! The phases of being a customer, and whether the maps show them.

use super::collector::Collector;
use super::missing::missing_names;
use crate::finding::rules;
use crate::model::LifePhase;
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    CONTEXT_LIFE_CYCLE_MISSING = "context.life_cycle_missing", Info, Check, "Förstå framtiden först: all the steps that customers take in their time as customers" {
        "the maps are expected to show these phases of the customer life cycle, but no stage does: {names}"
        "kartene skal vise disse fasene i kundeforholdet, men ingen fase på kartene gjør det: {names}"
        "kartorna ska visa de här faserna i kundrelationen, men ingen fas på kartorna gör det: {names}"
        => "give the stages a `life_cycle`, or draw what is missing" "sett `life_cycle` på fasene, eller tegn det som mangler" "ange `life_cycle` på faserna, eller rita det som saknas"
    }
}

/// Looks for phases of being a customer that the project expects its maps to
/// show and that no stage belongs to. Nothing is said where the project names no
/// phases, or as long as there are no stages; those of competitors' journeys do
/// not count.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let Some(context) = &atlas.context else {
        return;
    };
    let own = atlas.maps.iter().filter(|map| walk::is_own(map));
    let mut stages = own.flat_map(|map| &map.stages).peekable();
    if stages.peek().is_none() {
        return;
    }
    let shown: Vec<LifePhase> = stages.filter_map(|stage| stage.life_cycle).collect();
    let missing = |phase| context.life_cycle.contains(&phase) && !shown.contains(&phase);
    let asked = [
        ("becoming aware", missing(LifePhase::Aware)),
        ("considering", missing(LifePhase::Consider)),
        ("buying or signing up", missing(LifePhase::Acquire)),
        ("receiving", missing(LifePhase::Receive)),
        ("using", missing(LifePhase::Use)),
        ("having a problem solved", missing(LifePhase::Resolve)),
        ("renewing", missing(LifePhase::Renew)),
        ("leaving", missing(LifePhase::Leave)),
    ];
    if let Some(names) = missing_names(&asked) {
        let place = Path::At("/context/life_cycle");
        collector.report_for_document(CONTEXT_LIFE_CYCLE_MISSING, place, &[("names", &names)]);
    }
}
