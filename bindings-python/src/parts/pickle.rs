//! Pickling. A whole document is pickled as JSON, by `journeykit._native.restore`; what stands in one is pickled as the
//! document and a pointer into it, by `place`, so that a hundred parts of a document cost one document. The names and the
//! arguments of both functions stay as they are: pickles that were written earlier depend on them.

use std::sync::Arc;

use journeykit::reflect::View;
use journeykit::{Atlas, Gap, ReadOptions, Report};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::classes::Part;
use super::convert::list_to_python;
use super::shared;
use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::{argument_error, validation_error};
use crate::kinds;

/// What `__reduce__` returns: a function and its arguments.
pub(super) type Reduced<'py> = (Bound<'py, PyAny>, Bound<'py, PyTuple>);

pub(super) fn reduce<'py>(py: Python<'py>, reference: &DocumentRef) -> PyResult<Reduced<'py>> {
    let native = py.import("journeykit._native")?;
    if !reference.pointer.is_empty() {
        let whole = shared::whole(py, &reference.root)?;
        let arguments = (whole, reference.pointer.as_str()).into_pyobject(py)?;
        return Ok((native.getattr("place")?, arguments));
    }
    let atlas = match &reference.root {
        Root::Gap(_, Some(atlas)) => Some(shared::whole(py, &Root::Atlas(atlas.clone()))?),
        _ => None,
    };
    let arguments = (
        reference.root.kind_name(),
        reference.to_json(false),
        "",
        atlas,
    );
    Ok((native.getattr("restore")?, arguments.into_pyobject(py)?))
}

/// What stands at a pointer in a document.
#[pyfunction]
pub(crate) fn place(py: Python<'_>, document: &Part, pointer: String) -> PyResult<Py<PyAny>> {
    at(
        py,
        DocumentRef {
            root: document.reference.root.clone(),
            pointer,
        },
    )
}

/// The object that was pickled: the value at `pointer` in the document `data`, which is of the
/// kind `root`. `atlas` is the atlas in which a gap was computed, or its JSON.
#[pyfunction]
#[pyo3(signature = (root, data, pointer, atlas=None))]
pub(crate) fn restore(
    py: Python<'_>,
    root: &str,
    data: &str,
    pointer: String,
    atlas: Option<&Bound<'_, PyAny>>,
) -> PyResult<Py<PyAny>> {
    let options = ReadOptions::without_limits();
    let refused = |report: Report| validation_error(py, &report);
    let root = match kinds::find(root) {
        Some(kind) if kind.type_name == "Gap" => {
            let gap = Gap::from_json_with(data, &options).map_err(refused)?;
            Root::Gap(
                Arc::new(gap),
                atlas.map(|atlas| atlas_of(py, atlas)).transpose()?,
            )
        }
        Some(kind) => Root::read(kind, data, &options).map_err(refused)?,
        None => return Err(argument_error(py, "this is no pickle of ours")),
    };
    at(py, DocumentRef { root, pointer })
}

/// The atlas of a gap, which is pickled as an object; earlier it was a text.
fn atlas_of(py: Python<'_>, atlas: &Bound<'_, PyAny>) -> PyResult<Arc<Atlas>> {
    if let Ok(part) = atlas.cast::<Part>()
        && let Root::Atlas(atlas) = &part.get().reference.root
    {
        return Ok(atlas.clone());
    }
    let text: String = atlas.extract()?;
    let read = Atlas::from_json_with(&text, &ReadOptions::without_limits());
    read.map(Arc::new)
        .map_err(|report| validation_error(py, &report))
}

fn at(py: Python<'_>, reference: DocumentRef) -> PyResult<Py<PyAny>> {
    // Only lists can be absent where a Python object stood.
    if matches!(reference.view(), View::Absent) {
        list_to_python(py, reference)
    } else {
        shared::shown(py, reference)
    }
}
