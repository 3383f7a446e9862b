//! Going over the parts of an atlas, each with its place.

use crate::model::{
    Atlas, Evidence, Initiative, JourneyMap, MapState, Perspective, Step, Touchpoint,
};
use crate::pointer::Path;

/// Whether a map is one of our own: a competitor's journey has none of our units, measures and initiatives.
pub(crate) fn is_ours(map: &JourneyMap) -> bool {
    map.competitor.is_none()
}

/// Whether it is asked of a map what is planned for its pains and needs. One that was made from another
/// repeats them, and one that was only observed plans nothing.
pub(crate) fn is_planned_from(map: &JourneyMap) -> bool {
    is_ours(map) && map.derived_from.is_none() && map.state != MapState::Observed
}

/// The initiatives that anyone still thinks of.
pub(crate) fn initiatives(atlas: &Atlas) -> impl Iterator<Item = &Initiative> {
    atlas
        .initiatives
        .iter()
        .filter(|initiative| !initiative.is_dropped())
}

/// Whether a part is there and says anything.
pub(crate) fn says<T: Default + PartialEq>(part: Option<&T>) -> bool {
    part.is_some_and(|part| *part != T::default())
}

/// Whether a map shows what is, rather than what should be.
pub(crate) fn is_real(map: &JourneyMap) -> bool {
    matches!(map.state, MapState::Current | MapState::Observed)
}

/// Whether a map is drawn as customers see it.
pub(crate) fn is_customers(map: &JourneyMap) -> bool {
    map.perspective
        .is_none_or(|perspective| perspective == Perspective::Customer)
}

/// Whether any of the evidence says anything.
pub(crate) fn is_shown(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| says(Some(piece)))
}

/// The parts of a list that is a member of what stands at `of`.
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

pub(crate) fn maps<'t>(atlas: &'t Atlas, visit: impl FnMut(&'t JourneyMap, Path<'_>)) {
    each(&atlas.maps, Path::Root, "maps", visit);
}

/// The steps of the map at `path`, in order.
pub(crate) fn steps<'t>(
    map: &'t JourneyMap,
    path: Path<'_>,
    mut visit: impl FnMut(&'t Step, Path<'_>),
) {
    each(&map.stages, path, "stages", |stage, path| {
        each(&stage.steps, path, "steps", &mut visit)
    });
}

/// The touchpoints of the map at `path`, in order.
pub(crate) fn touchpoints<'t>(
    map: &'t JourneyMap,
    path: Path<'_>,
    mut visit: impl FnMut(&'t Touchpoint, Path<'_>),
) {
    steps(map, path, |step, path| {
        each(&step.touchpoints, path, "touchpoints", &mut visit)
    });
}
