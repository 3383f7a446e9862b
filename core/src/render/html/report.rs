//! A report as a table of findings.

use maud::html;

use super::page::{MAX_ROWS, fragment, plain, table};
use crate::finding::{Finding, Lang, Report, Severity};
use crate::render::labels::Label;
use crate::render::localizer::Localizer;

impl Report {
    /// The findings as a piece of static HTML for notebooks and pages, at most
    /// 60 of them, with their numbers by severity.
    ///
    /// `lang` is the language of headings. The messages are in the language
    /// that was asked for when the report was made.
    pub fn to_html(&self, lang: Lang) -> String {
        let localizer = Localizer::of(None, Some(lang));
        let counts = [
            (Label::HeadingError, self.errors),
            (Label::HeadingWarning, self.warnings),
            (Label::HeadingInfo, self.infos),
        ];
        let heading: Vec<String> = counts
            .into_iter()
            .map(|(label, count)| format!("{}: {count}", localizer.label(label)))
            .collect();
        let headings = [Label::Rule, Label::Message, Label::WhatToDo, Label::Place]
            .map(|label| localizer.label(label));
        let rows: Vec<_> = self.findings.iter().take(MAX_ROWS).map(row).collect();
        let body = html! {
            @if self.total == 0 { div { (localizer.label(Label::NothingFound)) } } @else { (table(&headings, &rows)) }
            @if let Some(more) = localizer.more_line(rows.len(), self.total) { div { (more) } }
        };
        fragment(localizer, &heading.join(" · "), body)
    }
}

/// The row of a finding, with a mark of its own for each severity, so that
/// colour is not needed to tell them apart.
fn row(finding: &Finding) -> Vec<maud::Markup> {
    let (mark, colour) = match finding.severity {
        Severity::Error => ("\u{25cf}", "#b2182b"),
        Severity::Warning => ("\u{25b2}", "#b35806"),
        Severity::Info => ("\u{25cb}", "#2166ac"),
    };
    let style = format!("color:{colour};white-space:nowrap");
    vec![
        html! { span style=(style) { (mark) } " " code { (finding.code) } },
        plain(&finding.message),
        plain(finding.hint.as_deref().unwrap_or_default()),
        html! { code { (finding.pointer) } },
    ]
}
