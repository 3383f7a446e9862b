//! The report: all findings about one document, or about one call.

use std::fmt;

use serde::Serialize;

use super::finding::Finding;
use super::lang::Lang;
use super::message_options::MessageOptions;
use super::rule::Rule;
use super::severity::Severity;
use super::suggest::nearest;

/// All findings about one document, with their numbers: those of decoding in
/// the order of the text, those of a check in the order of their pointers.
///
/// Most operations that can fail return a report as their error. It prints as
/// its first finding, and how many more there are.
///
/// ```
/// let report = journeykit::Atlas::from_json(r#"{"schema_version": "1.0", "titel": "x"}"#).unwrap_err();
/// assert!(!report.ok);
/// assert_eq!(report.findings[0].code, "member.unknown");
/// assert_eq!(report.findings[0].pointer, "/titel");
/// assert_eq!(report.findings[0].hint.as_deref(), Some("did you mean `title`?"));
/// ```
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Whether there are no errors. Warnings and information do not count.
    pub ok: bool,
    /// How many errors were found, listed or not.
    pub errors: usize,
    /// How many warnings were found, listed or not.
    pub warnings: usize,
    /// How many findings are information, listed or not.
    pub infos: usize,
    /// How many findings there are in all, listed or not.
    pub total: usize,
    /// Whether more was found than is listed. How many findings are listed is
    /// one of the limits in the options, 1000 by default; where not all fit, a
    /// check keeps errors before warnings, and these before information.
    pub truncated: bool,
    /// The findings that are listed.
    pub findings: Vec<Finding>,
}

impl Report {
    /// A report that lists all of these findings.
    pub(crate) fn of(findings: impl IntoIterator<Item = Finding>) -> Self {
        let findings: Vec<Finding> = findings.into_iter().collect();
        Self::counted(findings.iter().map(|finding| finding.severity)).listing(findings)
    }

    /// A report of a name that is not known, with the known name that may have
    /// been meant.
    pub(crate) fn unknown<'k>(
        rule: &'static Rule,
        name: &str,
        known: impl Iterator<Item = &'k str>,
        options: MessageOptions,
    ) -> Self {
        let mut params = vec![("value".to_owned(), name.to_owned())];
        params.extend(nearest(name, known).map(|near| ("suggestion".to_owned(), near.to_owned())));
        Self::of([Finding::new(rule, "", &params, options)])
    }

    /// A report of `total` errors, of which only some are listed.
    pub(crate) fn of_errors(listed: Vec<Finding>, total: usize) -> Self {
        Self::counted(std::iter::repeat_n(Severity::Error, total)).listing(listed)
    }

    /// The report with this list; it is truncated if the list holds fewer than
    /// were counted.
    pub(crate) fn listing(mut self, findings: Vec<Finding>) -> Self {
        self.truncated = findings.len() < self.total;
        self.findings = findings;
        self
    }

    /// A report that counts findings of these severities and lists none of them
    /// yet.
    pub(crate) fn counted(severities: impl IntoIterator<Item = Severity>) -> Self {
        let mut report = Self {
            ok: true,
            errors: 0,
            warnings: 0,
            infos: 0,
            total: 0,
            truncated: false,
            findings: Vec::new(),
        };
        for severity in severities {
            report.count(severity, 1);
        }
        report
    }

    /// Counts this many more findings of a severity.
    pub(crate) fn count(&mut self, severity: Severity, times: usize) {
        self.total = self.total.saturating_add(times);
        let count = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Info => &mut self.infos,
        };
        *count = count.saturating_add(times);
        self.ok = self.errors == 0;
    }

    /// The report without warnings and information, for programs that only need
    /// to know whether a document has a meaning.
    ///
    /// ```
    /// # use journeykit::{Atlas, CheckOptions};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","derived_from":"nothing"}]}"#)?;
    /// let report = atlas.check(&CheckOptions::default());
    /// let errors = report.only_errors();
    /// assert_eq!((errors.total, errors.warnings), (report.errors, 0));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    #[must_use]
    pub fn only_errors(&self) -> Self {
        let mut errors = Self::counted([]);
        errors.count(Severity::Error, self.errors);
        errors.listing(
            self.findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .cloned()
                .collect(),
        )
    }

    /// The codes of the findings that are listed, in their order, for a first
    /// look.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.findings.iter().map(|finding| finding.code)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.findings.as_slice() {
            [] if self.total == 0 => f.write_str("nothing found"),
            [] => write!(f, "{} found", self.total),
            [first] => first.fmt(f),
            [first, ..] => {
                let [and, more] = match first.lang {
                    Lang::Nb => ["og", "til"],
                    Lang::Sv => ["och", "till"],
                    _ => ["and", "more"],
                };
                write!(f, "{first}, {and} {} {more}", self.total - 1)
            }
        }
    }
}

impl std::error::Error for Report {}
