//! Sets of members for each kind of element, and the members that are an
//! element's own.
//!
//! A member is an element's own if it does not hold child elements, which are
//! compared and changed by themselves.

use super::elements::{BorrowedElement, child_tables};
use super::model::Element;
use crate::json::Json;

/// For each kind of element a set of its members, as bits by position.
pub(crate) struct MemberSets([u64; Element::ALL.len()]);

impl MemberSets {
    /// The members for whose name the condition holds.
    pub(crate) fn with(condition: impl Fn(Element, &str) -> bool) -> Self {
        let mut members = [0; Element::ALL.len()];
        for (slot, element) in members.iter_mut().zip(Element::ALL) {
            let kept = BorrowedElement::fields(*element)
                .iter()
                .enumerate()
                .filter(|(_, field)| condition(*element, field.name));
            *slot = kept.map(|(at, _)| 1 << at).sum();
        }
        Self(members)
    }

    /// The members that are an element's own.
    pub(crate) fn own() -> Self {
        Self::with(|element, name| !child_tables(element).contains(&name))
    }

    /// The members of the set for one kind of element.
    pub(crate) fn of(&self, element: Element) -> u64 {
        self.0.get(element as usize).copied().unwrap_or(0)
    }
}

/// The element's own members as a JSON object; absent ones are left out.
pub(crate) fn own_members(element: BorrowedElement<'_>) -> Json {
    let child_tables = child_tables(element.kind());
    let members = element
        .entity()
        .members()
        .filter(|(field, _)| !child_tables.contains(&field.name));
    Json::Object(
        members
            .filter_map(|(field, view)| Some((field.name.into(), view.to_json()?)))
            .collect(),
    )
}
