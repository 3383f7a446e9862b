//! The two exceptions that the compiled half raises.

use journeykit::Report;
use journeykit::finding::visible;
use pyo3::call::PyCallArgs;
use pyo3::prelude::*;

use crate::python_half;

/// A document was refused: the exception carries the report as JSON.
pub(crate) fn validation_error(py: Python<'_>, report: &Report) -> PyErr {
    // A report holds only strings and counts, so writing it can't fail.
    let json = serde_json::to_string(report).unwrap_or_default();
    exception(py, "ValidationError", (report.to_string(), json))
}

/// An argument has the wrong type or a value that is not allowed.
pub(crate) fn argument_error(py: Python<'_>, message: impl Into<String>) -> PyErr {
    let message: String = message.into();
    exception(py, "ArgumentError", (visible(&message),))
}

fn exception<'py>(py: Python<'py>, class: &str, arguments: impl PyCallArgs<'py>) -> PyErr {
    match python_half::exception_class(py, class).and_then(|class| class.call1(arguments)) {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}
