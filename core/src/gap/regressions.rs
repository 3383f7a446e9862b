//! What gets worse for customers, told from what a gap says already, so that a
//! part of a gap and its inverse can tell it too.

use super::editable_map::OwnedElement;
use super::model::{
    Change, ChangeKind, Element, GainFate, GainOutcome, Match, NumberChange, PainFate, PainOutcome,
    Regression, RegressionKind, SuggestedMatch,
};
use crate::hash::HashSet;
use crate::model::{Number, Share, StepId};

/// What a gap says by itself, on which regressions rest.
pub(crate) struct Told<'g> {
    pub(crate) matches: &'g [Match],
    pub(crate) suggestions: &'g [SuggestedMatch],
    pub(crate) pains: &'g [PainFate],
    pub(crate) gains: &'g [GainFate],
    pub(crate) changes: &'g [Change],
}

/// What gets worse: the gravest kind first, in it the greatest difference, then
/// in the order of the gap.
pub(crate) fn regressions(told: &Told<'_>) -> Vec<Regression> {
    let mut regressions: Vec<Regression> = Vec::new();
    regressions.extend(told.pains.iter().filter_map(pain));
    regressions.extend(told.gains.iter().filter_map(gain));
    for pair in told
        .matches
        .iter()
        .filter(|pair| pair.element == Element::Step)
    {
        steps(pair, &mut regressions);
    }
    let suggested: HashSet<&str> = told.suggestions.iter().map(|pair| &*pair.before).collect();
    let lost = told
        .changes
        .iter()
        .filter(|change| change.element == Element::Step)
        .filter(|change| {
            !change
                .before
                .as_deref()
                .is_some_and(|id| suggested.contains(id))
        });
    regressions.extend(lost.filter_map(liked_step));
    regressions.sort_by(|one, other| {
        let size = |regression: &Regression| {
            let value = |number: Option<Number>| number.map_or(0.0, Number::get);
            (value(regression.value_after) - value(regression.value_before)).abs()
        };
        (one.kind as usize)
            .cmp(&(other.kind as usize))
            .then_with(|| size(other).total_cmp(&size(one)))
    });
    regressions
}

/// A regression of a kind of element that says nothing yet.
fn blank(kind: RegressionKind, element: Element) -> Regression {
    Regression {
        kind,
        element,
        before: None,
        after: None,
        text: None,
        step_before: None,
        step_after: None,
        persona: None,
        value_before: None,
        value_after: None,
        certainty: None,
    }
}

#[expect(clippy::cast_precision_loss, reason = "scores of one digit")]
fn score(score: i64) -> Option<Number> {
    Number::computed(score as f64)
}

fn pain(fate: &PainFate) -> Option<Regression> {
    let exit_added = fate.exit_after == Some(true) && fate.exit_before != Some(true);
    let kind = match fate.fate {
        _ if exit_added => RegressionKind::ExitAdded,
        PainOutcome::Worsened => RegressionKind::PainWorsens,
        PainOutcome::Added if fate.silence.is_none() => RegressionKind::PainAdded,
        _ => return None,
    };
    Some(Regression {
        before: fate.before.as_ref().map(|id| id.as_str().to_owned()),
        after: fate.after.as_ref().map(|id| id.as_str().to_owned()),
        text: Some(fate.text.clone()),
        step_before: fate.step_before.clone(),
        step_after: fate.step_after.clone(),
        value_before: fate
            .severity_before
            .and_then(|severity| score(severity.get())),
        value_after: fate
            .severity_after
            .and_then(|severity| score(severity.get())),
        certainty: fate.certainty.or_else(|| Some(Share::thousandths(1_000))),
        ..blank(kind, Element::Pain)
    })
}

fn gain(fate: &GainFate) -> Option<Regression> {
    let kind = match fate.fate {
        GainOutcome::Lost => RegressionKind::GainLost,
        GainOutcome::Weakened => RegressionKind::GainWeakens,
        _ => return None,
    };
    Some(Regression {
        before: fate.before.as_ref().map(|id| id.as_str().to_owned()),
        after: fate.after.as_ref().map(|id| id.as_str().to_owned()),
        text: Some(fate.text.clone()),
        step_before: fate.step_before.clone(),
        step_after: fate.step_after.clone(),
        value_before: fate
            .strength_before
            .and_then(|strength| score(strength.get())),
        value_after: fate
            .strength_after
            .and_then(|strength| score(strength.get())),
        certainty: fate.certainty,
        ..blank(kind, Element::Gain)
    })
}

/// Adds what gets worse between two steps that stand for each other.
fn steps(pair: &Match, regressions: &mut Vec<Regression>) {
    let step = |id: &str| StepId::new(id).ok();
    let base = |kind| Regression {
        before: Some(pair.before.clone()),
        after: Some(pair.after.clone()),
        step_before: step(&pair.before),
        step_after: step(&pair.after),
        certainty: Some(pair.certainty),
        ..blank(kind, Element::Step)
    };
    let delta = |change: &NumberChange| change.delta.map_or(0.0, Number::get);
    let with = |regression: Regression, change: &NumberChange| Regression {
        value_before: change.before,
        value_after: change.after,
        ..regression
    };
    let on_the_whole = pair
        .emotion
        .as_ref()
        .map_or(0.0, |change| delta(change).min(0.0));
    if on_the_whole < 0.0 {
        let change = pair.emotion.iter();
        regressions.extend(change.map(|change| with(base(RegressionKind::EmotionFalls), change)));
    }
    for felt in &pair.persona_emotions {
        let change = NumberChange {
            before: felt.before,
            after: felt.after,
            delta: felt.delta,
        };
        if delta(&change) < on_the_whole {
            regressions.push(Regression {
                persona: Some(felt.persona.clone()),
                ..with(base(RegressionKind::EmotionFalls), &change)
            });
        }
    }
    let grows = [
        (&pair.effort, RegressionKind::EffortGrows),
        (&pair.duration_minutes, RegressionKind::TimeGrows),
    ];
    for (change, kind) in grows {
        let change = change.iter().filter(|change| delta(change) > 0.0);
        regressions.extend(change.map(|change| with(base(kind), change)));
    }
    let exits = pair.exits.iter().filter(|exits| {
        exits.before.is_none_or(|before| before.get() <= 0.0) && delta(exits) > 0.0
    });
    regressions.extend(exits.map(|exits| with(base(RegressionKind::ExitAdded), exits)));
}

/// A step that felt good and has no counterpart.
fn liked_step(change: &Change) -> Option<Regression> {
    let certainty = match change.kind {
        ChangeKind::Removed => Some(Share::thousandths(1_000)),
        ChangeKind::Unstated => None,
        _ => return None,
    };
    let OwnedElement::Step(step) = OwnedElement::read(Element::Step, change.value.as_ref()?)?
    else {
        return None;
    };
    let emotion = step.experience.as_ref()?.emotion?;
    (emotion.tenths() > 0).then(|| Regression {
        before: change.before.clone(),
        step_before: Some(step.id.clone()),
        value_before: Number::computed(emotion.get()),
        certainty,
        ..blank(RegressionKind::LikedStepLost, Element::Step)
    })
}
