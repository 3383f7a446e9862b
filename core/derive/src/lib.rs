//! The attributes by which journeykit declares its model.
//!
//! [`macro@entity`] writes for a plain struct what the model's mechanism needs
//! of it: a table of its members, access to them by position, comparison member
//! by member, and a builder. Reading, writing, lookup and replacing are loops
//! over that table, written once in `journeykit::reflect`.
//! [`macro@enumeration`] does the same for a closed list of words.
//!
//! Both are for journeykit itself: the code that they write names paths of that
//! crate. A declaration that can't be expanded becomes a compile error at the
//! place that is wrong.

mod source;
mod member;
mod enumeration;
mod entity;

use proc_macro::TokenStream;

/// Makes a struct an entity of the model.
///
/// A member of type `Option`, `Vec` or `Table` may be left out of a document;
/// every other member is required and must be declared before those. The
/// arguments:
///
/// - `kind = "segment"`: the name of the entity's kind in ids, findings and
///   tables. Required.
/// - `provenance`: adds the four members that say where the entity comes from
///   and who may see it: `source_id`, `confidentiality`, `claim` and
///   `evidence`.
/// - `options`: the struct holds options. Every member may be left out and then
///   has the value that the struct's `Default` gives it; in place of a builder
///   there is a setter for each member.
/// - `validate = function`: checks the rules of the entity as a whole, after
///   its members are read. It takes a reference to the entity and gives
///   `Result<(), Faults>`.
///
/// A member may carry `#[member(name = "$schema")]` to set its key in the data
/// where that is no Rust name, and `#[member(default)]` if it is an entity that
/// is left out while it says nothing. `#[cfg]` and `#[deprecated]` work as on
/// any field.
#[proc_macro_attribute]
pub fn entity(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entity::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// Makes an enum without fields a closed list of words.
///
/// The word of a variant is its name in `snake_case`. The doc comments of the
/// enum and of each variant become the description in the JSON Schema. There
/// are no arguments.
#[proc_macro_attribute]
pub fn enumeration(arguments: TokenStream, item: TokenStream) -> TokenStream {
    enumeration::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
