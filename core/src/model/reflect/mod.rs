//! The mechanism of the model: what makes of a plain struct something that is read, written, looked
//! at, replaced and described without a line of its own.
//!
//! `#[entity]` (the crate `journeykit-derive`) writes a table of members for each struct; the rest is
//! here, as loops over such tables. `expanded.rs` shows one struct as the attribute writes it.

mod id_kind;
mod entity;
mod view;
pub(crate) mod kind;
pub(crate) mod value;
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

pub use builder::{Builder, IntoMember};
pub use entity::{DynEntity, Entity, Field, Kind, List, Shape, View};
pub use id_kind::IdKind;
pub use keyed::{DuplicateId, Keyed};
pub use table::Table;

pub(crate) use builder::{IntoValue, into_member};
pub(crate) use deserialize::from_serde;
pub(crate) use entity::ContentFlags;
pub(crate) use string_scalar::{schema_type, string_scalar};
pub(crate) use value::{CompareMembers, ContentsMut, DynValue, EntityMut, Value, read, set_member};
