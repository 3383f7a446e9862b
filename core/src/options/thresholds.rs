//! Thresholds: what the checks count as too few and too many.

use std::ops::RangeInclusive;

use journeykit_derive::entity;

/// The numbers that checks compare with, for projects that have their own.
///
/// The ranges for research are those of Ziggy 2014, which adds that they depend
/// on how much the target groups differ. The others are the choice of this
/// library.
#[entity(kind = "thresholds", options)]
#[derive(Eq)]
pub struct Thresholds {
    /// How many customers should be met in all, over all rounds of research:
    /// the fewest and the most. 10 and 20 unless set. Fewer are reported as
    /// `research.too_few`, more as `research.too_many`.
    ///
    /// Participants of surveys, analytics and desk research do not count, nor
    /// do employees. If no customer is left to count, nothing is reported.
    pub people: RangeInclusive<usize>,
    /// How many people of each target group should be met: the fewest and the
    /// most. 3 and 5 unless set. Fewer are reported as `segment.too_few`, more
    /// as `segment.too_many`.
    ///
    /// With too few or too many target groups, this range and that of `people`
    /// cannot both be kept: then `research.rules_clash` is reported in place of
    /// the rules of `people`.
    pub people_per_segment: RangeInclusive<usize>,
    /// The most stages that a map should have. 10 unless set. A map with more
    /// is reported as `map.too_broad`: one that is to cover everything becomes
    /// too general to be used (Ziggy 2014). The same holds for the next three.
    pub stages: usize,
    /// The most steps that a map should have, over all its stages. 60 unless
    /// set.
    pub steps: usize,
    /// The most target groups that a map should name. 4 unless set.
    pub segments: usize,
    /// The most jobs that the personas of a map should have between them, each
    /// job counted once. 5 unless set. More than 99 has the same effect as 99.
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
