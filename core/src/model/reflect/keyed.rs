//! Entities that are found by their id.

use std::fmt;

use crate::json::{Fault, rules};

/// A part that has an id.
pub trait Keyed: Clone {
    /// The type of its id.
    type Id: AsRef<str> + fmt::Display + fmt::Debug;

    /// Its id.
    fn id(&self) -> &Self::Id;
}

/// A table has this id already.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the id `{id}` stands twice")]
#[non_exhaustive]
pub struct DuplicateId {
    /// The id.
    pub id: String,
}

impl From<DuplicateId> for Fault {
    fn from(duplicate: DuplicateId) -> Self {
        Self::new(rules::ID_DUPLICATE).with("value", duplicate.id)
    }
}
