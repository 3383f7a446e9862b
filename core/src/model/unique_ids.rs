//! Ids that stand in several tables and are unique in all of them.

use crate::hash::HashSet;
use crate::json::{Fault, Faults, rules};

/// Ids of one kind that stand in several tables.
#[derive(Default)]
pub(crate) struct UniqueIds<'i> {
    seen: HashSet<&'i str>,
    again: Vec<Fault>,
}
impl<'i> UniqueIds<'i> {
    /// Notes an id; one that stood before is a fault at its place.
    pub(crate) fn see(&mut self, id: &'i str, place: impl FnOnce() -> String) {
        if !self.seen.insert(id) {
            self.again.push(
                Fault::new(rules::ID_DUPLICATE)
                    .with("value", id)
                    .below(place()),
            );
        }
    }

    /// Whether no kind has an id twice.
    pub(crate) fn all<const N: usize>(kinds: [Self; N]) -> Result<(), Faults> {
        let again: Vec<Fault> = kinds.into_iter().flat_map(|kind| kind.again).collect();
        if again.is_empty() {
            Ok(())
        } else {
            Err(Faults(again))
        }
    }
}
