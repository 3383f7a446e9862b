//! The attribute `#[entity]`: takes the declaration of a struct, and gives the
//! struct with its table of members and the implementations around it.
//!
//! What is written is kept small, since there are about a hundred kinds: a
//! constant table, a `match` over positions for each kind of access, and calls
//! into `journeykit::reflect`. It is wrapped in a `const _`, so that its names
//! can't meet others. Each piece has a file of its own here, with a method of
//! the declaration that writes it.

mod arguments;
mod declaration;
mod table;
mod constructors;
mod reflection;
mod value;
mod serde_impls;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Result};

use arguments::Arguments;
use declaration::Declaration;

/// Expands the attribute.
///
/// # Errors
/// It stands on something else than a struct with named fields, an argument is
/// wrong, or a required member stands behind one that may be left out.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments = Arguments::of(arguments)?;
    let mut item: DeriveInput = syn::parse2(item)?;
    let declaration = Declaration::of(arguments, &mut item)?;
    let default = declaration.has_derived_default().then(|| quote!(, Default));
    let (table, kind) = (declaration.table(), declaration.kind());
    let constructors = declaration.constructors();
    let reflection = declaration.reflection();
    let (value, keyed) = (declaration.value(), declaration.keyed());
    let serde = declaration.serde();
    Ok(quote! {
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        #item

        #[allow(deprecated, reason = "a deprecated member is still read and written")]
        const _: () = {
            use crate::json::{Faults, JsonReader, Rejected};
            use crate::model::reflect::{
                Builder, CompareMembers, ContentFlags, ContentsMut, DynValue, Entity, EntityMut,
                Field, IntoMember, Kind, Shape, Value, View, kind, reading,
            };

            #table
            #kind
            #constructors
            #reflection
            #value
            #serde
            #keyed
        };
    })
}
