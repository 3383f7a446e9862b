//! How far apart two maps are, from 0 (the same) to 1 (nothing in common).
//!
//! One minus the weighted similarity of counterparts, over the elements of both
//! maps: a step weighs 4, a stage or touchpoint 2, a need 1; and each step
//! weighs 1 for its place. It is a design of this library with no source in
//! literature; the similarity of two counterparts is the coefficient of Dice
//! (1945) over their members, each counted by how much of its meaning is the
//! same, times the certainty of the match. So the measure is one however
//! counterparts were found, and keeping ids never makes it larger.
//!
//! Sums are of whole thousandths up to one division at the end, so that the
//! result is the same both ways and on every machine. Linear in the two maps,
//! but for sorting.

use super::elements::BorrowedElement;
use super::longest_run::longest_increasing;
use super::map_nodes::MapNodes;
use super::matching::{Pair, Pairing, SAME};
use super::meaning::{MeaningComparer, SimilaritySum, is_record};
use super::member_sets::MemberSets;
use super::model::Element;
use crate::model::Share;

/// The weight of an element. Pains, gains and what the provider does count as members of their step;
/// constraints, flows, lanes and lenses and the map's own members do not count.
fn weight(element: Element) -> u64 {
    match element {
        Element::Step => 4,
        Element::Stage | Element::Touchpoint => 2,
        Element::Need => 1,
        _ => 0,
    }
}

/// The weight of the place of a step.
fn weight_of_place(element: Element) -> u64 {
    u64::from(element == Element::Step)
}

/// The distance. `differing` has, for each element after, the members in which
/// its counterpart differs in meaning.
///
/// Of steps that were split or merged each counts with the best of its links.
/// An element without counterpart shares nothing.
pub(crate) fn distance(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    differing: &[u64],
    comparer: &MeaningComparer<'_>,
) -> Share {
    let similarities = Similarities {
        nodes_before,
        nodes_after,
        pairing,
        differing,
        comparer,
        counted: counted_members(),
        parts_before: parts(nodes_before),
        parts_after: parts(nodes_after),
    };
    let total: u64 = [nodes_before, nodes_after]
        .iter()
        .flat_map(|nodes| &nodes.all)
        .map(|node| weight(node.element.kind()) + weight_of_place(node.element.kind()))
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
    let mut places_after = Vec::new();
    for (position, pair) in pairing.after.iter().enumerate() {
        let Some(pair) = pair else { continue };
        let before = nodes_before.get(position);
        let element = before.element.kind();
        if weight(element) == 0 {
            continue;
        }
        if weight_of_place(element) > 0 {
            places_after.push(pair.other);
        }
        // A touchpoint can't be more certain than the steps that it is at.
        let mut certainty = pair.certainty;
        if element == Element::Touchpoint {
            let after = nodes_after.get(pair.other).parent;
            let steps = [pairing.of_before(before.parent), pairing.of_after(after)];
            for step in steps.into_iter().flatten() {
                certainty = certainty.min(step.certainty);
            }
        }
        let similarity = similarities.of_pair(position, *pair);
        record_similarity(position, pair.other, similarity * certainty / SAME);
    }
    for (before, after) in &pairing.links {
        // Links beyond the one-to-one matches have not been compared yet.
        record_similarity(*before, *after, similarities.of_link(*before, *after));
    }
    let weighted_sum = |nodes: &MapNodes<'_>, shared: &[u32]| -> u64 {
        nodes
            .all
            .iter()
            .zip(shared)
            .map(|(node, shared)| weight(node.element.kind()) * u64::from(*shared))
            .sum()
    };
    let in_order = longest_increasing(&places_after).len() as u64;
    let shared = weighted_sum(nodes_before, &shared_before)
        + weighted_sum(nodes_after, &shared_after)
        + 2 * in_order * u64::from(SAME);
    let total = total * u64::from(SAME);
    #[expect(clippy::cast_precision_loss, reason = "weights stay far below 2^53")]
    let distance = if total == 0 {
        0.0
    } else {
        (total - shared) as f64 / total as f64
    };
    Share::within(distance)
}

/// The members that count for the similarity: all that are about the journey
/// but the lists of elements that have a weight of their own, and pains, gains and
/// what the provider does, which are compared by their counterparts.
fn counted_members() -> MemberSets {
    MemberSets::with(|_, name| {
        !is_record(name)
            && !matches!(
                name,
                "steps" | "touchpoints" | "pains" | "gains" | "provider_actions"
            )
    })
}

/// The positions of the pains, of the gains and of the provider's actions of each
/// step, by its position.
fn parts(nodes: &MapNodes<'_>) -> [Vec<Vec<usize>>; 3] {
    let mut parts =
        [const { Vec::new() }; 3].map(|_: Vec<Vec<usize>>| vec![Vec::new(); nodes.len()]);
    for (position, node) in nodes.all.iter().enumerate() {
        let list = match node.element.kind() {
            Element::Pain => 0,
            Element::Gain => 1,
            Element::ProviderAction => 2,
            _ => continue,
        };
        if let Some(step) = parts
            .get_mut(list)
            .and_then(|list| list.get_mut(node.parent))
        {
            step.push(position);
        }
    }
    parts
}

/// Compares counterparts.
struct Similarities<'n, 'm> {
    nodes_before: &'n MapNodes<'m>,
    nodes_after: &'n MapNodes<'m>,
    pairing: &'n Pairing,
    differing: &'n [u64],
    comparer: &'n MeaningComparer<'m>,
    counted: MemberSets,
    parts_before: [Vec<Vec<usize>>; 3],
    parts_after: [Vec<Vec<usize>>; 3],
}

impl Similarities<'_, '_> {
    /// The similarity of two counterparts, in thousandths. Two without members
    /// are the same.
    fn of_pair(&self, before: usize, pair: Pair) -> u32 {
        let differing = self.differing.get(pair.other).copied().unwrap_or(0);
        self.similarity(before, pair.other, differing)
    }

    /// The similarity of two steps that are only linked, in thousandths.
    fn of_link(&self, before: usize, after: usize) -> u32 {
        let elements = (
            self.nodes_before.get(before).element,
            self.nodes_after.get(after).element,
        );
        let counted = self.counted.of(Element::Step);
        self.similarity(before, after, elements.0.differing(elements.1, !counted))
    }

    fn similarity(&self, before: usize, after: usize, differing: u64) -> u32 {
        let (element_before, element_after) = (
            self.nodes_before.get(before).element,
            self.nodes_after.get(after).element,
        );
        let counted = self.counted.of(element_before.kind());
        let (present_before, present_after) = (
            element_before.present() & counted,
            element_after.present() & counted,
        );
        let mut sum = SimilaritySum::default();
        for at in 0..u64::BITS as usize {
            let bit = 1_u64 << at;
            if (present_before | present_after) & bit == 0 {
                continue;
            }
            sum.add(present_before & bit != 0, present_after & bit != 0, || {
                if differing & bit == 0 {
                    return SAME;
                }
                self.member_similarity(element_before, element_after, at)
            });
        }
        for (before_parts, after_parts) in self.parts_before.iter().zip(&self.parts_after) {
            let list = |parts: &'_ [Vec<usize>], step: usize| parts.get(step).map_or(0, Vec::len);
            let (count_before, count_after) =
                (list(before_parts, before), list(after_parts, after));
            sum.add(count_before > 0, count_after > 0, || {
                let parts = before_parts.get(before).into_iter().flatten();
                self.parts_similarity(parts, after, count_before + count_after)
            });
        }
        sum.result()
    }

    fn member_similarity(
        &self,
        before: BorrowedElement<'_>,
        after: BorrowedElement<'_>,
        at: usize,
    ) -> u32 {
        let (before, after) = (before.entity(), after.entity());
        let name = before.fields().get(at).map_or("", |field| field.name);
        self.comparer
            .similarity(name, before.field(at), after.field(at))
    }

    /// How much of the pains, the gains or the provider's actions of two steps is the same; there are
    /// `count` of them at both together.
    fn parts_similarity<'p>(
        &self,
        parts: impl Iterator<Item = &'p usize>,
        step_after: usize,
        count: usize,
    ) -> u32 {
        let shared = parts.filter_map(|part| {
            let pair = self.pairing.of_before(*part)?;
            let is_here = self.nodes_after.get(pair.other).parent == step_after;
            is_here.then(|| 2 * self.of_pair(*part, pair) * pair.certainty / SAME)
        });
        let shared: u32 = shared.sum();
        u32::try_from(count)
            .ok()
            .and_then(|count| shared.checked_div(count))
            .unwrap_or(0)
    }
}
