//! What becomes of pains and gains, in tables.

use maud::{Markup, html};

use super::page::{Localizer, MAX_ROWS, empty, plain, table};
use crate::gap::{GainFate, GainOutcome, Gap, PainFate, PainOutcome};
use crate::model::{Atlas, StepId};
use crate::render::labels::Label;

/// The outcomes of a gap, with what it takes to show them.
pub(super) struct GapOutcomes<'g> {
    pub(super) gap: &'g Gap,
    pub(super) atlas: Option<&'g Atlas>,
    pub(super) localizer: Localizer<'g>,
}

impl GapOutcomes<'_> {
    /// The gains that would be lost or weakened; a sentence says so if there
    /// are none. Nothing is shown if neither map has gains.
    pub(super) fn regressions(&self) -> Markup {
        if self.gap.gains.is_empty() {
            return empty();
        }
        let rows: Vec<_> = self
            .gap
            .regressions
            .iter()
            .take(MAX_ROWS)
            .map(|fate| self.gain(fate))
            .collect();
        self.section(
            Label::Regressions,
            &rows,
            self.gap.regressions.len(),
            Some(Label::NoRegressions),
        )
    }

    /// What becomes of each pain.
    pub(super) fn pains(&self) -> Markup {
        let rows: Vec<_> = self
            .gap
            .pains
            .iter()
            .take(MAX_ROWS)
            .map(|fate| self.pain(fate))
            .collect();
        self.section(Label::Pains, &rows, self.gap.pains.len(), None)
    }

    /// What becomes of each gain that is not among the regressions.
    pub(super) fn gains(&self) -> Markup {
        // Gains that are lost or weakened are shown as regressions.
        let is_no_regression =
            |fate: &&GainFate| !matches!(fate.fate, GainOutcome::Lost | GainOutcome::Weakened);
        let rows: Vec<_> = self
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
            self.gap.gains.iter().filter(is_no_regression).count(),
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
        let headings =
            [Label::Fate, Label::Message, Label::Step].map(|label| self.localizer.label(label));
        html! {
            div style="font-weight:600;margin-top:.8em" { (self.localizer.label(heading)) }
            @if rows.is_empty() { @if let Some(none) = none { div { (self.localizer.label(none)) } } } @else { (table(&headings, rows)) }
            @if let Some(more) = self.localizer.more_line(rows.len(), all) { div { (more) } }
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
            plain(self.localizer.text(&fate.text)),
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
            plain(self.localizer.text(&fate.text)),
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
        html! { span style="white-space:nowrap" { (mark) (self.localizer.label(label)) } }
    }

    /// The name of the step before, or else after; its id where the document is
    /// not at hand.
    fn step(&self, before: Option<&StepId>, after: Option<&StepId>) -> Markup {
        let name = |map: &str, id: &StepId| {
            let map = self.atlas.and_then(|atlas| atlas.maps.get(map))?;
            let step = map
                .stages
                .iter()
                .find_map(|stage| stage.steps.get(id.as_str()))?;
            Some(self.localizer.text(&step.name).to_owned())
        };
        let named = |map: &str, id: Option<&StepId>| {
            id.map(|id| name(map, id).unwrap_or_else(|| id.to_string()))
        };
        let name = named(self.gap.before.as_str(), before)
            .or_else(|| named(self.gap.after.as_str(), after));
        plain(name.unwrap_or_default())
    }
}
