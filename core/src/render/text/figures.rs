//! The experience before and after: curves of signs, with their figures.

use super::page::Page;
use crate::gap::{CurveFigures, CurvePoint};
use crate::model::Emotion;
use crate::render::labels::Label;
use crate::render::names::Names;

/// Writes both curves; nothing if no feeling is known.
pub(super) fn experience(page: &mut Page<'_>, names: Names<'_>) {
    let summary = &names.gap.summary;
    if summary.experience_before.is_none() && summary.experience_after.is_none() {
        return;
    }
    page.section(Label::Experience);
    let rows = [
        (
            names.label_before(),
            &names.gap.curve_before,
            summary.experience_before.as_ref(),
        ),
        (
            names.label_after(),
            &names.gap.curve_after,
            summary.experience_after.as_ref(),
        ),
    ];
    let rows = rows.map(|(label, curve, measures)| {
        let measures = measures
            .map(|measures| figures(names, measures))
            .unwrap_or_default();
        vec![
            names.localizer.label(label).to_owned(),
            sparkline(curve),
            measures,
        ]
    });
    page.rows(&rows);
}

fn figures(names: Names<'_>, figures: &CurveFigures) -> String {
    let each = [
        (Label::Mean, figures.mean.get()),
        (Label::PeakEnd, figures.peak_end.get()),
        (Label::Lowest, figures.lowest.get()),
    ];
    each.map(|(word, value)| {
        format!(
            "{} {}",
            names.localizer.label(word),
            names.localizer.signed(value)
        )
    })
    .join(", ")
}

/// A curve of five heights, from -2 to 2, each for the whole step nearest; a dot where nothing is known.
fn sparkline(curve: &[CurvePoint]) -> String {
    let height = |point: &CurvePoint| match point.emotion.map(Emotion::tenths) {
        None => '·',
        Some(..=-15) => '▁',
        Some(-14..=-5) => '▃',
        Some(-4..=4) => '▄',
        Some(5..=14) => '▆',
        Some(15..) => '█',
    };
    curve.iter().map(height).collect()
}
