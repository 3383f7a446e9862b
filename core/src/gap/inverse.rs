//! The way back, and a part of the way.

use std::collections::{BTreeMap, BTreeSet};

use super::figures;
use super::result::*;
use super::words::{ChangeWord, Element, GainOutcome, PainOutcome};
use crate::model::{Count, InitiativeId, Number};

impl Gap {
    /// The way back: applied to the second map it gives the first. What was added is taken away, what was
    /// relieved gets worse.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let gains: Vec<GainFate> = self.gains.iter().map(gain_back).collect();
        let pains: Vec<PainFate> = self.pains.iter().map(pain_back).collect();
        let changes: Vec<Change> = depend_back(self.changes.iter().map(back).collect());
        let pain_count = figures::pains(&pains);
        // In a part, an element whose change is left out keeps the id that it had.
        let renamed: BTreeSet<(Element, Option<&String>)> = self
            .changes
            .iter()
            .filter(|change| change.before != change.after)
            .map(|change| (change.element, change.before.as_ref()))
            .collect();
        let backed_splits = self.splits.iter().map(|split| Merge {
            after: split.before.clone(),
            before: split.after.clone(),
        });
        let backed_merges = self.merges.iter().map(|merge| Split {
            before: merge.after.clone(),
            after: merge.before.clone(),
        });
        Self {
            before: self.after.clone(),
            after: self.before.clone(),
            summary: GapSummary {
                distance: self.summary.distance,
                elements: figures::elements(&changes),
                splits: self.summary.merges,
                merges: self.summary.splits,
                elimination_rate: figures::elimination_rate(pain_count.as_ref()),
                pains: pain_count,
                gains: figures::gains(&gains),
                experience_before: self.summary.experience_after.clone(),
                experience_after: self.summary.experience_before.clone(),
            },
            regressions: super::regressions(&gains),
            pains,
            gains,
            matches: self
                .matches
                .iter()
                .map(|pair| match_back(pair, renamed.contains(&(pair.element, Some(&pair.before)))))
                .collect(),
            splits: backed_merges.collect(),
            merges: backed_splits.collect(),
            curve_before: self.curve_after.clone(),
            curve_after: self.curve_before.clone(),
            funding: self.funding.clone(),
            unfunded: self.unfunded.clone(),
            idle_initiatives: self.idle_initiatives.clone(),
            needed: self.needed.clone(),
            changes,
        }
    }

    /// The part that these initiatives pay for, with the changes that it depends on; those that none of
    /// them pays for are listed in `needed`. Applied to the first map it gives one with no error that
    /// neither side had. Distance and experience are those of whole maps, and are left out.
    #[must_use]
    pub fn part(&self, initiatives: &[&str]) -> Self {
        let chosen = |ids: &[InitiativeId]| ids.iter().any(|id| initiatives.contains(&id.as_str()));
        let by_number: BTreeMap<i64, &Change> = self
            .changes
            .iter()
            .map(|change| (change.number.get(), change))
            .collect();
        let paid: BTreeSet<i64> = self
            .changes
            .iter()
            .filter(|change| chosen(&change.paid_by))
            .map(|change| change.number.get())
            .collect();
        let mut taken: BTreeSet<i64> = BTreeSet::new();
        let mut open: Vec<i64> = paid.iter().copied().collect();
        while let Some(number) = open.pop() {
            if taken.insert(number) {
                open.extend(
                    by_number
                        .get(&number)
                        .iter()
                        .flat_map(|change| change.depends_on.iter().map(|needed| needed.get())),
                );
            }
        }
        let (changes, left_out): (Vec<&Change>, Vec<&Change>) = self
            .changes
            .iter()
            .partition(|change| taken.contains(&change.number.get()));
        let changes = stand_behind(changes.into_iter().cloned().collect(), &left_out);
        let named = |id: fn(&Change) -> Option<&str>| -> BTreeSet<(Element, &str)> {
            changes
                .iter()
                .filter_map(|change| Some((change.element, id(change)?)))
                .collect()
        };
        let (before_ids, after_ids) = (
            named(|change| change.before.as_deref()),
            named(|change| change.after.as_deref()),
        );
        let about = |element, before: Option<&str>, after: Option<&str>| {
            before.is_some_and(|id| before_ids.contains(&(element, id)))
                || after.is_some_and(|id| after_ids.contains(&(element, id)))
        };
        let pains: Vec<PainFate> = self
            .pains
            .iter()
            .filter(|fate| {
                about(
                    Element::Pain,
                    fate.before.as_ref().map(|id| id.as_str()),
                    fate.after.as_ref().map(|id| id.as_str()),
                )
            })
            .cloned()
            .collect();
        let gains: Vec<GainFate> = self
            .gains
            .iter()
            .filter(|fate| {
                about(
                    Element::Gain,
                    fate.before.as_ref().map(|id| id.as_str()),
                    fate.after.as_ref().map(|id| id.as_str()),
                )
            })
            .cloned()
            .collect();
        let numbers = |numbers: &[Count], keep: &dyn Fn(i64) -> bool| {
            numbers
                .iter()
                .copied()
                .filter(|number| keep(number.get()))
                .collect()
        };
        Self {
            before: self.before.clone(),
            after: self.after.clone(),
            summary: GapSummary {
                distance: None,
                elements: figures::elements(&changes),
                splits: None,
                merges: None,
                pains: figures::pains(&pains),
                gains: figures::gains(&gains),
                elimination_rate: None,
                experience_before: None,
                experience_after: None,
            },
            regressions: super::regressions(&gains),
            pains,
            gains,
            matches: self.matches.clone(),
            splits: Vec::new(),
            merges: Vec::new(),
            curve_before: Vec::new(),
            curve_after: Vec::new(),
            funding: self
                .funding
                .iter()
                .filter(|funding| chosen(std::slice::from_ref(&funding.initiative)))
                .cloned()
                .collect(),
            unfunded: numbers(&self.unfunded, &|number| taken.contains(&number)),
            idle_initiatives: Vec::new(),
            needed: taken
                .iter()
                .filter(|number| !paid.contains(number))
                .filter_map(|number| Count::new(*number).ok())
                .collect(),
            changes,
        }
    }
}

/// What a change that is left out would have moved stays, so that the way back must count from it.
fn stand_behind(mut changes: Vec<Change>, left_out: &[&Change]) -> Vec<Change> {
    type Run<'c> = (Element, Option<&'c str>, Option<&'c str>);
    fn run(element: Element, place: &Place) -> Run<'_> {
        (element, place.parent.as_deref(), place.follows.as_deref())
    }
    let mut staying: BTreeMap<Run<'_>, Vec<(i64, &str)>> = BTreeMap::new();
    for change in left_out {
        if let (Some(place), Some(id)) = (&change.place_before, &change.before) {
            staying
                .entry(run(change.element, place))
                .or_default()
                .push((place.index.get(), id));
        }
    }
    for change in &mut changes {
        let Some(place) = &mut change.place_before else {
            continue;
        };
        let before = staying
            .get(&run(change.element, place))
            .into_iter()
            .flatten()
            .filter(|(index, _)| *index < place.index.get());
        if let Some((_, id)) = before.max() {
            place.follows = Some((*id).to_owned());
        }
    }
    changes
}

fn back(change: &Change) -> Change {
    let kind = match (change.kind, change.unsaid) {
        (ChangeWord::Added, Some(true)) => ChangeWord::Unstated,
        (ChangeWord::Added, _) => ChangeWord::Removed,
        (ChangeWord::Removed | ChangeWord::Unstated, _) => ChangeWord::Added,
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
        unsaid: (change.kind == ChangeWord::Unstated).then_some(true),
        ..change.clone()
    }
}

/// Who needed a change is undone before it.
fn depend_back(mut changes: Vec<Change>) -> Vec<Change> {
    let mut back: BTreeMap<i64, Vec<Count>> = BTreeMap::new();
    for change in &changes {
        for needed in &change.depends_on {
            back.entry(needed.get()).or_default().push(change.number);
        }
    }
    for change in &mut changes {
        change.depends_on = back.remove(&change.number.get()).unwrap_or_default();
    }
    changes
}

fn pain_back(fate: &PainFate) -> PainFate {
    let outcome = match fate.fate {
        PainOutcome::Removed | PainOutcome::Unstated => PainOutcome::Added,
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
        because: None,
        ..fate.clone()
    }
}

fn gain_back(fate: &GainFate) -> GainFate {
    let outcome = match fate.fate {
        GainOutcome::Lost | GainOutcome::Unstated => GainOutcome::Added,
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

fn match_back(pair: &Match, renamed: bool) -> Match {
    let minus = |delta: Option<Number>| delta.and_then(|delta| Number::computed(-delta.get()));
    let shift = |shift: &Option<Box<Shift>>| {
        shift.as_ref().map(|shift| {
            Box::new(Shift {
                before: shift.after,
                after: shift.before,
                delta: minus(shift.delta),
            })
        })
    };
    let swap = |swap: &Option<Box<Swap>>| {
        swap.as_ref().map(|swap| {
            Box::new(Swap {
                before: swap.after.clone(),
                after: swap.before.clone(),
            })
        })
    };
    let metric = |metric: &MetricShift| MetricShift {
        before: metric.after,
        after: metric.before,
        delta: minus(metric.delta),
        ..metric.clone()
    };
    Match {
        before: if renamed {
            pair.after.clone()
        } else {
            pair.before.clone()
        },
        after: pair.before.clone(),
        emotion: shift(&pair.emotion),
        effort: shift(&pair.effort),
        duration_minutes: shift(&pair.duration_minutes),
        demand_per_day: shift(&pair.demand_per_day),
        capacity_per_day: shift(&pair.capacity_per_day),
        channel: swap(&pair.channel),
        device: swap(&pair.device),
        owner: swap(&pair.owner),
        role: swap(&pair.role),
        initiator: swap(&pair.initiator),
        data_added: pair.data_dropped.clone(),
        data_dropped: pair.data_added.clone(),
        metrics: pair.metrics.iter().map(metric).collect(),
        ..pair.clone()
    }
}
