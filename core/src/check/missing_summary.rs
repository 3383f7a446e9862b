//! What several parts of a map lack, as one finding.

use super::collector::Collector;
use crate::finding::Rule;
use crate::model::JourneyMap;
use crate::pointer::Path;

/// How many of a map's parts lack something, and where the first of them stand.
#[derive(Default)]
pub(super) struct MissingSummary {
    total: usize,
    count: usize,
    places: Vec<String>,
}

/// So many places are named; the count says how many there are.
const NAMED: usize = 20;

impl MissingSummary {
    /// Counts a part that lacks it or not.
    pub(super) fn see(&mut self, lacks: bool, place: Path<'_>) {
        self.total += 1;
        if lacks {
            self.count += 1;
            if self.places.len() < NAMED {
                self.places.push(place.pointer());
            }
        }
    }

    /// Tells it, if any part lacks it.
    pub(super) fn tell(
        self,
        map: &JourneyMap,
        rule: &'static Rule,
        place: Path<'_>,
        collector: &mut Collector<'_>,
    ) {
        if self.count > 0 {
            collector
                .report_for_map(
                    map,
                    rule,
                    place,
                    &[("count", &self.count), ("total", &self.total)],
                )
                .related = self.places;
        }
    }
}
