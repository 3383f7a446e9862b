//! The arguments of the attribute.

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Error, LitStr, Path, Result};

/// The arguments of the attribute; see [`crate::entity`](macro@crate::entity).
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) kind: String,
    pub(super) provenance: bool,
    pub(super) options: bool,
    pub(super) validate: Option<Path>,
}

impl Arguments {
    /// Reads the arguments; an error for an unknown one, or if `kind` is
    /// missing.
    pub(super) fn of(tokens: TokenStream) -> Result<Self> {
        let mut arguments = Self::default();
        let parser = syn::meta::parser(|meta| {
            if meta.path.is_ident("kind") {
                arguments.kind = meta.value()?.parse::<LitStr>()?.value();
            } else if meta.path.is_ident("provenance") {
                arguments.provenance = true;
            } else if meta.path.is_ident("options") {
                arguments.options = true;
            } else if meta.path.is_ident("validate") {
                arguments.validate = Some(meta.value()?.parse()?);
            } else {
                return Err(meta.error("expected `kind`, `provenance`, `options` or `validate`"));
            }
            Ok(())
        });
        parser.parse2(tokens.clone())?;
        if arguments.kind.is_empty() {
            return Err(Error::new_spanned(tokens, "an entity needs a `kind`"));
        }
        Ok(arguments)
    }
}
