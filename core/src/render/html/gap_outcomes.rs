//! What becomes of pains and gains, in tables.

use maud::{Markup, html};

use super::page::{MAX_ROWS, empty, plain, table};
use crate::gap::{GainFate, GainOutcome, PainFate, PainOutcome};
use crate::model::StepId;
use crate::render::labels::Label;
use crate::render::names::Names;
use crate::render::text::{
    no_regressions, regression_figures, regression_label, regression_subject,
};

/// The outcomes of a gap, with what it takes to show them.
pub(super) struct GapOutcomes<'g> {
    pub(super) names: Names<'g>,
}

impl GapOutcomes<'_> {
    /// What gets worse; a sentence says if nothing does, or if the maps do not
    /// tell.
    pub(super) fn regressions(&self) -> Markup {
        let regressions = &self.names.gap.regressions;
        let rows: Vec<_> = regressions
            .iter()
            .take(MAX_ROWS)
            .map(|worse| {
                vec![
                    self.fate(regression_label(worse), Some(false)),
                    plain(regression_figures(self.names, worse)),
                    plain(regression_subject(self.names, worse)),
                ]
            })
            .collect();
        let localizer = self.names.localizer;
        html! {
            div style="font-weight:600;margin-top:.8em" { (localizer.label(Label::Regressions)) }
            @if rows.is_empty() { div { (localizer.label(no_regressions(self.names.gap))) } }
            @else { (table(&["", "", ""].map(|_| ""), &rows)) }
            @if let Some(more) = localizer.more_line(rows.len(), regressions.len()) { div { (more) } }
        }
    }

    /// Which steps probably stand for each other.
    pub(super) fn suggestions(&self) -> Markup {
        let suggestions = &self.names.gap.suggestions;
        let localizer = self.names.localizer;
        let rows: Vec<_> = suggestions
            .iter()
            .take(MAX_ROWS)
            .map(|pair| {
                vec![
                    plain(localizer.percent(pair.certainty.get())),
                    plain(self.names.step(self.names.map_before(), &pair.before)),
                    plain(self.names.step(self.names.map_after(), &pair.after)),
                ]
            })
            .collect();
        if rows.is_empty() {
            return empty();
        }
        let headings =
            [Label::Certain, Label::Before, Label::After].map(|label| localizer.label(label));
        html! {
            div style="font-weight:600;margin-top:.8em" { (localizer.label(Label::Suggestions)) }
            (table(&headings, &rows))
            @if let Some(more) = localizer.more_line(rows.len(), suggestions.len()) { div { (more) } }
        }
    }

    /// What becomes of each pain.
    pub(super) fn pains(&self) -> Markup {
        let rows: Vec<_> = self
            .names
            .gap
            .pains
            .iter()
            .take(MAX_ROWS)
            .map(|fate| self.pain(fate))
            .collect();
        self.section(Label::Pains, &rows, self.names.gap.pains.len(), None)
    }

    /// What becomes of each gain that is not among the regressions.
    pub(super) fn gains(&self) -> Markup {
        // Gains that are lost or weakened are shown as regressions.
        let is_no_regression =
            |fate: &&GainFate| !matches!(fate.fate, GainOutcome::Lost | GainOutcome::Weakened);
        let rows: Vec<_> = self
            .names
            .gap
            .gains
            .iter()
            .filter(is_no_regression)
            .take(MAX_ROWS)
            .map(|fate| self.gain(fate))
            .collect();
        self.section(
            Label::Gains,
            &rows,
            self.names.gap.gains.iter().filter(is_no_regression).count(),
            None,
        )
    }

    /// A table of outcomes under a heading. `all` is how many there are in all;
    /// `none` is shown if there are no rows.
    fn section(
        &self,
        heading: Label,
        rows: &[Vec<Markup>],
        all: usize,
        none: Option<Label>,
    ) -> Markup {
        if rows.is_empty() && none.is_none() {
            return empty();
        }
        let headings = [Label::Fate, Label::Message, Label::Step]
            .map(|label| self.names.localizer.label(label));
        html! {
            div style="font-weight:600;margin-top:.8em" { (self.names.localizer.label(heading)) }
            @if rows.is_empty() { @if let Some(none) = none { div { (self.names.localizer.label(none)) } } } @else { (table(&headings, rows)) }
            @if let Some(more) = self.names.localizer.more_line(rows.len(), all) { div { (more) } }
        }
    }

    /// The row of a pain.
    fn pain(&self, fate: &PainFate) -> Vec<Markup> {
        let (label, good) = match fate.fate {
            PainOutcome::Removed => (Label::PainRemoved, Some(true)),
            PainOutcome::Relieved => (Label::PainRelieved, Some(true)),
            PainOutcome::Kept => (Label::PainKept, None),
            PainOutcome::Worsened => (Label::PainWorsened, Some(false)),
            PainOutcome::Added => (Label::PainAdded, Some(false)),
            PainOutcome::Unstated => (Label::PainUnstated, None),
        };
        vec![
            self.fate(label, good),
            plain(self.names.localizer.text(&fate.text)),
            self.step(fate.step_before.as_ref(), fate.step_after.as_ref()),
        ]
    }

    /// The row of a gain.
    fn gain(&self, fate: &GainFate) -> Vec<Markup> {
        let (label, good) = match fate.fate {
            GainOutcome::Strengthened => (Label::GainStrengthened, Some(true)),
            GainOutcome::Added => (Label::GainAdded, Some(true)),
            GainOutcome::Kept => (Label::GainKept, None),
            GainOutcome::Weakened => (Label::GainWeakened, Some(false)),
            GainOutcome::Lost => (Label::GainLost, Some(false)),
            GainOutcome::Unstated => (Label::GainUnstated, None),
        };
        vec![
            self.fate(label, good),
            plain(self.names.localizer.text(&fate.text)),
            self.step(fate.step_before.as_ref(), fate.step_after.as_ref()),
        ]
    }

    /// An outcome, with a mark for better or worse, so that colour is not
    /// needed to tell them apart.
    fn fate(&self, label: Label, good: Option<bool>) -> Markup {
        let mark = match good {
            Some(true) => "\u{25b2} ",
            Some(false) => "\u{25bc} ",
            None => "",
        };
        html! { span style="white-space:nowrap" { (mark) (self.names.localizer.label(label)) } }
    }

    /// The name of the step before, or else after; its id where the document is
    /// not at hand.
    fn step(&self, before: Option<&StepId>, after: Option<&StepId>) -> Markup {
        let names = self.names;
        let before = before.map(|step| names.step(names.map_before(), step.as_str()));
        let after = || after.map(|step| names.step(names.map_after(), step.as_str()));
        plain(before.or_else(after).unwrap_or_default())
    }
}
