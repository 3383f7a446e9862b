//! Matches the elements that are said to be counterparts.

use super::assignment::greedy;
use super::links::{step_links, touchpoint_links};
use super::pairing::Pairing;
use super::similarity::{self, StepFeatures};
use super::trigrams::SAME;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::MatchedBy;
use crate::hash::HashMap;

/// Matches steps by `replaces`, in either direction. Texts are compared in
/// `language`.
///
/// Where several steps are linked with each other, a split or a merge, one pair
/// becomes counterparts: the one that kept its id, else the most similar one.
/// The others remain links.
pub(crate) fn match_linked_steps(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    language: &str,
    pairing: &mut Pairing,
) {
    let links = step_links(nodes_before, nodes_after);
    let mut links_of_before: HashMap<usize, usize> = HashMap::new();
    let mut links_of_after: HashMap<usize, usize> = HashMap::new();
    for (before, after) in &links {
        *links_of_before.entry(*before).or_default() += 1;
        *links_of_after.entry(*after).or_default() += 1;
    }
    let is_only_link = |before: &usize, after: &usize| {
        links_of_before.get(before) == Some(&1) && links_of_after.get(after) == Some(&1)
    };
    let candidates = links.iter().filter_map(|(before, after)| {
        let (step_before, step_after) = (nodes_before.step(*before)?, nodes_after.step(*after)?);
        let features = |step| StepFeatures::of(step, language);
        let similarity = if step_before.id == step_after.id {
            2 * SAME
        } else if is_only_link(before, after) {
            SAME
        } else {
            similarity::steps(&features(step_before), &features(step_after), None)
        };
        Some((*before, *after, similarity))
    });
    for (before, after, _) in greedy(candidates.collect()) {
        pairing.match_pair(before, after, MatchedBy::Link, SAME);
    }
    pairing.links = links;
}

/// Matches touchpoints by `same_as`, in either direction, where it names the
/// other map. If several name one, the one that kept its id is taken first.
pub(crate) fn match_linked_touchpoints(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &mut Pairing,
) {
    let candidates =
        touchpoint_links(nodes_before, nodes_after)
            .into_iter()
            .map(|(before, after)| {
                let keeps_id =
                    nodes_before.get(before).element.id() == nodes_after.get(after).element.id();
                (before, after, u32::from(keeps_id))
            });
    for (before, after, _) in greedy(candidates.collect()) {
        pairing.match_pair(before, after, MatchedBy::Link, SAME);
    }
}
