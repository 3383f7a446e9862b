//! Steps: the moments of a journey, seen from the customer's side.

use journeykit_derive::{entity, enumeration};

use super::decision::{Decision, LaneCell};
use super::duration::Duration;
use super::evidence::Validation;
use super::experience::{Expectation, Experience, PersonaExperience};
use super::outcome::Outcome;
use super::pain::{Gain, Pain};
use super::persona::PersonKind;
use super::persona_details::Quote;
use super::provider_action::ProviderAction;
use super::reflect::Table;
use super::scalar::{
    ComponentId, Effort, Importance, Moment, MotivationId, NeedId, PersonaId, StepId, UnitId,
};
use super::text::Text;
use super::touchpoint::Touchpoint;

/// One moment of a journey: what the customer does, what happens, and how it is
/// experienced (Ziggy 2014).
///
/// The provider's part stands in the touchpoints of the step. In a step without
/// touchpoints the customer acts alone, deals with someone else, or waits; such
/// steps are as much a part of the journey as others.
#[entity(kind = "step", provenance)]
pub struct Step {
    /// The id of the step, unique in the map. The gap takes steps of two maps
    /// with the same id for counterparts, unless a `replaces` says otherwise.
    pub id: StepId,
    /// The name of the step, in words that the customer would use: "Comparing
    /// prices" rather than "Lead qualification". In maps from the customer's
    /// perspective, known company words are reported as `step.company_wording`.
    pub name: Text,
    /// What the customer wants to achieve in this step. What the organisation
    /// wants is `business_goal` of the touchpoints; the aim of the whole
    /// journey is the `job` of the map.
    pub goal: Option<Text>,
    /// What the customer does. Expected in every step but a wait
    /// (`step.facet_missing`).
    pub does: Option<Text>,
    /// What happens: what others do, or what the customer meets with. Expected
    /// in every step but one of kind `activity` (`step.facet_missing`).
    pub happens: Option<Text>,
    /// How the step is experienced on the whole; its `emotion` is the point of
    /// the emotion curve for customers on the whole. Absent means unknown. Expected in every step, unless
    /// `persona_experiences` are given (`step.facet_missing`).
    pub experience: Option<Experience>,
    /// How single personas experience the step, where they differ. The gap gives
    /// each of these personas an emotion curve of its own; that of customers on
    /// the whole follows `experience` alone.
    pub persona_experiences: Vec<PersonaExperience>,
    /// What the customer thinks in this moment, such as "Now I may not be able
    /// to move in".
    pub thinks: Option<Text>,
    /// The situation that the customer is in, such as "the bid expires in
    /// twenty minutes". A map is there to understand the customer's situation,
    /// outlook and motivations (Ziggy 2014).
    pub situation: Option<Text>,
    /// How the customer looks at the matter, such as "sees the bank as an ally,
    /// until nobody answers the phone".
    pub outlook: Option<Text>,
    /// Ids of the motivations, among those of the personas, that drive what the
    /// customer does here (GainGrowth: behind every act lies a motivation).
    /// Once a persona of the map has motivations, acts that are tied to none
    /// are reported as `step.unmotivated`.
    pub motivations: Vec<MotivationId>,
    /// Ids of the personas that the step concerns. Empty means all personas of
    /// the map; one that is not among these is reported as
    /// `map.persona_foreign`.
    pub personas: Vec<PersonaId>,
    /// Whether the step comes before, during or after the encounter with the
    /// provider. Absent means that nobody has said.
    pub timing: Option<Timing>,
    /// What the step is, where the provider has no part in it: an activity of
    /// the customer's own, a contact with a third party, or a wait.
    ///
    /// Only a wait may have touchpoints as well; for the other kinds having
    /// both is an error (`step.kind_with_touchpoints`). Absent means that the
    /// touchpoints say it; in a step without any, that is reported as
    /// `step.kind_missing`.
    pub kind: Option<StepKind>,
    /// Ids of the steps that this step takes the place of, in the map that
    /// `derived_from` of its own map names. If its map names none, that is an
    /// error (`replaces.no_base`).
    ///
    /// Several ids mean that these steps are merged into one. A step that
    /// several steps replace is split. Empty means that the gap looks for
    /// counterparts itself: by equal id, else by likeness.
    pub replaces: Vec<StepId>,
    /// Ids of the components that the step shares with other ways of delivery
    /// (MarkedsPartner 2022). When the gap looks for counterparts by likeness,
    /// steps with components in common count as more alike.
    pub components: Vec<ComponentId>,
    /// How much the step matters to the customer, from 1 (little) to 5
    /// (decisive). Absent means that nobody has said.
    pub importance: Option<Importance>,
    /// What the customer expects before the step, to be held against
    /// `experience`. Absent means unknown.
    pub expectation: Option<Box<Expectation>>,
    /// Ids of the needs of the map that arise in this step. Empty means that
    /// none are known.
    pub needs: Vec<NeedId>,
    /// The pains that customers have in this step. Ids of pains are unique in
    /// the map.
    pub pains: Table<Pain>,
    /// What works well for customers in this step and should be kept. Ids of
    /// gains are unique in the map.
    pub gains: Table<Gain>,
    /// Whether `pains` and `gains` list everything that will be left; for steps
    /// of future maps.
    ///
    /// If true, a pain or gain that the corresponding step of the earlier map
    /// has, and this one has not, counts as removed or lost. Otherwise it
    /// counts as unstated, since people who draw a future rarely repeat
    /// everything. Where the earlier step is split, all steps that take its
    /// place must say so.
    pub complete: Option<bool>,
    /// What the customer decides in this step as a result of the experience,
    /// such as leaving for a competitor.
    pub decisions: Vec<Decision>,
    /// How long the step takes the customer, waiting included, as an amount and
    /// a unit. Absent means unknown. The gap compares it in minutes: a year
    /// counts 365 days, a month a twelfth of that.
    pub duration: Option<Duration>,
    /// How much effort the step costs the customer, from 1 (none to speak of)
    /// to 5 (very much). Low is good, as in the first customer effort score
    /// (Dixon, Freeman and Toman 2010). Absent means unknown.
    pub effort: Option<Effort>,
    /// When the step was due to begin, in a journey that was observed: a date,
    /// with or without a time of day, local to where the journey takes place.
    /// Absent means that it was not planned, or that nobody has said.
    pub planned_at: Option<Moment>,
    /// When the step began, in a journey that was observed; local, as
    /// `planned_at`. Absent means that it did not take place, or that nobody
    /// has said.
    pub actual_at: Option<Moment>,
    /// How the step turned out, in a journey that was observed. Absent means
    /// that nobody has said.
    pub outcome: Option<Outcome>,
    /// How far the provider can control the step ("Förstå framtiden först": a
    /// map also shows what lies outside the provider's power and knowledge). A
    /// third party's step that the provider is said to decide is reported as
    /// `step.third_party_contradicted`. Absent means that nobody has said.
    pub control: Option<Control>,
    /// Whether the provider knows that this step takes place. Absent means that
    /// nobody has said.
    pub known_to_provider: Option<bool>,
    /// The unit that answers for the step where it has no touchpoint, such as a
    /// wait, as an id of the document's `operations.units`; waits without one
    /// are reported as `map.wait_owner_missing`. At a step with touchpoints
    /// these say who owns them: a unit that owns none of them, and is neither a
    /// part of one that does nor the wider unit, is reported as
    /// `step.owner_differs`.
    pub owner: Option<UnitId>,
    /// What the organisation wants to achieve at a step without touchpoint. At
    /// others the touchpoints say so. Where such a step has an `owner` and no
    /// aim, that is reported as `step.business_goal_missing`.
    pub business_goal: Option<Text>,
    /// Whether a third party decides how this goes, where `kind` does not say
    /// so: a wait can be for somebody else, and a visit to a partner can still
    /// have a touchpoint. If true, the checks ask neither for the three sides of
    /// the step nor for owners of its touchpoints, and report one that is the
    /// provider's (`step.third_party_owned`). Absent means that nobody has said.
    pub third_party: Option<bool>,
    /// What people said about the step, word for word.
    pub quotes: Vec<Quote>,
    /// The kind of person that the wording used in this step is made for, such
    /// as one who decides by reasons. The counterpart is `person_type` of the
    /// persona; a tone that suits none of the personas is reported as
    /// information (`step.tone_unfit`). Absent means that nobody has said.
    pub tone: Option<PersonKind>,
    /// Whether the step is something unforeseen, such as a delivery with parts
    /// missing. If true, no flow has to pass it, but one should lead from it
    /// back into the journey by a link of kind `recovery`
    /// (`step.recovery_missing`). Absent means that it is foreseen, unless a
    /// link of kind `exception` leads to it.
    pub unforeseen: Option<bool>,
    /// Whether the customer is told how things stand during a wait. A step of
    /// kind `wait` for which this is not true is reported as
    /// `step.wait_uninformed`.
    pub informed: Option<bool>,
    /// What could be done differently here, or was considered (MarkedsPartner
    /// 2022: what could have been different?).
    pub alternatives: Vec<Text>,
    /// What the step says in the lanes that the map defines for itself, one
    /// entry for each lane.
    pub cells: Vec<LaneCell>,
    /// What success looks like here, such as "the assessment takes less than an
    /// hour" (Kantar). Steps of future maps without any are reported as
    /// `map.success_missing`.
    pub success_criteria: Vec<Text>,
    /// Confirmations of the step by customers, employees and others who should
    /// know. They support the claims of the step as evidence does; a published
    /// map of a current or observed journey without any from customers,
    /// employees or stakeholders is reported as `map.validation_missing`.
    pub validations: Vec<Validation>,
    /// What the provider does at this step, in the order in which it is done, in
    /// front of the customer and out of sight. A step without touchpoints can
    /// have actions too: work on a case while the customer waits. Ids of
    /// actions are unique in the map.
    pub provider_actions: Table<ProviderAction>,
    /// The provider's part: the touchpoints of the step, in order. Ids of
    /// touchpoints are unique in the map. Empty means that the provider has no
    /// part in it; then `kind` says what the step is.
    pub touchpoints: Table<Touchpoint>,
}

/// When a step takes place, relative to the encounter with the provider.
///
/// A journey begins before the first touchpoint and goes on after the last
/// ("Förstå framtiden först"): a customer's map that begins or ends with a
/// touchpoint is reported as `map.before_missing` or `map.after_missing`,
/// unless one of its steps has the timing.
#[enumeration]
pub enum Timing {
    /// The customer has not met the provider yet, or prepares for it.
    Before,
    /// The customer is dealing with the provider.
    During,
    /// The encounter is over, and the customer uses or lives with what came of
    /// it.
    After,
}

/// What a step is where the provider has no part in it.
#[enumeration]
pub enum StepKind {
    /// The customer does something alone, such as comparing offers or mounting
    /// a kitchen.
    Activity,
    /// The customer deals with someone else, such as an authority, a neighbour
    /// or another company.
    ThirdParty,
    /// The customer waits for something to happen.
    Wait,
}

/// How far the provider can control a step.
#[enumeration]
pub enum Control {
    /// The provider decides how it goes.
    Own,
    /// Others decide, and the provider can influence them.
    Influence,
    /// The provider can do nothing about it.
    Nothing,
}
