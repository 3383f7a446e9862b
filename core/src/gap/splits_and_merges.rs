//! The steps that are split or merged, as the gap lists them.

use super::map_nodes::MapNodes;
use super::matching::{Pair, Pairing};
use super::model::{Merge, Split};
use crate::hash::HashMap;

/// The steps that become several, and those that several become, as `replaces`
/// says it. A step can be part of both.
pub(crate) fn splits_and_merges(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> (Vec<Split>, Vec<Merge>) {
    let mut links_of_before: HashMap<usize, Vec<usize>> = HashMap::default();
    let mut links_of_after: HashMap<usize, Vec<usize>> = HashMap::default();
    for (before, after) in &pairing.links {
        links_of_before.entry(*before).or_default().push(*after);
        links_of_after.entry(*after).or_default().push(*before);
    }
    // The one-to-one counterpart first, the others in the order of their map.
    let ordered = |mut several: Vec<usize>, first: Option<Pair>| {
        several
            .sort_by_key(|position| (first.map(|pair| pair.other) != Some(*position), *position));
        several
    };
    let ids = |nodes: &MapNodes<'_>, several: Vec<usize>| {
        several
            .into_iter()
            .filter_map(|position| Some(nodes.step(position)?.id.clone()))
            .collect()
    };
    let several = |map: &mut HashMap<usize, Vec<usize>>, position: usize| {
        map.remove(&position).filter(|list| list.len() > 1)
    };
    let mut splits = Vec::new();
    for (position, pair) in pairing.after.iter().enumerate() {
        if let (Some(after), Some(step)) = (
            several(&mut links_of_before, position),
            nodes_before.step(position),
        ) {
            splits.push(Split {
                before: step.id.clone(),
                after: ids(nodes_after, ordered(after, *pair)),
            });
        }
    }
    let mut merges = Vec::new();
    for (position, pair) in pairing.before.iter().enumerate() {
        if let (Some(before), Some(step)) = (
            several(&mut links_of_after, position),
            nodes_after.step(position),
        ) {
            merges.push(Merge {
                after: step.id.clone(),
                before: ids(nodes_before, ordered(before, *pair)),
            });
        }
    }
    (splits, merges)
}
