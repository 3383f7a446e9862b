//! How a map came to be, when it is reviewed, and the part of the business
//! model that it concerns.

use journeykit_derive::{entity, enumeration};

use super::duration::Duration;
use super::scalar::{Count, Date, GainId, PainId, PartialDate, RoleId, StepId, UnitId};
use super::text::Text;

/// A round of work on a map: it is drawn, tried on customers, and drawn anew.
/// GainGrowth stresses this process above the finished map.
#[entity(kind = "iteration")]
pub struct Iteration {
    /// The number of the round, counted from 1. Rounds stand in the order of
    /// their numbers; the checks point out a number that is not higher than the
    /// one before it.
    pub number: Count,
    /// What the round looked at in particular.
    pub focus: Option<Text>,
    /// The day on which the round ended, or its month or year.
    pub date: Option<PartialDate>,
    /// What came of the round.
    pub notes: Option<Text>,
}

/// An entry in the change log of a map.
#[entity(kind = "revision")]
pub struct Revision {
    /// The day on which the map was changed, or its month or year.
    pub date: PartialDate,
    /// What was changed, and why.
    pub note: Text,
    /// The id of the role in which somebody made the change. Names of persons
    /// do not belong here.
    pub role: Option<RoleId>,
}

/// The routine by which a map is kept up to date (GainGrowth). The checks warn
/// of a published map without one, and of a review that is overdue on the day
/// that they are given.
#[entity(kind = "review")]
pub struct Review {
    /// The time from one review to the next. The checks use it where `next` is
    /// absent, counting from `last` or else from `valid_from` of the map. It
    /// is cut to whole days: a month counts 30, and twelve months 365.
    pub interval: Option<Duration>,
    /// The id of the unit that answers for the reviews.
    pub responsible: Option<UnitId>,
    /// The day on which the map was last reviewed, or its month or year, of
    /// which the last day counts.
    pub last: Option<PartialDate>,
    /// The day of the next review. It goes before `interval`: the review is
    /// overdue once this day has passed.
    pub next: Option<Date>,
}

/// What a map has to do with one part of the organisation's business model.
#[entity(kind = "business_model_link")]
pub struct BusinessModelLink {
    /// The part of the business model.
    pub element: BusinessModelPart,
    /// What the map means for that part, e.g. "most renewals are won or lost on
    /// this journey".
    pub text: Option<Text>,
}

/// One of the nine parts of a business model canvas (Osterwalder and Pigneur
/// 2010).
#[enumeration]
pub enum BusinessModelPart {
    /// The products and services that are worth something to customers.
    ValueProposition,
    /// The people and organisations that are served.
    CustomerSegments,
    /// How customers are reached and how they get what is offered.
    Channels,
    /// What kind of relationship is kept with customers.
    Relationships,
    /// What customers pay, and for what.
    Revenue,
    /// What the organisation must have: people, systems, money, knowledge.
    Resources,
    /// What the organisation must do well.
    Activities,
    /// The suppliers and partners that it depends on.
    Partners,
    /// What running the business model costs.
    Costs,
}

/// What of the map that this one is derived from is to be no longer: the one
/// way to say of a step, pain or gain that it goes and nothing takes its place.
/// A map that merely does not mention something says nothing about it.
#[entity(kind = "removes")]
pub struct Removes {
    /// Ids of steps of that map. Their touchpoints, pains and gains go with
    /// them. A step that goes on in another form does not belong here: the step
    /// that takes its place names it in `replaces`.
    pub steps: Vec<StepId>,
    /// Ids of pains of that map that customers will have no longer.
    pub pains: Vec<PainId>,
    /// Ids of gains of that map that customers will have no longer.
    pub gains: Vec<GainId>,
}
