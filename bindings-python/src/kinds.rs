//! The kinds of entities that the model has, by name.

use std::sync::LazyLock;

use journeykit::reflect::Kind;

static KINDS: LazyLock<Vec<&'static Kind>> = LazyLock::new(journeykit::registry::kinds);

/// All kinds.
pub(crate) fn all() -> &'static [&'static Kind] {
    &KINDS
}

/// The kind of that name.
pub(crate) fn find(name: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.type_name == name)
}
