//! [`Value`] for the containers (`Option`, `Box`, `Vec`) and for the plain
//! values (`bool`, `String`, [`Json`]) that a member can be made of.
//!
//! `Option` and `Vec` have a form for absence, `None` and the empty list; the
//! others are always there.

use super::entity::{ContentFlags, List, Shape, View};
use super::reading::read_items;
use super::value::{ContentsMut, DynValue, ListMut, Value};
use crate::json::{ALLOCATION, Json, JsonReader, Rejected, make_room};

impl<T: Value> Value for Option<T> {
    const CONTENT: ContentFlags = T::CONTENT;
    const SHAPE: Shape = T::SHAPE;
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn blank() -> Self {
        None
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        self.insert(T::blank()).read_from(reader)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        self.as_mut()
            .map_or(ContentsMut::Nothing, Value::contents_mut)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: Value> Value for Box<T> {
    const CONTENT: ContentFlags = T::CONTENT;
    const SHAPE: Shape = T::SHAPE;
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        reader.claim(size_of::<T>() + ALLOCATION)?;
        T::read_from(self, reader)
    }

    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        T::contents_mut(self)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: Value> List for Vec<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Value::view)
    }
}

impl<T: Value> ListMut for Vec<T> {
    fn make_room(&mut self) -> usize {
        make_room(self)
    }

    fn push_blank(&mut self) -> Option<&mut dyn DynValue> {
        self.push(T::blank());
        self.last_mut().map(|item| item as &mut dyn DynValue)
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn insert_blank(&mut self, index: usize) -> Option<&mut dyn DynValue> {
        if index > self.len() {
            return None;
        }
        self.insert(index, T::blank());
        ListMut::item_mut(self, index)
    }

    fn remove(&mut self, index: usize) -> Option<()> {
        (index < self.len()).then(|| drop(Vec::remove(self, index)))
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn DynValue> {
        self.get_mut(index).map(|item| item as &mut dyn DynValue)
    }
}

impl<T: Value> Value for Vec<T> {
    const CONTENT: ContentFlags = T::CONTENT;
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    const EXAMPLE: &'static str = T::EXAMPLE;

    fn blank() -> Self {
        Self::new()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        let rejected_before = read_items(self, (&T::SHAPE, T::EXAMPLE), reader)?;
        if rejected_before.is_empty() {
            Ok(())
        } else {
            Err(Rejected)
        }
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Absent
        } else {
            View::List(self)
        }
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        ContentsMut::List(self)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = T::schema(generator);
        schemars::json_schema!({ "type": "array", "items": items })
    }
}

impl Value for bool {
    const SHAPE: Shape = Shape::Bool;

    fn blank() -> Self {
        false
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        reader.boolean().map(|flag| *self = flag)
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "boolean" })
    }
}

impl Value for String {
    const SHAPE: Shape = Shape::String;

    fn blank() -> Self {
        Self::new()
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        reader
            .string("a text")
            .map(|text| *self = text.into_owned())
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}

impl Value for Json {
    const SHAPE: Shape = Shape::Json;

    fn blank() -> Self {
        Self::Null
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        reader.kept_json().map(|json| *self = json)
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        match self {
            Self::List(items) => ContentsMut::List(items),
            Self::Object(members) => ContentsMut::Object(members),
            _ => ContentsMut::Nothing,
        }
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({})
    }
}
