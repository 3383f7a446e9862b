//! What the package says about the model: kinds, schemas, labels.

use journeykit::{Field, Label};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::exceptions::argument_error;
use crate::{args, kinds};

/// A member of a kind: its name, its documentation, and whether it is required.
type Member = (&'static str, &'static str, bool);

/// The documentation and the members of a kind, or `None` if there is no kind of that name; the
/// names of all kinds if no name is given.
#[pyfunction]
#[pyo3(signature = (name=None))]
pub(crate) fn kind<'py>(
    py: Python<'py>,
    name: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(name) = name else {
        return kinds::all().iter().map(|kind| kind.name).collect::<Vec<_>>().into_pyobject(py);
    };
    let described = kinds::find(&args::string(name, "name")?).map(|kind| {
        let member = |field: &Field| -> Member { (field.name, field.doc.trim(), field.required) };
        (kind.doc.trim(), kind.fields.iter().map(member).collect::<Vec<_>>())
    });
    described.into_pyobject(py)
}

/// A published JSON Schema, as JSON.
#[pyfunction]
pub(crate) fn schema(py: Python<'_>, of: &Bound<'_, PyAny>) -> PyResult<&'static str> {
    match args::string(of, "of")?.as_str() {
        "atlas" => Ok(include_str!("../../../schema/atlas.schema.json")),
        "gap" => Ok(include_str!("../../../schema/gap.schema.json")),
        "report" => Ok(include_str!("../../../schema/report.schema.json")),
        "options" => Ok(include_str!("../../../schema/options.schema.json")),
        other => {
            let message =
                format!("there is no schema of `{other}`, only of atlas, gap, report and options");
            Err(argument_error(py, message))
        }
    }
}

/// The labels that HTML and tables use, by key, in `lang` (en, nb, nn, sv or da; English if it is
/// not given).
#[pyfunction]
#[pyo3(signature = (lang=None))]
pub(crate) fn labels<'py>(
    py: Python<'py>,
    lang: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let lang = args::lang(lang)?.unwrap_or_default();
    let labels = PyDict::new(py);
    for label in Label::ALL {
        labels.set_item(label.key(), label.in_lang(lang))?;
    }
    Ok(labels)
}
