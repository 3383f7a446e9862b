//! Going over the parts of an atlas, each with its place.

use crate::model::{Atlas, JourneyMap, Step, Touchpoint};
use crate::pointer::Path;

/// Whether a part is there and says anything.
pub(super) fn says<T: Default + PartialEq>(part: Option<&T>) -> bool {
    part.is_some_and(|part| *part != T::default())
}

/// The parts of a list that is a member of what stands at `of`.
pub(super) fn each<'t, T: 't>(parts: impl IntoIterator<Item = &'t T>, of: Path<'_>, name: &str, mut visit: impl FnMut(&'t T, Path<'_>)) {
    let list = Path::Member(&of, name);
    for (index, part) in parts.into_iter().enumerate() {
        visit(part, Path::Item(&list, index));
    }
}

pub(super) fn maps<'t>(atlas: &'t Atlas, visit: impl FnMut(&'t JourneyMap, Path<'_>)) {
    each(&atlas.maps, Path::Root, "maps", visit);
}

/// The steps of the map at `path`, in order.
pub(super) fn steps<'t>(map: &'t JourneyMap, path: Path<'_>, mut visit: impl FnMut(&'t Step, Path<'_>)) {
    each(&map.stages, path, "stages", |stage, path| each(&stage.steps, path, "steps", &mut visit));
}

/// The touchpoints of the map at `path`, in order.
pub(super) fn touchpoints<'t>(map: &'t JourneyMap, path: Path<'_>, mut visit: impl FnMut(&'t Touchpoint, Path<'_>)) {
    steps(map, path, |step, path| each(&step.touchpoints, path, "touchpoints", &mut visit));
}
