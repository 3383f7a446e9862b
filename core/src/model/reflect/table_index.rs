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
    pub(super) parts: Vec<T>,
    /// Where each id stands; `None` while there are no more items than [`FEW`].
    index: Option<Box<PositionById>>,
}

/// Up to this many ids, comparing one by one is faster than hashing.
const FEW: usize = 8;

/// The index: positions, hashed by the id that stands there.
#[derive(Clone, Default)]
struct PositionById {
    hasher: RandomState,
    positions: HashTable<usize>,
}

/// Gives the id at a position.
type Ids<'a> = &'a dyn Fn(usize) -> &'a str;

impl PositionById {
    /// The position of an id; `None` if it is not known.
    fn find(&self, id: &str, ids: Ids<'_>) -> Option<usize> {
        self.positions
            .find(self.hasher.hash_one(id), |position| ids(*position) == id)
            .copied()
    }

    /// Enters the id at a position.
    ///
    /// # Errors
    /// The position at which the same id stands already; nothing is entered.
    fn note(&mut self, position: usize, ids: Ids<'_>) -> Result<(), usize> {
        let hash = |position: &usize| self.hasher.hash_one(ids(*position));
        match self
            .positions
            .entry(hash(&position), |other| ids(*other) == ids(position), hash)
        {
            Entry::Occupied(other) => Err(*other.get()),
            Entry::Vacant(free) => {
                free.insert(position);
                Ok(())
            }
        }
    }

    /// The index of so many ids, and all duplicates among them. There is no
    /// index up to [`FEW`].
    fn of(count: usize, ids: Ids<'_>) -> (Option<Box<Self>>, Vec<Twins>) {
        let mut twins = Vec::new();
        if count <= FEW {
            for second in 1..count {
                let first = (0..second).find(|first| ids(*first) == ids(second));
                twins.extend(first.map(|first| Twins { second, first }));
            }
            return (None, twins);
        }
        let mut index = Self {
            positions: HashTable::with_capacity(count),
            ..Default::default()
        };
        for second in 0..count {
            twins.extend(
                index
                    .note(second, ids)
                    .err()
                    .map(|first| Twins { second, first }),
            );
        }
        (Some(Box::new(index)), twins)
    }
}

/// Two items with the same id, by their positions.
struct Twins {
    second: usize,
    first: usize,
}

/// The faults of items with the same id, each at the second of the two. Items
/// that could not be read are not among the positions here but are in the
/// document: `wrong` says of each how many of the others come before it, so
/// that pointers count all.
fn told(twins: Vec<Twins>, wrong: &[usize], ids: Ids<'_>) -> Vec<Fault> {
    let place = |position: usize| position + wrong.partition_point(|before| *before <= position);
    let duplicate = |position: usize| DuplicateId {
        id: ids(position).to_owned(),
    };
    let fault = |Twins { second, first }| {
        Fault::from(duplicate(second))
            .with("first", place(first))
            .below(format!("/{}/id", place(second)))
    };
    twins.into_iter().map(fault).collect()
}

/// Brings the index up to date after the item at `changed` was changed, and
/// perhaps its id with it. The index is built anew if that id is not known, in
/// linear time.
///
/// # Errors
/// Another item has this id.
fn reindex(
    index: &mut Option<Box<PositionById>>,
    count: usize,
    changed: usize,
    ids: Ids<'_>,
) -> Result<(), DuplicateId> {
    let id = ids(changed);
    let known = match index {
        Some(index) => index.find(id, ids),
        None => (0..count)
            .find(|other| *other != changed && ids(*other) == id)
            .or(Some(changed)),
    };
    match known {
        Some(other) if other != changed => return Err(DuplicateId { id: id.to_owned() }),
        Some(_) => {}
        None => *index = PositionById::of(count, ids).0,
    }
    Ok(())
}

/// The id of the item at a position; `""` beyond the last.
fn id_of<T: Keyed>(parts: &[T], position: usize) -> &str {
    parts
        .get(position)
        .map(|part| part.id().as_ref())
        .unwrap_or_default()
}

impl<T: Keyed> IndexedRows<T> {
    /// The items with their index.
    ///
    /// # Errors
    /// A fault for each item whose id another one before it has. `wrong` has an
    /// entry for each item of the list that could not be read: how many that
    /// could come before it.
    pub(super) fn of(parts: Vec<T>, wrong: &[usize]) -> Result<Self, Vec<Fault>> {
        let ids = |position| id_of(&parts, position);
        let (index, twins) = PositionById::of(parts.len(), &ids);
        if twins.is_empty() {
            Ok(Self { parts, index })
        } else {
            Err(told(twins, wrong, &ids))
        }
    }

    /// A single item.
    pub(super) fn one(part: T) -> Self {
        Self {
            parts: vec![part],
            index: None,
        }
    }

    /// The position of the item with that id; `None` if there is none.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(id, &|position| id_of(&self.parts, position)),
            None => self.parts.iter().position(|part| part.id().as_ref() == id),
        }
    }

    /// Adds an item at the end. The caller has made sure that no other has its
    /// id.
    pub(super) fn push(&mut self, part: T) {
        self.parts.push(part);
        match &mut self.index {
            Some(index) => {
                _ = index.note(self.parts.len() - 1, &|position| {
                    id_of(&self.parts, position)
                });
            }
            None if self.parts.len() > FEW => self.index_anew(),
            None => {}
        }
    }

    /// To be called after the item at that position was changed.
    ///
    /// # Errors
    /// Another item has its id.
    pub(super) fn reindex(&mut self, position: usize) -> Result<(), DuplicateId> {
        reindex(&mut self.index, self.parts.len(), position, &|position| {
            id_of(&self.parts, position)
        })
    }

    /// Replaces the item at that position. The caller has made sure that no
    /// other item has the id of the new one.
    pub(super) fn put(&mut self, position: usize, part: T) -> Result<(), DuplicateId> {
        if let Some(slot) = self.parts.get_mut(position) {
            *slot = part;
        }
        self.reindex(position)
    }

    /// Builds the index from the items.
    fn index_anew(&mut self) {
        self.index = PositionById::of(self.parts.len(), &|position| id_of(&self.parts, position)).0;
    }
}
