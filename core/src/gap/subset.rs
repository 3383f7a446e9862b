//! The part of a gap that some initiatives pay for.
//!
//! It is made of the changes that they pay for and all on which these depend,
//! directly or not, found along `depends_on`. A part can be applied, and has an
//! inverse, like any gap. The cost is n log n in the changes.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Change, Element, GainFate, Gap, GapSummary, PainFate, Place};
use super::{outcomes, summary};
use crate::model::{Count, InitiativeId};

impl Gap {
    /// The part of this gap that these initiatives, by id, pay for, with all
    /// changes that it depends on. Those that none of the initiatives pays for
    /// are listed in `needed`.
    ///
    /// Applied to the map before, it gives a map between the two, in which the
    /// checks find no error that neither the map before nor the map after has.
    /// Distance, splits, merges, elimination rate, curves and experience are
    /// about whole maps, and are left out.
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
                elements: summary::elements(&changes),
                splits: None,
                merges: None,
                pains: summary::pains(&pains),
                gains: summary::gains(&gains),
                elimination_rate: None,
                experience_before: None,
                experience_after: None,
            },
            regressions: outcomes::regressions(&gains),
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

/// Corrects the places before of the changes in a part, which the inverse goes
/// by. An element that the whole gap moves or removes, but the part leaves
/// where it is, is the one to follow if none that keeps its place is nearer.
fn stand_behind(mut changes: Vec<Change>, left_out: &[&Change]) -> Vec<Change> {
    /// Kind, parent and element to follow: what the places in one stretch of a
    /// list between elements that keep their place have in common.
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
