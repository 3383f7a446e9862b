//! Looking at entities, lists and values of the model without knowing their
//! types, and writing them: entities are serialised through [`View`], their
//! members in order, absent ones left out.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::entity::{ContentFlags, Entity, Field, List, View};
use crate::json::{Json, serialize_number};

impl dyn Entity + '_ {
    /// The member of that name: [`View::Absent`] if it is not set, `None` if
    /// this kind of entity has no such member.
    pub fn member(&self, name: &str) -> Option<View<'_>> {
        let index = self.fields().iter().position(|field| field.name == name)?;
        Some(self.field(index))
    }

    /// The members that are set, in order.
    pub(crate) fn present_members(&self) -> impl Iterator<Item = (&'static Field, View<'_>)> {
        self.members_of(self.present())
    }

    /// Visits the members that are set and can hold any of `what` at any depth,
    /// in order.
    pub(crate) fn visit_holding<'a>(
        &'a self,
        what: ContentFlags,
        visit: &mut dyn FnMut(&'static Field, View<'a>),
    ) {
        self.members_of(self.present() & self.kind().members_holding(what))
            .for_each(|(field, view)| visit(field, view));
    }

    /// The members of a set of bits, in order.
    fn members_of(&self, mut bits: u64) -> impl Iterator<Item = (&'static Field, View<'_>)> {
        let fields = self.fields();
        std::iter::from_fn(move || {
            let index = bits.trailing_zeros() as usize;
            bits &= bits.wrapping_sub(1);
            fields.get(index).map(|field| (field, self.field(index)))
        })
    }

    /// All members that this kind of entity can have, in order, with
    /// [`View::Absent`] for those that are not set.
    pub fn members(&self) -> impl Iterator<Item = (&'static Field, View<'_>)> {
        self.fields()
            .iter()
            .enumerate()
            .map(|(index, field)| (field, self.field(index)))
    }

    /// The id of the entity; `None` if its kind has none.
    pub fn id(&self) -> Option<&str> {
        match self.member("id") {
            Some(View::Id(_, id)) => Some(id),
            _ => None,
        }
    }
}

impl dyn List + '_ {
    /// The items in order.
    pub(crate) fn items(&self) -> impl Iterator<Item = View<'_>> {
        (0..self.size()).map(|index| self.at(index).unwrap_or(View::Absent))
    }
}

impl std::fmt::Debug for dyn Entity + '_ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct(self.kind().type_name);
        self.present_members()
            .for_each(|(field, view)| _ = shown.field(field.name, &view));
        shown.finish()
    }
}

impl std::fmt::Debug for dyn List + '_ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.items()).finish()
    }
}

impl<'a> View<'a> {
    /// The value at a JSON Pointer relative to this one; `None` if nothing
    /// stands there, or the text is no pointer. Also finds what is inside
    /// extensions.
    pub fn pointer(self, pointer: &str) -> Option<Self> {
        let mut here = self;
        for segment in crate::pointer::segments(pointer)? {
            here = match here {
                View::Entity(entity) => entity.member(&segment)?,
                View::List(list) => list.at(crate::pointer::index(&segment)?)?,
                View::Json(json) => {
                    View::Json(json.pointer(&format!("/{}", crate::pointer::escape(&segment)))?)
                }
                _ => return None,
            };
        }
        (!matches!(here, View::Absent)).then_some(here)
    }

    /// The value as JSON, as it is written in a document; `None` if it is
    /// absent.
    pub fn to_json(self) -> Option<Json> {
        match self {
            View::Absent => None,
            View::Entity(entity) => {
                let member =
                    |(field, view): (&Field, View<'_>)| Some((field.name.into(), view.to_json()?));
                Some(Json::Object(
                    entity.present_members().filter_map(member).collect(),
                ))
            }
            View::List(list) => Some(Json::List(list.items().filter_map(View::to_json).collect())),
            View::Json(json) => Some(json.clone()),
            View::Bool(value) => Some(Json::Bool(value)),
            View::Integer(value) => Some(Json::Number(value.to_string().into())),
            View::String(text) | View::Id(_, text) => Some(Json::String(text.into())),
            View::Number(_) | View::Text(_) => Json::of(&self),
        }
    }

    /// Whether writing leaves the value out: it is not set, or it is an entity
    /// without required members of which none is set.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en"}"#)?;
    /// assert!(atlas.get("/operations").is_none_or(|operations| operations.is_absent()));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn is_absent(self) -> bool {
        match self {
            View::Absent => true,
            View::Entity(entity) => entity
                .members()
                .all(|(field, view)| !field.required && view.is_absent()),
            _ => false,
        }
    }

    /// The string, if this is a word, an id or another string with a form of
    /// its own; `None` for a text in languages, and for all else.
    pub fn as_str(self) -> Option<&'a str> {
        match self {
            View::String(text) | View::Id(_, text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is one; `None` otherwise.
    pub fn as_f64(self) -> Option<f64> {
        match self {
            View::Number(number) => Some(number),
            // Scores and counts stay far below 2^53, up to which doubles are
            // exact.
            #[expect(clippy::cast_precision_loss, reason = "see above")]
            View::Integer(number) => Some(number as f64),
            _ => None,
        }
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent => serializer.serialize_none(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Number(value) => serialize_number(*value, serializer),
            View::String(value) | View::Id(_, value) => serializer.serialize_str(value),
            View::Text(text) => text.serialize(serializer),
            View::Entity(entity) => {
                let mut members = serializer.serialize_struct(
                    entity.kind().type_name,
                    entity.present().count_ones() as usize,
                )?;
                entity
                    .present_members()
                    .try_for_each(|(field, view)| members.serialize_field(field.name, &view))?;
                members.end()
            }
            View::List(list) => serializer.collect_seq(list.items()),
            View::Json(json) => json.serialize(serializer),
        }
    }
}
