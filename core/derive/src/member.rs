//! One member of an entity: its field, and what the attribute `#[member]` says
//! of it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::{Attribute, Error, Field, Ident, LitStr, Result, Type};

use crate::source::{attributes_named, doc_text};

/// A field of the struct, and what the table of members says of it.
pub(crate) struct Member {
    /// The field, without `#[member]`.
    pub(crate) field: Field,
    /// Its name in Rust.
    pub(crate) ident: Ident,
    /// Its key in the data: the name in Rust unless `#[member(name)]` sets
    /// another.
    pub(crate) key: String,
    /// Whether a document without it is refused.
    pub(crate) required: bool,
}

impl Member {
    /// Reads a field; an error if `#[member]` holds anything unknown.
    pub(crate) fn of(mut field: Field) -> Result<Self> {
        let Some(ident) = field.ident.clone() else {
            return Err(Error::new_spanned(field, "a member needs a name"));
        };
        let mut key = ident.to_string();
        // These have a value that means absence.
        let mut required = !is_one_of(&field.ty, &["Option", "Vec", "Table"]);
        for attribute in attributes_named(&field.attrs, "member") {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("name") {
                    key = meta.value()?.parse::<LitStr>()?.value();
                    Ok(())
                } else if meta.path.is_ident("default") {
                    required = false;
                    Ok(())
                } else {
                    Err(meta.error("expected `name` or `default`"))
                }
            })?;
        }
        field
            .attrs
            .retain(|attribute| !attribute.path().is_ident("member"));
        Ok(Self {
            field,
            ident,
            key,
            required,
        })
    }

    /// The type of the field.
    pub(crate) fn ty(&self) -> &Type {
        &self.field.ty
    }

    /// Whether the type of the field is an `Option`.
    pub(crate) fn is_option(&self) -> bool {
        is_one_of(&self.field.ty, &["Option"])
    }

    /// The doc comment of the field.
    pub(crate) fn doc(&self) -> String {
        doc_text(&self.field.attrs)
    }

    /// The attributes `#[cfg]`, which decide whether the member exists.
    pub(crate) fn cfg(&self) -> TokenStream {
        let cfg = attributes_named(&self.field.attrs, "cfg");
        quote!(#(#cfg)*)
    }

    /// The attributes that a method for this member takes over: documentation,
    /// `#[cfg]` and `#[deprecated]`.
    pub(crate) fn method_attributes(&self) -> impl Iterator<Item = &Attribute> {
        let kept = ["doc", "cfg", "deprecated"];
        self.field
            .attrs
            .iter()
            .filter(move |attribute| kept.iter().any(|name| attribute.path().is_ident(name)))
    }
}

/// The fields that the argument `provenance` adds: where an entity comes from,
/// and who may see it.
pub(crate) fn provenance() -> Result<Vec<Field>> {
    let fields = [
        quote! {
            /// The id that this has in the tool it was imported from, as any
            /// text. Nothing refers to it, and the gap does not match by it.
            /// Absent for what was not imported.
            pub source_id: Option<String>
        },
        quote! {
            /// Who may see this. It is for those who pass the document on: the
            /// library leaves nothing out of texts, tables, pictures and gaps
            /// because of it. Absent means that nobody has restricted it.
            pub confidentiality: Option<crate::model::Confidentiality>
        },
        quote! {
            /// What is known about its truth, from an assumption to what has
            /// been validated or refuted. Any word but `assumption` should have
            /// `evidence` beside it. Absent means that nobody has said.
            pub claim: Option<crate::model::Claim>
        },
        quote! {
            /// What it rests on and what speaks against it: findings from
            /// studies, existing sources and participants. Empty means that
            /// nothing has been named.
            pub evidence: Vec<crate::model::Evidence>
        },
    ];
    fields
        .into_iter()
        .map(|field| Field::parse_named.parse2(field))
        .collect()
}

/// Whether the type has one of these names, told by the last segment of its
/// path.
fn is_one_of(ty: &Type, names: &[&str]) -> bool {
    let Type::Path(path) = ty else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|last| names.iter().any(|name| last.ident == name))
}
