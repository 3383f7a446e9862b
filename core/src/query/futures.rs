//! Which initiatives belong to which of several futures.

use crate::hash::HashSet;
use crate::model::{Atlas, Initiative, JourneyMap};
use crate::query::walk;

/// The initiatives of a document that have to do with these maps: not the
/// dropped ones, and not those that belong only to alternatives which lead to
/// other maps.
pub(crate) fn initiatives_of_maps<'a>(
    atlas: &'a Atlas,
    maps: &[&JourneyMap],
) -> impl Iterator<Item = &'a Initiative> + use<'a> {
    let (mut of_these, mut of_others) = (HashSet::new(), HashSet::new());
    for alternative in &atlas.alternatives {
        let is_other = alternative
            .map
            .as_ref()
            .is_some_and(|map| maps.iter().all(|of_these| *map != of_these.id));
        let initiatives = if is_other {
            &mut of_others
        } else {
            &mut of_these
        };
        initiatives.extend(alternative.initiatives.iter().map(|id| id.as_str()));
    }
    walk::active_initiatives(atlas).filter(move |initiative| {
        let id = initiative.id.as_str();
        !of_others.contains(id) || of_these.contains(id)
    })
}
