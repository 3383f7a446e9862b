//! The table of members, and the kind that holds it.

use proc_macro2::TokenStream;
use quote::quote;

use super::declaration::Declaration;
use crate::member::Member;

impl Declaration {
    /// The table of members: an enum that numbers them, their names, and what
    /// each holds. Numbers come from the enum and not from here, since `#[cfg]`
    /// may take members out.
    pub(super) fn table(&self) -> TokenStream {
        let positions = self.for_each_member(|Member { ident, .. }| quote!(#ident,));
        let names = self.for_each_member(|Member { key, .. }| quote!(#key,));
        let fields = self.for_each_member(|member| {
            let Member { key, required, .. } = member;
            let (ty, doc) = (member.ty(), member.doc());
            quote!(Field {
                name: #key,
                doc: kind::doc(#doc),
                required: #required,
                shape: <#ty as Value>::SHAPE,
                content: <#ty as Value>::CONTENT,
                example: <#ty as Value>::EXAMPLE,
            },)
        });
        quote! {
            #[allow(non_camel_case_types, reason = "the names are those of the members")]
            #[derive(Clone, Copy)]
            enum Position { #positions }

            const NAMES: &[&str] = &[#names];
            const FIELDS: &[Field] = &[#fields];

            // A set of members is a `u64` with a bit for each.
            const _: () = assert!(NAMES.len() <= 64);
        }
    }

    /// The constant `KIND`.
    pub(super) fn kind(&self) -> TokenStream {
        let (name, doc, kind) = (&self.name, &self.doc, &self.arguments.kind);
        let type_name = name.to_string();
        let required = self.for_each_member(|Member { required, .. }| {
            let one = usize::from(*required);
            quote!({ required += #one; })
        });
        quote! {
            impl #name {
                /// The kind of such entities: its name and its members.
                pub const KIND: &'static Kind = &Kind {
                    type_name: #type_name,
                    name: #kind,
                    doc: kind::doc(#doc),
                    fields: FIELDS,
                    names: NAMES,
                    members_with_ids: kind::members_holding(FIELDS, ContentFlags::IDS),
                    members_with_texts: kind::members_holding(FIELDS, ContentFlags::TEXTS),
                    required: {
                        let mut required = 0;
                        #required
                        required
                    },
                    read: |reader| Ok(std::sync::Arc::new(reading::read::<Self>(reader)?)),
                };
            }
        }
    }
}
