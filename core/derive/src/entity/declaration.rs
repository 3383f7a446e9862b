//! The declaration of an entity: its name, its arguments and its members.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, Result};

use super::arguments::Arguments;
use crate::member::{Member, provenance};
use crate::source::doc_text;

/// The declaration of an entity, as it was read.
pub(super) struct Declaration {
    pub(super) arguments: Arguments,
    pub(super) name: Ident,
    pub(super) doc: String,
    /// Its members in order, those of `provenance` last.
    pub(super) members: Vec<Member>,
}

impl Declaration {
    /// Reads the declaration, and takes what is only for the attribute out of
    /// it.
    ///
    /// # Errors
    /// It is something else than a struct with named fields, or a required
    /// member stands behind one that may be left out.
    pub(super) fn of(arguments: Arguments, item: &mut DeriveInput) -> Result<Self> {
        let Data::Struct(data) = &mut item.data else {
            return Err(Error::new_spanned(item, "only a struct is an entity"));
        };
        let Fields::Named(fields) = &mut data.fields else {
            return Err(Error::new_spanned(item, "an entity has named members"));
        };
        if arguments.provenance {
            fields.named.extend(provenance()?);
        }
        let mut members = Vec::new();
        for field in &mut fields.named {
            let mut member = Member::of(field.clone())?;
            member.required &= !arguments.options;
            *field = member.field.clone();
            if member.required && members.last().is_some_and(|last: &Member| !last.required) {
                return Err(Error::new_spanned(
                    field,
                    "required members stand before those that may be left out",
                ));
            }
            members.push(member);
        }
        Ok(Self {
            arguments,
            name: item.ident.clone(),
            doc: doc_text(&item.attrs),
            members,
        })
    }

    /// Whether no member is required: such an entity may itself be left out
    /// while it says nothing.
    pub(super) fn has_no_required_members(&self) -> bool {
        self.members.iter().all(|member| !member.required)
    }

    /// Whether `Default` is derived. Option structs bring their own.
    pub(super) fn has_derived_default(&self) -> bool {
        self.has_no_required_members() && !self.arguments.options
    }

    /// Code for each member in turn. It has the `#[cfg]` of the member, so that
    /// a feature that is off takes the member out everywhere.
    pub(super) fn for_each_member(&self, code: impl Fn(&Member) -> TokenStream) -> TokenStream {
        self.members
            .iter()
            .map(|member| {
                let (cfg, code) = (member.cfg(), code(member));
                quote!(#cfg #code)
            })
            .collect()
    }

    /// Whether a member is left out when the entity is written: for an option,
    /// if it has its default.
    pub(super) fn is_absent(&self, ident: &Ident) -> TokenStream {
        if self.arguments.options {
            quote!((self.#ident == Self::default().#ident))
        } else {
            quote!(Value::is_absent(&self.#ident))
        }
    }
}
