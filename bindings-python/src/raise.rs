//! Core's findings as exceptions. Their classes are written in Python: an abi3 module can't derive from one.

use journeykit::Report;
use pyo3::prelude::*;

/// A name of the package's Python half.
pub(crate) fn ours<'py>(py: Python<'py>, module: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import(format!("journeykit.{module}"))?.getattr(name)
}

/// The exception for a document that is refused.
pub(crate) fn refused(py: Python<'_>, report: &Report) -> PyErr {
    // A report is made of strings and counts.
    let text = serde_json::to_string(report).unwrap_or_default();
    make(py, "ValidationError", (report.to_string(), text))
}

/// The exception for an argument that can't be meant.
pub(crate) fn argument(py: Python<'_>, message: impl Into<String>) -> PyErr {
    make(py, "ArgumentError", (message.into(),))
}

fn make<'py>(py: Python<'py>, class: &str, arguments: impl pyo3::call::PyCallArgs<'py>) -> PyErr {
    match ours(py, "_errors", class).and_then(|class| class.call1(arguments)) {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}
