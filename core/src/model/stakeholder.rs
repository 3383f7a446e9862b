//! Those who must understand and agree, and the workshops that were held.

use journeykit_derive::entity;

use super::evidence::Confidentiality;
use super::scalar::{Count, MapId, PartialDate, RoleId, StakeholderId, UnitId, WorkshopId};
use super::text::Text;

/// Someone who must understand the journeys and agree to the changes.
///
/// A person in a function or a group, inside or outside the organisation. Work
/// on journeys needs all stakeholders to understand its order: the customer
/// experience first, then data, systems, processes, competence and organisation
/// (MarkedsPartner 2022).
#[entity(kind = "stakeholder", provenance)]
pub struct Stakeholder {
    /// The stakeholder's id, unique in the document.
    pub id: StakeholderId,
    /// Who the stakeholder is, as a function: "Head of claims". Names of
    /// persons do not belong here.
    pub name: Text,
    /// The unit that the stakeholder speaks for, as an id of the document's
    /// `operations.units`.
    pub unit: Option<UnitId>,
    /// The stakeholder's role in the value chain, as an id of the document's
    /// `roles`.
    pub role: Option<RoleId>,
    /// Whether the stakeholder has understood the journeys and the order of the
    /// work. Absent means that nobody has asked. Anything but `true` is
    /// reported as information.
    pub understands: Option<bool>,
    /// The day on which the stakeholder agreed to the changes, or its month or
    /// year. Absent means that there is no agreement yet, which is reported as
    /// information.
    pub agreed_on: Option<PartialDate>,
    /// The most confidential that they may see. Absent means `internal`. An
    /// initiative that they are to be told of and may not see is reported as
    /// `initiative.audience_excluded`.
    pub may_see: Option<Confidentiality>,
}

/// A workshop in which people worked on one or more maps.
///
/// Kantar draws journeys in workshops with employees, so that all relevant
/// perspectives are examined. The checks compare the units that took part with
/// those that own something on the maps (`workshop.units_absent`).
#[entity(kind = "workshop", provenance)]
pub struct Workshop {
    /// The workshop's id, unique in the document.
    pub id: WorkshopId,
    /// What the workshop was called.
    pub title: Text,
    /// The day on which it was held, or its month or year.
    pub date: Option<PartialDate>,
    /// The maps that were worked on, as ids of the document's `maps`.
    pub maps: Vec<MapId>,
    /// How many people took part from which units. Empty means that nobody has
    /// written it down, and the checks ask nothing.
    pub participants: Vec<Attendance>,
}

/// How many people of one unit took part in a workshop.
///
/// Only numbers are recorded, no names.
#[entity(kind = "attendance")]
pub struct Attendance {
    /// The unit, as an id of the document's `operations.units`. When a unit
    /// takes part, the checks count the units directly below it (`part_of`) as
    /// present too.
    pub unit: UnitId,
    /// Number of people who took part from this unit.
    pub count: Count,
}
