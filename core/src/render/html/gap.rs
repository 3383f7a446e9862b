//! A gap at a glance: the figures, what would get worse, and what becomes of
//! pains and gains.

use maud::html;

use super::gap_outcomes::GapOutcomes;
use super::page::fragment;
use crate::finding::Lang;
use crate::gap::Gap;
use crate::model::Atlas;
use crate::render::localizer::Localizer;
use crate::render::names::Names;
use crate::render::text::short_lines;

impl Gap {
    /// The gap as a piece of static HTML for notebooks and pages: what gets
    /// worse, its figures, and the outcomes of pains and gains, at most 60 in
    /// each table.
    ///
    /// `atlas` is the document that the gap was computed in, for the names of
    /// maps and steps and for the language; without it their ids are shown.
    /// Labels are in `lang`; if that is absent, in the language of the
    /// document, or in English.
    pub fn to_html(&self, atlas: Option<&Atlas>, lang: Option<Lang>) -> String {
        let names = Names {
            gap: self,
            atlas,
            localizer: Localizer::of(atlas, lang),
        };
        let outcomes = GapOutcomes { names };
        let lines = short_lines(names).into_iter().map(|line| {
            let (label, figures) = line.split_once(": ").unwrap_or(("", &line));
            (label.to_owned(), figures.to_owned())
        });
        let lines: Vec<(String, String)> = lines.collect();
        fragment(
            names.localizer,
            &names.heading(),
            html! {
                (outcomes.regressions())
                div style="margin-top:.8em" { @for (label, figures) in &lines { div { (label) ": " b { (figures) } } } }
                (outcomes.pains())
                (outcomes.gains())
                (outcomes.suggestions())
            },
        )
    }
}
