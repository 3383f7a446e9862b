//! What a touchpoint needs out of the customer's sight: work, people, systems,
//! data and handovers.

use journeykit_derive::entity;

use super::data::{Granularity, Latency};
use super::scalar::{CompetenceId, DataItemId, Level, ProcessId, RoleId, SystemId, UnitId};
use super::text::Text;

/// What happens behind a touchpoint, out of the customer's sight: in a service
/// blueprint, what lies below the line of visibility (Shostack 1984).
///
/// An object without any member counts as missing
/// (`touchpoint.backstage_missing`).
#[entity(kind = "backstage")]
pub struct Backstage {
    /// What happens, in words.
    pub text: Option<Text>,
    /// Ids of the processes that run behind the touchpoint. Empty means that
    /// none are known; touchpoints of future maps without any are reported as
    /// `touchpoint.process_missing`.
    pub processes: Vec<ProcessId>,
    /// Ids of the roles that do the work without meeting the customer. The role
    /// that meets the customer is the `role` of the touchpoint.
    pub roles: Vec<RoleId>,
    /// Ids of the systems that are used. Empty means that none are known.
    pub systems: Vec<SystemId>,
    /// The competences that the work calls for, each with the level. Empty
    /// means that none are known.
    pub competences: Vec<CompetenceNeed>,
    /// The people, processes and technologies without which the touchpoint
    /// fails. Absent means that nobody has said.
    pub critical: Option<CriticalResources>,
}

/// The critical people, processes and technologies of a touchpoint (Kantar): if
/// one of them is not there, the touchpoint fails. They show where a journey
/// depends on a single resource.
#[entity(kind = "critical_resources")]
pub struct CriticalResources {
    /// Ids of the roles that the touchpoint cannot do without.
    pub roles: Vec<RoleId>,
    /// Ids of the processes that the touchpoint cannot do without.
    pub processes: Vec<ProcessId>,
    /// Ids of the systems that the touchpoint cannot do without.
    pub systems: Vec<SystemId>,
}

/// A competence that the work behind a touchpoint calls for.
#[entity(kind = "competence_need")]
pub struct CompetenceNeed {
    /// The id of the competence.
    pub competence: CompetenceId,
    /// The level that is called for, from 0 (none) to 5 (full mastery), on the
    /// same scale as `held` of the competence. Absent means that nobody has
    /// said.
    pub level: Option<Level>,
}

/// Data that a touchpoint needs in order to give the wanted experience, and in
/// what quality (MarkedsPartner 2022). What systems provide is recorded in the
/// same terms.
///
/// Between two touchpoints that are counterparts, the gap lists the data that
/// is needed anew and the data that is no longer needed.
#[entity(kind = "data_need")]
pub struct DataNeed {
    /// The id of the kind of data.
    pub data: DataItemId,
    /// How old the data may be at most. Absent means that nobody has said.
    pub latency: Option<Latency>,
    /// Whether it must be about the single case, or whether figures for a group
    /// will do. Absent means that nobody has said.
    pub granularity: Option<Granularity>,
    /// How the data is presented, such as "a map that shows where the car is".
    pub presentation: Option<Text>,
}

/// Data that staff need in order to do their part at a touchpoint, and when
/// they need it (MarkedsPartner 2022).
#[entity(kind = "staff_data_need")]
pub struct StaffDataNeed {
    /// The id of the role whose people need the data.
    pub role: RoleId,
    /// The id of the kind of data.
    pub data: DataItemId,
    /// When they need it, in words, such as "before the call is answered".
    pub moment: Option<Text>,
    /// How old the data may be at most. Absent means that nobody has said.
    pub latency: Option<Latency>,
}

/// How the customer is passed on from a touchpoint to whoever is responsible
/// next. Where this is missing or fails, customers fall between two units
/// (Ziggy 2014).
#[entity(kind = "handover")]
pub struct Handover {
    /// What is done to hand the customer over, or how it goes wrong.
    pub text: Text,
    /// The id of the unit that takes over. Absent means that nobody has said.
    pub unit: Option<UnitId>,
    /// Ids of the kinds of data that are passed on, so that the customer is not
    /// asked for them again. Empty means that none is.
    pub data: Vec<DataItemId>,
}
