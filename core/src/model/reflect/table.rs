//! An ordered list of entities that are found by their id.
//!
//! A [`Table`] is shared when it is copied and copied when it is changed, so
//! that an editor can keep many versions of an atlas. Ids are unique within a
//! table; every way to change one keeps that, or fails and leaves the table as
//! it was.

use std::fmt;
use std::ops::Index;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::builder::{IntoMember, IntoValue};
use super::entity::{ContentFlags, List, Shape, View};
use super::keyed::{DuplicateId, Keyed};
use super::table_index::IndexedRows;
use super::value::{ContentsMut, DynValue, ListMut, Value, read_items};
use crate::json::{Fault, Faults, JsonReader, Rejected};

/// Entities in the order of the document, each found by its id. In JSON, an
/// array of objects with `id`.
///
/// Copies share their items: cloning a table, or an atlas, copies no text.
/// Looking up an id takes constant time, or compares a few ids in a short
/// table.
///
/// ```
/// use journeykit::model::{Stage, Table};
///
/// let mut stages = Table::default();
/// stages.push(Stage::builder("before", "Before").build()?)?;
/// stages.push(Stage::builder("after", "After").build()?)?;
/// assert_eq!(stages.position("after"), Some(1));
/// assert!(stages.push(Stage::builder("before", "Again").build()?).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Table<T> {
    /// `None` if there are no items, never an empty list: most tables of a map
    /// are empty.
    rows: Option<Arc<IndexedRows<T>>>,
}

impl<T> Table<T> {
    /// The items in order.
    fn parts(&self) -> &[T] {
        self.rows.as_ref().map_or(&[], |rows| &rows.parts)
    }
}

impl<T: Keyed> Table<T> {
    /// The number of items.
    pub fn len(&self) -> usize {
        self.parts().len()
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.rows.is_none()
    }

    /// The item with that id; `None` if there is none.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.at(self.position(id)?)
    }

    /// The item at that position, from 0; `None` beyond the last.
    pub fn at(&self, position: usize) -> Option<&T> {
        self.parts().get(position)
    }

    /// The position of the item with that id, from 0; `None` if there is none.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.rows.as_ref()?.position(id)
    }

    /// Whether there is an item with that id.
    pub fn contains(&self, id: &str) -> bool {
        self.position(id).is_some()
    }

    /// The items in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.parts().iter()
    }

    /// The ids of the items in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = &T::Id> + ExactSizeIterator {
        self.iter().map(Keyed::id)
    }

    /// Adds an item at the end. If another copy shares the table, its items are
    /// copied first.
    ///
    /// # Errors
    /// An item of the table has this id; the table is left as it was.
    pub fn push(&mut self, part: T) -> Result<(), DuplicateId> {
        if self.contains(part.id().as_ref()) {
            return Err(DuplicateId {
                id: part.id().to_string(),
            });
        }
        match &mut self.rows {
            Some(rows) => Arc::make_mut(rows).push(part),
            None => self.rows = Some(Arc::new(IndexedRows::one(part))),
        }
        Ok(())
    }

    /// Changes the item with that id; does nothing if there is none. The change
    /// may give it another id.
    ///
    /// # Errors
    /// The new id is that of another item; the table is left as it was.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Result<(), DuplicateId> {
        let Some((position, old)) = self
            .position(id)
            .and_then(|position| Some((position, self.at(position)?)))
        else {
            return Ok(());
        };
        // The old item stays until the new one is known to fit.
        let mut part = old.clone();
        change(&mut part);
        if self
            .position(part.id().as_ref())
            .is_some_and(|other| other != position)
        {
            return Err(DuplicateId {
                id: part.id().to_string(),
            });
        }
        self.rows
            .as_mut()
            .map_or(Ok(()), |rows| Arc::make_mut(rows).put(position, part))
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: None }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self {
            rows: self.rows.clone(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parts()).finish()
    }
}

/// Two tables are equal if their items are, in the same order. Copies that
/// still share their items are equal without a look at them.
impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.rows, &other.rows) {
            (Some(left), Some(right)) => Arc::ptr_eq(left, right) || left.parts == right.parts,
            (left, right) => left.is_none() == right.is_none(),
        }
    }
}

impl<T: Keyed> Index<&str> for Table<T> {
    type Output = T;

    /// The item with that id.
    ///
    /// # Panics
    /// If there is none; [`get`](Table::get) gives `None` then.
    #[expect(clippy::panic, reason = "indexing panics, as it does for a map")]
    fn index(&self, id: &str) -> &T {
        match self.get(id) {
            Some(part) => part,
            None => panic!("nothing here has the id `{id}`"),
        }
    }
}

impl<'t, T> IntoIterator for &'t Table<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.parts().iter()
    }
}

impl<T: Keyed, V: IntoValue<T>, const N: usize> IntoMember<Table<T>> for [V; N] {
    fn into_member(self) -> Result<Table<T>, Fault> {
        Vec::from(self).into_member()
    }
}

impl<T: Keyed, V: IntoValue<T>> IntoMember<Table<T>> for Vec<V> {
    fn into_member(self) -> Result<Table<T>, Fault> {
        let mut table = Table::default();
        for part in self {
            table.push(part.into_value()?)?;
        }
        Ok(table)
    }
}

impl<T: Value + Keyed> List for Table<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.parts().get(index).map(Value::view)
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.position(id)
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.parts())
    }
}

impl<'de, T: Value + Keyed> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize::from_serde(deserializer)
    }
}

impl<T: Value + Keyed> ListMut for Table<T> {
    fn push_blank(&mut self) -> Option<&mut dyn DynValue> {
        None
    }

    fn pop(&mut self) {}

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn DynValue> {
        Arc::make_mut(self.rows.as_mut()?)
            .parts
            .get_mut(index)
            .map(|part| part as &mut dyn DynValue)
    }

    fn reindex(&mut self, index: usize) -> Result<(), Fault> {
        // `item_mut` was called before, so no other copy shares these rows.
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
        let mut parts: Vec<T> = Vec::new();
        let wrong = read_items(&mut parts, reader)?;
        let rows =
            IndexedRows::of(parts, &wrong).map_err(|faults| reader.reject_all(Faults(faults)))?;
        if !wrong.is_empty() {
            return Err(Rejected);
        }
        self.rows = (!rows.parts.is_empty()).then(|| Arc::new(rows));
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
