//! Which way is better.

use journeykit_derive::enumeration;

/// Which way is better.
#[enumeration]
pub enum Direction {
    /// Less is better.
    Minimise,
    /// More is better.
    Maximise,
}
