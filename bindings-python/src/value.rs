//! Values of a document as plain Python values: everything but entities and lists of the model.

use journeykit::reflect::View;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::python_half;

/// A number, word, id, text or JSON value as Python has it; `None` for what is absent. A text in
/// several languages reads as that in `language`.
pub(crate) fn from_view(py: Python<'_>, view: View<'_>, language: &str) -> PyResult<Py<PyAny>> {
    match view {
        View::Bool(value) => value.into_py_any(py),
        View::Integer(value) => value.into_py_any(py),
        View::Number(value) => value.into_py_any(py),
        View::String(text) | View::Id(_, text) => text.into_py_any(py),
        View::Text(text) => {
            if let Some(text) = text.plain() {
                return text.into_py_any(py);
            }
            let by_language = PyDict::new(py);
            for (language, text) in text.by_language() {
                by_language.set_item(language.as_str(), text)?;
            }
            Ok(python_half::text(text.best(language, language), &by_language)?.unbind())
        }
        View::Json(json) => Ok(from_json(py, json.to_string())?.unbind()),
        _ => Ok(py.None()),
    }
}

/// A JSON text as dicts, lists, strings and numbers, read by Python's standard library.
pub(crate) fn from_json(py: Python<'_>, text: String) -> PyResult<Bound<'_, PyAny>> {
    py.import("json")?.call_method1("loads", (text,))
}
