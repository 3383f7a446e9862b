//! What a caller can ask of each task, and the same as data.
//!
//! One struct a task, with a setter for each option. They are declared as entities, so that their
//! form as data, its schema and its documentation come out of the same declaration.

pub(crate) mod rules;
mod values;
mod limits;
mod thresholds;
mod tasks;
mod json;

pub use json::Options;
pub use limits::Limits;
pub use tasks::{CheckOptions, GapOptions, ReadOptions};
pub use thresholds::Thresholds;
