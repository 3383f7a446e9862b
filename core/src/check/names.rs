//! Everything in an atlas that can be pointed at.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::model::{
    AlternativeId, Atlas, ChannelId, CompetenceId, CompetitorId, ComponentId, ConstraintId, DataId, FlowId, GainId, GoalId, InitiativeId,
    InspirationId, JobId, JourneyMap, Keyed, LaneId, LayerNeedId, LensId, MapId, MetricId, MotivationId, NeedId, PainId, ParticipantId,
    PersonaId, ProcessId, QuestionId, RoleId, SegmentId, SourceId, StageId, StakeholderId, StepId, StudyId, SuggestionId, SystemId, Table,
    TouchpointId, UnitId, WorkshopId,
};

/// The ids of an atlas, by kind.
pub(crate) struct Names<'a> {
    atlas: &'a Atlas,
    maps: Vec<MapNames<'a>>,
}

/// The ids that are unique in one map only. Sets are made when they are first needed.
pub(crate) struct MapNames<'a> {
    pub(crate) map: &'a JourneyMap,
    steps: OnceCell<HashSet<&'a str>>,
    touchpoints: OnceCell<HashSet<&'a str>>,
    pains: OnceCell<HashSet<&'a str>>,
    gains: OnceCell<HashSet<&'a str>>,
}

impl<'a> MapNames<'a> {
    fn new(map: &'a JourneyMap) -> Self {
        Self { map, steps: OnceCell::new(), touchpoints: OnceCell::new(), pains: OnceCell::new(), gains: OnceCell::new() }
    }

    /// Whether the map has something of that kind with that id; `None` for kinds that no map has.
    fn contains(&self, kind: &str, id: &str) -> Option<bool> {
        Some(match kind {
            StageId::KIND => self.map.stages.contains(id),
            NeedId::KIND => self.map.needs.contains(id),
            LaneId::KIND => self.map.lanes.contains(id),
            LensId::KIND => self.map.lenses.contains(id),
            FlowId::KIND => self.map.flows.contains(id),
            ConstraintId::KIND => self.map.constraints.contains(id),
            StepId::KIND => self.steps.get_or_init(|| self.ids(kind).into_iter().collect()).contains(id),
            TouchpointId::KIND => self.touchpoints.get_or_init(|| self.ids(kind).into_iter().collect()).contains(id),
            PainId::KIND => self.pains.get_or_init(|| self.ids(kind).into_iter().collect()).contains(id),
            GainId::KIND => self.gains.get_or_init(|| self.ids(kind).into_iter().collect()).contains(id),
            _ => return None,
        })
    }

    /// All ids of a kind, in the order of the map.
    fn ids(&self, kind: &str) -> Vec<&'a str> {
        let map = self.map;
        match kind {
            StageId::KIND => ids(&map.stages),
            NeedId::KIND => ids(&map.needs),
            LaneId::KIND => ids(&map.lanes),
            LensId::KIND => ids(&map.lenses),
            FlowId::KIND => ids(&map.flows),
            ConstraintId::KIND => ids(&map.constraints),
            StepId::KIND => map.steps().map(|step| step.id.as_str()).collect(),
            TouchpointId::KIND => map.touchpoints().map(|touchpoint| touchpoint.id.as_str()).collect(),
            PainId::KIND => map.steps().flat_map(|step| ids(&step.pains)).collect(),
            GainId::KIND => map.steps().flat_map(|step| ids(&step.gains)).collect(),
            _ => Vec::new(),
        }
    }
}

fn ids<T: Keyed>(table: &Table<T>) -> Vec<&str> {
    table.iter().map(|part| part.id().as_ref()).collect()
}

/// Where a reference is looked up.
#[derive(Clone, Copy)]
pub(crate) enum Scope<'n, 'a> {
    /// The document.
    Document,
    /// A map of the document.
    Map(&'n MapNames<'a>),
    /// A map that does not exist: whatever points into it is told once, at the map's name.
    Nowhere,
}

impl<'a> Names<'a> {
    pub(crate) fn new(atlas: &'a Atlas) -> Self {
        Self { atlas, maps: atlas.maps.iter().map(MapNames::new).collect() }
    }

    /// The names of a map.
    pub(crate) fn map(&self, id: &str) -> Scope<'_, 'a> {
        self.atlas.maps.position(id).and_then(|position| self.maps.get(position)).map_or(Scope::Nowhere, Scope::Map)
    }

    /// Whether there is something of that kind with that id.
    pub(crate) fn contains(&self, kind: &str, id: &str, scope: Scope<'_, 'a>) -> bool {
        let in_map = match scope {
            Scope::Map(names) => names.contains(kind, id),
            Scope::Nowhere if self.ids_of_document(kind).is_none() => Some(true),
            Scope::Document | Scope::Nowhere => None,
        };
        in_map.unwrap_or_else(|| self.document_contains(kind, id))
    }

    fn document_contains(&self, kind: &str, id: &str) -> bool {
        let Atlas { operations, research, .. } = self.atlas;
        match kind {
            // The kinds that touchpoints point at, thousands of times.
            ChannelId::KIND => self.atlas.channels.contains(id),
            RoleId::KIND => self.atlas.roles.contains(id),
            UnitId::KIND => operations.units.contains(id),
            PersonaId::KIND => self.atlas.personas.contains(id),
            SystemId::KIND => operations.systems.contains(id),
            ProcessId::KIND => operations.processes.contains(id),
            DataId::KIND => operations.data.contains(id),
            StudyId::KIND => research.studies.contains(id),
            ParticipantId::KIND => research.participants.contains(id),
            SourceId::KIND => research.sources.contains(id),
            MetricId::KIND => self.atlas.metrics.contains(id),
            MapId::KIND => self.atlas.maps.contains(id),
            _ => self.ids_of_document(kind).is_some_and(|ids| ids.contains(&id)),
        }
    }

    /// All ids of a kind that is unique in the document; `None` for the kinds of maps.
    fn ids_of_document(&self, kind: &str) -> Option<Vec<&'a str>> {
        let Atlas { operations, research, .. } = self.atlas;
        Some(match kind {
            AlternativeId::KIND => ids(&self.atlas.alternatives),
            ChannelId::KIND => ids(&self.atlas.channels),
            CompetenceId::KIND => ids(&operations.competences),
            CompetitorId::KIND => ids(&self.atlas.competitors),
            ComponentId::KIND => ids(&operations.components),
            DataId::KIND => ids(&operations.data),
            GoalId::KIND => ids(&self.atlas.goals),
            InitiativeId::KIND => ids(&self.atlas.initiatives),
            InspirationId::KIND => ids(&research.inspirations),
            JobId::KIND => ids(&self.atlas.jobs),
            LayerNeedId::KIND => ids(&operations.layer_needs),
            MapId::KIND => ids(&self.atlas.maps),
            MetricId::KIND => ids(&self.atlas.metrics),
            MotivationId::KIND => self.atlas.personas.iter().flat_map(|persona| ids(&persona.motivations)).collect(),
            ParticipantId::KIND => ids(&research.participants),
            PersonaId::KIND => ids(&self.atlas.personas),
            ProcessId::KIND => ids(&operations.processes),
            QuestionId::KIND => ids(&research.questions),
            RoleId::KIND => ids(&self.atlas.roles),
            SegmentId::KIND => ids(&self.atlas.segments),
            SourceId::KIND => ids(&research.sources),
            StakeholderId::KIND => ids(&self.atlas.stakeholders),
            StudyId::KIND => ids(&research.studies),
            SuggestionId::KIND => ids(&research.suggestions),
            SystemId::KIND => ids(&operations.systems),
            UnitId::KIND => ids(&operations.units),
            WorkshopId::KIND => ids(&self.atlas.workshops),
            _ => return None,
        })
    }

    /// All ids of a kind that a reference could have meant.
    pub(crate) fn candidates(&self, kind: &str, scope: Scope<'_, 'a>) -> Vec<&'a str> {
        match (self.ids_of_document(kind), scope) {
            (Some(ids), _) => ids,
            (None, Scope::Map(names)) => names.ids(kind),
            (None, _) => Vec::new(),
        }
    }
}
