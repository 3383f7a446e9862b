//! Walks over the parts of an atlas, each with its place, and questions about
//! maps that several checks ask.

use crate::model::{
    Atlas, Evidence, Initiative, JourneyMap, MapState, Perspective, Step, StepKind, Touchpoint,
};
use crate::pointer::Path;

/// Whether a map is of the organisation's own journeys. A competitor's journey
/// has none of its units, metrics and initiatives.
pub(crate) fn is_own(map: &JourneyMap) -> bool {
    map.competitor.is_none()
}

/// Whether work is planned from a map, so that something should happen about
/// its pains and needs. A map made from another repeats them, and one of an
/// observed journey plans nothing.
pub(crate) fn is_planned_from(map: &JourneyMap) -> bool {
    is_own(map) && map.derived_from.is_none() && map.state != MapState::Observed
}

/// The initiatives that have not been dropped.
pub(crate) fn active_initiatives(atlas: &Atlas) -> impl Iterator<Item = &Initiative> {
    atlas
        .initiatives
        .iter()
        .filter(|initiative| !initiative.is_dropped())
}

/// Whether an entity is there and has any member.
pub(crate) fn has_content<T: Default + PartialEq>(entity: Option<&T>) -> bool {
    entity.is_some_and(|entity| *entity != T::default())
}

/// Whether a map shows a journey as it is, today or as observed, rather than as
/// it should be.
pub(crate) fn shows_actual_journey(map: &JourneyMap) -> bool {
    matches!(map.state, MapState::Current | MapState::Observed)
}

/// Whether a map is drawn from the customer's perspective, which it is unless
/// it says otherwise.
pub(crate) fn has_customer_perspective(map: &JourneyMap) -> bool {
    map.perspective
        .is_none_or(|perspective| perspective == Perspective::Customer)
}

/// Whether a third party decides how a step goes: by its kind, or because it
/// says so.
pub(crate) fn is_of_third_party(step: &Step) -> bool {
    step.kind == Some(StepKind::ThirdParty) || step.third_party == Some(true)
}

/// Whether any piece of evidence has content.
pub(crate) fn has_evidence(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| has_content(Some(piece)))
}

/// Visits the items of the list `name`, a member of what stands at `parent`,
/// each with its place.
pub(crate) fn each<'t, T: 't>(
    items: impl IntoIterator<Item = &'t T>,
    parent: Path<'_>,
    name: &str,
    mut visit: impl FnMut(&'t T, Path<'_>),
) {
    let list = Path::Member(&parent, name);
    for (index, item) in items.into_iter().enumerate() {
        visit(item, Path::Item(&list, index));
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
