//! Pickling. A pickle calls `journeykit._native.restore` with the whole document as JSON and the
//! pointer into it, so the name and the arguments of `restore` stay as they are: pickles that were
//! written earlier depend on them.

use std::sync::Arc;

use journeykit::reflect::View;
use journeykit::{Atlas, Gap, ReadOptions, Report};
use pyo3::prelude::*;

use super::convert::{list_to_python, to_python};
use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::{argument_error, validation_error};
use crate::kinds;

/// What `__reduce__` returns: `restore` and its arguments.
pub(super) type Reduced<'py, 'r> = (
    Bound<'py, PyAny>,
    (&'static str, String, &'r str, Option<String>),
);

pub(super) fn reduce<'py, 'r>(
    py: Python<'py>,
    reference: &'r DocumentRef,
) -> PyResult<Reduced<'py, 'r>> {
    let restore = py.import("journeykit._native")?.getattr("restore")?;
    let document = DocumentRef::whole(reference.root.clone());
    let atlas = match &reference.root {
        Root::Gap(_, Some(atlas)) => Some(atlas.to_json()),
        _ => None,
    };
    Ok((
        restore,
        (
            reference.root.kind_name(),
            document.to_json(false),
            &reference.pointer,
            atlas,
        ),
    ))
}

/// The object that was pickled: the value at `pointer` in the document `data`, which is of the
/// kind `root`. `atlas` is the atlas in which a gap was computed.
#[pyfunction]
#[pyo3(signature = (root, data, pointer, atlas=None))]
pub(crate) fn restore(
    py: Python<'_>,
    root: &str,
    data: &str,
    pointer: String,
    atlas: Option<&str>,
) -> PyResult<Py<PyAny>> {
    let options = ReadOptions::without_limits();
    let refused = |report: Report| validation_error(py, &report);
    let root = match kinds::find(root) {
        Some(kind) if kind.type_name == "Gap" => {
            let atlas = atlas
                .map(|text| Atlas::from_json_with(text, &options))
                .transpose()
                .map_err(refused)?;
            Root::Gap(
                Arc::new(Gap::from_json_with(data, &options).map_err(refused)?),
                atlas.map(Arc::new),
            )
        }
        Some(kind) => Root::read(kind, data, &options).map_err(refused)?,
        None => return Err(argument_error(py, "this is no pickle of ours")),
    };
    let reference = DocumentRef { root, pointer };
    // Only lists can be absent where a Python object stood.
    if matches!(reference.view(), View::Absent) {
        list_to_python(py, reference)
    } else {
        to_python(py, reference)
    }
}
