//! The attributes by which journeykit declares its model.
//!
//! [`macro@entity`] makes of a plain struct what the model's mechanism needs of it: its builder, its
//! table of members, and comparison member by member. Reading, writing, lookup and replacing are
//! loops over that table, written once in `journeykit::reflect`. [`macro@enumeration`] does the same
//! for a closed list of words.

mod entity;
mod enumeration;
mod member;
mod source;

use proc_macro::TokenStream;

/// Makes a struct an entity of the model.
///
/// What is `Option`, `Vec` or `Table` may be left out of a document; every other member is required
/// and must stand before those. The arguments:
///
/// - `kind = "segment"`: what ids, findings and tables call such an entity. Required.
/// - `provenance`: adds the four members that say where the entity comes from and who may see it:
///   `source_id`, `confidentiality`, `claim` and `evidence`.
/// - `options`: the struct holds options. Every member may be left out and then has the value that
///   the struct's `Default` gives it; in place of a builder there is a setter for each member.
/// - `validate = function`: what is asked of the entity as a whole, after its members are read.
///
/// A member may carry `#[member(name = "$schema")]`, the key in the data where that is no Rust name,
/// and `#[member(default)]`, for an entity that is left out while it says nothing. `#[cfg]` and
/// `#[deprecated]` work as in any struct.
#[proc_macro_attribute]
pub fn entity(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entity::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// Makes an enum without fields a closed list of words.
///
/// The word of a variant is its name in `snake_case`. The doc comment of the enum and of each variant
/// becomes the description in the schema.
#[proc_macro_attribute]
pub fn enumeration(arguments: TokenStream, item: TokenStream) -> TokenStream {
    enumeration::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
