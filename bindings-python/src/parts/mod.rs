//! Entities and lists of a document as Python objects. The modules stand in order: each imports
//! only from those above it.

mod classes;
mod convert;
mod shared;
mod search;
mod change;
mod pickle;
mod part;
mod list;

pub(crate) use classes::{Part, Parts};
pub(crate) use list::Items;
pub(crate) use pickle::{place, restore};
pub(crate) use shared::whole;
