//! What a touchpoint needs out of the customer's sight.

use journeykit_derive::entity;

use super::data::{Granularity, Latency};
use super::scalar::{CompetenceId, DataId, Level, ProcessId, RoleId, SystemId, UnitId};
use super::text::Text;

/// What happens out of the customer's sight.
#[entity(kind = "backstage")]
pub struct Backstage {
    /// In words.
    pub text: Option<Text>,
    /// Processes.
    pub processes: Vec<ProcessId>,
    /// Roles behind the front line.
    pub roles: Vec<RoleId>,
    /// Systems.
    pub systems: Vec<SystemId>,
    /// Competences, with the level that it takes.
    pub competences: Vec<CompetenceNeed>,
    /// What it can't do without.
    pub critical: Option<CriticalResources>,
}

/// People, processes and technology without which a touchpoint fails.
#[entity(kind = "critical")]
pub struct CriticalResources {
    /// Roles.
    pub roles: Vec<RoleId>,
    /// Processes.
    pub processes: Vec<ProcessId>,
    /// Systems.
    pub systems: Vec<SystemId>,
}

/// A competence that it takes.
#[entity(kind = "competence_need")]
pub struct CompetenceNeed {
    /// The competence.
    pub competence: CompetenceId,
    /// The level that it takes, 0 to 5.
    pub level: Option<Level>,
}

/// Data that a touchpoint takes.
#[entity(kind = "data_need")]
pub struct DataNeed {
    /// The data.
    pub data: DataId,
    /// How old it may be.
    pub latency: Option<Latency>,
    /// What it must be about: one delivery or a group.
    pub granularity: Option<Granularity>,
    /// How it is shown.
    pub presentation: Option<Text>,
}

/// Data that someone on the staff needs.
#[entity(kind = "staff_data_need")]
pub struct StaffDataNeed {
    /// Who needs it.
    pub role: RoleId,
    /// The data.
    pub data: DataId,
    /// When.
    pub moment: Option<Text>,
    /// How old it may be.
    pub latency: Option<Latency>,
}

/// How the customer is handed over.
#[entity(kind = "handover")]
pub struct Handover {
    /// What is done.
    pub text: Text,
    /// Who takes over.
    pub unit: Option<UnitId>,
    /// Data that goes along, so that nobody asks again.
    pub data: Vec<DataId>,
}
