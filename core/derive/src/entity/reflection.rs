//! The traits by which an entity is looked at, changed and compared without its
//! type.

use proc_macro2::TokenStream;
use quote::quote;

use super::declaration::Declaration;
use crate::member::Member;

impl Declaration {
    /// Access to members by position, which of them are present, the rules of
    /// the whole, and comparison member by member.
    pub(super) fn reflection(&self) -> TokenStream {
        let name = &self.name;
        let shown = self.for_each_member(|Member { ident, .. }| {
            quote!(index if index == Position::#ident as usize => &self.#ident,)
        });
        let changed = self.for_each_member(|Member { ident, .. }| {
            quote!(index if index == Position::#ident as usize => &mut self.#ident,)
        });
        let present = self.for_each_member(
            |Member {
                 ident, required, ..
             }| {
                if *required {
                    quote!({ bits |= 1 << Position::#ident as u32; })
                } else {
                    let absent = self.is_absent(ident);
                    quote!({ bits |= u64::from(!#absent) << Position::#ident as u32; })
                }
            },
        );
        let differing = self.for_each_member(|Member { ident, .. }| {
            quote!({
                let bit = 1 << Position::#ident as u32;
                if skip & bit == 0 && self.#ident != other.#ident {
                    bits |= bit;
                }
            })
        });
        let validate = &self.arguments.validate;
        let validate = validate
            .as_ref()
            .map_or_else(|| quote!(Ok(())), |validate| quote!(#validate(self)));
        quote! {
            impl Entity for #name {
                fn kind(&self) -> &'static Kind {
                    Self::KIND
                }

                fn field(&self, index: usize) -> View<'_> {
                    let value: &dyn DynValue = match index {
                        #shown
                        _ => return View::Absent,
                    };
                    value.view()
                }

                fn present(&self) -> u64 {
                    let mut bits = 0_u64;
                    #present
                    bits
                }
            }

            impl EntityMut for #name {
                fn member_mut(&mut self, index: usize) -> Option<&mut dyn DynValue> {
                    Some(match index {
                        #changed
                        _ => return None,
                    })
                }

                fn validate(&self) -> Result<(), Faults> {
                    #validate
                }
            }

            impl CompareMembers for #name {
                fn differing(&self, other: &Self, skip: u64) -> u64 {
                    let mut bits = 0_u64;
                    #differing
                    bits
                }
            }
        }
    }
}
