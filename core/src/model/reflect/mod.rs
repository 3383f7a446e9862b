//! Reflection: what makes a plain struct of the model readable, writable,
//! comparable, addressable by pointer and describable as a schema, without a
//! line of its own for any of these.
//!
//! `#[entity]` (crate `journeykit-derive`) writes a table of members for each
//! struct, a [`Kind`]. Everything else is here, once, as loops over such
//! tables: reading in `reading`, editing in `editing`, looking in `view`,
//! building in `builder`, lists found by id in `table`, JSON Schema in
//! `schema`.
//!
//! `expanded.rs` shows one struct as the attribute writes it.
//!
//! Invariants: members are numbered by their position in the struct, required
//! ones first; a set of members is a `u64` with a bit for each position, so a
//! struct has 64 at most; and only what the data says is present, since there
//! is no `null`.

mod id_kind;
mod entity;
mod view;
pub(crate) mod kind;
mod example;
pub(crate) mod value;
pub(crate) mod reading;
mod editing;
mod containers;
mod builder;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod deserialize;
mod string_scalar;
mod text_value;
mod keyed;
mod table_index;
mod table;
mod table_value;
#[cfg(test)]
mod expanded;

pub use builder::{Builder, IntoMember};
pub use entity::{DynEntity, Entity, Field, Kind, List, Shape, View};
pub use id_kind::IdKind;
pub use keyed::{DuplicateId, Keyed};
pub use table::Table;

pub(crate) use builder::{IntoValue, into_member};
pub(crate) use deserialize::from_serde;
pub(crate) use editing::{Operation, set_member};
pub(crate) use entity::ContentFlags;
pub(crate) use reading::read;
pub(crate) use string_scalar::{schema_type, string_scalar};
pub(crate) use value::{CompareMembers, ContentsMut, DynValue, EntityMut, Value};
