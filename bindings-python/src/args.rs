//! Arguments, and what is wrong with them.

use journeykit::Options;
use pyo3::prelude::*;

use crate::raise;

/// The options, which come as JSON text.
pub(crate) fn options(value: &Bound<'_, PyAny>) -> PyResult<Options> {
    let report = |report: journeykit::Report| raise::argument(value.py(), report.to_string());
    Options::from_json(&text(value, "options")?).map_err(report)
}

/// An argument of a type, or a sentence that says which one it should be.
pub(crate) fn take<'a, 'py, T: FromPyObject<'a, 'py>>(
    value: &'a Bound<'py, PyAny>,
    name: &str,
    expected: &str,
) -> PyResult<T> {
    value.extract().map_err(|_| {
        let found = value
            .get_type()
            .name()
            .map_or_else(|_| String::new(), |name| name.to_string());
        raise::argument(
            value.py(),
            format!("`{name}` must be {expected}, not {found}"),
        )
    })
}

/// A string; one that is no Unicode is no word of ours either.
pub(crate) fn text(value: &Bound<'_, PyAny>, name: &str) -> PyResult<String> {
    take(value, name, "a string")
}
