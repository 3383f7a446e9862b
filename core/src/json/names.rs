//! Whether an object has a member of that name already.

use std::hash::BuildHasher;

use hashbrown::HashTable;

use super::value::Json;
use crate::hash::RandomState;

/// Up to this many names, comparing one by one is faster than hashing.
const MAX_UNINDEXED: usize = 8;

/// What one indexed name takes in memory at most: its position, and the free
/// slots beside it.
const SLOT: usize = 24;

/// Members of an object, as they are read.
type Members = Vec<(Box<str>, Json)>;

/// The names of the members of an object so far. Beyond a few they are indexed
/// by position, so that no name is kept twice.
#[derive(Default)]
pub(super) struct Names {
    hasher: RandomState,
    positions: HashTable<usize>,
}

impl Names {
    /// Whether no member has that name.
    pub(super) fn is_new(&self, name: &str, members: &Members) -> bool {
        if self.positions.is_empty() {
            return members.iter().all(|(other, _)| **other != *name);
        }
        let is_it = |position: &usize| name_at(members, *position) == name;
        let found = self.positions.find(self.hasher.hash_one(name), is_it);
        found.is_none()
    }

    /// Enters the last member. Gives the bytes of memory that this takes.
    pub(super) fn enter_last(&mut self, members: &Members) -> usize {
        if members.len() <= MAX_UNINDEXED {
            return 0;
        }
        let first = if self.positions.is_empty() {
            0
        } else {
            members.len() - 1
        };
        let hash = |position: &usize| self.hasher.hash_one(name_at(members, *position));
        for position in first..members.len() {
            self.positions
                .insert_unique(hash(&position), position, hash);
        }
        (members.len() - first) * SLOT
    }
}

/// The name of the member at a position.
fn name_at(members: &Members, position: usize) -> &str {
    members.get(position).map_or("", |(name, _)| name)
}
