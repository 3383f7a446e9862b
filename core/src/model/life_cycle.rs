//! The phases of being a customer.

use journeykit_derive::enumeration;

/// A phase in the life of a customer, after the journey before, during and
/// after the purchase of Lemon and Verhoef (2016).
#[enumeration]
pub enum LifePhase {
    /// Becomes aware of a need, or of the provider.
    Aware,
    /// Considers and compares.
    Consider,
    /// Buys, applies or signs up.
    Acquire,
    /// Receives and begins to use.
    Receive,
    /// Uses.
    Use,
    /// Has a problem solved.
    Resolve,
    /// Renews, extends or buys again.
    Renew,
    /// Leaves.
    Leave,
}
