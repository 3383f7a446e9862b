//! The members in which counterparts differ, compared once for all that ask:
//! the distance and the edit script.

use super::pairing::Pairing;
use crate::gap::elements::child_tables;
use crate::gap::map_nodes::MapNodes;
use crate::gap::member_sets::MemberSets;

/// For each element after, by position, the members in which its counterpart
/// differs, as bits. 0 for an element without counterpart.
///
/// Compared are an element's own members and the pains and gains of a step,
/// which count for the distance. Linear in the two maps.
pub(crate) fn differing(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Vec<u64> {
    let asked = MemberSets::with(|element, name| {
        !child_tables(element).contains(&name)
            || matches!(name, "pains" | "gains" | "provider_actions")
    });
    let pairs = nodes_after.all.iter().zip(&pairing.before);
    let bits = pairs.map(|(node, pair)| {
        let pair = (*pair)?;
        Some(
            nodes_before
                .get(pair.other)
                .element
                .differing(node.element, !asked.of(node.element.kind())),
        )
    });
    bits.map(Option::unwrap_or_default).collect()
}
