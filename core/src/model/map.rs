//! Journey maps: a journey from beginning to end, with all that is said of it
//! as a whole.

use journeykit_derive::{entity, enumeration};

use super::flow::Flow;
use super::lane::{Constraint, Lane, Lens};
use super::map_history::{BusinessModelLink, Iteration, Removes, Review, Revision};
use super::metric::Perspective;
use super::need::Need;
use super::reference::ElementRef;
use super::reflect::{Keyed, Table};
use super::scalar::{
    BusinessGoalId, CompetitorId, JobId, MapId, PartialDate, ParticipantId, PersonaId, SegmentId,
};
use super::stage::Stage;
use super::step::Step;
use super::text::Text;
use super::touchpoint::Touchpoint;
use super::unique_ids::UniqueIds;
use crate::json::Faults;

/// A journey map: what customers, or others, do and experience with an
/// organisation, from before they first meet it until after they last do. The
/// map holds stages in their order, a stage holds steps (the customer's side),
/// and a step holds touchpoints (the provider's side). An id, a title and a
/// state are enough for a first sketch.
///
/// Ids of stages, steps, touchpoints, pains, gains, provider actions, needs,
/// constraints, flows, lanes and lenses are unique among their like within the map. A future map
/// can therefore begin as a copy of today's and keep its ids, by which the gap
/// matches the two.
#[entity(kind = "map", provenance, validate = unique_in_map)]
pub struct JourneyMap {
    /// The id of the map, unique among the maps of the document. References
    /// into the map name it together with the id of the element.
    pub id: MapId,
    /// What the map is called, e.g. "Moving house, today".
    pub title: Text,
    /// Whether the map shows what is, what was seen in one case, what was
    /// designed, or what should be.
    pub state: MapState,
    /// The id of the map that this one was made from: for a future map usually
    /// the current one. What its steps name in `replaces` are steps of that
    /// map, and the gap follows `replaces` only between these two maps.
    pub derived_from: Option<MapId>,
    /// What of the map in `derived_from` is to be no longer. Absent means that
    /// nothing was said: the gap then leaves open what becomes of what this map
    /// does not mention.
    pub removes: Option<Box<Removes>>,
    /// The id of the intended map that this journey is held to: the promise that
    /// an observed or current journey kept or did not keep. A map of another
    /// state is reported as `held_against.not_intended`, and a promise to an
    /// intended or future map as `held_against.not_lived`.
    pub held_against: Option<MapId>,
    /// What one wants to learn from the map, e.g. "Why do customers leave us
    /// when they move?" A good question makes a useful map (Ziggy 2014); the
    /// checks warn if there is none, or one so general that any map would
    /// answer it.
    pub question: Option<Text>,
    /// What the map answers to its `question`. Absent means that nobody has
    /// answered yet.
    pub answer: Option<Text>,
    /// What a reader should know about the map that its title does not say.
    pub description: Option<Text>,
    /// The id of the job that customers try to get done on this journey.
    pub job: Option<JobId>,
    /// Ids of the personas whose journey it is. Elements of the map can be
    /// limited to some of these. The checks warn of a map with neither personas
    /// nor segments nor a participant.
    pub personas: Vec<PersonaId>,
    /// Ids of the target groups that the map covers. The checks warn of more
    /// than four, unless the options of the check set another number: a map
    /// that is to cover everything says little (Ziggy 2014).
    pub segments: Vec<SegmentId>,
    /// Whose view the map takes. Absent means the customer's.
    pub perspective: Option<Perspective>,
    /// Ids of the organisation's goals that the journey serves.
    pub goals: Vec<BusinessGoalId>,
    /// The parts of the business model that the journey concerns.
    pub business_model: Vec<BusinessModelLink>,
    /// How far the work on the map has come. The further, the more the checks
    /// ask of it. Absent means `draft`.
    pub status: Option<MapStatus>,
    /// The rounds of work on the map, the first one first.
    pub iterations: Vec<Iteration>,
    /// The change log of the map: what was changed, when and why.
    pub revisions: Vec<Revision>,
    /// How the map is kept up to date. The checks warn if a published map does
    /// not say.
    pub review: Option<Review>,
    /// The day from which on the map describes the journey, or its month or
    /// year. Where there has been no review yet, the time to the next is counted
    /// from here, or from the last day of the month or year.
    pub valid_from: Option<PartialDate>,
    /// The stage or step of a wider map that this one shows in detail. It need
    /// not repeat what the wider map says: the checks ask such a map neither
    /// for needs nor for answers to the six questions to a journey (Kantar).
    /// Maps may not be details of each other in a circle.
    pub detail_of: Option<ElementRef>,
    /// The id of the competitor whose journey is shown. Absent means that it is
    /// the organisation's own. The checks do not ask a competitor's map who
    /// owns its touchpoints and needs, nor what is planned for them.
    pub competitor: Option<CompetitorId>,
    /// The id of the participant whose journey was followed, for an observed
    /// map.
    pub participant: Option<ParticipantId>,
    /// Rows that the authors have added, beside those that every map has. The
    /// cells stand at the steps.
    pub lanes: Table<Lane>,
    /// Saved views that follow one member of steps or touchpoints across the
    /// map.
    pub lenses: Table<Lens>,
    /// What customers need on this journey. Steps refer to these by id where
    /// they arise; the checks warn of a map that names none.
    pub needs: Table<Need>,
    /// What today's reality does not allow on this journey; mostly for future
    /// maps.
    pub constraints: Table<Constraint>,
    /// The stages of the journey, in order. Their steps one after the other are
    /// the order of the document, in which the emotion curve lists them.
    pub stages: Table<Stage>,
    /// The ways through the map, where customers do not all take its steps in
    /// the order of the document. Empty means that they do. The likeliest way
    /// decides where the emotion curve ends (`CurveFigures`).
    pub flows: Table<Flow>,
}

/// What a journey map shows. A gap can lie between maps of any two states, or
/// of the same.
#[enumeration]
pub enum MapState {
    /// The journey that customers have today (as-is). The checks ask such a map
    /// for pains, gains and evidence.
    Current,
    /// A journey that customers should have (to-be). `derived_from` says from
    /// which map it was made.
    Future,
    /// The journey as it was designed or promised. Beside an observed one it
    /// shows where the organisation fails its customers (Kantar).
    Intended,
    /// A journey as it was seen to happen, such as that of one participant.
    Observed,
}

/// How far the work on a map has come. What a map lacks is a warning once the
/// map has come far enough, and information before.
#[enumeration]
pub enum MapStatus {
    /// The map is being sketched: what it lacks is told as information.
    Draft,
    /// Several people work on the map: what it lacks is a warning, unless the
    /// organisation's `maturity` is given as 0 or 1.
    Workshop,
    /// Decisions may rest on the map: what it lacks is a warning, and the
    /// checks also ask for a history, a review and a confirmation by those it
    /// is about.
    Published,
}

/// Reports ids of steps, touchpoints, pains, gains and the provider's actions that
/// occur twice in a map. Each of these kinds stands in several tables of a map, so that no
/// single table can refuse a duplicate.
///
/// # Errors
/// `id.duplicate` for each second occurrence.
pub(crate) fn unique_in_map(map: &JourneyMap) -> Result<(), Faults> {
    fn table<'m, T: Keyed>(
        ids: &mut UniqueIds<'m>,
        parts: &'m Table<T>,
        place: impl Fn() -> String,
    ) {
        for (at, part) in parts.iter().enumerate() {
            ids.note(part.id().as_ref(), || format!("{}/{at}/id", place()));
        }
    }
    let [
        mut steps,
        mut touchpoints,
        mut pains,
        mut gains,
        mut actions,
    ]: [UniqueIds<'_>; 5] = Default::default();
    for (stage_at, stage) in map.stages.iter().enumerate() {
        for (at, step) in stage.steps.iter().enumerate() {
            let below = |name: &str| format!("/stages/{stage_at}/steps/{at}{name}");
            steps.note(step.id.as_str(), || below("/id"));
            table(&mut touchpoints, &step.touchpoints, || {
                below("/touchpoints")
            });
            table(&mut pains, &step.pains, || below("/pains"));
            table(&mut gains, &step.gains, || below("/gains"));
            table(&mut actions, &step.provider_actions, || {
                below("/provider_actions")
            });
        }
    }
    UniqueIds::check([steps, touchpoints, pains, gains, actions])
}

impl JourneyMap {
    /// The steps of all stages, in the order of the document.
    ///
    /// ```
    /// # use journeykit::Atlas;
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","stages":[
    /// #     {"id":"before","name":"Before","steps":[{"id":"compare","name":"Compare prices"}]},
    /// #     {"id":"after","name":"After","steps":[{"id":"pay","name":"Pay"}]}]}]}"#)?;
    /// let map = &atlas.maps["today"];
    /// let ids: Vec<&str> = map.steps().map(|step| step.id.as_str()).collect();
    /// assert_eq!(ids, ["compare", "pay"]);
    /// assert!(map.step("pay").is_some());
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.stages.iter().flat_map(|stage| stage.steps.iter())
    }

    /// The touchpoints of all steps, in the order of the document.
    pub fn touchpoints(&self) -> impl Iterator<Item = &Touchpoint> {
        self.steps().flat_map(|step| step.touchpoints.iter())
    }

    /// The step with this id, whichever stage it is in; `None` if the map has
    /// no such step. The cost grows with the number of stages, not of steps.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.stages.iter().find_map(|stage| stage.steps.get(id))
    }
}
