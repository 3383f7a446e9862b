//! Steps: the customer's side of a journey.

use journeykit_derive::{entity, enumeration};

use super::decision::{Decision, LaneCell};
use super::duration::Duration;
use super::evidence::Validation;
use super::experience::{Expectation, Experience, PersonaExperience};
use super::pain::{Gain, Pain};
use super::persona::PersonKind;
use super::reflect::Table;
use super::scalar::{
    ComponentId, Effort, Importance, Moment, MotivationId, NeedId, PersonaId, StepId,
};
use super::text::Text;
use super::touchpoint::Touchpoint;

/// One moment on the customer's way: what the customer does, what happens, and how that is.
/// The provider's part in it stands in its touchpoints; a step without any is the customer alone,
/// someone else, or a wait.
#[entity(kind = "step", provenance)]
pub struct Step {
    /// Its id, unique in the map.
    pub id: StepId,
    /// Its name, as the customer would say it.
    pub name: Text,
    /// What the customer wants to reach here.
    pub goal: Option<Text>,
    /// What the customer does.
    pub does: Option<Text>,
    /// What happens.
    pub happens: Option<Text>,
    /// How it is experienced.
    pub experience: Option<Experience>,
    /// How it is experienced by single personas, where they differ.
    pub persona_experiences: Vec<PersonaExperience>,
    /// What the customer thinks.
    pub thinks: Option<Text>,
    /// The situation that the customer is in.
    pub situation: Option<Text>,
    /// How the customer looks at it.
    pub outlook: Option<Text>,
    /// Motivations of personas that drive what is done here.
    pub motivations: Vec<MotivationId>,
    /// Whom it concerns. Empty means all personas of the map.
    pub personas: Vec<PersonaId>,
    /// Before, in or after the encounter with the provider.
    pub timing: Option<Timing>,
    /// What it is where the provider has no part; only for steps without touchpoints.
    pub kind: Option<StepKind>,
    /// The steps of the map before (see derived_from) that this one stands for: several make a merge,
    /// and one that stands for by several is split.
    pub replaces: Vec<StepId>,
    /// Building blocks that it shares with other ways of delivery.
    pub components: Vec<ComponentId>,
    /// How much it matters to the customer, 1 to 5.
    pub importance: Option<Importance>,
    /// What the customer expects.
    pub expectation: Option<Box<Expectation>>,
    /// Needs of the map that arise here.
    pub needs: Vec<NeedId>,
    /// What hurts.
    pub pains: Table<Pain>,
    /// What works.
    pub gains: Table<Gain>,
    /// Whether the pains and gains listed are all that shall be left: then silence about an old one
    /// means that it is gone. For steps of future maps.
    pub complete: Option<bool>,
    /// What the customer decides here.
    pub decisions: Vec<Decision>,
    /// How long it takes.
    pub duration: Option<Duration>,
    /// How much trouble it takes, 1 to 5.
    pub effort: Option<Effort>,
    /// When it was to begin, in one journey that was observed.
    pub planned_at: Option<Moment>,
    /// When it began, in one journey that was observed.
    pub actual_at: Option<Moment>,
    /// How it ended, in one observed journey.
    pub outcome: Option<Outcome>,
    /// What the provider can do about it.
    pub control: Option<Control>,
    /// Whether the provider knows of it.
    pub known_to_provider: Option<bool>,
    /// What kind of person its words are made for.
    pub tone: Option<PersonKind>,
    /// Whether it comes unforeseen.
    pub unforeseen: Option<bool>,
    /// Whether the customer is told how things stand, while waiting.
    pub informed: Option<bool>,
    /// What else could be, or was considered.
    pub alternatives: Vec<Text>,
    /// What stands in the map's own lanes.
    pub cells: Vec<LaneCell>,
    /// What success looks like here.
    pub success_criteria: Vec<Text>,
    /// Who has confirmed it.
    pub validations: Vec<Validation>,
    /// The provider's part.
    pub touchpoints: Table<Touchpoint>,
}

/// When a step takes place, beside the encounter with the provider.
#[enumeration]
pub enum Timing {
    /// Before it.
    Before,
    /// In it.
    During,
    /// After it.
    After,
}

/// What a step is where the provider has no part in it.
#[enumeration]
pub enum StepKind {
    /// The customer does something alone.
    Activity,
    /// Someone else has the part.
    ThirdParty,
    /// The customer waits.
    Wait,
}

/// How a step ended in one observed journey.
#[enumeration]
pub enum Outcome {
    /// As it should.
    Done,
    /// It failed.
    Failed,
    /// It was left out.
    Skipped,
}

/// What the provider can do about a step.
#[enumeration]
pub enum Control {
    /// It decides.
    Own,
    /// It has a say.
    Influence,
    /// Nothing.
    Nothing,
}
