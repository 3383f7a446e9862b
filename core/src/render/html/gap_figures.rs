//! The figures of a gap: how far apart its maps are, and how the experience
//! changes.

use maud::{Markup, html};

use super::page::Localizer;
use crate::gap::{ChangeKind, CurveFigures, Element, ElementCount, GapSummary};
use crate::model::Count;
use crate::render::labels::Label;

/// The summary of a gap, with the languages in which it is shown.
pub(super) struct GapFigures<'g> {
    pub(super) summary: &'g GapSummary,
    pub(super) localizer: Localizer<'g>,
}

impl GapFigures<'_> {
    /// The figures of the summary: how far apart the maps are, how many
    /// elements changed, how many pains are removed, and the experience before
    /// and after. What is not known is left out.
    pub(super) fn list(&self) -> Markup {
        let summary = self.summary;
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
            (count.added, ChangeKind::Added),
            (count.removed, ChangeKind::Removed),
            (count.changed, ChangeKind::Changed),
            (count.moved, ChangeKind::Moved),
        ];
        let counted = |(number, kind): (Count, ChangeKind)| {
            let number = u64::try_from(number.get()).unwrap_or(0);
            let word = Label::of_change(kind, count.element, number, self.localizer.lang);
            (number > 0).then(|| format!("{number} {word}"))
        };
        each.into_iter()
            .filter_map(counted)
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
}
