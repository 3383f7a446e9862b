//! Serde's traits, and the JSON Schema.

use proc_macro2::TokenStream;
use quote::quote;

use super::declaration::Declaration;

impl Declaration {
    /// Serde's traits and the JSON Schema, all by way of `Value`.
    pub(super) fn serde(&self) -> TokenStream {
        let (name, doc) = (&self.name, &self.doc);
        let type_name = name.to_string();
        let schemas = self.for_each_member(|member| {
            let ty = member.ty();
            quote!(<#ty as Value>::schema(generator),)
        });
        quote! {
            impl serde::Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Value::view(self).serialize(serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    crate::model::reflect::from_serde(deserializer)
                }
            }

            #[cfg(feature = "schema")]
            impl schemars::JsonSchema for #name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    #type_name.into()
                }

                fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    crate::model::reflect::schema::object(#doc, FIELDS, [#schemas])
                }
            }
        }
    }
}
