//! The gap in figures: how it feels, how many of what.

use super::model::{
    Change, ChangeKind, CurveFigures, CurvePoint, Element, ElementCount, GainCount, GainFate,
    GainOutcome, PainCount, PainFate, PainOutcome,
};
use crate::model::{Count, JourneyMap, Number, Share};
use crate::query::experience_curve::{self, CurveMeasures};

/// How a journey feels, step by step.
pub(crate) fn curve(map: &JourneyMap) -> Vec<CurvePoint> {
    let points = experience_curve::points(map);
    points
        .map(|(step, emotion)| CurvePoint {
            step: step.clone(),
            emotion,
        })
        .collect()
}

/// Mean, peak-end and lowest point; `None` where no step says how it feels.
pub(crate) fn curve_figures(curve: &[CurvePoint]) -> Option<CurveFigures> {
    let measures = CurveMeasures::of(curve.iter().map(|point| point.emotion))?;
    Some(CurveFigures {
        steps: Count::of(measures.steps),
        mean: Number::ratio(measures.sum, measures.steps),
        peak_end: Number::ratio(measures.peak + measures.end, 2),
        lowest: Number::ratio(measures.lowest, 1),
    })
}

/// What is added, taken away, changed and moved, by kind of element.
pub(crate) fn elements(changes: &[Change]) -> Vec<ElementCount> {
    let count = |element: Element, counts: &dyn Fn(&Change) -> bool| {
        Count::of(
            changes
                .iter()
                .filter(|change| change.element == element && counts(change))
                .count(),
        )
    };
    let any = |element: &Element| changes.iter().any(|change| change.element == *element);
    let of = |element: Element| ElementCount {
        element,
        added: count(element, &|change| change.kind == ChangeKind::Added),
        removed: count(element, &|change| change.kind == ChangeKind::Removed),
        changed: count(element, &|change| change.kind == ChangeKind::Changed),
        moved: count(element, &|change| {
            change.place_before.is_some() && change.place_after.is_some()
        }),
        unstated: count(element, &|change| change.kind == ChangeKind::Unstated),
    };
    Element::ALL.iter().copied().filter(any).map(of).collect()
}

/// Pains by fate; `None` where there are none.
pub(crate) fn pains(fates: &[PainFate]) -> Option<PainCount> {
    let count = |outcome| Count::of(fates.iter().filter(|fate| fate.fate == outcome).count());
    (!fates.is_empty()).then(|| PainCount {
        removed: count(PainOutcome::Removed),
        relieved: count(PainOutcome::Relieved),
        kept: count(PainOutcome::Kept),
        worsened: count(PainOutcome::Worsened),
        added: count(PainOutcome::Added),
        unstated: count(PainOutcome::Unstated),
    })
}

/// Gains by fate; `None` where there are none.
pub(crate) fn gains(fates: &[GainFate]) -> Option<GainCount> {
    let count = |outcome| Count::of(fates.iter().filter(|fate| fate.fate == outcome).count());
    (!fates.is_empty()).then(|| GainCount {
        kept: count(GainOutcome::Kept),
        strengthened: count(GainOutcome::Strengthened),
        weakened: count(GainOutcome::Weakened),
        lost: count(GainOutcome::Lost),
        added: count(GainOutcome::Added),
        unstated: count(GainOutcome::Unstated),
    })
}

/// Removed pains over the old pains of which something is said; `None` where nothing is said of any.
pub(crate) fn elimination_rate(count: Option<&PainCount>) -> Option<Share> {
    let count = count?;
    let stated =
        count.removed.get() + count.relieved.get() + count.kept.get() + count.worsened.get();
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    (stated > 0).then(|| Share::within(count.removed.get() as f64 / stated as f64))
}
