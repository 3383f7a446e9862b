//! Which elements stand for each other, and what changes in their figures.

use journeykit_derive::{entity, enumeration};

use super::change::Element;
use crate::model::{DataId, MetricId, Number, Share, StepId};

/// Two elements that stand for each other.
#[entity(kind = "match")]
pub struct Match {
    /// What they are.
    pub element: Element,
    /// The id before.
    pub before: String,
    /// The id after.
    pub after: String,
    /// By what it is known.
    pub by: MatchedBy,
    /// How sure that is, 0 to 1.
    pub certainty: Share,
    /// How the feeling changes, -2 to 2.
    pub emotion: Option<Box<Shift>>,
    /// How the trouble changes, 1 to 5.
    pub effort: Option<Box<Shift>>,
    /// How the time that it takes changes, in minutes.
    pub duration_minutes: Option<Box<Shift>>,
    /// How the demand changes, per day.
    pub demand_per_day: Option<Box<Shift>>,
    /// How the capacity changes, per day.
    pub capacity_per_day: Option<Box<Shift>>,
    /// Another channel.
    pub channel: Option<Box<Swap>>,
    /// Another device.
    pub device: Option<Box<Swap>>,
    /// Another owner.
    pub owner: Option<Box<Swap>>,
    /// Another role meets the customer.
    pub role: Option<Box<Swap>>,
    /// Another side takes the first step.
    pub initiator: Option<Box<Swap>>,
    /// Data that it takes and did not.
    pub data_added: Vec<DataId>,
    /// Data that it took and no longer does.
    pub data_dropped: Vec<DataId>,
    /// What is measured, where it changes.
    pub metrics: Vec<MetricShift>,
}

/// By what two elements are known to stand for each other.
#[enumeration]
pub enum MatchedBy {
    /// One says so (replaces, same_as).
    Link,
    /// They have the same id.
    Id,
    /// They are alike.
    Likeness,
}

/// A number before and after.
#[entity(kind = "shift")]
pub struct Shift {
    /// Before; absent if unknown.
    pub before: Option<Number>,
    /// After; absent if unknown.
    pub after: Option<Number>,
    /// The difference, if both are known.
    pub delta: Option<Number>,
}

/// A word or an id before and after.
#[entity(kind = "swap")]
pub struct Swap {
    /// Before; absent if there was none.
    pub before: Option<String>,
    /// After; absent if there is none.
    pub after: Option<String>,
}

/// A metric before and after.
#[entity(kind = "metric_shift")]
pub struct MetricShift {
    /// The metric.
    pub metric: MetricId,
    /// Before; absent if unknown.
    pub before: Option<Number>,
    /// After; absent if unknown.
    pub after: Option<Number>,
    /// The difference, if both are known.
    pub delta: Option<Number>,
}

/// A step that becomes several.
#[entity(kind = "split")]
pub struct Split {
    /// The step before.
    pub before: StepId,
    /// The steps after, the one that it is matched with first.
    pub after: Vec<StepId>,
}

/// Steps that become one.
#[entity(kind = "merge")]
pub struct Merge {
    /// The step after.
    pub after: StepId,
    /// The steps before, the one that it is matched with first.
    pub before: Vec<StepId>,
}
