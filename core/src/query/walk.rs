//! Walks over the parts of an atlas, each with its place, and questions about
//! maps that several checks ask.

use crate::model::{
    Atlas, Evidence, Initiative, JourneyMap, MapState, Perspective, Step, Touchpoint,
};
use crate::pointer::Path;

/// Whether a map is of the organisation's own journeys. A competitor's journey
/// has none of its units, metrics and initiatives.
pub(crate) fn is_ours(map: &JourneyMap) -> bool {
    map.competitor.is_none()
}

/// Whether work is planned from a map, so that something should happen about
/// its pains and needs. A map made from another repeats them, and one of an
/// observed journey plans nothing.
pub(crate) fn is_planned_from(map: &JourneyMap) -> bool {
    is_ours(map) && map.derived_from.is_none() && map.state != MapState::Observed
}

/// The initiatives that have not been dropped.
pub(crate) fn initiatives(atlas: &Atlas) -> impl Iterator<Item = &Initiative> {
    atlas
        .initiatives
        .iter()
        .filter(|initiative| !initiative.is_dropped())
}

/// Whether an entity is there and has any member.
pub(crate) fn says<T: Default + PartialEq>(part: Option<&T>) -> bool {
    part.is_some_and(|part| *part != T::default())
}

/// Whether a map shows a journey as it is, today or as observed, rather than as
/// it should be.
pub(crate) fn is_real(map: &JourneyMap) -> bool {
    matches!(map.state, MapState::Current | MapState::Observed)
}

/// Whether a map is drawn from the customer's perspective, which it is unless
/// it says otherwise.
pub(crate) fn is_customers(map: &JourneyMap) -> bool {
    map.perspective
        .is_none_or(|perspective| perspective == Perspective::Customer)
}

/// Whether any piece of evidence has content.
pub(crate) fn is_shown(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| says(Some(piece)))
}

/// Visits the items of the list `name`, a member of what stands at `of`, each
/// with its place.
pub(crate) fn each<'t, T: 't>(
    parts: impl IntoIterator<Item = &'t T>,
    of: Path<'_>,
    name: &str,
    mut visit: impl FnMut(&'t T, Path<'_>),
) {
    let list = Path::Member(&of, name);
    for (index, part) in parts.into_iter().enumerate() {
        visit(part, Path::Item(&list, index));
    }
}

/// Visits the maps of an atlas, each with its place.
pub(crate) fn maps<'t>(atlas: &'t Atlas, visit: impl FnMut(&'t JourneyMap, Path<'_>)) {
    each(&atlas.maps, Path::Root, "maps", visit);
}

/// Visits the steps of all stages of the map at `path`, each with its place.
pub(crate) fn steps<'t>(
    map: &'t JourneyMap,
    path: Path<'_>,
    mut visit: impl FnMut(&'t Step, Path<'_>),
) {
    each(&map.stages, path, "stages", |stage, path| {
        each(&stage.steps, path, "steps", &mut visit);
    });
}

/// Visits the touchpoints of all steps of the map at `path`, each with its
/// place.
pub(crate) fn touchpoints<'t>(
    map: &'t JourneyMap,
    path: Path<'_>,
    mut visit: impl FnMut(&'t Touchpoint, Path<'_>),
) {
    steps(map, path, |step, path| {
        each(&step.touchpoints, path, "touchpoints", &mut visit);
    });
}
