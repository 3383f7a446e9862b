//! The matches as the gap lists them: pairs of counterparts with the changes of
//! their figures, and steps that are split or merged.

use crate::hash::{HashMap, HashSet};

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::matching::{Pair, Pairing};
use super::model::{Element, Match, Merge, MetricShift, Shift, Split, Swap};
use crate::model::{
    DataId, Device, Duration, MetricId, Number, Share, Side, Step, Touchpoint, Volume,
};

/// The matches of stages, steps and touchpoints, in the order of the map after;
/// of other elements only those whose id changes.
pub(crate) fn matches(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Vec<Match> {
    let told = |element: Element| {
        matches!(
            element,
            Element::Stage | Element::Step | Element::Touchpoint
        )
    };
    let each = nodes_after
        .all
        .iter()
        .zip(&pairing.before)
        .skip(1)
        .filter_map(|(node, pair)| Some((node.element, (*pair)?)));
    let each = each.map(|(new, pair)| (nodes_before.get(pair.other).element, new, pair));
    each.filter(|(old, new, _)| told(new.kind()) || old.id() != new.id())
        .map(|(old, new, pair)| one(pair, old, new))
        .collect()
}

/// A match, with what changes if it is of steps or touchpoints.
fn one(pair: Pair, old: BorrowedElement<'_>, new: BorrowedElement<'_>) -> Match {
    let told = Match {
        element: new.kind(),
        before: old.id().to_owned(),
        after: new.id().to_owned(),
        by: pair.by,
        certainty: Share::within(f64::from(pair.certainty) / 1_000.0),
        emotion: None,
        effort: None,
        duration_minutes: None,
        demand_per_day: None,
        capacity_per_day: None,
        channel: None,
        device: None,
        owner: None,
        role: None,
        initiator: None,
        data_added: Vec::new(),
        data_dropped: Vec::new(),
        metrics: Vec::new(),
    };
    match (old, new) {
        (BorrowedElement::Step(old), BorrowedElement::Step(new)) => step(told, old, new),
        (BorrowedElement::Touchpoint(old), BorrowedElement::Touchpoint(new)) => {
            touchpoint(told, old, new)
        }
        _ => told,
    }
}

/// Adds what changes between two steps: emotion, effort and duration.
#[expect(clippy::cast_precision_loss, reason = "scores of one digit")]
fn step(told: Match, old: &Step, new: &Step) -> Match {
    let emotion = |step: &Step| {
        step.experience
            .as_ref()?
            .emotion
            .map(|emotion| emotion.get() as f64)
    };
    let effort = |step: &Step| step.effort.map(|effort| effort.get() as f64);
    let minutes = |step: &Step| step.duration.as_ref().map(Duration::minutes);
    Match {
        emotion: shift(emotion(old), emotion(new)),
        effort: shift(effort(old), effort(new)),
        duration_minutes: shift(minutes(old), minutes(new)),
        ..told
    }
}

/// Adds what changes between two touchpoints: demand, capacity, channel,
/// device, owner, role, initiator, data and metrics.
fn touchpoint(told: Match, old: &Touchpoint, new: &Touchpoint) -> Match {
    let missing = |from: &Touchpoint, than: &Touchpoint| -> Vec<DataId> {
        if from.data_needs == than.data_needs {
            return Vec::new();
        }
        let known: HashSet<&str> = than
            .data_needs
            .iter()
            .map(|need| need.data.as_str())
            .collect();
        from.data_needs
            .iter()
            .map(|need| &need.data)
            .filter(|data| !known.contains(data.as_str()))
            .cloned()
            .collect()
    };
    Match {
        demand_per_day: shift(
            old.demand.as_ref().map(Volume::per_day),
            new.demand.as_ref().map(Volume::per_day),
        ),
        capacity_per_day: shift(
            old.capacity.as_ref().map(Volume::per_day),
            new.capacity.as_ref().map(Volume::per_day),
        ),
        channel: swap(id(old.channel.as_ref()), id(new.channel.as_ref())),
        device: swap(
            old.device.map(Device::as_str),
            new.device.map(Device::as_str),
        ),
        owner: swap(id(old.owner.as_ref()), id(new.owner.as_ref())),
        role: swap(id(old.role.as_ref()), id(new.role.as_ref())),
        initiator: swap(
            old.initiator.map(Side::as_str),
            new.initiator.map(Side::as_str),
        ),
        data_added: missing(new, old),
        data_dropped: missing(old, new),
        metrics: metrics(old, new),
        ..told
    }
}

/// The value of each metric of a touchpoint; the first one counts if a metric
/// is there several times. `None` for a metric without a value.
fn values(of: &Touchpoint) -> HashMap<&str, Option<f64>> {
    of.metrics
        .iter()
        .rev()
        .map(|value| (value.metric.as_str(), value.value.map(Number::get)))
        .collect()
}

/// The id as a string, if there is one.
fn id<T: AsRef<str>>(id: Option<&T>) -> Option<&str> {
    id.map(AsRef::as_ref)
}

/// The metrics whose value differs, also those that only one of the two has:
/// those of the touchpoint before first.
fn metrics(old: &Touchpoint, new: &Touchpoint) -> Vec<MetricShift> {
    if old.metrics == new.metrics {
        return Vec::new();
    }
    let (before, after) = (values(old), values(new));
    let value = |values: &HashMap<&str, Option<f64>>, metric: &MetricId| {
        values.get(metric.as_str()).copied().flatten()
    };
    let mut told = HashSet::new();
    let all = old
        .metrics
        .iter()
        .chain(&new.metrics)
        .map(|value| &value.metric)
        .filter(|metric| told.insert(metric.as_str()));
    let shifts = all.filter_map(|metric| {
        Some((
            metric,
            *shift(value(&before, metric), value(&after, metric))?,
        ))
    });
    shifts
        .map(
            |(
                metric,
                Shift {
                    before,
                    after,
                    delta,
                },
            )| MetricShift {
                metric: metric.clone(),
                before,
                after,
                delta,
            },
        )
        .collect()
}

/// A number before and after with the difference, if both are known; `None` if
/// it does not change.
fn shift(before: Option<f64>, after: Option<f64>) -> Option<Box<Shift>> {
    let number = |value: Option<f64>| value.and_then(Number::computed);
    let delta = before.zip(after).map(|(before, after)| after - before);
    (before != after).then(|| {
        Box::new(Shift {
            before: number(before),
            after: number(after),
            delta: number(delta),
        })
    })
}

/// A word or id before and after; `None` if it does not change.
fn swap(before: Option<&str>, after: Option<&str>) -> Option<Box<Swap>> {
    let word = |word: Option<&str>| word.map(ToOwned::to_owned);
    (before != after).then(|| {
        Box::new(Swap {
            before: word(before),
            after: word(after),
        })
    })
}

/// The steps that become several, and those that several become, as `replaces`
/// says it. A step can be part of both.
pub(crate) fn splits_and_merges(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> (Vec<Split>, Vec<Merge>) {
    let (mut of_old, mut of_new): (HashMap<usize, Vec<usize>>, HashMap<usize, Vec<usize>>) =
        Default::default();
    for (before, after) in &pairing.links {
        of_old.entry(*before).or_default().push(*after);
        of_new.entry(*after).or_default().push(*before);
    }
    // The one-to-one counterpart first, the others in the order of their map.
    let ordered = |mut several: Vec<usize>, first: Option<Pair>| {
        several
            .sort_by_key(|position| (first.map(|pair| pair.other) != Some(*position), *position));
        several
    };
    let ids = |nodes: &MapNodes<'_>, several: Vec<usize>| {
        several
            .into_iter()
            .filter_map(|position| Some(nodes.step(position)?.id.clone()))
            .collect()
    };
    let several = |map: &mut HashMap<usize, Vec<usize>>, position: usize| {
        map.remove(&position).filter(|list| list.len() > 1)
    };
    let mut splits = Vec::new();
    for (position, pair) in pairing.after.iter().enumerate() {
        if let (Some(after), Some(step)) =
            (several(&mut of_old, position), nodes_before.step(position))
        {
            splits.push(Split {
                before: step.id.clone(),
                after: ids(nodes_after, ordered(after, *pair)),
            });
        }
    }
    let mut merges = Vec::new();
    for (position, pair) in pairing.before.iter().enumerate() {
        if let (Some(before), Some(step)) =
            (several(&mut of_new, position), nodes_after.step(position))
        {
            merges.push(Merge {
                after: step.id.clone(),
                before: ids(nodes_before, ordered(before, *pair)),
            });
        }
    }
    (splits, merges)
}
