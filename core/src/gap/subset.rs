//! The part of a gap that some initiatives pay for.
//!
//! It is made of the changes that they pay for and all on which these depend,
//! directly or not, found along `depends_on`. A part can be applied, and has an
//! inverse, like any gap. The cost is n log n in the changes.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Change, Element, GainFate, Gap, Match, PainFate, Place};
use super::regressions::{Told, regressions};
use super::{rules, summary};
use crate::finding::{MessageOptions, Report};
use crate::hash::HashSet;
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
    ///
    /// # Errors
    /// `gap.initiative_unknown` if an id is not that of an initiative that pays
    /// for changes of this gap (`funding`) or could (`idle_initiatives`).
    pub fn part(&self, initiatives: &[&str]) -> Result<Self, Report> {
        let known = || {
            let paying = self.funding.iter().map(|funding| &funding.initiative);
            paying
                .chain(&self.idle_initiatives)
                .map(InitiativeId::as_str)
        };
        let all: HashSet<&str> = known().collect();
        if let Some(id) = initiatives.iter().find(|id| !all.contains(**id)) {
            let options = MessageOptions::default();
            return Err(Report::unknown(
                rules::GAP_INITIATIVE_UNKNOWN,
                id,
                known(),
                options,
            ));
        }
        Ok(self.paid_by(initiatives))
    }

    /// The part that these initiatives pay for.
    fn paid_by(&self, initiatives: &[&str]) -> Self {
        let is_chosen = |id: &InitiativeId| initiatives.contains(&id.as_str());
        let paid: BTreeSet<i64> = self
            .changes
            .iter()
            .filter(|change| change.paid_by.iter().any(is_chosen))
            .map(|change| change.number.get())
            .collect();
        let taken = with_dependencies(&self.changes, &paid);
        let (changes, left_out): (Vec<&Change>, Vec<&Change>) = self
            .changes
            .iter()
            .partition(|change| taken.contains(&change.number.get()));
        let changes = correct_places_before(changes.into_iter().cloned().collect(), &left_out);
        let subjects = Subjects::by(&changes);
        let pains: Vec<PainFate> = self
            .pains
            .iter()
            .filter(|fate| subjects.has(Element::Pain, fate.before.as_ref(), fate.after.as_ref()))
            .cloned()
            .collect();
        let gains: Vec<GainFate> = self
            .gains
            .iter()
            .filter(|fate| subjects.has(Element::Gain, fate.before.as_ref(), fate.after.as_ref()))
            .cloned()
            .collect();
        let matches: Vec<Match> = self
            .matches
            .iter()
            .filter(|pair| subjects.has(pair.element, Some(&pair.before), Some(&pair.after)))
            .cloned()
            .collect();
        let regressions = regressions(&Told {
            matches: &matches,
            suggestions: &self.suggestions,
            pains: &pains,
            gains: &gains,
            changes: &changes,
        });
        let funding = self.funding.iter();
        let unfunded = self.unfunded.iter().copied();
        let needed = taken.iter().filter(|number| !paid.contains(number));
        Self {
            before: self.before.clone(),
            after: self.after.clone(),
            summary: summary::counts(&changes, &pains, &gains),
            regressions,
            pains,
            gains,
            matches: self.matches.clone(),
            suggestions: Vec::new(),
            splits: Vec::new(),
            merges: Vec::new(),
            curve_before: Vec::new(),
            curve_after: Vec::new(),
            persona_curves_before: Vec::new(),
            persona_curves_after: Vec::new(),
            funding_status: self.funding_status,
            funding: funding
                .filter(|funding| is_chosen(&funding.initiative))
                .cloned()
                .collect(),
            unfunded: unfunded
                .filter(|number| taken.contains(&number.get()))
                .collect(),
            idle_initiatives: Vec::new(),
            needed: needed
                .filter_map(|number| Count::new(*number).ok())
                .collect(),
            changes,
        }
    }
}

/// The numbers of those changes and of all on which they depend, directly or
/// not.
fn with_dependencies(changes: &[Change], wanted: &BTreeSet<i64>) -> BTreeSet<i64> {
    let by_number: BTreeMap<i64, &Change> = changes
        .iter()
        .map(|change| (change.number.get(), change))
        .collect();
    let mut taken = BTreeSet::new();
    let mut open: Vec<i64> = wanted.iter().copied().collect();
    while let Some(number) = open.pop() {
        if taken.insert(number) {
            let change = by_number.get(&number);
            let needed = change.iter().flat_map(|change| &change.depends_on);
            open.extend(needed.map(|number| number.get()));
        }
    }
    taken
}

/// The elements that some changes are about, by their ids in the two maps.
struct Subjects<'c> {
    before: BTreeSet<(Element, &'c str)>,
    after: BTreeSet<(Element, &'c str)>,
}

impl<'c> Subjects<'c> {
    fn by(changes: &'c [Change]) -> Self {
        let ids = |id: fn(&Change) -> Option<&str>| {
            let named = changes.iter();
            named
                .filter_map(|change| Some((change.element, id(change)?)))
                .collect()
        };
        Self {
            before: ids(|change| change.before.as_deref()),
            after: ids(|change| change.after.as_deref()),
        }
    }

    fn has<I: AsRef<str>>(&self, element: Element, before: Option<&I>, after: Option<&I>) -> bool {
        let is_among = |ids: &BTreeSet<(Element, &str)>, id: Option<&I>| {
            id.is_some_and(|id| ids.contains(&(element, id.as_ref())))
        };
        is_among(&self.before, before) || is_among(&self.after, after)
    }
}

/// Corrects the places before of the changes in a part, which the inverse goes
/// by. An element that the whole gap moves or removes, but the part leaves
/// where it is, is the one to follow if none that keeps its place is nearer.
fn correct_places_before(mut changes: Vec<Change>, left_out: &[&Change]) -> Vec<Change> {
    /// Kind, parent and element to follow: what the places in one stretch of a
    /// list between elements that keep their place have in common.
    type Stretch<'c> = (Element, Option<&'c str>, Option<&'c str>);
    fn stretch(element: Element, place: &Place) -> Stretch<'_> {
        (element, place.parent.as_deref(), place.follows.as_deref())
    }
    let mut staying: BTreeMap<Stretch<'_>, Vec<(i64, &str)>> = BTreeMap::new();
    for change in left_out {
        if let (Some(place), Some(id)) = (&change.place_before, &change.before) {
            staying
                .entry(stretch(change.element, place))
                .or_default()
                .push((place.index.get(), id));
        }
    }
    for change in &mut changes {
        let Some(place) = &mut change.place_before else {
            continue;
        };
        let earlier = staying
            .get(&stretch(change.element, place))
            .into_iter()
            .flatten()
            .filter(|(index, _)| *index < place.index.get());
        if let Some((_, id)) = earlier.max() {
            place.follows = Some((*id).to_owned());
        }
    }
    changes
}
