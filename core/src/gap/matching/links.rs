//! The links that the maps themselves state: `replaces` of steps and `same_as`
//! of touchpoints.

use super::relation::is_derived_from;
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::Element;
use crate::hash::HashMap;
use crate::model::Step;

/// How many links two maps state: ids in `replaces` of their steps, and in
/// `same_as` of their touchpoints, whether or not they lead to the other map.
pub(crate) fn count_links(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>) -> usize {
    let nodes = nodes_before.all.iter().chain(&nodes_after.all);
    nodes
        .map(|node| match node.element {
            BorrowedElement::Step(step) => step.replaces.len(),
            BorrowedElement::Touchpoint(touchpoint) => usize::from(touchpoint.same_as.is_some()),
            _ => 0,
        })
        .sum()
}

/// All pairs (before, after) of steps that `replaces` links, in either
/// direction, each once and sorted; none unless one map is derived from the
/// other.
pub(crate) fn step_links(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
) -> Vec<(usize, usize)> {
    let (BorrowedElement::Map(before), BorrowedElement::Map(after)) =
        (nodes_before.get(0).element, nodes_after.get(0).element)
    else {
        return Vec::new();
    };
    if before.id == after.id {
        // Two versions of one map: a reference to this id does not tell which
        // of them it means.
        return Vec::new();
    }
    let mut links = Vec::new();
    if is_derived_from(after, before) {
        let forward = replaces(nodes_after, nodes_before).into_iter();
        links.extend(forward.map(|(after, before)| (before, after)));
    }
    if is_derived_from(before, after) {
        links.extend(replaces(nodes_before, nodes_after));
    }
    links.sort_unstable();
    links.dedup();
    links
}

/// All pairs (before, after) of touchpoints where `same_as` of one names the
/// other and its map.
pub(crate) fn touchpoint_links(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
) -> Vec<(usize, usize)> {
    if nodes_before.get(0).element.id() == nodes_after.get(0).element.id() {
        return Vec::new();
    }
    let mut links = same_as(nodes_before, nodes_after);
    let backward = same_as(nodes_after, nodes_before).into_iter();
    links.extend(backward.map(|(after, before)| (before, after)));
    links
}

/// The pairs (one, other) of steps where `replaces` of the one names the other.
fn replaces(one: &MapNodes<'_>, other: &MapNodes<'_>) -> Vec<(usize, usize)> {
    let links: Vec<(usize, &Step)> = one
        .of_kind(Element::Step)
        .filter_map(|position| Some((position, one.step(position)?)))
        .filter(|(_, step)| !step.replaces.is_empty())
        .collect();
    if links.is_empty() {
        return Vec::new();
    }
    let by_id = positions_by_id(other, Element::Step);
    let each = links
        .into_iter()
        .flat_map(|(position, step)| step.replaces.iter().map(move |id| (position, id)));
    each.filter_map(|(position, id)| Some((position, *by_id.get(id.as_str())?)))
        .collect()
}

/// The pairs (one, other) of touchpoints where `same_as` of the one names the
/// other.
fn same_as(one: &MapNodes<'_>, other: &MapNodes<'_>) -> Vec<(usize, usize)> {
    let map = other.get(0).element.id();
    let links: Vec<(usize, &str)> = one
        .of_kind(Element::Touchpoint)
        .filter_map(|position| match one.get(position).element {
            BorrowedElement::Touchpoint(touchpoint) => touchpoint
                .same_as
                .as_ref()
                .filter(|link| link.map == *map)
                .map(|link| (position, link.touchpoint.as_str())),
            _ => None,
        })
        .collect();
    if links.is_empty() {
        return Vec::new();
    }
    let by_id = positions_by_id(other, Element::Touchpoint);
    links
        .into_iter()
        .filter_map(|(position, id)| Some((position, *by_id.get(id)?)))
        .collect()
}

/// The positions of the elements of one kind, by their ids.
fn positions_by_id<'m>(nodes: &MapNodes<'m>, element: Element) -> HashMap<&'m str, usize> {
    nodes
        .of_kind(element)
        .map(|position| (nodes.get(position).element.id(), position))
        .collect()
}
