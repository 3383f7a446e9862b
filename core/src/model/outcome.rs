//! How a step or an encounter of an observed journey went.

use journeykit_derive::enumeration;

/// How a step turned out in a journey that was observed.
#[enumeration]
pub enum Outcome {
    /// It took place, and did what it should.
    Done,
    /// It was begun, and did not do what it should.
    Failed,
    /// It did not take place.
    Skipped,
}
