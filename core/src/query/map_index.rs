//! The index of the ids in one map.

use std::cell::OnceCell;

use crate::hash::HashMap;
use crate::model::reflect::IdKind;
use crate::model::{JourneyMap, Keyed, Stage, Step, Table};

/// What was gathered from several lists, by id.
pub(super) type ById<'a, T> = HashMap<&'a str, T>;

/// The ids of one map's elements, which are unique within the map only.
pub(crate) struct MapIndex<'a> {
    pub(crate) map: &'a JourneyMap,
    /// The steps, each with the stage that it is in.
    steps: OnceCell<ById<'a, (&'a Stage, &'a Step)>>,
    /// The stage and the step that each touchpoint is in.
    touchpoints: OnceCell<ById<'a, (&'a Stage, &'a Step)>>,
    pains: OnceCell<ById<'a, ()>>,
    gains: OnceCell<ById<'a, ()>>,
    provider_actions: OnceCell<ById<'a, ()>>,
}

/// Ids one by one, in the order of the document.
pub(super) type IdIter<'a> = Box<dyn Iterator<Item = &'a str> + 'a>;

/// A list of things with ids, whatever these things are.
pub(super) trait IdList<'a> {
    /// Whether something in the list has this id.
    fn has(&self, id: &str) -> bool;
    /// All ids of the list.
    fn all(&'a self) -> IdIter<'a>;
}

impl<'a, T: Keyed> IdList<'a> for Table<T> {
    fn has(&self, id: &str) -> bool {
        self.contains(id)
    }

    fn all(&'a self) -> IdIter<'a> {
        Box::new(self.ids().map(AsRef::as_ref))
    }
}

impl<'a> MapIndex<'a> {
    /// The index of a map, with nothing gathered yet.
    pub(super) fn new(map: &'a JourneyMap) -> Self {
        Self {
            map,
            steps: OnceCell::new(),
            touchpoints: OnceCell::new(),
            pains: OnceCell::new(),
            gains: OnceCell::new(),
            provider_actions: OnceCell::new(),
        }
    }

    /// The step with this id, with the stage that it is in.
    pub(crate) fn step(&self, id: &str) -> Option<(&'a Stage, &'a Step)> {
        let steps = || {
            self.places()
                .map(|(stage, step)| (step.id.as_str(), (stage, step)))
                .collect()
        };
        self.steps.get_or_init(steps).get(id).copied()
    }

    /// The stage and the step that the touchpoint with this id is in.
    pub(crate) fn place_of_touchpoint(&self, id: &str) -> Option<(&'a Stage, &'a Step)> {
        let touchpoints = || {
            let each = self.places().flat_map(|place| {
                place
                    .1
                    .touchpoints
                    .iter()
                    .map(move |part| (part.id.as_str(), place))
            });
            each.collect()
        };
        self.touchpoints.get_or_init(touchpoints).get(id).copied()
    }

    /// All steps of the map, each with its stage.
    fn places(&self) -> impl Iterator<Item = (&'a Stage, &'a Step)> {
        self.map
            .stages
            .iter()
            .flat_map(|stage| stage.steps.iter().map(move |step| (stage, step)))
    }

    /// The list of a kind of element that stands directly in a map; `None` for
    /// other kinds.
    fn table(&self, kind: IdKind) -> Option<&'a dyn IdList<'a>> {
        Some(match kind {
            IdKind::Stage => &self.map.stages,
            IdKind::Need => &self.map.needs,
            IdKind::Lane => &self.map.lanes,
            IdKind::Lens => &self.map.lenses,
            IdKind::Flow => &self.map.flows,
            IdKind::Constraint => &self.map.constraints,
            _ => return None,
        })
    }

    /// Whether the map has an element of this kind with this id; `None` for
    /// kinds that are no elements of maps.
    pub(super) fn contains(&self, kind: IdKind, id: &str) -> Option<bool> {
        let in_steps = |found: &OnceCell<ById<'a, ()>>| {
            let found = found.get_or_init(|| self.all(kind).map(|id| (id, ())).collect());
            found.contains_key(id)
        };
        match kind {
            IdKind::Step => Some(self.step(id).is_some()),
            IdKind::Touchpoint => Some(self.place_of_touchpoint(id).is_some()),
            IdKind::Pain => Some(in_steps(&self.pains)),
            IdKind::Gain => Some(in_steps(&self.gains)),
            IdKind::ProviderAction => Some(in_steps(&self.provider_actions)),
            _ => self.table(kind).map(|table| table.has(id)),
        }
    }

    /// All ids of a kind of element, in the order of the map.
    pub(super) fn all(&self, kind: IdKind) -> IdIter<'a> {
        let steps = self.map.steps();
        match kind {
            IdKind::Step => Box::new(steps.map(|step| step.id.as_str())),
            IdKind::Touchpoint => Box::new(steps.flat_map(|step| step.touchpoints.all())),
            IdKind::Pain => Box::new(steps.flat_map(|step| step.pains.all())),
            IdKind::Gain => Box::new(steps.flat_map(|step| step.gains.all())),
            IdKind::ProviderAction => Box::new(steps.flat_map(|step| step.provider_actions.all())),
            _ => self
                .table(kind)
                .map_or_else(|| Box::new(std::iter::empty()), IdList::all),
        }
    }
}
