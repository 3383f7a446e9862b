//! The items of a table, and where each id stands among them.
//!
//! The index is a hash table from id to position that stores positions only:
//! ids are read from the items, through a function that gives the id at a
//! position. The code is therefore compiled once, and not once for each kind of
//! entity. Lookup and adding take constant time on average, building the index
//! is linear.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::keyed::{DuplicateId, Keyed};
use crate::hash::RandomState;
use crate::json::Fault;

/// Items in the order of the document, with their index. Ids are unique.
#[derive(Clone)]
pub(super) struct IndexedRows<T> {
    /// The items.
    pub(super) items: Vec<T>,
    /// Where each id stands; `None` while there are no more items than
    /// [`MAX_UNINDEXED`].
    index: Option<Box<PositionById>>,
}

/// Up to this many ids, comparing one by one is faster than hashing.
const MAX_UNINDEXED: usize = 8;

/// The index: positions, hashed by the id that stands there.
#[derive(Clone, Default)]
struct PositionById {
    hasher: RandomState,
    positions: HashTable<usize>,
}

/// Gives the id at a position.
type IdAt<'a> = &'a dyn Fn(usize) -> &'a str;

impl PositionById {
    /// The position of an id; `None` if it is not known.
    fn find(&self, id: &str, id_at: IdAt<'_>) -> Option<usize> {
        self.positions
            .find(self.hasher.hash_one(id), |position| id_at(*position) == id)
            .copied()
    }

    /// Enters the id at a position.
    ///
    /// # Errors
    /// The position at which the same id stands already; nothing is entered.
    fn insert(&mut self, position: usize, id_at: IdAt<'_>) -> Result<(), usize> {
        let hash = |position: &usize| self.hasher.hash_one(id_at(*position));
        match self.positions.entry(
            hash(&position),
            |other| id_at(*other) == id_at(position),
            hash,
        ) {
            Entry::Occupied(other) => Err(*other.get()),
            Entry::Vacant(free) => {
                free.insert(position);
                Ok(())
            }
        }
    }

    /// The index of this many ids, and all duplicates among them. There is no
    /// index up to [`MAX_UNINDEXED`].
    fn of(count: usize, id_at: IdAt<'_>) -> (Option<Box<Self>>, Vec<Duplicate>) {
        let mut duplicates = Vec::new();
        if count <= MAX_UNINDEXED {
            for second in 1..count {
                let first = (0..second).find(|first| id_at(*first) == id_at(second));
                duplicates.extend(first.map(|first| Duplicate { second, first }));
            }
            return (None, duplicates);
        }
        let mut index = Self {
            positions: HashTable::with_capacity(count),
            ..Default::default()
        };
        for second in 0..count {
            duplicates.extend(
                index
                    .insert(second, id_at)
                    .err()
                    .map(|first| Duplicate { second, first }),
            );
        }
        (Some(Box::new(index)), duplicates)
    }
}

/// Two items with the same id, by their positions.
struct Duplicate {
    second: usize,
    first: usize,
}

/// The faults of items with the same id, each at the second of the two. Items
/// that could not be read are not among the positions here but are in the
/// document: `rejected_before` says of each how many of the others come before
/// it, so that pointers count all.
fn duplicate_faults(
    duplicates: Vec<Duplicate>,
    rejected_before: &[usize],
    id_at: IdAt<'_>,
) -> Vec<Fault> {
    let place =
        |position: usize| position + rejected_before.partition_point(|before| *before <= position);
    let duplicate = |position: usize| DuplicateId {
        id: id_at(position).to_owned(),
    };
    let fault = |Duplicate { second, first }| {
        Fault::from(duplicate(second))
            .with("first", place(first))
            .below(format!("/{}/id", place(second)))
    };
    duplicates.into_iter().map(fault).collect()
}

/// Brings the index up to date after the item at `changed` was changed, and
/// perhaps its id with it. The index is built anew if that id is not known, or
/// if there is none and there are enough items for one, in linear time.
///
/// # Errors
/// Another item has this id.
fn reindex(
    index: &mut Option<Box<PositionById>>,
    count: usize,
    changed: usize,
    id_at: IdAt<'_>,
) -> Result<(), DuplicateId> {
    let id = id_at(changed);
    let known = match index {
        Some(index) => index.find(id, id_at),
        None => (0..count)
            .find(|other| *other != changed && id_at(*other) == id)
            .or(Some(changed)),
    };
    match known {
        Some(other) if other != changed => return Err(DuplicateId { id: id.to_owned() }),
        Some(_) if index.is_some() || count <= MAX_UNINDEXED => {}
        _ => *index = PositionById::of(count, id_at).0,
    }
    Ok(())
}

/// The id of the item at a position; `""` beyond the last.
fn id_of<T: Keyed>(items: &[T], position: usize) -> &str {
    items
        .get(position)
        .map(|item| item.id().as_ref())
        .unwrap_or_default()
}

/// No items: for a table that is about to have one.
impl<T> Default for IndexedRows<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            index: None,
        }
    }
}

impl<T: Keyed> IndexedRows<T> {
    /// The items with their index.
    ///
    /// # Errors
    /// A fault for each item whose id another one before it has.
    /// `rejected_before` has an entry for each item of the list that could not
    /// be read: how many that could come before it.
    pub(super) fn of(items: Vec<T>, rejected_before: &[usize]) -> Result<Self, Vec<Fault>> {
        let id_at = |position| id_of(&items, position);
        let (index, duplicates) = PositionById::of(items.len(), &id_at);
        if duplicates.is_empty() {
            Ok(Self { items, index })
        } else {
            Err(duplicate_faults(duplicates, rejected_before, &id_at))
        }
    }

    /// A single item.
    pub(super) fn one(item: T) -> Self {
        Self {
            items: vec![item],
            index: None,
        }
    }

    /// The position of the item with that id; `None` if there is none.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(id, &|position| id_of(&self.items, position)),
            None => self.items.iter().position(|item| item.id().as_ref() == id),
        }
    }

    /// Adds an item at the end. The caller has made sure that no other has its
    /// id.
    pub(super) fn push(&mut self, item: T) {
        self.items.push(item);
        match &mut self.index {
            Some(index) => {
                _ = index.insert(self.items.len() - 1, &|position| {
                    id_of(&self.items, position)
                });
            }
            None if self.items.len() > MAX_UNINDEXED => self.rebuild_index(),
            None => {}
        }
    }

    /// Adds an item before the one at that position, which is to be reindexed
    /// once its id is known, and gives it. The caller has made sure that there
    /// is such a position.
    pub(super) fn insert(&mut self, position: usize, item: T) -> Option<&mut T> {
        self.index = None;
        self.items.insert(position, item);
        self.items.get_mut(position)
    }

    /// Removes the item at that position; `None` if there is none.
    pub(super) fn remove(&mut self, position: usize) -> Option<()> {
        if position >= self.items.len() {
            return None;
        }
        self.items.remove(position);
        self.rebuild_index();
        Some(())
    }

    /// To be called after the item at that position was changed or inserted.
    ///
    /// # Errors
    /// Another item has its id.
    pub(super) fn reindex(&mut self, position: usize) -> Result<(), DuplicateId> {
        reindex(&mut self.index, self.items.len(), position, &|position| {
            id_of(&self.items, position)
        })
    }

    /// Replaces the item at that position. The caller has made sure that no
    /// other item has the id of the new one.
    pub(super) fn replace(&mut self, position: usize, item: T) -> Result<(), DuplicateId> {
        if let Some(slot) = self.items.get_mut(position) {
            *slot = item;
        }
        self.reindex(position)
    }

    /// Builds the index from the items.
    fn rebuild_index(&mut self) {
        self.index = PositionById::of(self.items.len(), &|position| id_of(&self.items, position)).0;
    }
}
