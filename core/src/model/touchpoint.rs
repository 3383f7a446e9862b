//! Touchpoints: the contacts between customer and provider, seen from the
//! provider's side.

use journeykit_derive::entity;

use super::backstage::{Backstage, DataNeed, Handover, StaffDataNeed};
use super::channel::Device;
use super::duration::Volume;
use super::experience::Experience;
use super::metric::MetricValue;
use super::outcome::Outcome;
use super::persona_details::Quote;
use super::reference::TouchpointRef;
use super::role::Side;
use super::scalar::{
    BusinessGoalId, ChannelId, CompetitorId, DataItemId, Importance, InspirationId, Money,
    PersonaId, Rating, RoleId, TouchpointId, UnitId,
};
use super::text::Text;

/// A contact between customer and provider within a step, such as a phone call,
/// a letter or a visit to a website, as the provider sees it.
///
/// The customer's view of the same moment stands in the step. Both are kept,
/// because they differ: the seller is in a sales process, the buyer in a
/// purchase ("Förstå framtiden först"). A step has any number of touchpoints,
/// or none.
#[entity(kind = "touchpoint", provenance)]
pub struct Touchpoint {
    /// The id of the touchpoint, unique in the map. The gap takes touchpoints
    /// of two maps with the same id for counterparts, unless a `same_as` says
    /// otherwise.
    pub id: TouchpointId,
    /// The name of the touchpoint, where the name of its step does not say
    /// enough. Without it, pictures show the channel and the
    /// `provider_activity`.
    pub name: Option<Text>,
    /// Ids of the personas that it concerns. Empty means all personas of the
    /// step.
    pub personas: Vec<PersonaId>,
    /// The same contact in another map, such as that of the employee who meets
    /// the customer here. When the gap compares these two maps, it takes the
    /// two touchpoints for counterparts.
    pub same_as: Option<Box<TouchpointRef>>,
    /// The id of the channel that is used. Absent means that nobody has said.
    /// If a persona that the touchpoint concerns lists its channels and this is
    /// not among them, that is reported as `touchpoint.channel_unfit`.
    pub channel: Option<ChannelId>,
    /// What the customer uses or holds in the hand, such as a smartphone or
    /// paper. Absent means that nobody has said, or that nothing is used.
    pub device: Option<Device>,
    /// Which side makes contact. Absent means that nobody has said.
    pub initiator: Option<Side>,
    /// The id of the role that meets the customer. With the customer's own role
    /// it forms the dyad of the service encounter (Solomon and others 1985;
    /// GainGrowth). Absent means that nobody has said; that is reported as
    /// `touchpoint.role_missing` where the channel is in person, phone, chat or
    /// video.
    pub role: Option<RoleId>,
    /// The id of the unit that is responsible for the touchpoint. Absent means
    /// that no unit is, as far as is known; such touchpoints fall between the
    /// units (Ziggy 2014) and are reported as `touchpoint.owner_missing`.
    pub owner: Option<UnitId>,
    /// The id of the unit that customers believe to be responsible, such as the
    /// shop that sold what a carrier delivers. Absent means that nobody has
    /// said.
    pub perceived_owner: Option<UnitId>,
    /// What the provider calls its own activity, such as "sale" where the
    /// customer is buying. The counterpart is `does` of the step.
    pub provider_activity: Option<Text>,
    /// What the provider believes the customer's experience to be, on the
    /// scales of `experience` of the step.
    ///
    /// The difference between the two is a gap of perception, akin to the first
    /// gap of service quality, between what customers expect and what
    /// management thinks they expect (Parasuraman, Zeithaml and Berry 1985).
    pub believed_experience: Option<Box<Experience>>,
    /// What the organisation wants to achieve here, in words. The counterpart
    /// is `goal` of the step (Ziggy 2014: the two perspectives have to meet).
    /// Where neither this nor `goals` is given, that is reported as
    /// `touchpoint.goal_missing`.
    pub business_goal: Option<Text>,
    /// Ids of the business goals of the document that the touchpoint serves.
    /// Empty means none.
    pub goals: Vec<BusinessGoalId>,
    /// How much the touchpoint is worth to the organisation, from 1 (little) to
    /// 5 (very much). Absent means that nobody has said.
    pub business_value: Option<Importance>,
    /// How much the touchpoint is worth to the customer, from 1 (little) to 5
    /// (very much). Absent means that nobody has said.
    pub customer_value: Option<Importance>,
    /// How much it matters to the organisation that this contact goes well,
    /// from 1 (little) to 5 (decisive). How much the moment matters to the
    /// customer is `importance` of the step. Absent means that nobody has said.
    pub importance_to_organisation: Option<Importance>,
    /// What the provider promises the customer here, such as "You will have an
    /// answer within a week". Absent means that nothing is promised, or that
    /// nobody has said.
    pub promise: Option<Text>,
    /// What happens out of the customer's sight. Absent means that nobody has
    /// said; that is reported as `touchpoint.backstage_missing`.
    pub backstage: Option<Box<Backstage>>,
    /// The data that the touchpoint needs in order to work, and in what
    /// quality. Empty means that none is known.
    pub data_needs: Vec<DataNeed>,
    /// Ids of the kinds of data that the customer has to give here. Giving data
    /// costs the customer effort (MarkedsPartner 2022): a kind that is asked
    /// for a second time in the map is reported as `touchpoint.asks_again`.
    pub asks_for: Vec<DataItemId>,
    /// The data that staff need here, and when. Empty means that none is known.
    pub staff_data_needs: Vec<StaffDataNeed>,
    /// How the customer is handed over to whoever is responsible next. Absent
    /// means that there is no handover, or that nobody has said.
    pub handover: Option<Box<Handover>>,
    /// How many customers want what is offered here, in a period. Absent means
    /// unknown. The gap compares it per day: a year counts 365 days, a month
    /// a twelfth of that.
    pub demand: Option<Volume>,
    /// How many customers can be served here, in a period. Where `demand` is
    /// higher, the customers beyond the capacity get no offer (MarkedsPartner
    /// 2022). Absent means unknown. The gap compares it per day.
    pub capacity: Option<Volume>,
    /// What one encounter costs the provider, as the mean over all of them.
    /// Absent means unknown.
    pub cost_to_serve: Option<Money>,
    /// What is measured here: one entry for each metric, with its value and its
    /// target. Of several entries for one metric, the gap compares the first.
    /// Touchpoints without any are reported as `touchpoint.metric_missing`, but
    /// not in observed maps.
    pub metrics: Vec<MetricValue>,
    /// How good customers judge the touchpoint to be, from 1 (very poor) to 5
    /// (very good). Absent means unknown.
    pub rating: Option<Rating>,
    /// How good customers judge the same contact to be at competitors, on the
    /// scale of `rating`. Empty means unknown.
    pub competitor_ratings: Vec<CompetitorRating>,
    /// Ids of the inspirations, among those of the research, that this
    /// touchpoint can learn from: experiences that customers love elsewhere
    /// (MarkedsPartner 2022).
    pub inspirations: Vec<InspirationId>,
    /// Whether this contact is a moment of truth (Normann 1984): one that
    /// decides how customers remember the whole journey. Absent means that
    /// nobody has said.
    pub moment_of_truth: Option<bool>,
    /// Whether the encounter took place as it was meant to, where that differs
    /// from the step's `outcome`. For journeys that were observed.
    pub outcome: Option<Outcome>,
    /// What people said about the encounter, word for word.
    pub quotes: Vec<Quote>,
}

/// How good customers judge a competitor to be in the same contact (Kantar: how
/// you are experienced, as opposed to your competitors).
#[entity(kind = "competitor_rating")]
pub struct CompetitorRating {
    /// The id of the competitor.
    pub competitor: CompetitorId,
    /// The judgement, from 1 (very poor) to 5 (very good).
    pub rating: Rating,
    /// What customers find better or worse there, in words.
    pub note: Option<Text>,
}
