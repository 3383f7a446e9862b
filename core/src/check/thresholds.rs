//! What counts as too few and too many.

use std::ops::RangeInclusive;

/// The numbers that the checks go by, where a project may have its own.
///
/// ```
/// use journeykit::{Options, Thresholds};
///
/// let options = Options { thresholds: Thresholds { people: 8..=30, ..Thresholds::default() }, ..Options::default() };
/// assert_eq!(options.thresholds.people_per_segment, 3..=5);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs)]
pub struct Thresholds {
    /// Customers who are met in all, over all rounds: 10 to 20 unless told (source document 001).
    /// See `research.too_few`, `research.too_many`.
    pub people: RangeInclusive<usize>,
    /// People of each target group: 3 to 5 unless told (source document 001).
    /// See `segment.too_few`, `segment.too_many`.
    pub people_per_segment: RangeInclusive<usize>,
    /// Stages of a map, beyond which it says too little about each: 10 unless told. See `map.too_broad`,
    /// also for the next three.
    pub stages: usize,
    /// Steps of a map: 60 unless told.
    pub steps: usize,
    /// Target groups of a map: 4 unless told.
    pub segments: usize,
    /// Jobs of the personas of a map: 5 unless told.
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
