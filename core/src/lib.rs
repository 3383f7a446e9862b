//! Customer journey maps as data: a typed model, checks, and the gap between two journeys.
//!
//! The data goes one way: text is decoded into an [`Atlas`], the atlas is checked, and the gap between
//! two of its maps is computed.
//!
//! ```
//! use journeykit::{Atlas, CheckOptions};
//!
//! let atlas = Atlas::from_json(r#"{ "schema_version": "1.0", "title": "Home insurance", "language": "en",
//!   "maps": [ { "id": "today", "title": "Moving house, today", "state": "current",
//!               "question": "Why do customers leave us when they move?",
//!               "stages": [ { "id": "before", "name": "Before the move" }, { "id": "after", "name": "After the move" } ] } ] }"#)?;
//! let report = atlas.check(&CheckOptions::default());
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

// The order of these lines is the street: a module imports only from those above it.
mod pointer;
mod hash;
pub mod finding;
pub mod json;
pub mod model;
pub mod options;
mod decode;
mod query;
mod check;
pub mod gap;
pub mod table;
pub mod render;
pub mod registry;

pub use finding::{Finding, Lang, Report};
pub use gap::Gap;
#[cfg(target_family = "wasm")]
pub use hash::seed_hash_tables;
pub use model::{Atlas, JourneyMap, reflect};
pub use options::{CheckOptions, GapOptions, ReadOptions};

/// The blocks of the README run as they stand.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
