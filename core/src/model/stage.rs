//! Stages: the phases into which a journey is divided.

use journeykit_derive::entity;

use super::life_cycle::LifePhase;
use super::reflect::Table;
use super::scalar::StageId;
use super::step::Step;
use super::text::Text;

/// A phase of a journey, as customers would divide it, such as "before the
/// move".
///
/// Stages stand in the order of time, each with its steps. There is no fixed
/// list of stages: every map has its own. A map of more than 10 stages is
/// reported as `map.too_broad`; the option `thresholds` can change the number.
#[entity(kind = "stage", provenance)]
pub struct Stage {
    /// The id of the stage, unique in the map. The gap takes stages of two maps
    /// with the same id for counterparts; others are matched by name, goal and
    /// the steps that they have in common.
    pub id: StageId,
    /// The name of the stage, in words that customers would use.
    pub name: Text,
    /// What the customer wants to have achieved by the end of the stage. Absent
    /// means that nobody has said.
    pub goal: Option<Text>,
    /// More about the stage: where it begins, where it ends, what belongs to
    /// it.
    pub description: Option<Text>,
    /// The phase of being a customer that the stage belongs to, so that several
    /// maps can be held against the whole life cycle.
    pub life_cycle: Option<LifePhase>,
    /// The steps of the stage, in order. Ids of steps are unique in the whole
    /// map, not only here. An empty stage is reported as `stage.steps_missing`,
    /// once the map has steps at all.
    pub steps: Table<Step>,
}
