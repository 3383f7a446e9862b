//! The counterparts of two maps, as far as they are known.

use crate::gap::map_nodes::MapNodes;
use crate::gap::model::{MatchedBy, SuggestionReason};

/// The counterpart of an element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pair {
    /// Its position in the other map.
    pub(crate) other: usize,
    /// How it is known to be the counterpart.
    pub(crate) by: MatchedBy,
    /// How certain that is, in thousandths: the similarity, or
    /// [`SAME`](super::trigrams::SAME) for links and equal ids.
    pub(crate) certainty: u32,
}

/// All counterparts. The lists are by position, and each is the inverse of the
/// other.
#[derive(Debug)]
pub(crate) struct Pairing {
    /// For each element before, its counterpart after.
    pub(crate) after: Vec<Option<Pair>>,
    /// For each element after, its counterpart before.
    pub(crate) before: Vec<Option<Pair>>,
    /// All pairs (before, after) of steps that `replaces` links, sorted: those
    /// that became counterparts, and the rest of splits and merges.
    pub(crate) links: Vec<(usize, usize)>,
    /// Pairs of steps that probably are counterparts, the most certain first,
    /// then by position.
    pub(crate) suggestions: Vec<SuggestedPair>,
    /// For each element before, whether it is a step that some words make a
    /// possible counterpart of a step after, whatever was decided.
    pub(crate) has_candidate: Vec<bool>,
}

/// Two steps that probably are counterparts, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SuggestedPair {
    /// Position in the map before.
    pub(crate) before: usize,
    /// Position in the map after.
    pub(crate) after: usize,
    /// How certain that is, in thousandths.
    pub(crate) certainty: u32,
    /// What speaks for it.
    pub(crate) because: SuggestionReason,
}

impl Pairing {
    /// No element has a counterpart.
    pub(crate) fn none(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>) -> Self {
        Self {
            after: vec![None; nodes_before.len()],
            before: vec![None; nodes_after.len()],
            links: Vec::new(),
            suggestions: Vec::new(),
            has_candidate: vec![false; nodes_before.len()],
        }
    }

    /// Makes two elements counterparts, unless one of them has a counterpart.
    pub(crate) fn match_pair(
        &mut self,
        before: usize,
        after: usize,
        by: MatchedBy,
        certainty: u32,
    ) {
        if let (Some(pair_of_before @ None), Some(pair_of_after @ None)) =
            (self.after.get_mut(before), self.before.get_mut(after))
        {
            *pair_of_before = Some(Pair {
                other: after,
                by,
                certainty,
            });
            *pair_of_after = Some(Pair {
                other: before,
                by,
                certainty,
            });
        }
    }

    /// The counterpart after of the element at a position before; `None` if it
    /// has none.
    pub(crate) fn of_before(&self, position: usize) -> Option<Pair> {
        self.after.get(position).copied().flatten()
    }

    /// The counterpart before of the element at a position after; `None` if it
    /// has none.
    pub(crate) fn of_after(&self, position: usize) -> Option<Pair> {
        self.before.get(position).copied().flatten()
    }

    /// Whether the element at a position before has no counterpart.
    pub(crate) fn is_free_before(&self, position: usize) -> bool {
        self.after.get(position).is_some_and(Option::is_none)
    }

    /// Whether the element at a position after has no counterpart.
    pub(crate) fn is_free_after(&self, position: usize) -> bool {
        self.before.get(position).is_some_and(Option::is_none)
    }
}
