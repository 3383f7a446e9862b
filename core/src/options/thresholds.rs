//! What counts as too few and too many.

use std::ops::RangeInclusive;

use journeykit_derive::entity;

/// The numbers that the checks go by, where a project may have its own.
///
/// ```
/// use journeykit::CheckOptions;
/// use journeykit::options::Thresholds;
///
/// let options = CheckOptions::default().thresholds(Thresholds::default().people(8..=30));
/// assert_eq!(options.thresholds.people_per_segment, 3..=5);
/// ```
#[entity(kind = "thresholds", options)]
#[derive(Eq)]
pub struct Thresholds {
    /// Customers who are met in all, over all rounds of research: the fewest and the most. 10 and 20
    /// unless told. See the rules `research.too_few` and `research.too_many`.
    pub people: RangeInclusive<usize>,
    /// People of each target group who are met: the fewest and the most. 3 and 5 unless told. See
    /// the rules `segment.too_few` and `segment.too_many`.
    pub people_per_segment: RangeInclusive<usize>,
    /// Stages of a map, beyond which it says too little about each. 10 unless told. See the rule
    /// `map.too_broad`, also for the next three.
    pub stages: usize,
    /// Steps of a map. 60 unless told.
    pub steps: usize,
    /// Target groups of a map. 4 unless told.
    pub segments: usize,
    /// Jobs of the personas of a map. 5 unless told.
    pub jobs: usize,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            people: 10..=20,
            people_per_segment: 3..=5,
            stages: 10,
            steps: 60,
            segments: 4,
            jobs: 5,
        }
    }
}
