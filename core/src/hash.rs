//! The hash tables of this crate: hashbrown's with foldhash, which is faster
//! than the standard library's and still keyed by a seed that nobody can
//! foresee, since ids come from untrusted documents.
//!
//! A result must never depend on the order in which such a table is iterated:
//! code sorts what it takes out, or uses [`IndexSet`], which keeps the order of
//! insertion.

use std::hash::{BuildHasher, Hasher};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use foldhash::SharedSeed;
use foldhash::fast::FoldHasher;

pub(crate) type HashMap<K, V> = hashbrown::HashMap<K, V, RandomState>;
pub(crate) type HashSet<T> = hashbrown::HashSet<T, RandomState>;

/// A set that is iterated in the order of insertion, here that of the document.
pub(crate) type IndexSet<T> = indexmap::IndexSet<T, RandomState>;

/// What all tables of the process have in common.
static SEED: OnceLock<SharedSeed> = OnceLock::new();

/// The seed of one table.
#[derive(Debug, Clone)]
pub(crate) struct RandomState(u64);

impl Default for RandomState {
    /// Each table has another seed, or copying one into another could take the
    /// square of its size.
    fn default() -> Self {
        static TABLES: AtomicU64 = AtomicU64::new(0);
        Self(TABLES.fetch_add(0x9e37_79b9_7f4a_7c15, Relaxed))
    }
}

impl BuildHasher for RandomState {
    type Hasher = FoldHasher<'static>;

    #[inline]
    fn build_hasher(&self) -> Self::Hasher {
        let seed = SEED.get_or_init(|| SharedSeed::from_u64(unforeseeable()));
        FoldHasher::with_seed(self.0, seed)
    }
}

/// What the standard library keys its own tables with: the system's randomness,
/// but a constant in a module for the web.
fn unforeseeable() -> u64 {
    std::hash::RandomState::new().build_hasher().finish()
}

/// Seeds the hash tables of a module for the web, where the standard library has
/// no randomness of its own. To be called with random bytes of the platform
/// before anything else; does nothing once a table was made.
#[cfg(target_family = "wasm")]
pub fn seed_hash_tables(seed: u64) {
    let _ = SEED.set(SharedSeed::from_u64(seed));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_are_different_in_each_table_and_cannot_be_foreseen() {
        let (one, other) = (RandomState::default(), RandomState::default());
        assert_eq!(one.hash_one("id"), one.clone().hash_one("id"));
        assert_ne!(one.hash_one("id"), other.hash_one("id"));
        assert_ne!(unforeseeable(), unforeseeable());
    }
}
