//! The inverse of a gap: the same differences, seen from the map after.
//!
//! Everything is turned round without looking at the maps, in time linear in
//! the gap. Taken twice, it gives the same changes again; of the outcomes only
//! the reasons are lost.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{
    Change, ChangeKind, Element, FieldChange, GainFate, GainOutcome, Gap, GapSummary, Match, Merge,
    MetricChange, NumberChange, PainFate, PainOutcome, PersonaCurveFigures, PersonaEmotionChange,
    Split, SuggestedMatch, WithoutCounterpart, WordChange,
};
use super::regressions::{Told, regressions};
use super::summary;
use crate::model::{Count, Number};

impl Gap {
    /// The gap in the other direction: applied to the map after it gives the
    /// map before. What was added is removed, a pain that was relieved has
    /// worsened, and so on.
    ///
    /// Initiatives pay for the same changes as before. A gain that was added
    /// becomes a regression, and outcomes have no reason (`because`).
    #[must_use]
    pub fn inverse(&self) -> Self {
        let gains: Vec<GainFate> = self.gains.iter().map(inverse_gain).collect();
        let pains: Vec<PainFate> = self.pains.iter().map(inverse_pain).collect();
        let changes: Vec<Change> =
            inverse_dependencies(self.changes.iter().map(inverse_change).collect());
        let counts = summary::counts(&changes, &pains, &gains);
        // A part of a gap lists all matches. An element whose renaming is not
        // among the changes keeps its id.
        let renamed: BTreeSet<(Element, Option<&String>)> = self
            .changes
            .iter()
            .filter(|change| change.before != change.after)
            .map(|change| (change.element, change.before.as_ref()))
            .collect();
        let matches: Vec<Match> = self
            .matches
            .iter()
            .map(|pair| inverse_match(pair, renamed.contains(&(pair.element, Some(&pair.before)))))
            .collect();
        let suggestions: Vec<SuggestedMatch> =
            self.suggestions.iter().map(inverse_suggestion).collect();
        let told = Told {
            matches: &matches,
            suggestions: &suggestions,
            pains: &pains,
            gains: &gains,
            changes: &changes,
        };
        let merges_from_splits = self.splits.iter().map(|split| Merge {
            after: split.before.clone(),
            before: split.after.clone(),
        });
        let splits_from_merges = self.merges.iter().map(|merge| Split {
            before: merge.after.clone(),
            after: merge.before.clone(),
        });
        let figures = self.summary.experience_by_persona.iter();
        Self {
            before: self.after.clone(),
            after: self.before.clone(),
            summary: GapSummary {
                distance: self.summary.distance,
                suggested: self.summary.suggested,
                without_counterpart: self.summary.without_counterpart.as_ref().map(|steps| {
                    WithoutCounterpart {
                        before: steps.after,
                        after: steps.before,
                    }
                }),
                splits: self.summary.merges,
                merges: self.summary.splits,
                elimination_rate: summary::elimination_rate(counts.pains.as_ref()),
                experience_before: self.summary.experience_after.clone(),
                experience_after: self.summary.experience_before.clone(),
                experience_by_persona: figures.map(inverse_figures).collect(),
                personas_left_out: self.summary.personas_left_out,
                time_before: self.summary.time_after.clone(),
                time_after: self.summary.time_before.clone(),
                effort_before: self.summary.effort_after.clone(),
                effort_after: self.summary.effort_before.clone(),
                ..counts
            },
            regressions: regressions(&told),
            pains,
            gains,
            matches,
            suggestions,
            splits: splits_from_merges.collect(),
            merges: merges_from_splits.collect(),
            curve_before: self.curve_after.clone(),
            curve_after: self.curve_before.clone(),
            persona_curves_before: self.persona_curves_after.clone(),
            persona_curves_after: self.persona_curves_before.clone(),
            funding_status: self.funding_status,
            funding: self.funding.clone(),
            unfunded: self.unfunded.clone(),
            idle_initiatives: self.idle_initiatives.clone(),
            needed: self.needed.clone(),
            changes,
        }
    }
}

/// A change in the other direction. What was only unstated comes back as added,
/// and is marked, so that the inverse of the inverse is unstated again.
fn inverse_change(change: &Change) -> Change {
    let kind = match (change.kind, change.unsaid) {
        (ChangeKind::Added, Some(true)) => ChangeKind::Unstated,
        (ChangeKind::Added, _) => ChangeKind::Removed,
        (ChangeKind::Split, _) => ChangeKind::Merged,
        (ChangeKind::Merged, _) => ChangeKind::Split,
        (ChangeKind::Removed | ChangeKind::Unstated, _) => ChangeKind::Added,
        (same, _) => same,
    };
    let field = |change: &FieldChange| FieldChange {
        before: change.after.clone(),
        after: change.before.clone(),
        ..change.clone()
    };
    Change {
        kind,
        before: change.after.clone(),
        after: change.before.clone(),
        place_before: change.place_after.clone(),
        place_after: change.place_before.clone(),
        fields: change.fields.iter().map(field).collect(),
        unsaid: (change.kind == ChangeKind::Unstated).then_some(true),
        ..change.clone()
    }
}

/// Turns the dependencies round: if one change needs another, then its inverse
/// must be carried out before the inverse of that other.
fn inverse_dependencies(mut changes: Vec<Change>) -> Vec<Change> {
    let mut needed_by: BTreeMap<i64, Vec<Count>> = BTreeMap::new();
    for change in &changes {
        for needed in &change.depends_on {
            needed_by
                .entry(needed.get())
                .or_default()
                .push(change.number);
        }
    }
    for change in &mut changes {
        change.depends_on = needed_by.remove(&change.number.get()).unwrap_or_default();
    }
    changes
}

/// How a persona experiences the journey in the other direction.
fn inverse_figures(figures: &PersonaCurveFigures) -> PersonaCurveFigures {
    PersonaCurveFigures {
        persona: figures.persona.clone(),
        before: figures.after.clone(),
        after: figures.before.clone(),
    }
}

/// What becomes of a pain in the other direction.
fn inverse_pain(fate: &PainFate) -> PainFate {
    let outcome = match fate.fate {
        PainOutcome::Removed | PainOutcome::Unstated => PainOutcome::Added,
        PainOutcome::Added if fate.silence.is_some() => PainOutcome::Unstated,
        PainOutcome::Added => PainOutcome::Removed,
        PainOutcome::Relieved => PainOutcome::Worsened,
        PainOutcome::Worsened => PainOutcome::Relieved,
        PainOutcome::Kept => PainOutcome::Kept,
    };
    PainFate {
        fate: outcome,
        before: fate.after.clone(),
        after: fate.before.clone(),
        step_before: fate.step_after.clone(),
        step_after: fate.step_before.clone(),
        severity_before: fate.severity_after,
        severity_after: fate.severity_before,
        exit_before: fate.exit_after,
        exit_after: fate.exit_before,
        because: None,
        ..fate.clone()
    }
}

/// What becomes of a gain in the other direction.
fn inverse_gain(fate: &GainFate) -> GainFate {
    let outcome = match fate.fate {
        GainOutcome::Lost | GainOutcome::Unstated => GainOutcome::Added,
        GainOutcome::Added if fate.silence.is_some() => GainOutcome::Unstated,
        GainOutcome::Added => GainOutcome::Lost,
        GainOutcome::Strengthened => GainOutcome::Weakened,
        GainOutcome::Weakened => GainOutcome::Strengthened,
        GainOutcome::Kept => GainOutcome::Kept,
    };
    GainFate {
        fate: outcome,
        before: fate.after.clone(),
        after: fate.before.clone(),
        step_before: fate.step_after.clone(),
        step_after: fate.step_before.clone(),
        strength_before: fate.strength_after,
        strength_after: fate.strength_before,
        because: None,
        ..fate.clone()
    }
}

/// A suggestion in the other direction.
fn inverse_suggestion(pair: &SuggestedMatch) -> SuggestedMatch {
    SuggestedMatch {
        before: pair.after.clone(),
        after: pair.before.clone(),
        ..pair.clone()
    }
}

/// A match in the other direction; `renamed` says whether the element changes
/// its id.
fn inverse_match(pair: &Match, renamed: bool) -> Match {
    let minus = |delta: Option<Number>| delta.and_then(|delta| Number::computed(-delta.get()));
    let number = |change: &Option<Box<NumberChange>>| {
        change.as_ref().map(|change| {
            Box::new(NumberChange {
                before: change.after,
                after: change.before,
                delta: minus(change.delta),
            })
        })
    };
    let word = |change: &Option<Box<WordChange>>| {
        change.as_ref().map(|change| {
            Box::new(WordChange {
                before: change.after.clone(),
                after: change.before.clone(),
            })
        })
    };
    let metric = |metric: &MetricChange| MetricChange {
        before: metric.after,
        after: metric.before,
        delta: minus(metric.delta),
        ..metric.clone()
    };
    let persona = |felt: &PersonaEmotionChange| PersonaEmotionChange {
        before: felt.after,
        after: felt.before,
        delta: minus(felt.delta),
        ..felt.clone()
    };
    Match {
        before: if renamed {
            pair.after.clone()
        } else {
            pair.before.clone()
        },
        after: pair.before.clone(),
        emotion: number(&pair.emotion),
        persona_emotions: pair.persona_emotions.iter().map(persona).collect(),
        exits: number(&pair.exits),
        effort: number(&pair.effort),
        duration_minutes: number(&pair.duration_minutes),
        demand_per_day: number(&pair.demand_per_day),
        capacity_per_day: number(&pair.capacity_per_day),
        channel: word(&pair.channel),
        device: word(&pair.device),
        owner: word(&pair.owner),
        role: word(&pair.role),
        initiator: word(&pair.initiator),
        data_added: pair.data_dropped.clone(),
        data_dropped: pair.data_added.clone(),
        metrics: pair.metrics.iter().map(metric).collect(),
        ..pair.clone()
    }
}
