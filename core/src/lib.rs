//! Customer journey maps as data: a typed model, checks, and the gap between two journeys.
//!
//! The data goes one way: text is decoded into an [`Atlas`], the atlas is checked, and the gap between
//! two of its maps is computed.
//!
//! ```
//! use journeykit::{Atlas, Options};
//!
//! let atlas = Atlas::from_json(r#"{ "schema_version": "1.0", "title": "Home insurance", "language": "en",
//!   "maps": [ { "id": "today", "title": "Moving house, today", "state": "current",
//!               "question": "Why do customers leave us when they move?",
//!               "stages": [ { "id": "before", "name": "Before the move" }, { "id": "after", "name": "After the move" } ] } ] }"#)?;
//! let report = atlas.check(&Options::default());
//! assert!(report.ok);
//! # Ok::<(), journeykit::Report>(())
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

// They stand along one street (ARCHITECTURE.md); nothing imports what stands after it.
mod check;
mod decode;
mod export;
mod finding;
mod gap;
mod hash;
mod json;
mod model;
mod pointer;
mod render;

pub use check::{Options, Thresholds, asked};
pub use decode::Reader;
pub use export::{Cells, Column, DataTable};
pub use finding::{Finding, Lang, Report, Rule, RuleLevel, Severity, rules};
pub use gap::*;
pub use json::{Json, Limits};
pub use model::*;
pub use render::Label;

/// The blocks of the README run as they stand.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
