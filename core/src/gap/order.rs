//! Which elements keep their place, so that the fewest have to be moved.
//!
//! Among the counterparts that stay with their parent, those of a longest run
//! that is in the same order on both sides stay, and the others move. That is a
//! longest increasing subsequence (Fredman 1975) of the places before, taken in
//! the order after; no script with fewer moves has the same result. The cost is
//! n log n for lists of n elements.

use super::longest_run::longest_increasing;
use super::map_nodes::MapNodes;
use super::matching::Pairing;
use super::model::Element;

/// For each element of either map, by position, whether it keeps its place in
/// its list. An element without counterpart, or with another parent, does not.
pub(crate) struct Order {
    /// For the elements of the map before.
    pub(crate) stays_before: Vec<bool>,
    /// For the elements of the map after.
    pub(crate) stays_after: Vec<bool>,
}

/// A pair of counterparts whose parents are counterparts too.
struct Sibling {
    /// Position of the parent after, and the kind of element: together the
    /// list.
    list: (usize, Element),
    /// Position after.
    after: usize,
    /// Position before.
    before: usize,
    /// Index before in the list.
    place_before: usize,
}

/// Finds which elements keep their place.
pub(crate) fn order(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Order {
    let mut order = Order {
        stays_before: vec![false; nodes_before.len()],
        stays_after: vec![false; nodes_after.len()],
    };
    // Grouped by parent and kind below: in the flat list, the elements of one
    // list are not all next to each other.
    let mut siblings: Vec<Sibling> = Vec::new();
    for (position, node) in nodes_after.all.iter().enumerate() {
        let Some(pair) = pairing.of_after(position) else {
            continue;
        };
        let parent_before = pairing.of_after(node.parent).map(|parent| parent.other);
        if parent_before == Some(nodes_before.get(pair.other).parent) {
            let place_before = nodes_before.get(pair.other).at;
            siblings.push(Sibling {
                list: (node.parent, node.element.kind()),
                after: position,
                before: pair.other,
                place_before,
            });
        }
    }
    siblings
        .sort_unstable_by_key(|sibling| (sibling.list.0, sibling.list.1 as usize, sibling.after));
    for group in siblings.chunk_by(|one, next| one.list == next.list) {
        let places: Vec<usize> = group.iter().map(|sibling| sibling.place_before).collect();
        for index in longest_increasing(&places) {
            if let Some(sibling) = group.get(index) {
                set(&mut order.stays_after, sibling.after);
                set(&mut order.stays_before, sibling.before);
            }
        }
    }
    order
}

/// Sets the flag at a position.
fn set(flags: &mut [bool], position: usize) {
    if let Some(flag) = flags.get_mut(position) {
        *flag = true;
    }
}
