//! The organisation behind the touchpoints: its units, processes, systems,
//! competences and shared components.

use journeykit_derive::{entity, enumeration};

use super::data::{DataItem, DataProvision, Latency};
use super::layer::LayerNeed;
use super::reflect::{Table, into_member};
use super::role::Side;
use super::scalar::{
    CompetenceId, ComponentId, DataItemId, Importance, InitiativeId, LayerNeedId, Level, ProcessId,
    SystemId, UnitId,
};
use super::text::Text;

/// The organisation behind the journeys: who owns what, how work is done, which
/// systems and data there are, and what is still lacking.
///
/// Each thing is described once in the document, and maps refer to it by its
/// id. In a service blueprint (Shostack 1984) this is what lies below the line
/// of visibility.
///
/// What is there today and what is to come stand side by side: a system, a
/// process, a unit, a competence, an exchange of data and data that a system
/// provides can name the initiative that brings it and the one that ends it. So
/// today's silo and its closing are both in the document.
#[entity(kind = "operations")]
pub struct Operations {
    /// The units of the organisation and of its partners. They own touchpoints,
    /// needs, processes, systems and initiatives.
    pub units: Table<Unit>,
    /// The processes in which the work behind the touchpoints is done.
    pub processes: Table<Process>,
    /// The IT systems, each with the data that it provides and the systems that
    /// it exchanges data with.
    pub systems: Table<System>,
    /// The kinds of data, such as an address or the status of an order: what
    /// touchpoints and staff need, customers are asked for, and systems
    /// provide.
    pub data: Table<DataItem>,
    /// What people must know and be able to do, with the level that the
    /// organisation has today.
    pub competences: Table<Competence>,
    /// Building blocks that several ways of delivery share. Steps name those
    /// that they use, so that a current and a future journey can be compared by
    /// what is reused.
    pub components: Table<Component>,
    /// What each of the six layers must have in place before a wanted
    /// experience can be delivered (MarkedsPartner 2022). Listed in any order.
    pub layer_needs: Table<LayerNeed>,
}

into_member! { Operations; }

/// A part of an organisation that can be responsible for something: a
/// department, a team, or a partner company.
///
/// Responsibility is recorded by unit and not by person, so that a map shows
/// which needs and touchpoints fall between two units (Ziggy 2014).
#[entity(kind = "unit", provenance)]
pub struct Unit {
    /// The id of the unit, unique among the units of the document.
    pub id: UnitId,
    /// The name of the unit, such as "Customer service".
    pub name: Text,
    /// The id of the wider unit that this one belongs to, such as the
    /// department of a team. Absent means that it belongs to none in the
    /// document. A chain of units that leads back to itself is reported as
    /// `ref.loop`. A unit counts as present in a workshop if the unit that it
    /// is part of took part.
    pub part_of: Option<UnitId>,
    /// Which side of the encounter the unit stands on: the provider, a partner,
    /// or the customer's own organisation. Absent means the provider.
    pub side: Option<Side>,
    /// The initiative that brings the unit. Until it is done, the unit does not
    /// exist: maps of today's journey that use it are reported as
    /// `operations.not_yet`. Absent means that it exists today, as far as is
    /// known.
    pub introduced_by: Option<InitiativeId>,
    /// The initiative that ends the unit. Wanted journeys that still use it are
    /// reported as `operations.ended`. Absent means that no end is planned.
    pub ended_by: Option<InitiativeId>,
}

/// A process in which work is done behind the touchpoints, such as taking an
/// order or assessing a claim.
///
/// Processes are the fourth of the six layers: they settle how the journey is
/// to run in practice (MarkedsPartner 2022).
#[entity(kind = "process", provenance)]
pub struct Process {
    /// The id of the process, unique among the processes of the document.
    pub id: ProcessId,
    /// The name of the process, as the organisation calls it.
    pub name: Text,
    /// The id of the unit that is responsible for the process. Absent means
    /// that no unit is, as far as is known.
    pub owner: Option<UnitId>,
    /// What the process does, where it begins and where it ends.
    pub description: Option<Text>,
    /// What the wanted journey means for the process: whether it is kept,
    /// adapted, replaced, added or retired. Absent means that nobody has
    /// decided.
    pub change: Option<Disposition>,
    /// How much the process matters to the journeys, from 1 (little) to 5
    /// (decisive), so that the most important ones can be worked on first
    /// (MarkedsPartner 2022). Absent means that nobody has said.
    pub importance: Option<Importance>,
    /// Ids of the systems that the process uses. Empty means that none are
    /// known.
    pub systems: Vec<SystemId>,
    /// The initiative that brings the process. Until it is done, the process does not
    /// exist: maps of today's journey that use it are reported as
    /// `operations.not_yet`. Absent means that it exists today, as far as is
    /// known.
    pub introduced_by: Option<InitiativeId>,
    /// The initiative that ends the process. Wanted journeys that still use it are
    /// reported as `operations.ended`. Absent means that no end is planned.
    pub ended_by: Option<InitiativeId>,
}

/// An IT system that processes and touchpoints depend on.
///
/// What it provides, and what it is integrated with, shows where data sits in
/// silos or arrives too late (MarkedsPartner 2022).
#[entity(kind = "system", provenance)]
pub struct System {
    /// The id of the system, unique among the systems of the document.
    pub id: SystemId,
    /// The name of the system, as the organisation calls it.
    pub name: Text,
    /// The id of the unit that is responsible for the system. Absent means that
    /// no unit is, as far as is known.
    pub owner: Option<UnitId>,
    /// What the wanted journey means for the system: whether it is kept,
    /// adapted, replaced, added or retired. Absent means that nobody has
    /// decided.
    pub change: Option<Disposition>,
    /// The other systems that it exchanges data with. Empty means that none are
    /// known.
    pub integrations: Vec<Integration>,
    /// The data that the system makes available to others, each kind with its
    /// age and its level of detail. Empty means that none is known.
    pub provides: Vec<DataProvision>,
    /// What the system covers beside data, in words, such as "premium
    /// calculation". With it, one system that covers all needs can be weighed
    /// against several that complement each other (MarkedsPartner 2022).
    pub covers: Vec<Text>,
    /// The initiative that brings the system. Until it is done, the system does not
    /// exist: maps of today's journey that use it are reported as
    /// `operations.not_yet`. Absent means that it exists today, as far as is
    /// known.
    pub introduced_by: Option<InitiativeId>,
    /// The initiative that ends the system. Wanted journeys that still use it are
    /// reported as `operations.ended`. Absent means that no end is planned.
    pub ended_by: Option<InitiativeId>,
}

/// An exchange of data between the system that it is listed at and another one.
/// Its direction is not recorded.
#[entity(kind = "integration")]
pub struct Integration {
    /// The id of the other system.
    pub system: SystemId,
    /// Ids of the kinds of data that are exchanged. Empty means all.
    pub data: Vec<DataItemId>,
    /// How old the data can be when it arrives, such as `day` for a nightly
    /// transfer. Absent means unknown.
    pub latency: Option<Latency>,
    /// The initiative that makes the exchange possible. Absent means that data
    /// is exchanged today, as far as is known.
    pub introduced_by: Option<InitiativeId>,
    /// The initiative that ends the exchange. Absent means that no end is
    /// planned.
    pub ended_by: Option<InitiativeId>,
}

/// Something that people must know or be able to do for a touchpoint to work,
/// such as advising on mortgages.
///
/// Comparing what is held with what touchpoints call for shows which competence
/// is new, lacking or no longer needed (MarkedsPartner 2022).
#[entity(kind = "competence", provenance)]
pub struct Competence {
    /// The id of the competence, unique among the competences of the document.
    pub id: CompetenceId,
    /// The name of the competence, such as "Writing in plain language".
    pub name: Text,
    /// How far the organisation masters it today, from 0 (not at all) to 5
    /// (fully). A competence need of a touchpoint has its `level` on the same
    /// scale. Absent means unknown.
    pub held: Option<Level>,
    /// Ids of the units whose people have it. Empty means that none are known.
    pub units: Vec<UnitId>,
    /// The id of the layer need by which another way of organising would make
    /// up for a lack of this competence, such as a joint team (MarkedsPartner
    /// 2022). It usually belongs to the layer `organisation`. Absent means that
    /// none has been considered.
    pub organisational_answer: Option<LayerNeedId>,
    /// The initiative that brings the competence. Until it is done, the competence does not
    /// exist: maps of today's journey that use it are reported as
    /// `operations.not_yet`. Absent means that it exists today, as far as is
    /// known.
    pub introduced_by: Option<InitiativeId>,
    /// The initiative that ends the competence. Wanted journeys that still use it are
    /// reported as `operations.ended`. Absent means that no end is planned.
    pub ended_by: Option<InitiativeId>,
}

/// A building block that several ways of delivery share, such as the same
/// contract terms behind a paper form and behind an app.
///
/// Old and new ways of delivery are often made of the same parts
/// (MarkedsPartner 2022). When the gap looks for counterparts by likeness,
/// steps that share components count as more alike.
#[entity(kind = "component", provenance)]
pub struct Component {
    /// The id of the component, unique among the components of the document.
    pub id: ComponentId,
    /// The name of the component.
    pub name: Text,
    /// What the component is, and what the ways of delivery that share it have
    /// in common.
    pub description: Option<Text>,
}

/// What the wanted journey means for a system or a process.
#[enumeration]
pub enum Disposition {
    /// It stays as it is.
    Keep,
    /// It stays, and is changed in part.
    Adapt,
    /// It goes, and something else takes over its task.
    Replace,
    /// It does not exist today and has to be introduced.
    Add,
    /// It goes without a replacement.
    Retire,
}
