//! The experience before and after, of all customers and of single personas:
//! curves of signs, with their figures.

use super::page::Page;
use crate::gap::{CurveFigures, CurvePoint, Gap, PersonaCurveFigures, PersonaCurvePoint};
use crate::hash::HashMap;
use crate::model::Emotion;
use crate::render::labels::Label;
use crate::render::names::Names;

/// A point of a sparkline: how it feels, and whether it is beside the main line.
type Sign = (Option<Emotion>, bool);

/// Writes the curves, those of customers on the whole first; nothing if no
/// feeling is known.
pub(super) fn experience(page: &mut Page<'_>, names: Names<'_>) {
    let summary = &names.gap.summary;
    let whole = summary.experience_before.is_some() || summary.experience_after.is_some();
    if !whole && summary.experience_by_persona.is_empty() {
        return;
    }
    page.section(Label::Experience);
    let mut rows = on_the_whole(names).to_vec();
    let gap = names.gap;
    let points = [
        by_persona(&gap.persona_curves_before),
        by_persona(&gap.persona_curves_after),
    ];
    for felt in &summary.experience_by_persona {
        rows.extend(of_persona(names, felt, &points));
    }
    page.rows(&rows);
    if has_beside(gap) {
        let note =
            [Label::InParentheses, Label::OnlyInLowest].map(|label| names.localizer.label(label));
        page.line(&note.join("; "));
    }
    if let Some(count) = summary.personas_left_out {
        let label = names.localizer.label(Label::PersonasLeftOut);
        page.line(&format!("{count} {label}"));
    }
}

/// The two curves of customers on the whole. They are named so only if there are
/// personas beside them.
fn on_the_whole(names: Names<'_>) -> [Vec<String>; 2] {
    let (gap, summary) = (names.gap, &names.gap.summary);
    let by_persona = &summary.experience_by_persona;
    let who = if by_persona.is_empty() {
        ""
    } else {
        names.localizer.label(Label::OnTheWhole)
    };
    let side = |who, label, curve: &[CurvePoint], figures, is_known_by_persona| {
        let signs = curve
            .iter()
            .map(|point| (point.emotion, point.beside == Some(true)));
        let mut row = row(names, who, label, signs, figures);
        if figures.is_none() && is_known_by_persona {
            row.truncate(2);
            let only = names.localizer.label(Label::OnlyByPersona);
            row.extend([String::new(), only.to_owned()]);
        }
        row
    };
    [
        side(
            who,
            names.label_before(),
            &gap.curve_before,
            summary.experience_before.as_ref(),
            by_persona.iter().any(|felt| felt.before.is_some()),
        ),
        side(
            "",
            names.label_after(),
            &gap.curve_after,
            summary.experience_after.as_ref(),
            by_persona.iter().any(|felt| felt.after.is_some()),
        ),
    ]
}

/// The points of each persona.
fn by_persona(points: &[PersonaCurvePoint]) -> HashMap<&str, &[PersonaCurvePoint]> {
    let curves = points.chunk_by(|one, next| one.persona == next.persona);
    let named = curves.filter_map(|curve| Some((curve.first()?.persona.as_str(), curve)));
    named.collect()
}

/// Whether any curve has a point beside the main line.
fn has_beside(gap: &Gap) -> bool {
    let curves = [&gap.curve_before, &gap.curve_after];
    let of_personas = [&gap.persona_curves_before, &gap.persona_curves_after];
    let mut all = curves.into_iter().flatten().map(|point| point.beside);
    let mut of_personas = of_personas.into_iter().flatten().map(|point| point.beside);
    all.any(|beside| beside == Some(true)) || of_personas.any(|beside| beside == Some(true))
}

/// The two curves of a persona, before and after; the first row names it.
fn of_persona(
    names: Names<'_>,
    felt: &PersonaCurveFigures,
    points: &[HashMap<&str, &[PersonaCurvePoint]>; 2],
) -> [Vec<String>; 2] {
    let who = names.persona(felt.persona.as_str());
    let [before, after] = points;
    let side = |who, label, points: &HashMap<&str, &[PersonaCurvePoint]>, figures| {
        let curve = points.get(felt.persona.as_str()).copied();
        let signs = curve.into_iter().flatten();
        let signs = signs.map(|point| (point.emotion, point.beside == Some(true)));
        row(names, who, label, signs, figures)
    };
    [
        side(&who, names.label_before(), before, felt.before.as_ref()),
        side("", names.label_after(), after, felt.after.as_ref()),
    ]
}

fn row(
    names: Names<'_>,
    who: &str,
    label: Label,
    signs: impl Iterator<Item = Sign>,
    figures: Option<&CurveFigures>,
) -> Vec<String> {
    vec![
        who.to_owned(),
        names.localizer.label(label).to_owned(),
        sparkline(signs),
        figures
            .map(|figures| in_words(names, figures))
            .unwrap_or_default(),
    ]
}

fn in_words(names: Names<'_>, figures: &CurveFigures) -> String {
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

/// A curve of five heights, from -2 to 2, each for the whole step nearest; a dot
/// where nothing is known. What is beside the main line is in parentheses.
fn sparkline(signs: impl Iterator<Item = Sign>) -> String {
    let mut line = String::new();
    let mut was_beside = false;
    for (emotion, is_beside) in signs {
        if is_beside != was_beside {
            line.push(if is_beside { '(' } else { ')' });
        }
        was_beside = is_beside;
        line.push(match emotion.map(Emotion::tenths) {
            None => '·',
            Some(..=-15) => '▁',
            Some(-14..=-5) => '▃',
            Some(-4..=4) => '▄',
            Some(5..=14) => '▆',
            Some(15..) => '█',
        });
    }
    if was_beside {
        line.push(')');
    }
    line
}
