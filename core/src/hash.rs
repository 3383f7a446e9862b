//! The hash tables of this crate: hashbrown's, with its default hasher, which
//! is faster than the standard library's and still keyed by a seed, since ids
//! come from untrusted documents.
//!
//! A result must never depend on the order in which such a table is iterated:
//! code sorts what it takes out, or uses [`IndexSet`], which keeps the order of
//! insertion.

pub(crate) use hashbrown::{DefaultHashBuilder as RandomState, HashMap, HashSet};

/// A set that is iterated in the order of insertion, here that of the document.
pub(crate) type IndexSet<T> = indexmap::IndexSet<T, RandomState>;
