//! Options of the tasks: reading, checking, and computing a gap.
//!
//! Each task has a struct of its own, with a setter for each option. What is
//! not set keeps its default. [`Options`] says all of them as one JSON object,
//! for configuration files and other languages.
//!
//! ```
//! use journeykit::options::{Limits, Thresholds};
//! use journeykit::{Atlas, CheckOptions, ReadOptions};
//!
//! let options = ReadOptions::default().limits(Limits::default().text_bytes(10));
//! let report = Atlas::from_json_with(r#"{"title": "too long"}"#, &options).unwrap_err();
//! assert_eq!(report.findings[0].code, "limit.text");
//!
//! let options = CheckOptions::default().thresholds(Thresholds::default().people(8..=30));
//! assert_eq!(options.thresholds.people_per_segment, 3..=5);
//! ```
//!
//! The structs are declared as the entities of the model are, so that their
//! form as data, its schema and its documentation come from one declaration.

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
