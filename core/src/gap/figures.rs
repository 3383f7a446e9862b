//! The figures: how far apart, how it feels, how many of what.

use super::likeness::SAME;
use super::node::{Members, Nodes, Piece};
use super::pairing::Pairing;
use super::result::*;
use super::words::{ChangeWord, Element, GainOutcome, MatchedBy, PainOutcome};
use crate::model::{Count, JourneyMap, Number, Share, Step};

/// How much an element weighs in the distance. Pains and gains count as members of their step; what stands
/// beside the stages, and the map's header, do not count.
fn weight(element: Element) -> u64 {
    match element {
        Element::Step => 4,
        Element::Stage | Element::Touchpoint => 2,
        _ => 0,
    }
}

/// One less the weighted likeness of what stands for each other (design choice: no source). Whole numbers
/// up to the last division, so that it is the same both ways and on every machine. Elements in other
/// places are not further apart for that.
pub(super) fn distance(
    left: &Nodes<'_>,
    right: &Nodes<'_>,
    pairing: &Pairing,
    differing: &[u64],
) -> Share {
    let counted = counted();
    let total: u64 = [left, right]
        .iter()
        .flat_map(|nodes| &nodes.all)
        .map(|node| weight(node.piece.element()))
        .sum();
    let mut shared_before = vec![0; left.len()];
    let mut shared_after = vec![0; right.len()];
    let mut share = |before: usize, after: usize, likeness: u32| {
        for (list, position) in [(&mut shared_before, before), (&mut shared_after, after)] {
            if let Some(shared) = list.get_mut(position) {
                *shared = likeness.max(*shared);
            }
        }
    };
    for (before, pair) in pairing
        .after
        .iter()
        .enumerate()
        .filter_map(|(before, pair)| Some((before, (*pair)?)))
    {
        let (old, new) = (left.get(before), right.get(pair.other));
        if weight(old.piece.element()) == 0 {
            continue;
        }
        let inferred = pair.by == MatchedBy::Likeness;
        // Below a step that is itself inferred, nothing is certain enough to count.
        let certain_parent = old.piece.element() != Element::Touchpoint
            || pairing
                .after
                .get(old.parent)
                .copied()
                .flatten()
                .is_some_and(|step| step.by != MatchedBy::Likeness && step.other == new.parent);
        if !inferred {
            let differing = differing.get(pair.other).copied().unwrap_or(0);
            share(
                before,
                pair.other,
                likeness(
                    old.piece,
                    new.piece,
                    counted.of(old.piece.element()),
                    differing,
                ),
            );
        } else if certain_parent {
            share(before, pair.other, pair.certainty);
        }
    }
    for (before, after) in &pairing.links {
        // Only the first of several that belong together is compared so far.
        let (old, new) = (left.get(*before).piece, right.get(*after).piece);
        let counted = counted.of(old.element());
        share(
            *before,
            *after,
            likeness(old, new, counted, old.differing(new, !counted)),
        );
    }
    let weighed = |nodes: &Nodes<'_>, shared: &[u32]| -> u64 {
        nodes
            .all
            .iter()
            .zip(shared)
            .map(|(node, shared)| weight(node.piece.element()) * u64::from(*shared))
            .sum()
    };
    let shared = weighed(left, &shared_before) + weighed(right, &shared_after);
    let total = total * u64::from(SAME);
    #[allow(clippy::cast_precision_loss)] // Weights of a document stay far below 2^53.
    let distance = if total == 0 {
        0.0
    } else {
        (total - shared) as f64 / total as f64
    };
    Share::within(distance)
}

/// The members that make two elements alike: all but its id, what it replaces, and the tables of elements
/// that count for themselves.
fn counted() -> Members {
    Members::with(|_, name| {
        !matches!(
            name,
            "id" | "replaces" | "same_as" | "steps" | "touchpoints"
        )
    })
}

/// Twice the members that are equal, over those that there are.
fn likeness(old: Piece<'_>, new: Piece<'_>, counted: u64, differing: u64) -> u32 {
    let differing = differing & counted;
    if differing == 0 {
        return SAME;
    }
    let (before, after) = (old.present() & counted, new.present() & counted);
    let equal = (before & !differing).count_ones();
    (2 * SAME * equal)
        .checked_div(before.count_ones() + after.count_ones())
        .unwrap_or(SAME)
}

/// How a journey feels, step by step.
pub(super) fn curve(map: &JourneyMap) -> Vec<CurvePoint> {
    let feeling = |step: &Step| {
        step.experience
            .as_ref()
            .and_then(|experience| experience.emotion)
    };
    map.steps()
        .map(|step| CurvePoint {
            step: step.id.clone(),
            emotion: feeling(step),
        })
        .collect()
}

/// Mean, peak-end and lowest point; `None` where no step says how it feels. The peak is the value farthest
/// from neutral, of two equally far the bad one.
pub(super) fn curve_figures(curve: &[CurvePoint]) -> Option<CurveFigures> {
    let values: Vec<i64> = curve
        .iter()
        .filter_map(|point| point.emotion)
        .map(crate::model::Emotion::get)
        .collect();
    let (last, lowest) = (values.last()?, values.iter().min()?);
    let peak = values.iter().max_by_key(|value| (value.abs(), -**value))?;
    Some(CurveFigures {
        steps: Count::of(values.len()),
        mean: Number::ratio(values.iter().sum(), values.len()),
        peak_end: Number::ratio(peak + last, 2),
        lowest: Number::ratio(*lowest, 1),
    })
}

/// What is added, taken away, changed and moved, by kind of element.
pub(super) fn elements(changes: &[Change]) -> Vec<ElementCount> {
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
        added: count(element, &|change| change.kind == ChangeWord::Added),
        removed: count(element, &|change| change.kind == ChangeWord::Removed),
        changed: count(element, &|change| change.kind == ChangeWord::Changed),
        moved: count(element, &|change| {
            change.place_before.is_some() && change.place_after.is_some()
        }),
        unstated: count(element, &|change| change.kind == ChangeWord::Unstated),
    };
    Element::ALL.iter().copied().filter(any).map(of).collect()
}

/// Pains by fate; `None` where there are none.
pub(super) fn pains(fates: &[PainFate]) -> Option<PainCount> {
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
pub(super) fn gains(fates: &[GainFate]) -> Option<GainCount> {
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
pub(super) fn elimination_rate(count: Option<&PainCount>) -> Option<Share> {
    let count = count?;
    let stated =
        count.removed.get() + count.relieved.get() + count.kept.get() + count.worsened.get();
    #[allow(clippy::cast_precision_loss)]
    (stated > 0).then(|| Share::within(count.removed.get() as f64 / stated as f64))
}
