//! Chance that can be repeated.

/// `SplitMix64` (Steele, Lea and Flood 2014): small, and the same on every machine.
pub(crate) struct Dice(u64);

impl Dice {
    /// Seeded by `JOURNEYKIT_SEED`, so that a run can be varied and repeated.
    pub(crate) fn from_environment() -> Self {
        Self(number_from_environment("JOURNEYKIT_SEED", 1))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below that.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    /// One of several.
    pub(crate) fn pick<'t, T>(&mut self, several: &'t [T]) -> &'t T {
        &several[self.below(several.len())]
    }
}

/// A number that the caller of the test may set.
pub(crate) fn number_from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| {
        text.parse()
            .unwrap_or_else(|_| panic!("{name} is no number"))
    })
}
