//! Options that come in, refusals that go out.

use journeykit::options::{Limits, Options};
use journeykit::{ReadOptions, Report};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A text, or why there is none.
pub(crate) type Answer<T = String> = Result<T, JsValue>;

/// A document is refused.
pub(crate) fn refused(report: Report) -> JsValue {
    refusal(&report, false)
}

/// A report of what is refused: a document, or the options.
#[derive(Serialize)]
struct Refusal<'r> {
    message: String,
    report: &'r Report,
    options: bool,
}

fn refusal(report: &Report, options: bool) -> JsValue {
    // A report is made of strings and counts.
    serde_json::to_string(&Refusal {
        message: report.to_string(),
        report,
        options,
    })
    .unwrap_or_default()
    .into()
}

/// The options as the caller wrote them. What is wrong with those is no fault of the document.
pub(crate) fn options(text: &str) -> Answer<Options> {
    Options::from_json(text).map_err(|report| refusal(&report, true))
}

/// The options of reading.
pub(crate) fn read_options(text: &str) -> Answer<ReadOptions> {
    options(text).map(|options| options.read)
}

/// How many bytes a text may have unless told, so that no more are copied.
#[wasm_bindgen]
pub fn text_bytes() -> usize {
    Limits::default().text_bytes
}

/// How many values a text may have unless told, so that no more are written.
#[wasm_bindgen]
pub fn values() -> usize {
    Limits::default().values
}
