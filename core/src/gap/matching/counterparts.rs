//! Finds the counterparts of the elements of two maps: first those that are
//! said to be counterparts, then those with equal ids, then the similar ones.
//!
//! In this order, each only for elements without counterpart so far:
//!
//! 1. the two maps themselves;
//! 2. links: `replaces` of steps, if one map is derived from the other, and
//!    `same_as` of touchpoints;
//! 3. equal ids, within each kind of element;
//! 4. similarity above a threshold: stages, steps and needs anywhere in the
//!    map, then pains, gains and touchpoints within matched or linked steps.
//!
//! The first three are linear in the maps; the cost of the fourth is that of
//! the assignment of what is left. If the maps are exchanged, the total of the
//! similarities is the same.

use super::by_link::{match_linked_steps, match_linked_touchpoints};
use super::by_similarity::SimilarityMatcher;
use super::pairing::Pairing;
use super::trigrams::SAME;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::MatchedBy;
use crate::hash::HashMap;

/// Finds the counterparts of all elements of two maps. Texts are compared in
/// `language`, a tag.
pub(crate) fn pair(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    language: &str,
) -> Pairing {
    let mut pairing = Pairing::none(nodes_before, nodes_after);
    pairing.match_pair(0, 0, MatchedBy::Link, SAME);
    match_linked_steps(nodes_before, nodes_after, language, &mut pairing);
    match_linked_touchpoints(nodes_before, nodes_after, &mut pairing);
    match_equal_ids(nodes_before, nodes_after, &mut pairing);
    let mut matcher = SimilarityMatcher {
        nodes_before,
        nodes_after,
        language,
        pairing: &mut pairing,
    };
    matcher.match_stages_steps_and_needs();
    matcher.match_parts_within_steps();
    pairing
}

/// Matches elements of one kind with equal ids.
fn match_equal_ids(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>, pairing: &mut Pairing) {
    let mut by_id = HashMap::new();
    for after in 1..nodes_after.len() {
        let element = nodes_after.get(after).element;
        by_id.insert((element.kind(), element.id()), after);
    }
    for before in 1..nodes_before.len() {
        let element = nodes_before.get(before).element;
        if let Some(after) = by_id.get(&(element.kind(), element.id())) {
            pairing.match_pair(before, *after, MatchedBy::Id, SAME);
        }
    }
}
