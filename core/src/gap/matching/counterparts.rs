//! Finds the counterparts of the elements of two maps: first those that are
//! said to be counterparts, then those with equal ids, then the similar ones.
//!
//! In this order, each only for elements without counterpart so far:
//!
//! 1. the two maps themselves;
//! 2. links: `replaces` of steps, if one map is derived from the other, and
//!    `same_as` of touchpoints;
//! 3. equal ids, within each kind of element, unless the words contradict;
//! 4. steps by their words and places; what is not sure is suggested;
//! 5. stages and needs by similarity, then pains, gains and touchpoints within
//!    matched or linked steps, then pains and gains anywhere.
//!
//! The first three are linear in the maps; the cost of the others is that of
//! the words that are related, and of the assignment of what is left. If the
//! maps are exchanged, so are the pairs.

use std::cmp::Reverse;

use super::by_id::match_equal_ids;
use super::by_link::{match_linked_steps, match_linked_touchpoints};
use super::by_similarity::SimilarityMatcher;
use super::evidence::MapWords;
use super::free_steps::{Steps, free_steps, match_free_steps};
use super::left_over::suggest_for_left_over;
use super::links::count_links;
use super::pairing::{Pairing, SuggestedPair};
use super::relation::Relation;
use super::trigrams::SAME;
use super::work_left::{TooMuchWork, WorkLeft};
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::MatchedBy;

/// Following a link, to the step and to each kind of its parts, costs as much as
/// comparing so many pairs of words.
const UNITS_A_LINK: usize = 8;

/// Finds the counterparts of all elements of two maps. Texts are compared in
/// `language`, a tag.
///
/// # Errors
/// That takes more work than is left.
pub(crate) fn pair(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    relation: &Relation<'_>,
    language: &str,
    work_left: &mut WorkLeft<'_>,
) -> Result<Pairing, TooMuchWork> {
    work_left.take(count_links(nodes_before, nodes_after).saturating_mul(UNITS_A_LINK))?;
    let mut pairing = Pairing::none(nodes_before, nodes_after);
    pairing.match_pair(0, 0, MatchedBy::Link, SAME);
    match_linked_steps(nodes_before, nodes_after, language, &mut pairing);
    match_linked_touchpoints(nodes_before, nodes_after, &mut pairing);
    let steps = Steps::of(nodes_before, nodes_after);
    let words = || MapWords::of(nodes_before, nodes_after, language);
    match_equal_ids(
        nodes_before,
        nodes_after,
        &steps,
        language,
        (!relation.is_related).then_some(&words),
        work_left,
        &mut pairing,
    )?;
    let (before, after) = free_steps(&steps, nodes_before, nodes_after, relation, &pairing);
    if !before.is_empty() || !after.is_empty() {
        let free = (&before[..], &after[..]);
        let words = words();
        match_free_steps(&steps, free, &words, relation, work_left, &mut pairing)?;
        suggest_for_left_over(&steps, free, &words, relation.is_related, &mut pairing);
        let first = |pair: &SuggestedPair| (Reverse(pair.certainty), pair.before, pair.after);
        pairing.suggestions.sort_by_key(first);
    }
    let mut matcher = SimilarityMatcher {
        nodes_before,
        nodes_after,
        language,
        work_left,
        pairing: &mut pairing,
    };
    matcher.match_stages_and_needs()?;
    matcher.match_parts_within_steps()?;
    Ok(pairing)
}
