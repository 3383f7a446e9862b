//! Which initiatives are asked who pays for a gap, and whether anybody has to.

use crate::model::{Atlas, Initiative, JourneyMap, MapState, PrototypeResult};
use crate::query::futures::Futures;

/// The initiatives of a document that can pay for changes between two maps of
/// it: not the dropped ones, not those whose last prototype failed, and not
/// those that belong to other alternatives only.
pub(crate) fn initiatives_of_gap<'a>(
    atlas: &'a Atlas,
    before: &JourneyMap,
    after: &JourneyMap,
) -> Vec<&'a Initiative> {
    let futures = Futures::of(atlas);
    let counts = |initiative: &&Initiative| {
        futures.concerns(initiative, &[before, after]) && !has_failed(initiative)
    };
    atlas.initiatives.iter().filter(counts).collect()
}

/// Whether the last prototype with a result failed.
fn has_failed(initiative: &Initiative) -> bool {
    let mut results = initiative
        .prototypes
        .iter()
        .filter_map(|prototype| prototype.result);
    results.next_back() == Some(PrototypeResult::Fails)
}

/// Whether the differences of two maps are a plan that somebody has to pay for,
/// and not what happened to a promise, or to last year's journey.
pub(crate) fn is_to_be_paid(before: &JourneyMap, after: &JourneyMap) -> bool {
    match after.state {
        MapState::Future => true,
        MapState::Intended => before.state == MapState::Current,
        _ => false,
    }
}
