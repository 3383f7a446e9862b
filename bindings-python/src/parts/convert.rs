//! What a `DocumentRef` refers to, as a Python object.

use journeykit::reflect::{Kind, View};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use super::classes::{Part, Parts};
use crate::document_ref::DocumentRef;
use crate::{python_half, value};

/// An entity as an object of the class of its kind, a list as `Parts`, any other value as a plain
/// Python value.
pub(crate) fn to_python(py: Python<'_>, reference: DocumentRef) -> PyResult<Py<PyAny>> {
    let kind = match reference.view() {
        View::Entity(entity) => entity.kind(),
        View::List(_) => return list_to_python(py, reference),
        other => return value::from_view(py, other, reference.root.language()),
    };
    entity_to_python(py, kind, reference)
}

/// A list as `Parts`; an empty one if it is absent.
pub(crate) fn list_to_python(py: Python<'_>, reference: DocumentRef) -> PyResult<Py<PyAny>> {
    Ok(Py::new(py, Parts { reference })?.into_any())
}

fn entity_to_python(py: Python<'_>, kind: &Kind, reference: DocumentRef) -> PyResult<Py<PyAny>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    // The `__new__` of `Part`: that of the class itself takes members.
    let new = NEW.get_or_try_init(py, || {
        PyType::new::<Part>(py)
            .getattr("__new__")
            .map(Bound::unbind)
    })?;
    new.call1(
        py,
        (
            python_half::entity_class(py, kind.type_name)?,
            Part { reference },
        ),
    )
}
