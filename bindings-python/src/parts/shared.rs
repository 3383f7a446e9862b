//! One Python object for each whole document, as long as somebody holds it: `step.atlas is step.atlas`, and what is
//! pickled together has its document in common.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use super::convert::to_python;
use crate::document_ref::{DocumentRef, Root};

/// The object of the whole document, by the address of the document. An entry goes with its object, and the object holds the
/// document, so no other document can come to stand at that address before.
pub(crate) fn whole(py: Python<'_>, root: &Root) -> PyResult<Py<PyAny>> {
    static SHARED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let shared = SHARED.get_or_try_init(py, || {
        let made = py.import("weakref")?.call_method0("WeakValueDictionary")?;
        PyResult::Ok(made.unbind())
    })?;
    let address = root.address() as usize;
    let found = shared.call_method1(py, "get", (address,))?;
    if !found.is_none(py) {
        return Ok(found);
    }
    let made = to_python(py, DocumentRef::whole(root.clone()))?;
    shared.bind(py).set_item(address, &made)?;
    Ok(made)
}

/// What a reference leads to, as a Python object.
pub(super) fn shown(py: Python<'_>, reference: DocumentRef) -> PyResult<Py<PyAny>> {
    if reference.pointer.is_empty() {
        whole(py, &reference.root)
    } else {
        to_python(py, reference)
    }
}
