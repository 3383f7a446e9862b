//! What becomes of every pain and every gain.
//!
//! People rarely restate everything when they draw a future map. So a pain or
//! gain that the map after does not mention is *unstated*, and nothing is
//! concluded. It counts as removed, or lost, only if something says so. In this
//! order:
//!
//! - an initiative that names the pain, unless the pain is only to be relieved
//!   or is accepted;
//! - the treatment `remove` of the pain;
//! - its step has no counterpart: the step is gone;
//! - all counterparts of its step are marked complete, and so mention all there
//!   is.
//!
//! The first two are about pains only. If there is a counterpart, severity or
//! strength decides. These rules are a design of this library. Linear in the
//! elements of both maps, and in the pains that initiatives name.

mod judge;
mod pains;
mod gains;
mod all_outcomes;

pub(crate) use all_outcomes::{Outcomes, outcomes};
pub(crate) use gains::regressions;
