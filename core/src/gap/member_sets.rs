//! Which members of an element are its own.

use super::elements::{BorrowedElement, tables};
use super::model::Element;
use crate::json::Json;

/// Some members of each kind of element, as bits by position.
pub(crate) struct MemberSets([u64; Element::ALL.len()]);

impl MemberSets {
    /// Those whose names keep the condition.
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

    /// All but those that hold elements.
    pub(crate) fn own() -> Self {
        Self::with(|element, name| !tables(element).contains(&name))
    }

    pub(crate) fn of(&self, element: Element) -> u64 {
        self.0.get(element as usize).copied().unwrap_or(0)
    }
}

/// The members of an element, without those that hold elements.
pub(crate) fn own_members(element: BorrowedElement<'_>) -> Json {
    let tables = tables(element.kind());
    let members = element
        .entity()
        .members()
        .filter(|(field, _)| !tables.contains(&field.name));
    Json::Object(
        members
            .filter_map(|(field, view)| Some((field.name.into(), view.to_json()?)))
            .collect(),
    )
}
