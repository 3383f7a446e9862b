//! The parts of a table, found by their ids.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::keyed::{DuplicateId, Keyed};
use crate::hash::RandomState;
use crate::json::Fault;

/// Parts in the order of the document.
#[derive(Clone)]
pub(super) struct IndexedRows<T> {
    pub(super) parts: Vec<T>,
    /// Where each id stands, once there are more than [`FEW`].
    index: Option<Box<PositionById>>,
}

/// So many ids are compared one by one, faster than any of them is hashed.
const FEW: usize = 8;

/// Compiled once, for parts of every kind: they come as a way from a position to an id.
#[derive(Clone, Default)]
struct PositionById {
    hasher: RandomState,
    positions: HashTable<usize>,
}

type Ids<'a> = &'a dyn Fn(usize) -> &'a str;

impl PositionById {
    fn find(&self, id: &str, ids: Ids<'_>) -> Option<usize> {
        self.positions
            .find(self.hasher.hash_one(id), |position| ids(*position) == id)
            .copied()
    }

    /// Notes where a part stands, or says where its id stands already.
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

    /// The positions of so many, and all twins among them.
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

/// Two parts of one id: where the second stands, and where the first.
struct Twins {
    second: usize,
    first: usize,
}

/// What is wrong with parts of one id, at the place of the second. Before some stand others that are wrong themselves.
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

/// Takes note that one of so many parts has been changed, and perhaps its id with it.
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

fn id_of<T: Keyed>(parts: &[T], position: usize) -> &str {
    parts
        .get(position)
        .map(|part| part.id().as_ref())
        .unwrap_or_default()
}

impl<T: Keyed> IndexedRows<T> {
    /// The parts with their index, or what is wrong with their ids. `wrong` says how many of them stand before each
    /// other part of the list, which was wrong itself.
    pub(super) fn of(parts: Vec<T>, wrong: &[usize]) -> Result<Self, Vec<Fault>> {
        let ids = |position| id_of(&parts, position);
        let (index, twins) = PositionById::of(parts.len(), &ids);
        if twins.is_empty() {
            Ok(Self { parts, index })
        } else {
            Err(told(twins, wrong, &ids))
        }
    }

    /// One part.
    pub(super) fn one(part: T) -> Self {
        Self {
            parts: vec![part],
            index: None,
        }
    }

    /// Where the part with that id stands.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(id, &|position| id_of(&self.parts, position)),
            None => self.parts.iter().position(|part| part.id().as_ref() == id),
        }
    }

    /// Adds a part at the end, whose id is free.
    pub(super) fn push(&mut self, part: T) {
        self.parts.push(part);
        match &mut self.index {
            Some(index) => {
                _ = index.note(self.parts.len() - 1, &|position| {
                    id_of(&self.parts, position)
                })
            }
            None if self.parts.len() > FEW => self.index_anew(),
            None => {}
        }
    }

    /// Takes note that the part at that position has been changed, and perhaps its id with it.
    pub(super) fn reindex(&mut self, position: usize) -> Result<(), DuplicateId> {
        reindex(&mut self.index, self.parts.len(), position, &|position| {
            id_of(&self.parts, position)
        })
    }

    /// Puts a part in the place of another. Its id is that one's, or free.
    pub(super) fn put(&mut self, position: usize, part: T) -> Result<(), DuplicateId> {
        if let Some(slot) = self.parts.get_mut(position) {
            *slot = part;
        }
        self.reindex(position)
    }

    fn index_anew(&mut self) {
        self.index = PositionById::of(self.parts.len(), &|position| id_of(&self.parts, position)).0;
    }
}
