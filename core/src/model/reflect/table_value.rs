//! [`Value`] for tables, and what goes with it: how they are read, written,
//! looked at and changed without their type.

use std::sync::Arc;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::deserialize::from_serde;
use super::entity::{ContentFlags, List, Shape, View};
use super::keyed::Keyed;
use super::reading::read_items;
use super::table::Table;
use super::table_index::IndexedRows;
use super::value::{ContentsMut, DynValue, ListMut, Value};
use crate::json::{Fault, Faults, JsonReader, Rejected};

/// What the index of a table takes in memory for each item at most.
const INDEXED: usize = 24;

impl<T: Value + Keyed> List for Table<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.items().get(index).map(Value::view)
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.position(id)
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.items())
    }
}

impl<'de, T: Value + Keyed> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_serde(deserializer)
    }
}

impl<T: Value + Keyed> ListMut for Table<T> {
    fn push_blank(&mut self) -> Option<&mut dyn DynValue> {
        None
    }

    fn pop(&mut self) {}

    fn insert_blank(&mut self, index: usize) -> Option<&mut dyn DynValue> {
        if index > self.len() {
            return None;
        }
        let rows = self.rows.get_or_insert_default();
        Arc::make_mut(rows)
            .insert(index, T::blank())
            .map(|item| item as &mut dyn DynValue)
    }

    fn remove(&mut self, index: usize) -> Option<()> {
        let rows = Arc::make_mut(self.rows.as_mut()?);
        rows.remove(index)?;
        if rows.items.is_empty() {
            self.rows = None;
        }
        Some(())
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn DynValue> {
        Arc::make_mut(self.rows.as_mut()?)
            .items
            .get_mut(index)
            .map(|item| item as &mut dyn DynValue)
    }

    fn reindex(&mut self, index: usize) -> Result<(), Fault> {
        // `item_mut` or `insert_blank` was called before, so no other copy shares these rows.
        let rows = self.rows.as_mut().and_then(Arc::get_mut);
        Ok(rows.map_or(Ok(()), |rows| rows.reindex(index))?)
    }
}

impl<T: Value + Keyed> Value for Table<T> {
    const CONTENT: ContentFlags = T::CONTENT;
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn is_absent(&self) -> bool {
        self.rows.is_none()
    }

    fn blank() -> Self {
        Self::default()
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        let mut items: Vec<T> = Vec::new();
        let rejected_before = read_items(&mut items, (&T::SHAPE, T::EXAMPLE), reader)?;
        if !items.is_empty() {
            let index = items.len().saturating_mul(INDEXED);
            reader.claim(size_of::<IndexedRows<T>>() + index)?;
        }
        let rows = IndexedRows::of(items, &rejected_before)
            .map_err(|faults| reader.reject_all(Faults(faults)))?;
        if !rejected_before.is_empty() {
            return Err(Rejected);
        }
        self.rows = (!rows.items.is_empty()).then(|| Arc::new(rows));
        Ok(())
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
