//! The figures of a gap: counts of changes and outcomes, time and effort.

use super::map_nodes::MapNodes;
use super::matching::Pairing;
use super::model::{
    Change, ChangeKind, EffortTotal, Element, ElementCount, GainCount, GainFate, GainOutcome,
    GapSummary, PainCount, PainFate, PainOutcome, TimeTotal, WithoutCounterpart,
};
use crate::hash::HashSet;
use crate::model::{Count, JourneyMap, Number, Share, StepKind};

/// What changes and fates say by themselves, of a whole gap or of a part of one.
/// What only a whole gap says is absent.
pub(crate) fn counts(changes: &[Change], pains: &[PainFate], gains: &[GainFate]) -> GapSummary {
    GapSummary {
        elements: elements(changes),
        pains: pain_count(pains),
        gains: gain_count(gains),
        ..GapSummary::default()
    }
}

/// How many elements of each kind are added, removed, changed, moved and
/// unstated; kinds without changes are left out. An element that is changed and
/// moved counts as both.
fn elements(changes: &[Change]) -> Vec<ElementCount> {
    let count = |element: Element, counts: &dyn Fn(&Change) -> bool| {
        Count::of(
            changes
                .iter()
                .filter(|change| change.element == element && counts(change))
                .count(),
        )
    };
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
    let is_told = |count: &ElementCount| {
        let counts = [
            count.added,
            count.removed,
            count.changed,
            count.moved,
            count.unstated,
        ];
        counts.iter().any(|count| count.get() > 0)
    };
    Element::ALL
        .iter()
        .copied()
        .map(of)
        .filter(is_told)
        .collect()
}

/// The summary with the time and the effort of both maps.
pub(crate) fn with_time_and_effort(
    summary: GapSummary,
    before: &JourneyMap,
    after: &JourneyMap,
) -> GapSummary {
    GapSummary {
        time_before: time(before),
        time_after: time(after),
        effort_before: effort(before),
        effort_after: effort(after),
        ..summary
    }
}

/// How long the steps of a map take in all; `None` if none says.
fn time(map: &JourneyMap) -> Option<TimeTotal> {
    let (mut steps, mut unknown, mut minutes, mut waiting) = (0, 0, 0.0, 0.0);
    for step in map.steps() {
        let Some(duration) = &step.duration else {
            unknown += 1;
            continue;
        };
        steps += 1;
        minutes += duration.minutes();
        if step.kind == Some(StepKind::Wait) {
            waiting += duration.minutes();
        }
    }
    if steps == 0 {
        return None;
    }
    Some(TimeTotal {
        steps: Count::of(steps),
        unknown: Count::of(unknown),
        minutes: Number::computed(minutes)?,
        waiting_minutes: Number::computed(waiting)?,
    })
}

/// How much trouble the steps of a map are; `None` if none says.
fn effort(map: &JourneyMap) -> Option<EffortTotal> {
    let efforts: Vec<i64> = map
        .steps()
        .filter_map(|step| Some(step.effort?.get()))
        .collect();
    (!efforts.is_empty()).then(|| EffortTotal {
        steps: Count::of(efforts.len()),
        unknown: Count::of(map.steps().count() - efforts.len()),
        mean: Number::ratio(efforts.iter().sum(), efforts.len()),
    })
}

/// How many steps have no counterpart, neither by a match nor by a link; `None`
/// if all have one.
pub(crate) fn without_counterpart(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Option<WithoutCounterpart> {
    let linked_before: HashSet<usize> = pairing.links.iter().map(|link| link.0).collect();
    let linked_after: HashSet<usize> = pairing.links.iter().map(|link| link.1).collect();
    let steps_before = nodes_before.of_kind(Element::Step);
    let before = steps_before
        .filter(|step| pairing.is_free_before(*step) && !linked_before.contains(step))
        .count();
    let steps_after = nodes_after.of_kind(Element::Step);
    let after = steps_after
        .filter(|step| pairing.is_free_after(*step) && !linked_after.contains(step))
        .count();
    (before + after > 0).then(|| WithoutCounterpart {
        before: Count::of(before),
        after: Count::of(after),
    })
}

/// How many pains have each outcome; `None` if there are no pains.
fn pain_count(fates: &[PainFate]) -> Option<PainCount> {
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

/// How many gains have each outcome; `None` if there are no gains.
fn gain_count(fates: &[GainFate]) -> Option<GainCount> {
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

/// The share of the pains before that are removed, among those whose outcome is
/// known; `None` if there are none such. Unstated and added pains do not count.
pub(crate) fn elimination_rate(count: Option<&PainCount>) -> Option<Share> {
    let count = count?;
    let stated =
        count.removed.get() + count.relieved.get() + count.kept.get() + count.worsened.get();
    #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
    (stated > 0).then(|| Share::within(count.removed.get() as f64 / stated as f64))
}
