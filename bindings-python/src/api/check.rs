//! Checking an atlas, and reports, which cross to Python and back as JSON.

use journeykit::Report;
use pyo3::prelude::*;

use super::documents::atlas_of;
use crate::args;
use crate::exceptions::argument_error;
use crate::interruptible::interruptible;
use crate::parts::Part;

/// Checks the atlas that an entity belongs to. `options` and the report are JSON.
#[pyfunction]
pub(crate) fn check(py: Python<'_>, atlas: &Part, options: &Bound<'_, PyAny>) -> PyResult<String> {
    let options = args::options(options)?.check;
    let atlas = atlas_of(py, atlas)?;
    interruptible(py, move || report_json(&atlas.check(&options)))
}

/// The errors of a report without its warnings and infos: as one line, and as JSON.
#[pyfunction]
pub(crate) fn only_errors(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<(String, String)> {
    let errors = report_from(py, report)?.only_errors();
    Ok((errors.to_string(), report_json(&errors)))
}

/// A report, which comes as JSON, as one line.
#[pyfunction]
pub(crate) fn report_line(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(report_from(py, report)?.to_string())
}

/// A report, which comes as JSON, as static HTML with labels in `lang` (English if it is not
/// given).
#[pyfunction]
#[pyo3(signature = (report, lang=None))]
pub(crate) fn report_html(
    py: Python<'_>,
    report: &Bound<'_, PyAny>,
    lang: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    Ok(report_from(py, report)?.to_html(args::lang(lang)?.unwrap_or_default()))
}

fn report_from(py: Python<'_>, json: &Bound<'_, PyAny>) -> PyResult<Report> {
    Report::from_json(&args::string(json, "report")?)
        .map_err(|problem| argument_error(py, problem.to_string()))
}

fn report_json(report: &Report) -> String {
    // A report holds only strings and counts, so writing it can't fail.
    serde_json::to_string(report).unwrap_or_default()
}
