//! In which members counterparts differ, compared once for all that ask.

use super::pairing::Pairing;
use crate::gap::elements::tables;
use crate::gap::map_nodes::MapNodes;
use crate::gap::member_sets::MemberSets;

/// For each element of the map after: the members in which its counterpart differs, as bits, of those
/// that anyone asks about.
pub(crate) fn differing(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Vec<u64> {
    let asked = MemberSets::with(|element, name| {
        !tables(element).contains(&name) || matches!(name, "pains" | "gains")
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
