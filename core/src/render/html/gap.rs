//! A gap at a glance: the figures, what would be lost, and what becomes of
//! pains and gains.

use maud::{Markup, html};

use super::page::{Localizer, SHOWN, empty, piece, plain, table};
use crate::finding::Lang;
use crate::gap::{
    CurveFigures, Element, ElementCount, GainFate, GainOutcome, Gap, PainFate, PainOutcome,
};
use crate::model::{Atlas, Count, StepId};
use crate::render::labels::Label;

impl Gap {
    /// The gap as a piece of static HTML for notebooks and pages: its figures,
    /// regressions, and the outcomes of pains and gains, at most 60 in each
    /// table.
    ///
    /// `atlas` is the document that the gap was computed in, for the names of
    /// maps and steps and for the language; without it their ids are shown.
    /// Labels are in `lang`; if that is absent, in the language of the
    /// document, or in English.
    pub fn to_html(&self, atlas: Option<&Atlas>, lang: Option<Lang>) -> String {
        let view = GapView {
            gap: self,
            atlas,
            localizer: Localizer::of(atlas, lang),
        };
        let title = |id: &str| {
            let map = atlas.and_then(|atlas| atlas.maps.get(id));
            map.map_or_else(
                || id.to_owned(),
                |map| view.localizer.say(&map.title).to_owned(),
            )
        };
        let heading = format!(
            "{} → {}",
            title(self.before.as_str()),
            title(self.after.as_str())
        );
        piece(
            view.localizer,
            &heading,
            html! { (view.figures()) (view.regressions()) (view.pains()) (view.gains()) },
        )
    }
}

/// A gap with what it takes to show it.
struct GapView<'g> {
    gap: &'g Gap,
    atlas: Option<&'g Atlas>,
    localizer: Localizer<'g>,
}

impl GapView<'_> {
    /// The figures of the summary: how far apart the maps are, how many
    /// elements changed, how many pains are removed, and the experience before
    /// and after. What is not known is left out.
    fn figures(&self) -> Markup {
        let summary = &self.gap.summary;
        let mut lines: Vec<(Label, String)> = Vec::new();
        lines.extend(
            summary
                .distance
                .map(|distance| (Label::Distance, self.localizer.percent(distance.get()))),
        );
        for (element, label) in [
            (Element::Stage, Label::HeadingStage),
            (Element::Step, Label::HeadingStep),
            (Element::Touchpoint, Label::HeadingTouchpoint),
        ] {
            let counted = summary
                .elements
                .iter()
                .find(|count| count.element == element)
                .map(|count| self.counts(count));
            lines.extend(
                counted
                    .filter(|text| !text.is_empty())
                    .map(|text| (label, text)),
            );
        }
        lines.extend(
            summary
                .elimination_rate
                .map(|rate| (Label::Elimination, self.localizer.percent(rate.get()))),
        );
        let curves = [
            (Label::Before, &summary.experience_before),
            (Label::After, &summary.experience_after),
        ];
        let curves: Vec<String> = curves
            .into_iter()
            .filter_map(|(label, figures)| self.curve(label, figures.as_ref()))
            .collect();
        lines.extend((!curves.is_empty()).then(|| (Label::Experience, curves.join("; "))));
        html! { div { @for (label, text) in lines { div { (self.localizer.label(label)) ": " b { (text) } } } } }
    }

    /// How many elements of a kind were added, removed, changed and moved;
    /// without those of which there are none.
    fn counts(&self, count: &ElementCount) -> String {
        let each = [
            (count.added, Label::ChangeAdded),
            (count.removed, Label::ChangeRemoved),
            (count.changed, Label::ChangeChanged),
            (count.moved, Label::ChangeMoved),
        ];
        let said = |(count, label): (Count, Label)| {
            (count.get() > 0).then(|| format!("{} {count}", self.localizer.label(label)))
        };
        each.into_iter()
            .filter_map(said)
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The measures of an experience curve in words and numbers.
    fn curve(&self, label: Label, figures: Option<&CurveFigures>) -> Option<String> {
        let figures = figures?;
        let number = |number: f64| self.localizer.signed(number);
        let each = [
            (Label::Mean, figures.mean.get()),
            (Label::PeakEnd, figures.peak_end.get()),
            (Label::Lowest, figures.lowest.get()),
        ];
        let each =
            each.map(|(label, value)| format!("{} {}", self.localizer.label(label), number(value)));
        Some(format!(
            "{} {}",
            self.localizer.label(label),
            each.join(", ")
        ))
    }

    /// The gains that would be lost or weakened; a sentence says so if there
    /// are none. Nothing is shown if neither map has gains.
    fn regressions(&self) -> Markup {
        if self.gap.gains.is_empty() {
            return empty();
        }
        let rows: Vec<_> = self
            .gap
            .regressions
            .iter()
            .take(SHOWN)
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
    fn pains(&self) -> Markup {
        let rows: Vec<_> = self
            .gap
            .pains
            .iter()
            .take(SHOWN)
            .map(|fate| self.pain(fate))
            .collect();
        self.section(Label::Pains, &rows, self.gap.pains.len(), None)
    }

    /// What becomes of each gain that is not among the regressions.
    fn gains(&self) -> Markup {
        // Gains that are lost or weakened are shown as regressions.
        let told_here =
            |fate: &&GainFate| !matches!(fate.fate, GainOutcome::Lost | GainOutcome::Weakened);
        let rows: Vec<_> = self
            .gap
            .gains
            .iter()
            .filter(told_here)
            .take(SHOWN)
            .map(|fate| self.gain(fate))
            .collect();
        self.section(
            Label::Gains,
            &rows,
            self.gap.gains.iter().filter(told_here).count(),
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
            @if let Some(more) = self.localizer.more(rows.len(), all) { div { (more) } }
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
            plain(self.localizer.say(&fate.text)),
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
            plain(self.localizer.say(&fate.text)),
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
            Some(self.localizer.say(&step.name).to_owned())
        };
        let named = |map: &str, id: Option<&StepId>| {
            id.map(|id| name(map, id).unwrap_or_else(|| id.to_string()))
        };
        let said = named(self.gap.before.as_str(), before)
            .or_else(|| named(self.gap.after.as_str(), after));
        plain(said.unwrap_or_default())
    }
}
