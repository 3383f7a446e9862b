//! Those who must understand and agree, and the workshops they took part in.

use journeykit_derive::entity;

use super::scalar::{Count, Date, MapId, RoleId, StakeholderId, UnitId, WorkshopId};
use super::text::Text;

/// Someone, or a group, who must understand the journeys and agree to the changes.
#[entity(kind = "stakeholder", provenance)]
pub struct Stakeholder {
    /// Its id.
    pub id: StakeholderId,
    /// Who it is, as a function: no personal names.
    pub name: Text,
    /// The unit that it speaks for.
    pub unit: Option<UnitId>,
    /// Its role in the value chain.
    pub role: Option<RoleId>,
    /// Whether it has understood the order of the layers and the journey. Absent means nobody asked.
    pub understands: Option<bool>,
    /// When it agreed.
    pub agreed_on: Option<Date>,
}

/// A workshop on some of the maps.
#[entity(kind = "workshop", provenance)]
pub struct Workshop {
    /// Its id.
    pub id: WorkshopId,
    /// What it was called.
    pub title: Text,
    /// When it was held.
    pub date: Option<Date>,
    /// The maps that were worked on.
    pub maps: Vec<MapId>,
    /// Who took part, by unit.
    pub participants: Vec<Attendance>,
}

/// Participants of a workshop from one unit.
#[entity(kind = "seat")]
pub struct Attendance {
    /// The unit.
    pub unit: UnitId,
    /// How many came from it.
    pub count: Count,
}
