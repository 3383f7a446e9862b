//! What the compiled half uses of the Python half. It is looked up by name when it is needed,
//! because the Python half imports the compiled one. No other file names a module of the Python
//! half.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// A class of exceptions, by its public name. They are written in Python: a module built for the
/// stable ABI can't derive from an exception class.
pub(crate) fn exception_class<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("journeykit")?.getattr(name)
}

/// The class whose instances are entities of one kind. It is made in Python when it is first used.
pub(crate) fn entity_class<'py>(py: Python<'py>, kind_name: &str) -> PyResult<Bound<'py, PyAny>> {
    static MODEL: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let model = MODEL.get_or_try_init(py, || py.import("journeykit.model").map(Bound::unbind))?;
    model.bind(py).getattr(kind_name)
}

/// Options of reading as JSON text, as `args::options` takes them.
pub(crate) fn read_options<'py>(
    py: Python<'py>,
    limits: Option<&Bound<'py, PyAny>>,
    lang: Option<&Bound<'py, PyAny>>,
    mask: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let given = PyDict::new(py);
    given.set_item("limits", limits)?;
    given.set_item("lang", lang)?;
    given.set_item("mask", mask)?;
    py.import("journeykit._wire")?
        .getattr("options")?
        .call((), Some(&given))
}

/// A Python value as JSON text, and whether it is all of it: what holds more than `limits` (a dict,
/// or else the usual ones) is cut off, and refused by a reader that has them too. So is what JSON
/// can't hold.
pub(crate) fn json_text(
    value: &Bound<'_, PyAny>,
    limits: Option<&Bound<'_, PyAny>>,
) -> PyResult<(String, bool)> {
    value
        .py()
        .import("journeykit._wire")?
        .call_method1("text_and_wholeness", (value, limits))?
        .extract()
}

/// A table as HTML.
pub(crate) fn table_html<'py>(table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    table
        .py()
        .import("journeykit._rows")?
        .call_method1("html", (table,))
}

/// A text in several languages, which reads as one of them.
pub(crate) fn text<'py>(
    text: &str,
    by_language: &Bound<'py, PyDict>,
) -> PyResult<Bound<'py, PyAny>> {
    static TEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = by_language.py();
    let class = TEXT.get_or_try_init(py, || {
        let texts = py.import("journeykit._texts")?;
        texts.getattr("Text").map(Bound::unbind)
    })?;
    class.bind(py).call1((text, by_language))
}
