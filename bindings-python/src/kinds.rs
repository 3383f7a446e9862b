//! The classes of Python, one for each kind of part. They are made in `journeykit.model`, from what core says of
//! the kind, when the first part of that kind is shown or made.

use std::sync::{Arc, LazyLock};

use journeykit::{Atlas, Kind, Reader};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

use crate::args::text;
use crate::part::Part;
use crate::place::{Place, Root};
use crate::raise;

static KINDS: LazyLock<Vec<&'static Kind>> = LazyLock::new(journeykit::kinds);

/// The kind of that name.
pub(crate) fn named(name: &str) -> Option<&'static Kind> {
    KINDS.iter().copied().find(|kind| kind.name == name)
}

/// A member as Python is told of it: name, meaning, whether it is needed.
type Member = (&'static str, &'static str, bool);

/// What a kind is, and its members; without a name the names of all kinds.
#[pyfunction]
#[pyo3(signature = (name=None))]
pub(crate) fn kind<'py>(
    py: Python<'py>,
    name: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(name) = name else {
        return KINDS
            .iter()
            .map(|kind| kind.name)
            .collect::<Vec<_>>()
            .into_pyobject(py);
    };
    let told = named(&text(name, "name")?).map(|kind| {
        let member = |field: &journeykit::Field| -> Member {
            (field.name, field.doc.trim(), field.required)
        };
        (
            kind.doc.trim(),
            kind.fields.iter().map(member).collect::<Vec<_>>(),
        )
    });
    told.into_pyobject(py)
}

/// A part that stands by itself, or an atlas, out of its members as JSON.
#[pyfunction]
pub(crate) fn make(
    py: Python<'_>,
    name: &Bound<'_, PyAny>,
    members: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let (name, members) = (text(name, "name")?, text(members, "members")?);
    let Some(kind) = named(&name) else {
        return Err(raise::argument(py, format!("there is no kind `{name}`")));
    };
    read(kind, &members, &Reader::default())
        .map_err(|report| raise::refused(py, &report))?
        .show(py)
}

/// Reads a part of any kind but a gap, which is computed.
pub(crate) fn read(
    kind: &'static Kind,
    text: &str,
    reader: &Reader,
) -> Result<Root, journeykit::Report> {
    Ok(if kind.name == Atlas::kind_of().name {
        Root::Atlas(Arc::new(reader.read(text)?))
    } else {
        Root::Loose(reader.read_part(kind, text)?)
    })
}

/// A part as an object of the class of its kind.
pub(crate) fn object(py: Python<'_>, kind: &Kind, place: Place) -> PyResult<Py<PyAny>> {
    static MODEL: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let model = MODEL.get_or_try_init(py, || py.import("journeykit.model").map(Bound::unbind))?;
    // Not the class's own `__new__`: that one takes members.
    let new = NEW.get_or_try_init(py, || {
        PyType::new::<Part>(py)
            .getattr("__new__")
            .map(Bound::unbind)
    })?;
    new.call1(py, (model.getattr(py, kind.name)?, Part { place }))
}
