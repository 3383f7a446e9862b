//! What the package says about the model: kinds, schemas, rules, labels.

use journeykit::finding::{Rule, visible_value};
use journeykit::reflect::Field;
use journeykit::registry;
use journeykit::render::Label;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

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

// `SCHEMAS`: the names and texts of the published schemas, as `build.rs` found them.
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

/// All rules, in the order of their list, each as a dict: `code`, `severity`, `level`, `source`, and by language (en, nb,
/// sv) `message` and `hints`. The names of what a finding fills in stand in braces.
#[pyfunction]
pub(crate) fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyList>> {
    let described = |rule: &Rule| -> PyResult<Bound<'_, PyDict>> {
        let (message, hints) = (PyDict::new(py), PyDict::new(py));
        for (language, name) in ["en", "nb", "sv"].into_iter().enumerate() {
            let each = rule.hints.iter();
            message.set_item(name, rule.message.get(language))?;
            hints.set_item(
                name,
                each.map(|hint| hint.get(language)).collect::<Vec<_>>(),
            )?;
        }
        let described = PyDict::new(py);
        described.set_item("code", rule.code)?;
        described.set_item("severity", rule.severity.as_str())?;
        described.set_item("level", rule.level.as_str())?;
        described.set_item("source", rule.source)?;
        described.set_item("message", message)?;
        described.set_item("hints", hints)?;
        Ok(described)
    };
    PyList::new(
        py,
        registry::rules()
            .map(described)
            .collect::<PyResult<Vec<_>>>()?,
    )
}

/// A text as people may see it: without control characters, and without what turns the direction of writing.
#[pyfunction]
pub(crate) fn visible(text: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(journeykit::finding::visible(&args::string(text, "text")?).into_owned())
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
