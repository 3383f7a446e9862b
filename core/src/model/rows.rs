//! The parts of a table, found by their ids.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use hashbrown::hash_table::Entry;

use super::Keyed;
use crate::hash::RandomState;

/// Parts in the order of the document.
#[derive(Clone)]
pub(super) struct Rows<T> {
    pub(super) parts: Vec<T>,
    /// Where each id stands, once there are more than [`FEW`].
    index: Option<Box<PositionById>>,
}

/// So many ids are compared one by one, faster than any of them is hashed.
const FEW: usize = 8;

#[derive(Clone, Default)]
struct PositionById {
    hasher: RandomState,
    positions: HashTable<usize>,
}

impl PositionById {
    fn find<T: Keyed>(&self, id: &str, parts: &[T]) -> Option<usize> {
        let is = |position: &usize| parts.get(*position).is_some_and(|part| part.id().as_ref() == id);
        self.positions.find(self.hasher.hash_one(id), is).copied()
    }

    /// Notes where a part stands that is in the list, or says where its id stands already.
    fn note<T: Keyed>(&mut self, position: usize, parts: &[T]) -> Result<(), usize> {
        let id = |position: usize| parts.get(position).map(|part| part.id().as_ref()).unwrap_or_default();
        let hash = |position: &usize| self.hasher.hash_one(id(*position));
        match self.positions.entry(hash(&position), |other| id(*other) == id(position), hash) {
            Entry::Occupied(other) => Err(*other.get()),
            Entry::Vacant(free) => {
                free.insert(position);
                Ok(())
            }
        }
    }
}

/// Two parts of one id: where the second stands, and where the first.
pub(super) struct Twins {
    pub(super) second: usize,
    pub(super) first: usize,
}

impl<T: Keyed> Rows<T> {
    /// The parts with their index, and all twins among them.
    pub(super) fn of(parts: Vec<T>) -> (Self, Vec<Twins>) {
        let mut twins = Vec::new();
        if parts.len() <= FEW {
            for (second, part) in parts.iter().enumerate().skip(1) {
                let same = |other: &T| other.id().as_ref() == part.id().as_ref();
                let first = parts.iter().take(second).position(same);
                twins.extend(first.map(|first| Twins { second, first }));
            }
            return (Self { parts, index: None }, twins);
        }
        let mut index = PositionById { positions: HashTable::with_capacity(parts.len()), ..Default::default() };
        for second in 0..parts.len() {
            twins.extend(index.note(second, &parts).err().map(|first| Twins { second, first }));
        }
        (Self { parts, index: Some(Box::new(index)) }, twins)
    }

    /// Where the part with that id stands.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(id, &self.parts),
            None => self.parts.iter().position(|part| part.id().as_ref() == id),
        }
    }

    /// Adds a part at the end, whose id is free.
    pub(super) fn push(&mut self, part: T) {
        self.parts.push(part);
        match &mut self.index {
            Some(index) => _ = index.note(self.parts.len() - 1, &self.parts),
            None if self.parts.len() > FEW => self.index_anew(),
            None => {}
        }
    }

    /// Puts a part in the place of another. Its id is that one's, or free.
    pub(super) fn put(&mut self, position: usize, part: T) {
        let Some(slot) = self.parts.get_mut(position) else { return };
        let renamed = slot.id().as_ref() != part.id().as_ref();
        *slot = part;
        if renamed {
            self.index_anew();
        }
    }

    fn index_anew(&mut self) {
        *self = Self::of(std::mem::take(&mut self.parts)).0;
    }
}
