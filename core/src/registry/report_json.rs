//! Reading a report that was written as JSON. It stands here because a finding
//! is read by looking up its rule among all rules.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::finding::{Finding, Lang, MessageOptions, Report, Severity};
use crate::json::rules::JSON_MISMATCH;

/// A finding as it is written. Its `url` is not read: it follows from the rule.
#[derive(Deserialize)]
struct WrittenFinding {
    code: String,
    severity: Severity,
    pointer: String,
    message: String,
    #[serde(default)]
    lang: String,
    hint: Option<String>,
    #[serde(default)]
    params: IndexMap<String, String>,
    #[serde(default)]
    related: Vec<String>,
}

/// A report as it is written. The counts are read, since they include findings
/// that are not listed; `ok`, `total` and `truncated` follow from them.
#[derive(Deserialize)]
struct WrittenReport {
    errors: usize,
    warnings: usize,
    infos: usize,
    findings: Vec<WrittenFinding>,
}

impl Report {
    /// Reads a report that was written as JSON, by this library or by its
    /// packages for other languages.
    ///
    /// ```
    /// use journeykit::{Atlas, Report};
    ///
    /// let report = Atlas::from_json("{}").unwrap_err();
    /// let text = serde_json::to_string(&report).unwrap();
    /// assert_eq!(Report::from_json(&text).as_ref(), Ok(&report));
    /// assert_eq!(Report::from_json("{}").unwrap_err().findings[0].code, "json.mismatch");
    /// ```
    ///
    /// # Errors
    /// A report of one finding, `json.mismatch`, if the text is no report or
    /// names a rule that this version does not know.
    pub fn from_json(text: &str) -> Result<Self, Self> {
        let refused = |value: String| {
            Self::of([Finding::new(
                JSON_MISMATCH,
                "",
                &[("value".to_owned(), value)],
                MessageOptions::default(),
            )])
        };
        let written: WrittenReport =
            serde_json::from_str(text).map_err(|error| refused(error.to_string()))?;
        let findings: Result<Vec<Finding>, Self> = written
            .findings
            .into_iter()
            .map(|written| finding(written).map_err(refused))
            .collect();
        let counts = [
            (Severity::Error, written.errors),
            (Severity::Warning, written.warnings),
            (Severity::Info, written.infos),
        ];
        let mut report = Self::counted([]);
        for (severity, count) in counts {
            report.count(severity, count);
        }
        Ok(report.listing(findings?))
    }
}

/// The finding, with its rule looked up; an error in words if there is no such
/// rule.
fn finding(written: WrittenFinding) -> Result<Finding, String> {
    let Some(rule) = super::rules::rule(&written.code) else {
        return Err(format!("there is no rule {}", written.code));
    };
    let WrittenFinding {
        severity,
        pointer,
        message,
        lang,
        hint,
        params,
        related,
        ..
    } = written;
    Ok(Finding {
        code: rule.code,
        severity,
        pointer,
        message,
        lang: Lang::of(&lang).unwrap_or_default(),
        hint,
        params,
        related,
        url: rule.url(),
    })
}
