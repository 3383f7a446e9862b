//! What is shown to people.

use std::any::Any;

use journeykit::{JourneyMap, Label, Lang, Report, View};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::args::text;
use crate::place::{Place, Root};
use crate::raise;

fn spoken(lang: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Lang>> {
    let Some(lang) = lang else { return Ok(None) };
    text(lang, "lang")?
        .parse()
        .map(Some)
        .map_err(|problem| raise::argument(lang.py(), problem))
}

/// What stands at a place as static HTML, if that has a picture.
pub(crate) fn html(place: &Place, lang: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
    let lang = spoken(lang)?;
    let View::Entity(entity) = place.view() else {
        return Ok(None);
    };
    let map: Option<&JourneyMap> = (entity as &dyn Any).downcast_ref();
    Ok(match (&place.root, map) {
        (Root::Atlas(atlas), Some(map)) => Some(map.to_html(Some(atlas), lang)),
        (_, Some(map)) => Some(map.to_html(None, lang)),
        (Root::Atlas(atlas), _) if place.pointer.is_empty() => Some(atlas.to_html(lang)),
        (Root::Gap(gap, atlas), _) if place.pointer.is_empty() => {
            Some(gap.to_html(atlas.as_deref(), lang))
        }
        _ => None,
    })
}

/// A report, which comes as JSON, as static HTML.
#[pyfunction]
#[pyo3(signature = (report, lang=None))]
pub(crate) fn report_html(
    py: Python<'_>,
    report: &Bound<'_, PyAny>,
    lang: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    Ok(reported(py, report)?.to_html(spoken(lang)?.unwrap_or_default()))
}

/// What a report, which comes as JSON, says of errors: in a line, and as JSON.
#[pyfunction]
pub(crate) fn only_errors(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<(String, String)> {
    let errors = reported(py, report)?.only_errors();
    Ok((
        errors.to_string(),
        serde_json::to_string(&errors).unwrap_or_default(),
    ))
}

fn reported(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<Report> {
    Report::from_json(&text(report, "report")?)
        .map_err(|problem| raise::argument(py, problem.to_string()))
}

/// The words of tables, pictures and reports in a language.
#[pyfunction]
#[pyo3(signature = (lang=None))]
pub(crate) fn labels<'py>(
    py: Python<'py>,
    lang: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyDict>> {
    let lang = spoken(lang)?.unwrap_or_default();
    let words = PyDict::new(py);
    for label in Label::ALL {
        words.set_item(label.key(), label.in_lang(lang))?;
    }
    Ok(words)
}
