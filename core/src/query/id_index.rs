//! The index of all ids in an atlas, by kind, for looking up what references
//! point at.

use std::cell::OnceCell;

use crate::hash::HashMap;
use crate::model::reflect::IdKind;
use crate::model::{Atlas, JourneyMap, Keyed, Stage, Step, Table};

/// The ids of an atlas, by kind. What stands in one list is looked up there;
/// what is scattered is gathered when it is first asked for.
pub(crate) struct IdIndex<'a> {
    pub(crate) atlas: &'a Atlas,
    maps: Vec<MapIndex<'a>>,
    /// The ids of motivations, which stand with personas.
    motivations: OnceCell<Found<'a, ()>>,
}

/// What was gathered from several lists, by id.
type Found<'a, T> = HashMap<&'a str, T>;

/// The ids of one map's elements, which are unique within the map only.
pub(crate) struct MapIndex<'a> {
    pub(crate) map: &'a JourneyMap,
    /// The steps, each with the stage that it is in.
    steps: OnceCell<Found<'a, (&'a Stage, &'a Step)>>,
    /// The stage and the step that each touchpoint is in.
    touchpoints: OnceCell<Found<'a, (&'a Stage, &'a Step)>>,
    pains: OnceCell<Found<'a, ()>>,
    gains: OnceCell<Found<'a, ()>>,
}

/// Ids one by one, in the order of the document.
type Each<'a> = Box<dyn Iterator<Item = &'a str> + 'a>;

/// A list of things with ids, whatever these things are.
trait Ids<'a> {
    /// Whether something in the list has this id.
    fn has(&self, id: &str) -> bool;
    /// All ids of the list.
    fn all(&'a self) -> Each<'a>;
}

impl<'a, T: Keyed> Ids<'a> for Table<T> {
    fn has(&self, id: &str) -> bool {
        self.contains(id)
    }

    fn all(&'a self) -> Each<'a> {
        Box::new(self.ids().map(AsRef::as_ref))
    }
}

impl<'a> MapIndex<'a> {
    /// The index of a map, with nothing gathered yet.
    fn new(map: &'a JourneyMap) -> Self {
        Self {
            map,
            steps: OnceCell::new(),
            touchpoints: OnceCell::new(),
            pains: OnceCell::new(),
            gains: OnceCell::new(),
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
    fn table(&self, kind: IdKind) -> Option<&'a dyn Ids<'a>> {
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
    fn contains(&self, kind: IdKind, id: &str) -> Option<bool> {
        let in_steps = |found: &OnceCell<Found<'a, ()>>| {
            let found = found.get_or_init(|| self.all(kind).map(|id| (id, ())).collect());
            found.contains_key(id)
        };
        match kind {
            IdKind::Step => Some(self.step(id).is_some()),
            IdKind::Touchpoint => Some(self.place_of_touchpoint(id).is_some()),
            IdKind::Pain => Some(in_steps(&self.pains)),
            IdKind::Gain => Some(in_steps(&self.gains)),
            _ => self.table(kind).map(|table| table.has(id)),
        }
    }

    /// All ids of a kind of element, in the order of the map.
    fn all(&self, kind: IdKind) -> Each<'a> {
        let steps = self.map.steps();
        match kind {
            IdKind::Step => Box::new(steps.map(|step| step.id.as_str())),
            IdKind::Touchpoint => Box::new(steps.flat_map(|step| step.touchpoints.all())),
            IdKind::Pain => Box::new(steps.flat_map(|step| step.pains.all())),
            IdKind::Gain => Box::new(steps.flat_map(|step| step.gains.all())),
            _ => self
                .table(kind)
                .map_or_else(|| Box::new(std::iter::empty()), Ids::all),
        }
    }
}

/// Where a reference to a kind that is unique within a map only is looked up.
/// All other kinds are looked up in the document.
#[derive(Clone, Copy)]
pub(crate) enum Scope<'n, 'a> {
    /// In no map: there are no elements here.
    Document,
    /// In this map of the document.
    Map(&'n MapIndex<'a>),
    /// In a map that does not exist. Every id counts as found, so that one
    /// missing map is told once, where it is named, and not at each reference
    /// into it.
    Nowhere,
}

impl<'a> IdIndex<'a> {
    /// The index of an atlas, with nothing gathered yet.
    pub(crate) fn new(atlas: &'a Atlas) -> Self {
        Self {
            atlas,
            maps: atlas.maps.iter().map(MapIndex::new).collect(),
            motivations: OnceCell::new(),
        }
    }

    /// The scope of the map with this id.
    pub(crate) fn map(&self, id: &str) -> Scope<'_, 'a> {
        self.atlas
            .maps
            .position(id)
            .and_then(|position| self.maps.get(position))
            .map_or(Scope::Nowhere, Scope::Map)
    }

    /// Whether there is something of this kind with this id: in the document,
    /// or in the scope if the kind is one of elements of maps.
    pub(crate) fn contains(&self, kind: IdKind, id: &str, scope: Scope<'_, 'a>) -> bool {
        if let Some(table) = self.table(kind) {
            return table.has(id);
        }
        if kind == IdKind::Motivation {
            return self
                .motivations
                .get_or_init(|| self.motivations().map(|id| (id, ())).collect())
                .contains_key(id);
        }
        match scope {
            Scope::Map(names) => names.contains(kind, id).unwrap_or(false),
            Scope::Nowhere => true,
            Scope::Document => false,
        }
    }

    /// The list of a kind that is unique in the document; `None` for
    /// motivations and for elements of maps.
    fn table(&self, kind: IdKind) -> Option<&'a dyn Ids<'a>> {
        let Atlas {
            operations,
            research,
            ..
        } = self.atlas;
        Some(match kind {
            IdKind::Alternative => &self.atlas.alternatives,
            IdKind::BusinessGoal => &self.atlas.goals,
            IdKind::Channel => &self.atlas.channels,
            IdKind::Competence => &operations.competences,
            IdKind::Competitor => &self.atlas.competitors,
            IdKind::Component => &operations.components,
            IdKind::DataItem => &operations.data,
            IdKind::Initiative => &self.atlas.initiatives,
            IdKind::Inspiration => &research.inspirations,
            IdKind::Job => &self.atlas.jobs,
            IdKind::LayerNeed => &operations.layer_needs,
            IdKind::Map => &self.atlas.maps,
            IdKind::Metric => &self.atlas.metrics,
            IdKind::OpenQuestion => &research.questions,
            IdKind::Participant => &research.participants,
            IdKind::Persona => &self.atlas.personas,
            IdKind::Process => &operations.processes,
            IdKind::Role => &self.atlas.roles,
            IdKind::Segment => &self.atlas.segments,
            IdKind::Source => &research.sources,
            IdKind::Stakeholder => &self.atlas.stakeholders,
            IdKind::Study => &research.studies,
            IdKind::Suggestion => &research.suggestions,
            IdKind::System => &operations.systems,
            IdKind::Unit => &operations.units,
            IdKind::Workshop => &self.atlas.workshops,
            // Parts of personas and of maps.
            IdKind::Motivation
            | IdKind::Constraint
            | IdKind::Flow
            | IdKind::Gain
            | IdKind::Lane
            | IdKind::Lens
            | IdKind::Need
            | IdKind::Pain
            | IdKind::Stage
            | IdKind::Step
            | IdKind::Touchpoint => return None,
        })
    }

    /// The ids of the motivations of all personas.
    fn motivations(&self) -> Each<'a> {
        Box::new(
            self.atlas
                .personas
                .iter()
                .flat_map(|persona| persona.motivations.all()),
        )
    }

    /// All ids of this kind that a reference in this scope could have meant, in
    /// the order of the document.
    pub(crate) fn ids(&self, kind: IdKind, scope: Scope<'_, 'a>) -> Each<'a> {
        match (self.table(kind), scope) {
            (Some(table), _) => table.all(),
            (None, _) if kind == IdKind::Motivation => self.motivations(),
            (None, Scope::Map(names)) => names.all(kind),
            (None, _) => Box::new(std::iter::empty()),
        }
    }
}
