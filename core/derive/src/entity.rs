//! The attribute `#[entity]`: takes the declaration of a struct, and gives the
//! struct with its table of members and the implementations around it.
//!
//! What is written is kept small, since there are about a hundred kinds: a
//! constant table, a `match` over positions for each kind of access, and calls
//! into `journeykit::reflect`. It is wrapped in a `const _`, so that its names
//! can't meet others. [`Entity`] has a function for each piece.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Path, Result};

use crate::member::{Member, provenance};
use crate::source::doc_text;

/// The arguments of the attribute; see [`crate::entity`](macro@crate::entity).
#[derive(Default)]
struct Arguments {
    kind: String,
    provenance: bool,
    options: bool,
    validate: Option<Path>,
}

impl Arguments {
    /// Reads the arguments; an error for an unknown one, or if `kind` is
    /// missing.
    fn of(tokens: TokenStream) -> Result<Self> {
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

/// A declaration, as it was read.
struct Entity {
    arguments: Arguments,
    name: Ident,
    doc: String,
    /// Its members in order, those of `provenance` last.
    members: Vec<Member>,
}

/// Expands the attribute.
///
/// # Errors
/// It stands on something else than a struct with named fields, an argument is
/// wrong, or a required member stands behind one that may be left out.
pub(crate) fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments = Arguments::of(arguments)?;
    let mut item: DeriveInput = syn::parse2(item)?;
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
    let entity = Entity {
        arguments,
        name: item.ident.clone(),
        doc: doc_text(&item.attrs),
        members,
    };
    let default = entity.has_derived_default().then(|| quote!(, Default));
    let (table, methods, value) = (entity.table(), entity.methods(), entity.value());
    let (reflection, serde, keyed) = (entity.reflection(), entity.serde(), entity.keyed());
    Ok(quote! {
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        #item

        #[allow(deprecated, reason = "a deprecated member is still read and written")]
        const _: () = {
            use crate::json::{Faults, JsonReader, Rejected};
            use crate::model::reflect::{
                Builder, CompareMembers, ContentFlags, ContentsMut, DynValue, Entity, EntityMut,
                Field, IntoMember, Kind, Shape, Value, View, kind, value,
            };

            #table
            #methods
            #reflection
            #value
            #serde
            #keyed
        };
    })
}

impl Entity {
    /// Whether no member is required: such an entity may itself be left out
    /// while it says nothing.
    fn is_hollow(&self) -> bool {
        self.members.iter().all(|member| !member.required)
    }

    /// Whether `Default` is derived. Option structs bring their own.
    fn has_derived_default(&self) -> bool {
        self.is_hollow() && !self.arguments.options
    }

    /// Code for each member in turn. It has the `#[cfg]` of the member, so that
    /// a feature that is off takes the member out everywhere.
    fn each(&self, code: impl Fn(&Member) -> TokenStream) -> TokenStream {
        self.members
            .iter()
            .map(|member| {
                let (cfg, code) = (member.cfg(), code(member));
                quote!(#cfg #code)
            })
            .collect()
    }

    /// The table of members: an enum that numbers them, their names, and what
    /// each holds. Numbers come from the enum and not from here, since `#[cfg]`
    /// may take members out.
    fn table(&self) -> TokenStream {
        let positions = self.each(|Member { ident, .. }| quote!(#ident,));
        let names = self.each(|Member { key, .. }| quote!(#key,));
        let fields = self.each(|member| {
            let Member { key, required, .. } = member;
            let (ty, doc) = (member.ty(), member.doc());
            quote!(Field {
                name: #key,
                doc: kind::doc(#doc),
                required: #required,
                shape: <#ty as Value>::SHAPE,
                content: <#ty as Value>::CONTENT,
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

    /// The inherent part: the constant `KIND`, and a builder or setters.
    fn methods(&self) -> TokenStream {
        let (name, doc, kind) = (&self.name, &self.doc, &self.arguments.kind);
        let type_name = name.to_string();
        let required = self.each(|Member { required, .. }| {
            let one = usize::from(*required);
            quote!({ required += #one; })
        });
        let made = if self.arguments.options {
            self.setters()
        } else {
            self.builder()
        };
        quote! {
            impl #name {
                /// The kind of such entities: its name and its members.
                pub const KIND: &'static Kind = &Kind {
                    type_name: #type_name,
                    name: #kind,
                    doc: kind::doc(#doc),
                    fields: FIELDS,
                    names: NAMES,
                    ids: kind::holding(FIELDS, ContentFlags::IDS),
                    texts: kind::holding(FIELDS, ContentFlags::TEXTS),
                    required: {
                        let mut required = 0;
                        #required
                        required
                    },
                    read: |reader| Ok(std::sync::Arc::new(value::read::<Self>(reader)?)),
                };
            }

            #made
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
        let filled = self.each(
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
                let (attributes, ident, ty) = (member.for_method(), &member.ident, member.ty());
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
            let (attributes, ident, ty) = (member.for_method(), &member.ident, member.ty());
            let parameter = if quote!(#ty).to_string().starts_with("Option") {
                quote!(impl Into<#ty>)
            } else {
                quote!(#ty)
            };
            let value = if quote!(#ty).to_string().starts_with("Option") {
                quote!(#ident.into())
            } else {
                quote!(#ident)
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

    /// Access to members by position, which of them are present, the rules of
    /// the whole, and comparison member by member.
    fn reflection(&self) -> TokenStream {
        let name = &self.name;
        let shown = self.each(|Member { ident, .. }| {
            quote!(index if index == Position::#ident as usize => &self.#ident,)
        });
        let changed = self.each(|Member { ident, .. }| {
            quote!(index if index == Position::#ident as usize => &mut self.#ident,)
        });
        let present = self.each(
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
        let differing = self.each(|Member { ident, .. }| {
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

    /// Whether a member is left out when the entity is written: for an option,
    /// if it has its default.
    fn is_absent(&self, ident: &Ident) -> TokenStream {
        if self.arguments.options {
            quote!((self.#ident == Self::default().#ident))
        } else {
            quote!(Value::is_absent(&self.#ident))
        }
    }

    /// `Value`: the entity as something that can be a member of another.
    fn value(&self) -> TokenStream {
        let name = &self.name;
        let content = self.each(|member| {
            let ty = member.ty();
            quote!({ content = content.and(<#ty as Value>::CONTENT); })
        });
        let blank = if self.arguments.options {
            quote!(Self::default())
        } else {
            let blank = self.each(
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
        let is_absent = self.is_hollow().then(|| {
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
                    value::read_entity(self, reader)
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

    /// Serde's traits and the JSON Schema, all by way of `Value`.
    fn serde(&self) -> TokenStream {
        let (name, doc) = (&self.name, &self.doc);
        let type_name = name.to_string();
        let schemas = self.each(|member| {
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

    /// `Keyed`, if the first member is `id`: such an entity can be an item of a
    /// table.
    fn keyed(&self) -> Option<TokenStream> {
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
