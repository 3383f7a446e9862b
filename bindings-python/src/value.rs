//! What comes out of a document as a Python value of its own.

use journeykit::View;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMappingProxy};

/// Numbers, words, ids, texts and members of the user's own; `None` for what is not there.
pub(crate) fn plain(py: Python<'_>, view: View<'_>) -> PyResult<Py<PyAny>> {
    match view {
        View::Bool(value) => value.into_py_any(py),
        View::Integer(value) => value.into_py_any(py),
        View::Number(value) => value.into_py_any(py),
        View::String(text) | View::Id(_, text) => text.into_py_any(py),
        View::Text(text) => {
            if let Some(text) = text.plain() {
                return text.into_py_any(py);
            }
            // A mapping that can't be changed: a dict would be, and nothing would come of it.
            let table = PyDict::new(py);
            for (language, text) in text.by_language() {
                table.set_item(language.as_str(), text)?;
            }
            PyMappingProxy::new(py, table.as_mapping()).into_py_any(py)
        }
        View::Json(json) => Ok(data(py, json.to_string())?.unbind()),
        _ => Ok(py.None()),
    }
}

/// A JSON text as dicts, lists, strings and numbers.
pub(crate) fn data(py: Python<'_>, text: String) -> PyResult<Bound<'_, PyAny>> {
    py.import("json")?.call_method1("loads", (text,))
}
