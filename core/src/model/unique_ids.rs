//! Ids that have to be unique across several tables.
//!
//! A table refuses a second entity with the same id on its own. Steps, however,
//! are spread over the stages of a map, and its touchpoints, pains and gains
//! over the steps; motivations are spread over the personas of a document.

use crate::hash::HashSet;
use crate::json::{Fault, Faults, rules};

/// Collects the ids of one kind from several tables, and finds those that are
/// used again.
#[derive(Default)]
pub(crate) struct UniqueIds<'i> {
    /// The ids seen so far.
    seen: HashSet<&'i str>,
    /// A fault (`id.duplicate`) for each use of an id after the first.
    duplicates: Vec<Fault>,
}

impl<'i> UniqueIds<'i> {
    /// Notes an id. If it was used before, a fault is recorded; `pointer` gives
    /// the pointer to the `id` member, from the entity that is being validated,
    /// and is only called then.
    pub(crate) fn note(&mut self, id: &'i str, pointer: impl FnOnce() -> String) {
        if !self.seen.insert(id) {
            self.duplicates.push(
                Fault::new(rules::ID_DUPLICATE)
                    .with("value", id)
                    .below(pointer()),
            );
        }
    }

    /// Succeeds if no id of any of these kinds was used twice.
    ///
    /// # Errors
    /// Every second use that was found, kind by kind, as `id.duplicate`.
    pub(crate) fn check<const N: usize>(kinds: [Self; N]) -> Result<(), Faults> {
        let duplicates: Vec<Fault> = kinds.into_iter().flat_map(|kind| kind.duplicates).collect();
        if duplicates.is_empty() {
            Ok(())
        } else {
            Err(Faults(duplicates))
        }
    }
}
