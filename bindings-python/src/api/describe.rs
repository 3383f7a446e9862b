//! What the package says about the model (kinds, schemas, rules, labels), and how texts of documents
//! are shown.

use journeykit::finding::{visible as visible_text, visible_value};
use journeykit::reflect::Field;
use journeykit::render::Label;
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
        return kinds::all()
            .iter()
            .map(|kind| kind.type_name)
            .collect::<Vec<_>>()
            .into_pyobject(py);
    };
    let described = kinds::find(&args::string(name, "name")?).map(|kind| {
        let member = |field: &Field| -> Member { (field.name, field.doc, field.required) };
        (kind.doc, kind.fields.iter().map(member).collect::<Vec<_>>())
    });
    described.into_pyobject(py)
}

// `SCHEMAS`: the names and texts of the published schemas, as `build.rs` found them. `RULES`: the
// text of the rules.
include!(concat!(env!("OUT_DIR"), "/schemas.rs"));

/// A published JSON Schema, as JSON.
#[pyfunction]
pub(crate) fn schema(py: Python<'_>, of: &Bound<'_, PyAny>) -> PyResult<&'static str> {
    let asked = args::string(of, "of")?;
    if let Some((_, schema)) = SCHEMAS.iter().find(|(name, _)| *name == asked) {
        return Ok(schema);
    }
    let names = SCHEMAS.map(|(name, _)| name).join(", ");
    let asked = visible_value(&asked);
    let message = format!("there is no schema of `{asked}`, only of {names}");
    Err(argument_error(py, message))
}

/// The rules, as JSON.
#[pyfunction]
pub(crate) fn rules() -> &'static str {
    RULES
}

/// A text of a document in one line that is safe to print: each control character, line break and
/// control of the direction of writing is replaced by a blank, and what would only hide in it
/// (blanks without width, tags) is left out.
///
/// >>> from journeykit import visible
/// >>> visible("Moving\x1b[2J\nhouse\u200b")
/// 'Moving [2J house'
#[pyfunction]
pub(crate) fn visible(text: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(visible_text(&args::string(text, "text")?).into_owned())
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
