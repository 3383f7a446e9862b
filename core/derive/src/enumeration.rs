//! The attribute `#[enumeration]`: takes an enum without fields, and gives it
//! with the words of its variants, their reading and writing, and the JSON
//! Schema.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Result, Variant};

use crate::source::{doc_text, snake_case};

/// Expands the attribute.
///
/// # Errors
/// It has arguments, or stands on something else than an enum with at least one
/// variant and no fields.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(Error::new_spanned(arguments, "there are no arguments"));
    }
    let item: DeriveInput = syn::parse2(item)?;
    let Data::Enum(data) = &item.data else {
        return Err(Error::new_spanned(item, "only an enum is a list of words"));
    };
    let variants: Vec<&Variant> = data.variants.iter().collect();
    let has_fields = |variant: &&&Variant| !matches!(variant.fields, Fields::Unit);
    if let Some(variant) = variants.iter().find(has_fields) {
        return Err(Error::new_spanned(variant, "a word has no fields"));
    }
    let Some(first) = variants.first().map(|variant| &variant.ident) else {
        return Err(Error::new_spanned(item, "a list needs words"));
    };
    let name = &item.ident;
    let idents: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let words: Vec<_> = idents
        .iter()
        .map(|ident| snake_case(&ident.to_string()))
        .collect();
    let doc = doc_text(&item.attrs);
    let meanings = variants.iter().map(|variant| doc_text(&variant.attrs));
    Ok(quote! {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #item

        impl #name {
            /// All words of the list, in the order of their declaration.
            pub const ALL: &[Self] = &[#(Self::#idents),*];
            const WORDS: &[&str] = &[#(#words),*];

            /// The word as it is written in the data.
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#idents => #words,)*
                }
            }

            /// The variant of a word of the data; `None` if the list does not
            /// have it.
            pub fn of(word: &str) -> Option<Self> {
                match word {
                    #(#words => Some(Self::#idents),)*
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl crate::model::reflect::Value for #name {
            const SHAPE: crate::model::reflect::Shape = crate::model::reflect::Shape::String;
            const EXAMPLE: &'static str = Self::#first.as_str();

            fn blank() -> Self {
                Self::#first
            }

            fn read_from(
                &mut self,
                reader: &mut crate::json::JsonReader<'_>,
            ) -> Result<(), crate::json::Rejected> {
                let position = reader.one_of(Self::WORDS)?;
                Self::ALL.get(position).map(|word| *self = *word).ok_or(crate::json::Rejected)
            }

            fn view(&self) -> crate::model::reflect::View<'_> {
                crate::model::reflect::View::String(self.as_str())
            }

            crate::model::reflect::schema_type!(@schema);
        }

        crate::model::reflect::schema_type!(
            #name,
            crate::model::reflect::schema::words(#doc, &[#((#words, #meanings)),*])
        );

        crate::model::reflect::into_member! { #name; }
    })
}
