//! Kinds of data: what they are about, where they are kept, and how fresh and
//! how detailed they are.

use journeykit_derive::{entity, enumeration};

use super::layer::Readiness;
use super::reference::ElementRef;
use super::scalar::{DataItemId, InitiativeId, SystemId};
use super::text::Text;

/// A kind of data that journeys depend on, such as the moving date or the
/// status of an order; not a single record of it.
///
/// Data is the second of the six layers, directly after the wanted experience
/// (MarkedsPartner 2022).
#[entity(kind = "data_item", provenance)]
pub struct DataItem {
    /// The id of the kind of data, unique among the data of the document.
    pub id: DataItemId,
    /// The name of the kind of data, such as "Delivery address".
    pub name: Text,
    /// What the data says, and what belongs to it.
    pub description: Option<Text>,
    /// The stages of its life cycle that have been provided for, each with its
    /// system and its readiness. Stages that are not listed are reported as
    /// `data_item.life_missing`.
    pub life: Vec<DataLifeStage>,
    /// Whether it is personal data, about people who can be identified. Absent
    /// means unknown.
    pub personal: Option<bool>,
    /// On which ground it may be processed, if it is personal (General Data
    /// Protection Regulation, article 6). Absent means that nobody has said; for
    /// personal data that is reported as `data_item.basis_missing`.
    pub basis: Option<LegalBasis>,
    /// The step or touchpoint at which customers consent, where `basis` is
    /// `consent`. Absent means that nobody has said, which is reported as
    /// `data_item.consent_missing`. Consent that comes after the data was used
    /// is reported as `data_item.consent_late`, and consent where `basis` is
    /// another ground as `data_item.consent_unused`.
    pub consent_at: Option<ElementRef>,
}

/// Data that a system makes available, and in what quality. The counterpart is
/// the data need of a touchpoint.
#[entity(kind = "data_provision")]
pub struct DataProvision {
    /// The id of the kind of data.
    pub data: DataItemId,
    /// How old the data can be when the system hands it over. Absent means
    /// unknown.
    pub latency: Option<Latency>,
    /// Whether the system provides it for each case or only for groups. Absent
    /// means unknown.
    pub granularity: Option<Granularity>,
    /// The initiative after which the system provides it. Absent means that it
    /// does so today, as far as is known.
    pub introduced_by: Option<InitiativeId>,
    /// The initiative after which the system no longer provides it. Absent
    /// means that no end is planned.
    pub ended_by: Option<InitiativeId>,
}

/// One stage in the life cycle of a kind of data: where it takes place, and
/// whether it works today.
#[entity(kind = "data_life_stage")]
pub struct DataLifeStage {
    /// The stage, named by what is done with the data.
    pub verb: DataLifecycleStage,
    /// The id of the system in which the stage takes place. Absent means that
    /// nobody has said.
    pub system: Option<SystemId>,
    /// Whether the stage is in place today. Absent means unknown.
    pub readiness: Option<Readiness>,
}

/// The stages in the life cycle of data, in order: it is acquired, stored,
/// analysed, transformed, provided and applied (MarkedsPartner 2022).
#[enumeration]
pub enum DataLifecycleStage {
    /// The data is obtained: the customer enters it, a device measures it, or
    /// it is fetched from someone else.
    Acquire,
    /// The data is kept where it can be found again.
    Store,
    /// The data is examined in order to learn something from it.
    Analyse,
    /// The data is converted or combined into the form that its use calls for.
    Transform,
    /// The data is made available to the people and the systems that need it.
    Provide,
    /// The data is used, in the journey itself or in the work behind it.
    Apply,
}

/// How old data can be when it is used, from the freshest to the oldest.
#[enumeration]
pub enum Latency {
    /// Seconds old: it shows what is happening now.
    RealTime,
    /// Minutes old, less than an hour.
    Minutes,
    /// Hours old, less than a day.
    Hours,
    /// Up to a day old, as after a nightly transfer.
    Day,
    /// Up to a week old.
    Week,
    /// Up to a month old, as in monthly figures.
    Month,
}

/// Whether data is about single cases or about groups.
///
/// What happened to a group of customers last month does not tell what happened
/// in one delivery a second ago (MarkedsPartner 2022).
#[enumeration]
pub enum Granularity {
    /// It is about one person, order or delivery.
    Individual,
    /// It is about several cases together, as a total or an average.
    Group,
}

/// The ground on which personal data may be processed (General Data Protection
/// Regulation, article 6).
#[enumeration]
pub enum LegalBasis {
    /// The person has consented.
    Consent,
    /// A contract with the person needs it.
    Contract,
    /// A law demands it.
    LegalObligation,
    /// It is needed to save a life.
    VitalInterests,
    /// A task in the public interest, or the exercise of official authority,
    /// needs it.
    PublicTask,
    /// A legitimate interest that outweighs the person's.
    LegitimateInterests,
}
