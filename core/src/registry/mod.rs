//! What generators and language bindings walk: all rules, all kinds of
//! entities, and the types of documents that have a published schema.
//!
//! A rule, a kind or a type of document that is added to the library shows up
//! here, so that reference pages, schemas and bindings need no change of their
//! own.

mod rules;
mod kinds;
mod roots;
mod report_json;

pub use kinds::kinds;
pub use roots::{Root, roots};
pub use rules::{rule, rules};
