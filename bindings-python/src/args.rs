//! Arguments of Python calls: converted, or refused with an `ArgumentError` that names the
//! argument.

use journeykit::options::Options;
use journeykit::{Lang, Report};
use pyo3::prelude::*;

use crate::exceptions::argument_error;

/// An argument as the type `T`. `expected` says in the error message what it should have been.
pub(crate) fn extract<'a, 'py, T: FromPyObject<'a, 'py>>(
    value: &'a Bound<'py, PyAny>,
    name: &str,
    expected: &str,
) -> PyResult<T> {
    value.extract().map_err(|_| {
        let found = value
            .get_type()
            .name()
            .map_or_else(|_| String::new(), |name| name.to_string());
        argument_error(
            value.py(),
            format!("`{name}` must be {expected}, not {found}"),
        )
    })
}

/// A string. One that is not valid Unicode (half a surrogate pair) is refused.
pub(crate) fn string(value: &Bound<'_, PyAny>, name: &str) -> PyResult<String> {
    extract(value, name, "a string")
}

/// The options of reading, checking and comparing, which come as JSON text.
pub(crate) fn options(value: &Bound<'_, PyAny>) -> PyResult<Options> {
    let refused = |report: Report| argument_error(value.py(), report.to_string());
    Options::from_json(&string(value, "options")?).map_err(refused)
}

/// A language of messages and labels (en, nb, nn, sv, da), if one is given.
pub(crate) fn lang(value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Lang>> {
    let Some(value) = value else { return Ok(None) };
    string(value, "lang")?
        .parse()
        .map(Some)
        .map_err(|problem| argument_error(value.py(), problem))
}

/// Whether `indent` asks for the indented form of the canonical JSON: `None` does not, 2 does.
pub(crate) fn is_pretty(py: Python<'_>, indent: Option<&Bound<'_, PyAny>>) -> PyResult<bool> {
    let indent: Option<u8> = indent
        .map(|indent| extract(indent, "indent", "None or 2"))
        .transpose()?;
    match indent {
        None => Ok(false),
        Some(2) => Ok(true),
        Some(_) => Err(argument_error(
            py,
            "`indent` must be None or 2: there are two canonical forms",
        )),
    }
}
