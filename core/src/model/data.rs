//! Data: where they come from, and how they live.

use journeykit_derive::{entity, enumeration};

use super::layer::Readiness;
use super::scalar::{DataId, SystemId};
use super::text::Text;

/// A kind of data.
#[entity(kind = "data_item", provenance)]
pub struct DataItem {
    /// Its id.
    pub id: DataId,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub description: Option<Text>,
    /// The stages of its life, as far as they are provided for.
    pub life: Vec<DataLifeStage>,
    /// Whether it is about persons.
    pub personal: Option<bool>,
}

/// Data that a system gives.
#[entity(kind = "data_provision")]
pub struct DataProvision {
    /// The data.
    pub data: DataId,
    /// How old it may be.
    pub latency: Option<Latency>,
    /// What it is about: one delivery or a group.
    pub granularity: Option<Granularity>,
}

/// A stage in the life of data (source document 002).
#[entity(kind = "data_life_stage")]
pub struct DataLifeStage {
    /// The stage.
    pub verb: DataLifecycleStage,
    /// The system in which it happens.
    pub system: Option<SystemId>,
    /// Whether it is in place.
    pub readiness: Option<Readiness>,
}

/// A stage in the life of data (source document 002).
#[enumeration]
pub enum DataLifecycleStage {
    /// Get it.
    Acquire,
    /// Keep it.
    Store,
    /// Learn from it.
    Analyse,
    /// Bring it into form.
    Transform,
    /// Make it reachable.
    Provide,
    /// Use it.
    Apply,
}

/// How old data may be when it is used.
#[enumeration]
pub enum Latency {
    /// Seconds.
    RealTime,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
}

/// What a piece of data is about.
#[enumeration]
pub enum Granularity {
    /// One delivery or person.
    Individual,
    /// A group.
    Group,
}
