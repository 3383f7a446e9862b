//! Journey maps.

use journeykit_derive::{entity, enumeration};

use super::flow::Flow;
use super::lane::{Constraint, Lane, Lens};
use super::map_history::{BusinessModelLink, Iteration, Review, Revision};
use super::metric::Perspective;
use super::need::Need;
use super::reference::ElementRef;
use super::reflect::{Keyed, Table};
use super::scalar::{
    CompetitorId, Date, GoalId, JobId, MapId, ParticipantId, PersonaId, SegmentId,
};
use super::stage::Stage;
use super::step::Step;
use super::text::Text;
use super::touchpoint::Touchpoint;
use super::unique_ids::UniqueIds;
use crate::json::Faults;

/// One journey, as it is, was promised, or should be.
#[entity(kind = "map", provenance, validate = unique_in_map)]
pub struct JourneyMap {
    /// Its id.
    pub id: MapId,
    /// Its title.
    pub title: Text,
    /// What it shows.
    pub state: MapState,
    /// The map that it was made from. Its steps are what replaces points at.
    pub derived_from: Option<MapId>,
    /// What one wants to know; a good map has a good question.
    pub question: Option<Text>,
    /// More about it.
    pub description: Option<Text>,
    /// The job that customers try to get done.
    pub job: Option<JobId>,
    /// Whose journey it is.
    pub personas: Vec<PersonaId>,
    /// The target groups that it covers.
    pub segments: Vec<SegmentId>,
    /// Whose eyes it is seen with. Absent means the customer's.
    pub perspective: Option<Perspective>,
    /// Goals of the organisation that it serves.
    pub goals: Vec<GoalId>,
    /// What it is to the business model.
    pub business_model: Vec<BusinessModelLink>,
    /// How far it has come; the checks grow stricter with it. Absent means draft.
    pub status: Option<MapStatus>,
    /// Rounds of work on it.
    pub iterations: Vec<Iteration>,
    /// What was changed, and when.
    pub revisions: Vec<Revision>,
    /// When it is looked at again.
    pub review: Option<Review>,
    /// From when on it holds.
    pub valid_from: Option<Date>,
    /// The stage or step of a wider map that it shows in detail.
    pub detail_of: Option<ElementRef>,
    /// The competitor whose journey it is.
    pub competitor: Option<CompetitorId>,
    /// The participant whose journey was observed.
    pub participant: Option<ParticipantId>,
    /// Rows of its own.
    pub lanes: Table<Lane>,
    /// Saved views of it.
    pub lenses: Table<Lens>,
    /// What customers need on it.
    pub needs: Table<Need>,
    /// What today's reality does not allow.
    pub constraints: Table<Constraint>,
    /// The stages, in order.
    pub stages: Table<Stage>,
    /// The ways through it, where they are not the order of the document.
    pub flows: Table<Flow>,
}

/// What a journey map shows.
#[enumeration]
pub enum MapState {
    /// The journey that customers have today.
    Current,
    /// A journey that they should have.
    Future,
    /// The journey that was promised or designed.
    Intended,
    /// A journey that was seen to happen.
    Observed,
}

/// How far a map has come; the checks grow stricter with it.
#[enumeration]
pub enum MapStatus {
    /// Being sketched.
    Draft,
    /// Being worked on together.
    Workshop,
    /// Decisions may rest on it.
    Published,
}

/// Steps, touchpoints, pains and gains stand in several tables of a map; their ids are unique in all of it.
pub(crate) fn unique_in_map(map: &JourneyMap) -> Result<(), Faults> {
    fn table<'m, T: Keyed>(
        ids: &mut UniqueIds<'m>,
        parts: &'m Table<T>,
        place: impl Fn() -> String,
    ) {
        for (at, part) in parts.iter().enumerate() {
            ids.see(part.id().as_ref(), || format!("{}/{at}/id", place()));
        }
    }
    let (mut steps, mut touchpoints, mut pains, mut gains) =
        <(UniqueIds<'_>, UniqueIds<'_>, UniqueIds<'_>, UniqueIds<'_>)>::default();
    for (stage_at, stage) in map.stages.iter().enumerate() {
        for (at, step) in stage.steps.iter().enumerate() {
            let below = |name: &str| format!("/stages/{stage_at}/steps/{at}{name}");
            steps.see(step.id.as_str(), || below("/id"));
            table(&mut touchpoints, &step.touchpoints, || {
                below("/touchpoints")
            });
            table(&mut pains, &step.pains, || below("/pains"));
            table(&mut gains, &step.gains, || below("/gains"));
        }
    }
    UniqueIds::all([steps, touchpoints, pains, gains])
}

impl JourneyMap {
    /// All steps in the order of the document.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.stages.iter().flat_map(|stage| stage.steps.iter())
    }

    /// All touchpoints in the order of the document.
    pub fn touchpoints(&self) -> impl Iterator<Item = &Touchpoint> {
        self.steps().flat_map(|step| step.touchpoints.iter())
    }

    /// The step with that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.stages.iter().find_map(|stage| stage.steps.get(id))
    }
}
