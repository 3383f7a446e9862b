//! What makes an entity an item of a [`Table`](super::Table): an id of its own.

use std::fmt;

use crate::json::{Fault, rules};

/// An entity that has an id. Every struct of the model whose first member is
/// `id` is one.
pub trait Keyed: Clone {
    /// The type of its id.
    type Id: AsRef<str> + fmt::Display + fmt::Debug;

    /// Its id.
    fn id(&self) -> &Self::Id;
}

/// The error of an id that another item of the same table has already.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the id `{id}` is already used in this table")]
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
