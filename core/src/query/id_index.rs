//! The index of all ids in an atlas, by kind, for looking up what references
//! point at.

use std::cell::OnceCell;

use super::map_index::{ById, IdIter, IdList, MapIndex};
use crate::model::Atlas;
use crate::model::reflect::IdKind;

/// The ids of an atlas, by kind. What stands in one list is looked up there;
/// what is scattered is gathered when it is first asked for.
pub(crate) struct IdIndex<'a> {
    pub(crate) atlas: &'a Atlas,
    maps: Vec<MapIndex<'a>>,
    /// The ids of motivations, which stand with personas.
    motivations: OnceCell<ById<'a, ()>>,
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
            Scope::Map(map) => map.contains(kind, id).unwrap_or(false),
            Scope::Nowhere => true,
            Scope::Document => false,
        }
    }

    /// The list of a kind that is unique in the document; `None` for
    /// motivations and for elements of maps.
    fn table(&self, kind: IdKind) -> Option<&'a dyn IdList<'a>> {
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
            IdKind::Insight => &research.insights,
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
            | IdKind::ProviderAction
            | IdKind::Stage
            | IdKind::Step
            | IdKind::Touchpoint => return None,
        })
    }

    /// The ids of the motivations of all personas.
    fn motivations(&self) -> IdIter<'a> {
        Box::new(
            self.atlas
                .personas
                .iter()
                .flat_map(|persona| persona.motivations.all()),
        )
    }

    /// All ids of this kind that a reference in this scope could have meant, in
    /// the order of the document.
    pub(crate) fn ids(&self, kind: IdKind, scope: Scope<'_, 'a>) -> IdIter<'a> {
        match (self.table(kind), scope) {
            (Some(table), _) => table.all(),
            (None, _) if kind == IdKind::Motivation => self.motivations(),
            (None, Scope::Map(map)) => map.all(kind),
            (None, _) => Box::new(std::iter::empty()),
        }
    }
}
