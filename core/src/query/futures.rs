//! Which initiatives belong to which of several futures.

use crate::hash::{HashMap, HashSet};
use crate::model::{Atlas, Initiative, JourneyMap};

/// Which initiatives have to do with which maps: not the dropped ones, and not
/// those that belong only to alternatives which lead to other maps.
pub(crate) struct Futures<'a> {
    /// The initiatives that belong to alternatives, each with the maps that these
    /// lead to; `None` among them stands for an alternative without a map.
    maps: HashMap<&'a str, HashSet<Option<&'a str>>>,
}

impl<'a> Futures<'a> {
    pub(crate) fn of(atlas: &'a Atlas) -> Self {
        let mut maps: HashMap<&str, HashSet<Option<&str>>> = HashMap::default();
        for alternative in &atlas.alternatives {
            let map = alternative.map.as_ref().map(AsRef::as_ref);
            for initiative in &alternative.initiatives {
                maps.entry(initiative.as_str()).or_default().insert(map);
            }
        }
        Self { maps }
    }

    /// Whether an initiative has to do with one of these maps.
    pub(crate) fn concerns(&self, initiative: &Initiative, maps: &[&JourneyMap]) -> bool {
        let leads_here = |known: &HashSet<Option<&str>>| {
            known.contains(&None)
                || maps
                    .iter()
                    .any(|map| known.contains(&Some(map.id.as_str())))
        };
        let known = self.maps.get(initiative.id.as_str());
        !initiative.is_dropped() && known.is_none_or(leads_here)
    }
}
