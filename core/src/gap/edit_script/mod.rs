//! The edit script: the changes that turn the map before into the map after,
//! with the changes that each depends on and the initiatives that pay for it.
//!
//! `changes` finds the changes, with their `places` and `fields`;
//! `dependencies` and `funding` complete them.

mod places;
mod fields;
mod changes;
mod dependencies;
mod funding;

pub(crate) use changes::{Differing, script};
pub(crate) use dependencies::depend;
pub(crate) use funding::{MAX_PAYMENTS, TooManyPayments, fund};
