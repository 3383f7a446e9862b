//! A document, shared, and a pointer into it: all that a Python object holds, however large the part is.

use std::sync::Arc;

use journeykit::{Atlas, Gap, Loose, View};
use pyo3::prelude::*;

use crate::parts::Parts;
use crate::{kinds, value};

/// What a place is in.
#[derive(Debug, Clone)]
pub(crate) enum Root {
    Atlas(Arc<Atlas>),
    /// A gap, and the atlas that it was computed in.
    Gap(Arc<Gap>, Option<Arc<Atlas>>),
    /// A part that stands by itself: one that was made, or a map that a gap leads to.
    Loose(Loose),
}

/// A place in it. Documents never change, so a pointer that led somewhere once always does.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) root: Root,
    pub(crate) pointer: String,
}

impl Root {
    fn view(&self) -> View<'_> {
        match self {
            Self::Atlas(atlas) => View::Entity(&**atlas),
            Self::Gap(gap, _) => View::Entity(&**gap),
            Self::Loose(part) => View::Entity(&**part),
        }
    }

    /// The language of its plain texts, if it is known.
    pub(crate) fn language(&self) -> &str {
        match self {
            Self::Atlas(atlas) | Self::Gap(_, Some(atlas)) => atlas.language.as_str(),
            _ => "",
        }
    }

    /// The name of its kind.
    pub(crate) fn kind(&self) -> &'static str {
        match self.view() {
            View::Entity(entity) => entity.about().name,
            _ => "",
        }
    }

    fn address(&self) -> *const () {
        match self {
            Self::Atlas(atlas) => Arc::as_ptr(atlas).cast(),
            Self::Gap(gap, _) => Arc::as_ptr(gap).cast(),
            Self::Loose(part) => Arc::as_ptr(part).cast(),
        }
    }

    /// The whole of it, as Python sees it.
    pub(crate) fn show(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Place {
            root: self,
            pointer: String::new(),
        }
        .show(py)
    }
}

impl Place {
    pub(crate) fn view(&self) -> View<'_> {
        self.root
            .view()
            .pointer(&self.pointer)
            .unwrap_or(View::Absent)
    }

    /// The place of a member or an item.
    pub(crate) fn below(&self, segment: impl std::fmt::Display) -> Self {
        Self {
            root: self.root.clone(),
            pointer: format!("{}/{segment}", self.pointer),
        }
    }

    /// The same place of another document.
    pub(crate) fn of(&self, root: Root) -> Self {
        Self {
            root,
            pointer: self.pointer.clone(),
        }
    }

    /// The text of the whole or a part, canonical.
    pub(crate) fn text(&self, pretty: bool) -> String {
        match (&self.root, pretty) {
            (Root::Atlas(atlas), false) if self.pointer.is_empty() => atlas.to_json(),
            (Root::Atlas(atlas), true) if self.pointer.is_empty() => atlas.to_json_pretty(),
            // Only lists are shown where nothing stands.
            _ if matches!(self.view(), View::Absent) => {
                if pretty { "[]\n" } else { "[]" }.to_owned()
            }
            // Nothing of a model can fail to be written.
            (_, false) => serde_json::to_string(&self.view()).unwrap_or_default(),
            (_, true) => serde_json::to_string_pretty(&self.view()).unwrap_or_default() + "\n",
        }
    }

    /// Whether both say the same, wherever they stand.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        (self.root.address() == other.root.address() && self.pointer == other.pointer)
            || (self.kind() == other.kind() && self.text(false) == other.text(false))
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self.view() {
            View::Entity(entity) => entity.kind(),
            _ => "list",
        }
    }

    /// What stands here, as Python sees it.
    pub(crate) fn show(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        match self.view() {
            View::Entity(entity) => kinds::object(py, entity.about(), self.clone()),
            View::List(_) => self.show_list(py),
            other => value::plain(py, other),
        }
    }

    /// The list that stands here; an empty one where there is nothing.
    pub(crate) fn show_list(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(Py::new(py, Parts { place: self })?.into_any())
    }
}
