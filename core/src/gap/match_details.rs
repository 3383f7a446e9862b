//! The matches as the gap lists them: pairs of counterparts with the changes of
//! their figures.

use crate::hash::{HashMap, HashSet};

use super::elements::BorrowedElement;
use super::map_nodes::MapNodes;
use super::matching::{Pair, Pairing};
use super::model::{
    Element, Match, MetricChange, NumberChange, PersonaEmotionChange, SuggestedMatch, WordChange,
};
use crate::model::{
    DataItemId, Device, Duration, Emotion, MetricId, Number, PersonaId, Share, Side, Step,
    Touchpoint, Volume,
};

/// The matches of stages, steps and touchpoints, in the order of the map after;
/// of other elements only those whose id changes.
pub(crate) fn matches(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Vec<Match> {
    let is_listed = |element: Element| {
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
    let each = each.map(|(after, pair)| (nodes_before.get(pair.other).element, after, pair));
    each.filter(|(before, after, _)| is_listed(after.kind()) || before.id() != after.id())
        .map(|(before, after, pair)| match_of(pair, before, after))
        .collect()
}

/// The pairs of steps that probably are counterparts.
pub(crate) fn suggestions(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
) -> Vec<SuggestedMatch> {
    let each = pairing.suggestions.iter();
    each.map(|pair| SuggestedMatch {
        element: Element::Step,
        before: nodes_before.get(pair.before).element.id().to_owned(),
        after: nodes_after.get(pair.after).element.id().to_owned(),
        certainty: Share::thousandths(pair.certainty),
        because: pair.because,
    })
    .collect()
}

/// A match, with what changes if it is of steps or touchpoints.
fn match_of(pair: Pair, before: BorrowedElement<'_>, after: BorrowedElement<'_>) -> Match {
    let base = Match {
        element: after.kind(),
        before: before.id().to_owned(),
        after: after.id().to_owned(),
        by: pair.by,
        certainty: Share::thousandths(pair.certainty),
        emotion: None,
        persona_emotions: Vec::new(),
        exits: None,
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
    match (before, after) {
        (BorrowedElement::Step(before), BorrowedElement::Step(after)) => step(base, before, after),
        (BorrowedElement::Touchpoint(before), BorrowedElement::Touchpoint(after)) => {
            touchpoint(base, before, after)
        }
        _ => base,
    }
}

/// Adds what changes between two steps: emotion, effort and duration.
#[expect(clippy::cast_precision_loss, reason = "scores of one digit")]
fn step(base: Match, before: &Step, after: &Step) -> Match {
    let emotion = |step: &Step| step.experience.as_ref()?.emotion;
    let exits = |step: &Step| {
        let exits = step
            .decisions
            .iter()
            .filter(|decision| decision.exit == Some(true));
        Some(exits.count() as f64)
    };
    let effort = |step: &Step| step.effort.map(|effort| effort.get() as f64);
    let minutes = |step: &Step| step.duration.as_ref().map(Duration::minutes);
    Match {
        emotion: emotion_change(emotion(before), emotion(after)),
        persona_emotions: persona_emotions(before, after, &emotion),
        exits: number_change(exits(before), exits(after)),
        effort: number_change(effort(before), effort(after)),
        duration_minutes: number_change(minutes(before), minutes(after)),
        ..base
    }
}

/// The emotions that change for single personas; `on_the_whole` gives the
/// emotion of a step for those that have none of their own.
fn persona_emotions(
    before: &Step,
    after: &Step,
    on_the_whole: &dyn Fn(&Step) -> Option<Emotion>,
) -> Vec<PersonaEmotionChange> {
    let (own_before, own_after) = (own_emotions(before), own_emotions(after));
    let (all_before, all_after) = (on_the_whole(before), on_the_whole(after));
    let emotion = |own: &HashMap<&str, Option<Emotion>>, persona: &PersonaId| {
        own.get(persona.as_str()).copied().flatten()
    };
    let mut known = HashSet::default();
    let personas = before
        .persona_experiences
        .iter()
        .chain(&after.persona_experiences);
    let personas = personas
        .map(|felt| &felt.persona)
        .filter(|persona| known.insert(persona.as_str()));
    let changes = personas.filter_map(|persona| {
        let change = emotion_change(
            emotion(&own_before, persona).or(all_before),
            emotion(&own_after, persona).or(all_after),
        )?;
        Some(PersonaEmotionChange {
            persona: persona.clone(),
            before: change.before,
            after: change.after,
            delta: change.delta,
        })
    });
    changes.collect()
}

/// The emotion of each persona that has an experience of its own at a step; the
/// first one counts if a persona is there several times.
fn own_emotions(step: &Step) -> HashMap<&str, Option<Emotion>> {
    step.persona_experiences
        .iter()
        .rev()
        .map(|felt| (felt.persona.as_str(), felt.emotion))
        .collect()
}

/// Adds what changes between two touchpoints: demand, capacity, channel,
/// device, owner, role, initiator, data and metrics.
fn touchpoint(base: Match, before: &Touchpoint, after: &Touchpoint) -> Match {
    let missing = |from: &Touchpoint, than: &Touchpoint| -> Vec<DataItemId> {
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
        demand_per_day: number_change(
            before.demand.as_ref().map(Volume::per_day),
            after.demand.as_ref().map(Volume::per_day),
        ),
        capacity_per_day: number_change(
            before.capacity.as_ref().map(Volume::per_day),
            after.capacity.as_ref().map(Volume::per_day),
        ),
        channel: word_change(id(before.channel.as_ref()), id(after.channel.as_ref())),
        device: word_change(
            before.device.map(Device::as_str),
            after.device.map(Device::as_str),
        ),
        owner: word_change(id(before.owner.as_ref()), id(after.owner.as_ref())),
        role: word_change(id(before.role.as_ref()), id(after.role.as_ref())),
        initiator: word_change(
            before.initiator.map(Side::as_str),
            after.initiator.map(Side::as_str),
        ),
        data_added: missing(after, before),
        data_dropped: missing(before, after),
        metrics: metrics(before, after),
        ..base
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
fn metrics(before: &Touchpoint, after: &Touchpoint) -> Vec<MetricChange> {
    if before.metrics == after.metrics {
        return Vec::new();
    }
    let (values_before, values_after) = (values(before), values(after));
    let value = |values: &HashMap<&str, Option<f64>>, metric: &MetricId| {
        values.get(metric.as_str()).copied().flatten()
    };
    let mut known = HashSet::default();
    let all = before
        .metrics
        .iter()
        .chain(&after.metrics)
        .map(|value| &value.metric)
        .filter(|metric| known.insert(metric.as_str()));
    let changes = all.filter_map(|metric| {
        Some((
            metric,
            *number_change(value(&values_before, metric), value(&values_after, metric))?,
        ))
    });
    changes
        .map(|(metric, change)| MetricChange {
            metric: metric.clone(),
            before: change.before,
            after: change.after,
            delta: change.delta,
        })
        .collect()
}

/// A feeling before and after with the difference, which is exact in tenths;
/// `None` if it does not change.
fn emotion_change(before: Option<Emotion>, after: Option<Emotion>) -> Option<Box<NumberChange>> {
    let number = |emotion: Option<Emotion>| emotion.and_then(|felt| Number::computed(felt.get()));
    let delta = before.zip(after);
    let delta = delta.map(|(before, after)| Number::ratio(after.tenths() - before.tenths(), 10));
    (before != after).then(|| {
        Box::new(NumberChange {
            before: number(before),
            after: number(after),
            delta,
        })
    })
}

/// A number before and after with the difference, if both are known; `None` if
/// it does not change.
fn number_change(before: Option<f64>, after: Option<f64>) -> Option<Box<NumberChange>> {
    let number = |value: Option<f64>| value.and_then(Number::computed);
    let delta = before.zip(after).map(|(before, after)| after - before);
    (before != after).then(|| {
        Box::new(NumberChange {
            before: number(before),
            after: number(after),
            delta: number(delta),
        })
    })
}

/// A word or id before and after; `None` if it does not change.
fn word_change(before: Option<&str>, after: Option<&str>) -> Option<Box<WordChange>> {
    let word = |word: Option<&str>| word.map(ToOwned::to_owned);
    (before != after).then(|| {
        Box::new(WordChange {
            before: word(before),
            after: word(after),
        })
    })
}
