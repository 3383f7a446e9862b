//! Touchpoints: the provider's side of a step.

use journeykit_derive::entity;

use super::backstage::{Backstage, DataNeed, Handover, StaffDataNeed};
use super::channel::Device;
use super::duration::Volume;
use super::experience::Experience;
use super::metric::MetricValue;
use super::reference::TouchpointRef;
use super::role::Side;
use super::scalar::{
    ChannelId, CompetitorId, DataId, GoalId, Importance, InspirationId, PersonaId, Rating, RoleId,
    TouchpointId, UnitId,
};
use super::text::Text;

/// A meeting of customer and provider: the provider's side of a step.
#[entity(kind = "touchpoint", provenance)]
pub struct Touchpoint {
    /// Its id, unique in the map.
    pub id: TouchpointId,
    /// Its name, if the step's does not say enough.
    pub name: Option<Text>,
    /// Whom it concerns. Empty means all personas of the step.
    pub personas: Vec<PersonaId>,
    /// The same meeting in another map, as the other side's journey.
    pub same_as: Option<Box<TouchpointRef>>,
    /// The channel.
    pub channel: Option<ChannelId>,
    /// What the customer holds in the hand.
    pub device: Option<Device>,
    /// Who takes the first step.
    pub initiator: Option<Side>,
    /// Who meets the customer; with the customer's role it is the dyad.
    pub role: Option<RoleId>,
    /// The unit that answers for it. Absent means that nobody does, as far as is known.
    pub owner: Option<UnitId>,
    /// The unit that customers believe to answer for it.
    pub perceived_owner: Option<UnitId>,
    /// What the provider calls it: "sale" where the customer is buying.
    pub provider_activity: Option<Text>,
    /// What the provider believes it to be like.
    pub believed_experience: Option<Box<Experience>>,
    /// What the organisation wants to reach here.
    pub business_goal: Option<Text>,
    /// Goals of the document that it serves.
    pub goals: Vec<GoalId>,
    /// What it is worth to the organisation, 1 to 5.
    pub business_value: Option<Importance>,
    /// What it is worth to the customer, 1 to 5.
    pub customer_value: Option<Importance>,
    /// How much it matters to the organisation that it goes well, 1 to 5.
    pub importance_to_organisation: Option<Importance>,
    /// What the provider promises here.
    pub promise: Option<Text>,
    /// What happens out of the customer's sight.
    pub backstage: Option<Box<Backstage>>,
    /// Data that it takes.
    pub data_needs: Vec<DataNeed>,
    /// Data that the customer has to give here.
    pub asks_for: Vec<DataId>,
    /// Data that staff need here.
    pub staff_data_needs: Vec<StaffDataNeed>,
    /// How the customer is handed over to whoever comes next.
    pub handover: Option<Box<Handover>>,
    /// How many want it.
    pub demand: Option<Volume>,
    /// How many can be served.
    pub capacity: Option<Volume>,
    /// What is measured here.
    pub metrics: Vec<MetricValue>,
    /// How customers judge it, 1 to 5.
    pub rating: Option<Rating>,
    /// How customers judge the same at others.
    pub competitor_ratings: Vec<CompetitorRating>,
    /// Experiences from elsewhere to learn from.
    pub inspirations: Vec<InspirationId>,
    /// Whether it decides how the whole journey is remembered (Normann 1984).
    pub moment_of_truth: Option<bool>,
}

/// How customers judge a competitor at this touchpoint.
#[entity(kind = "competitor_rating")]
pub struct CompetitorRating {
    /// The competitor.
    pub competitor: CompetitorId,
    /// The judgement, 1 to 5.
    pub rating: Rating,
    /// Why.
    pub note: Option<Text>,
}
