//! An ordered list of entities that are found by their id.
//!
//! A [`Table`] is shared when it is copied and copied when it is changed, so
//! that an editor can keep many versions of an atlas. Ids are unique within a
//! table; every way to change one keeps that, or fails and leaves the table as
//! it was.

use std::fmt;
use std::ops::Index;
use std::sync::Arc;

use super::builder::{IntoMember, IntoValue};
use super::keyed::{DuplicateId, Keyed};
use super::table_index::IndexedRows;
use crate::json::Fault;

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
    pub(super) rows: Option<Arc<IndexedRows<T>>>,
}

impl<T> Table<T> {
    /// The items in order.
    pub(super) fn items(&self) -> &[T] {
        self.rows.as_ref().map_or(&[], |rows| &rows.items)
    }
}

impl<T: Keyed> Table<T> {
    /// The number of items.
    pub fn len(&self) -> usize {
        self.items().len()
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
        self.items().get(position)
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
        self.items().iter()
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
    pub fn push(&mut self, item: T) -> Result<(), DuplicateId> {
        if self.contains(item.id().as_ref()) {
            return Err(DuplicateId {
                id: item.id().to_string(),
            });
        }
        match &mut self.rows {
            Some(rows) => Arc::make_mut(rows).push(item),
            None => self.rows = Some(Arc::new(IndexedRows::one(item))),
        }
        Ok(())
    }

    /// Changes the item with that id; does nothing if there is none. The change
    /// may give it another id.
    ///
    /// # Errors
    /// The new id is that of another item; the table is left as it was.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Result<(), DuplicateId> {
        let Some((position, before)) = self
            .position(id)
            .and_then(|position| Some((position, self.at(position)?)))
        else {
            return Ok(());
        };
        // The item stays as it was until the changed one is known to fit.
        let mut item = before.clone();
        change(&mut item);
        if self
            .position(item.id().as_ref())
            .is_some_and(|other| other != position)
        {
            return Err(DuplicateId {
                id: item.id().to_string(),
            });
        }
        self.rows
            .as_mut()
            .map_or(Ok(()), |rows| Arc::make_mut(rows).replace(position, item))
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
        f.debug_list().entries(self.items()).finish()
    }
}

/// Two tables are equal if their items are, in the same order. Copies that
/// still share their items are equal without a look at them.
impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.rows, &other.rows) {
            (Some(own), Some(others)) => Arc::ptr_eq(own, others) || own.items == others.items,
            (own, others) => own.is_none() == others.is_none(),
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
            Some(item) => item,
            None => panic!("nothing here has the id `{id}`"),
        }
    }
}

impl<'t, T> IntoIterator for &'t Table<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items().iter()
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
        for item in self {
            table.push(item.into_value()?)?;
        }
        Ok(table)
    }
}
