//! What one element lacks, or several elements of a map, reported as one
//! finding rather than as many.

use super::collector::Collector;
use crate::finding::Rule;
use crate::model::JourneyMap;
use crate::pointer::Path;

/// Counts how many elements of a map lack something, and keeps where the first
/// of them are.
#[derive(Default)]
pub(super) struct MissingSummary {
    total: usize,
    lacking: usize,
    places: Vec<String>,
}

/// The most places that the finding names, the first in the document; the
/// count covers all.
pub(super) const MAX_PLACES: usize = 20;

impl MissingSummary {
    /// Counts an element, and keeps its place if it lacks what is asked for.
    pub(super) fn note(&mut self, lacks: bool, place: Path<'_>) {
        self.total += 1;
        if lacks {
            self.lacking += 1;
            if self.places.len() < MAX_PLACES {
                self.places.push(place.pointer());
            }
        }
    }

    /// Reports one finding at `place` if any element lacks it, with how many of
    /// how many, and their places as related ones.
    pub(super) fn report(
        self,
        map: &JourneyMap,
        rule: &'static Rule,
        place: Path<'_>,
        collector: &mut Collector<'_>,
    ) {
        if self.lacking > 0 {
            collector
                .report_for_map(
                    map,
                    rule,
                    place,
                    &[("count", &self.lacking), ("total", &self.total)],
                )
                .related = self.places;
        }
    }
}

/// The names of what is missing, as one param of a message; `None` if nothing
/// is. Each name comes with whether it is missing.
pub(super) fn missing_names(asked: &[(&str, bool)]) -> Option<String> {
    let names: Vec<&str> = asked
        .iter()
        .filter(|(_, missing)| *missing)
        .map(|(name, _)| *name)
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}
