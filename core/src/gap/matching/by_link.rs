//! Matches the elements that are said to be counterparts.

use std::rc::Rc;

use super::assignment::greedy;
use super::links::{step_links, touchpoint_links};
use super::pairing::Pairing;
use super::trigrams::{SAME, Trigrams};
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::MatchedBy;
use crate::hash::HashMap;
use crate::model::Step;

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
    let mut links_of_before: HashMap<usize, usize> = HashMap::default();
    let mut links_of_after: HashMap<usize, usize> = HashMap::default();
    for (before, after) in &links {
        *links_of_before.entry(*before).or_default() += 1;
        *links_of_after.entry(*after).or_default() += 1;
    }
    let is_only_link = |before: &usize, after: &usize| {
        links_of_before.get(before) == Some(&1) && links_of_after.get(after) == Some(&1)
    };
    let mut names = NamesOnce {
        language,
        names: HashMap::default(),
    };
    let candidates = links.iter().filter_map(|(before, after)| {
        let (step_before, step_after) = (nodes_before.step(*before)?, nodes_after.step(*after)?);
        let similarity = if step_before.id == step_after.id {
            2 * SAME
        } else if is_only_link(before, after) {
            SAME
        } else {
            let name_before = names.of((0, *before), step_before);
            name_before.similarity(&names.of((1, *after), step_after))
        };
        Some((*before, *after, similarity))
    });
    for (before, after, _) in greedy(candidates.collect()) {
        pairing.match_pair(before, after, MatchedBy::Link, SAME);
    }
    pairing.links = links;
}

/// The names of steps, folded once each.
struct NamesOnce<'l> {
    language: &'l str,
    /// By the side, 0 or 1, and the position.
    names: HashMap<(u8, usize), Rc<Trigrams>>,
}

impl NamesOnce<'_> {
    fn of(&mut self, at: (u8, usize), step: &Step) -> Rc<Trigrams> {
        let folded = || Rc::new(Trigrams::of(step.name.best(self.language, self.language)));
        Rc::clone(self.names.entry(at).or_insert_with(folded))
    }
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
