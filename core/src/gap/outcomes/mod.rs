//! What becomes of every pain and every gain.
//!
//! People rarely restate everything when they draw a future map. So a pain or
//! gain that the map after does not mention is *unstated*, and nothing is
//! concluded. It counts as removed, or lost, only if something says so. In this
//! order:
//!
//! - the map after lists the pain, gain or step in `removes`;
//! - an initiative names the pain, unless the pain is only to be relieved or is
//!   accepted;
//! - the treatment of the pain is `remove`;
//! - all steps that its step is known to go on in are marked complete, and so
//!   mention all there is;
//! - the map after is an edited copy of the one before, and the step was taken
//!   out of it.
//!
//! Initiative and treatment are about pains only. If there is a counterpart,
//! severity or strength decides. These rules are a design of this library.
//! Linear in the elements of both maps, and in the pains that initiatives name.

mod absence;
mod judge;
mod pains;
mod gains;
mod all_outcomes;

pub(crate) use all_outcomes::{Outcomes, outcomes};
