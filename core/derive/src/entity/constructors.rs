//! How an entity is made in Rust: by a builder, or by a setter for each option.

use proc_macro2::TokenStream;
use quote::quote;

use super::declaration::Declaration;
use crate::member::Member;

impl Declaration {
    /// A builder; for options, setters.
    pub(super) fn constructors(&self) -> TokenStream {
        if self.arguments.options {
            self.setters()
        } else {
            self.builder()
        }
    }

    /// `builder(required members)`, and on `Builder` a method for each other
    /// member.
    fn builder(&self) -> TokenStream {
        let name = &self.name;
        let required: Vec<_> = self
            .members
            .iter()
            .filter(|member| member.required)
            .collect();
        let parameters = required.iter().map(|member| {
            let (ident, ty) = (&member.ident, member.ty());
            quote!(#ident: impl IntoMember<#ty>)
        });
        let filled = self.for_each_member(
            |Member {
                 ident, required, ..
             }| {
                if *required {
                    quote!(#ident: #ident.into_member()?,)
                } else {
                    quote!(#ident: Default::default(),)
                }
            },
        );
        let methods = self
            .members
            .iter()
            .filter(|member| !member.required)
            .map(|member| {
                let (attributes, ident, ty) =
                    (member.method_attributes(), &member.ident, member.ty());
                quote! {
                    #(#attributes)*
                    pub fn #ident(self, value: impl IntoMember<#ty>) -> Self {
                        self.with(|entity| value.into_member().map(|value| entity.#ident = value))
                    }
                }
            });
        quote! {
            impl #name {
                /// Begins an entity with its required members; see [`Builder`].
                pub fn builder(#(#parameters),*) -> Builder<Self> {
                    let make = || Ok(Self { #filled });
                    Builder::begin(make(), |entity| Ok(EntityMut::validate(entity)?))
                }
            }

            impl Builder<#name> {
                #(#methods)*
            }
        }
    }

    /// A setter for each option. One of type `Option` takes the plain value
    /// too.
    fn setters(&self) -> TokenStream {
        let name = &self.name;
        let setters = self.members.iter().map(|member| {
            let (attributes, ident, ty) = (member.method_attributes(), &member.ident, member.ty());
            let (parameter, value) = if member.is_option() {
                (quote!(impl Into<#ty>), quote!(#ident.into()))
            } else {
                (quote!(#ty), quote!(#ident))
            };
            quote! {
                #(#attributes)*
                #[must_use]
                pub fn #ident(self, #ident: #parameter) -> Self {
                    Self { #ident: #value, ..self }
                }
            }
        });
        quote! {
            impl #name {
                #(#setters)*
            }
        }
    }
}
