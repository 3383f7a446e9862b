//! The references by which elements of maps name each other.

use super::elements::{BorrowedElement, child_tables};
use super::model::Element;
use crate::model::reflect::{ContentFlags, View};

/// What is referred to: the id of the map, if the reference names one, else it
/// is the map of the element; the kind of element; and its id.
pub(crate) type Reference<'m> = (Option<&'m str>, Element, &'m str);

/// Visits all references in an element's own members that name elements of
/// maps. An element's own id, and `replaces`, which names a step of the map
/// that this one is derived from, are not among them.
pub(crate) fn references<'m>(element: BorrowedElement<'m>, visit: &mut dyn FnMut(Reference<'m>)) {
    /// Visits the references in a value. `map` is the map that the references
    /// around it name, if one does: an entity whose kind ends in `_ref` names
    /// it for all in it.
    fn walk<'m>(view: View<'m>, map: Option<&'m str>, visit: &mut dyn FnMut(Reference<'m>)) {
        match view {
            View::Id(kind, id) => {
                if let Some(element) = Element::of_ids(kind) {
                    visit((map, element, id));
                }
            }
            View::Entity(entity) => {
                let named = if entity.kind_name().ends_with("_ref") {
                    entity.member("map").and_then(View::as_str)
                } else {
                    None
                };
                entity.visit_holding(ContentFlags::IDS, &mut |_, view| {
                    walk(view, named.or(map), visit);
                });
            }
            View::List(list) => (0..list.size())
                .filter_map(|at| list.at(at))
                .for_each(|view| walk(view, map, visit)),
            _ => {}
        }
    }
    let child_tables = child_tables(element.kind());
    element
        .entity()
        .visit_holding(ContentFlags::IDS, &mut |field, view| {
            if field.name != "id" && field.name != "replaces" && !child_tables.contains(&field.name)
            {
                walk(view, None, visit);
            }
        });
}
