//! How far apart two maps are, from 0 (the same) to 1 (nothing in common).
//!
//! One minus the weighted similarity of counterparts, over the elements of both
//! maps: a step weighs 4, a stage or touchpoint 2. It is a design of this
//! library with no source in literature; the similarity of two elements known
//! to be counterparts is the coefficient of Dice (1945) over their members.
//! Place does not count: a map whose steps are only in another order has
//! distance 0.
//!
//! Sums are of whole thousandths up to one division at the end, so that the
//! result is the same both ways and on every machine. Linear in the two maps.

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::matching::{Pairing, SAME};
use super::member_sets::MemberSets;
use super::model::{Element, MatchedBy};
use crate::model::Share;

/// The weight of an element. Pains and gains count as members of their step;
/// what belongs to the map as a whole (needs, constraints, flows, lanes,
/// lenses) and its header do not count.
fn weight(element: Element) -> u64 {
    match element {
        Element::Step => 4,
        Element::Stage | Element::Touchpoint => 2,
        _ => 0,
    }
}

/// The distance. `differing` has, for each element after, the members in which
/// its counterpart differs.
///
/// Counterparts by similarity count with the certainty of their match, but
/// touchpoints only below a step that is known by link or id. Of steps that
/// were split or merged each counts with the best of its links. An element
/// without counterpart shares nothing.
pub(crate) fn distance(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    differing: &[u64],
) -> Share {
    let counted_members = counted_members();
    let total: u64 = [nodes_before, nodes_after]
        .iter()
        .flat_map(|nodes| &nodes.all)
        .map(|node| weight(node.element.kind()))
        .sum();
    let mut shared_before = vec![0; nodes_before.len()];
    let mut shared_after = vec![0; nodes_after.len()];
    let mut record_similarity = |before: usize, after: usize, similarity: u32| {
        for (list, position) in [(&mut shared_before, before), (&mut shared_after, after)] {
            if let Some(shared) = list.get_mut(position) {
                *shared = similarity.max(*shared);
            }
        }
    };
    for (position, pair) in pairing
        .after
        .iter()
        .enumerate()
        .filter_map(|(position, pair)| Some((position, (*pair)?)))
    {
        let (before, after) = (nodes_before.get(position), nodes_after.get(pair.other));
        if weight(before.element.kind()) == 0 {
            continue;
        }
        let is_inferred = pair.by == MatchedBy::Likeness;
        // An inference below an inference is not certain enough to count.
        let has_certain_parent = before.element.kind() != Element::Touchpoint
            || pairing
                .of_before(before.parent)
                .is_some_and(|step| step.by != MatchedBy::Likeness && step.other == after.parent);
        if !is_inferred {
            let differing = differing.get(pair.other).copied().unwrap_or(0);
            record_similarity(
                position,
                pair.other,
                similarity(
                    before.element,
                    after.element,
                    counted_members.of(before.element.kind()),
                    differing,
                ),
            );
        } else if has_certain_parent {
            record_similarity(position, pair.other, pair.certainty);
        }
    }
    for (position_before, position_after) in &pairing.links {
        // Links beyond the one-to-one matches have not been compared yet.
        let before = nodes_before.get(*position_before).element;
        let after = nodes_after.get(*position_after).element;
        let counted = counted_members.of(before.kind());
        let differing = before.differing(after, !counted);
        record_similarity(
            *position_before,
            *position_after,
            similarity(before, after, counted, differing),
        );
    }
    let weighted_sum = |nodes: &MapNodes<'_>, shared: &[u32]| -> u64 {
        nodes
            .all
            .iter()
            .zip(shared)
            .map(|(node, shared)| weight(node.element.kind()) * u64::from(*shared))
            .sum()
    };
    let shared =
        weighted_sum(nodes_before, &shared_before) + weighted_sum(nodes_after, &shared_after);
    let total = total * u64::from(SAME);
    #[expect(clippy::cast_precision_loss, reason = "weights stay far below 2^53")]
    let distance = if total == 0 {
        0.0
    } else {
        (total - shared) as f64 / total as f64
    };
    Share::within(distance)
}

/// The members that count for the similarity: all but ids, links to
/// counterparts, and the lists of elements that have a weight of their own.
fn counted_members() -> MemberSets {
    MemberSets::with(|_, name| {
        !matches!(
            name,
            "id" | "replaces" | "same_as" | "steps" | "touchpoints"
        )
    })
}

/// The similarity of two elements in thousandths: twice the members that are
/// equal, over those that both have together (Dice 1945). Two without members
/// are the same.
fn similarity(
    before: BorrowedElement<'_>,
    after: BorrowedElement<'_>,
    counted: u64,
    differing: u64,
) -> u32 {
    let differing = differing & counted;
    if differing == 0 {
        return SAME;
    }
    let (present_before, present_after) = (before.present() & counted, after.present() & counted);
    let equal = (present_before & !differing).count_ones();
    (2 * SAME * equal)
        .checked_div(present_before.count_ones() + present_after.count_ones())
        .unwrap_or(SAME)
}
