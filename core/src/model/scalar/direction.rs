//! The direction in which a figure improves.

use journeykit_derive::enumeration;

/// The direction in which a figure improves.
///
/// Metrics and desired outcomes state it, since it differs from one scale to
/// the next: a waiting time should fall, a share of satisfied customers should
/// rise.
#[enumeration]
pub enum Direction {
    /// Lower is better, as with waiting times, cost or effort.
    Minimise,
    /// Higher is better, as with satisfaction or a share of problems solved.
    Maximise,
}
