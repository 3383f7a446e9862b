//! `Value`, and `Keyed`: an entity as a member of another, or as an item of a
//! table.

use proc_macro2::TokenStream;
use quote::quote;

use super::declaration::Declaration;
use crate::member::Member;

impl Declaration {
    /// `Value`: the entity as something that can be a member of another.
    pub(super) fn value(&self) -> TokenStream {
        let name = &self.name;
        let content = self.for_each_member(|member| {
            let ty = member.ty();
            quote!({ content = content.union(<#ty as Value>::CONTENT); })
        });
        let blank = if self.arguments.options {
            quote!(Self::default())
        } else {
            let blank = self.for_each_member(
                |Member {
                     ident, required, ..
                 }| {
                    if *required {
                        quote!(#ident: Value::blank(),)
                    } else {
                        quote!(#ident: Default::default(),)
                    }
                },
            );
            quote!(Self { #blank })
        };
        // An entity without required members may be left out as a whole.
        let is_absent = self.has_no_required_members().then(|| {
            quote! {
                fn is_absent(&self) -> bool {
                    Entity::present(self) == 0
                }
            }
        });
        quote! {
            impl Value for #name {
                const SHAPE: Shape = Shape::Entity(|| Self::KIND);
                const CONTENT: ContentFlags = {
                    let mut content = ContentFlags::NOTHING;
                    #content
                    content
                };

                #is_absent

                fn blank() -> Self {
                    #blank
                }

                fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
                    reading::read_entity(self, reader)
                }

                fn view(&self) -> View<'_> {
                    View::Entity(self)
                }

                fn contents_mut(&mut self) -> ContentsMut<'_> {
                    ContentsMut::Entity(self)
                }

                #[cfg(feature = "schema")]
                fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    generator.subschema_for::<Self>()
                }
            }
        }
    }

    /// `Keyed`, if the first member is `id`: such an entity can be an item of a
    /// table.
    pub(super) fn keyed(&self) -> Option<TokenStream> {
        let first = self.members.first().filter(|member| member.ident == "id")?;
        let (name, id) = (&self.name, first.ty());
        Some(quote! {
            impl crate::model::reflect::Keyed for #name {
                type Id = #id;

                fn id(&self) -> &#id {
                    &self.id
                }
            }
        })
    }
}
