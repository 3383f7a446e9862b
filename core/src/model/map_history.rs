//! How a map came to be, and when it is looked at again.

use journeykit_derive::{entity, enumeration};

use super::duration::Duration;
use super::scalar::{Count, Date, RoleId, UnitId};
use super::text::Text;

/// A round of work.
#[entity(kind = "iteration")]
pub struct Iteration {
    /// Its number, from 1.
    pub number: Count,
    /// What it looked at.
    pub focus: Option<Text>,
    /// When it ended.
    pub date: Option<Date>,
    /// What came of it.
    pub notes: Option<Text>,
}

/// A change of the map.
#[entity(kind = "revision")]
pub struct Revision {
    /// When.
    pub date: Date,
    /// What was changed, and why.
    pub note: Text,
    /// The role of whoever changed it; no personal names.
    pub role: Option<RoleId>,
}

/// How a map is kept fresh.
#[entity(kind = "review")]
pub struct Review {
    /// How often it is looked at.
    pub interval: Option<Duration>,
    /// The unit that answers for that.
    pub responsible: Option<UnitId>,
    /// When it was last looked at.
    pub last: Option<Date>,
    /// When it is looked at next.
    pub next: Option<Date>,
}

/// A part of the business model that a map belongs to.
#[entity(kind = "business_model_link")]
pub struct BusinessModelLink {
    /// The part of the business model.
    pub element: BusinessModelPart,
    /// What the map has to do with it.
    pub text: Option<Text>,
}

/// Part of a business model (Osterwalder and Pigneur 2010).
#[enumeration]
pub enum BusinessModelPart {
    /// What is offered.
    ValueProposition,
    /// To whom.
    CustomerSegments,
    /// Through what.
    Channels,
    /// How the relationship is kept.
    Relationships,
    /// What is earned.
    Revenue,
    /// What it takes.
    Resources,
    /// What is done.
    Activities,
    /// With whom.
    Partners,
    /// What it costs.
    Costs,
}
