//! Who and what stands behind the touchpoints.

use journeykit_derive::{entity, enumeration};

use super::data::{DataItem, DataProvision, Latency};
use super::layer::LayerNeed;
use super::reflect::Table;
use super::role::Side;
use super::scalar::{
    CompetenceId, ComponentId, DataId, Importance, LayerNeedId, Level, ProcessId, SystemId, UnitId,
};
use super::text::Text;

/// Who and what stands behind the touchpoints.
#[entity(kind = "operations")]
pub struct Operations {
    /// The parts of the organisation: owners of touchpoints and needs.
    pub units: Table<Unit>,
    /// How work is done.
    pub processes: Table<Process>,
    /// Systems, and how they are joined.
    pub systems: Table<System>,
    /// Data, and where it lives.
    pub data: Table<DataItem>,
    /// What people must be able to do.
    pub competences: Table<Competence>,
    /// Building blocks that several ways of delivery share.
    pub components: Table<Component>,
    /// What the six layers need before a wanted experience can be had.
    pub layer_needs: Table<LayerNeed>,
}

/// A part of an organisation that can own something.
#[entity(kind = "unit", provenance)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Its name.
    pub name: Text,
    /// The unit that it is part of.
    pub part_of: Option<UnitId>,
    /// Which side of the encounter it stands on. Absent means the provider's.
    pub side: Option<Side>,
}

/// A way in which work is done.
#[entity(kind = "process", provenance)]
pub struct Process {
    /// Its id.
    pub id: ProcessId,
    /// Its name.
    pub name: Text,
    /// The unit that answers for it.
    pub owner: Option<UnitId>,
    /// What it does.
    pub description: Option<Text>,
    /// What happens to it.
    pub change: Option<Disposition>,
    /// How much it matters to the journeys, 1 to 5.
    pub importance: Option<Importance>,
    /// Systems that it uses.
    pub systems: Vec<SystemId>,
}

/// A system.
#[entity(kind = "system", provenance)]
pub struct System {
    /// Its id.
    pub id: SystemId,
    /// Its name.
    pub name: Text,
    /// The unit that answers for it.
    pub owner: Option<UnitId>,
    /// What happens to it.
    pub change: Option<Disposition>,
    /// The systems that it exchanges data with.
    pub integrations: Vec<Integration>,
    /// The data that it gives, and how fresh.
    pub provides: Vec<DataProvision>,
    /// Further needs that it covers.
    pub covers: Vec<Text>,
}

/// A joint between two systems.
#[entity(kind = "integration")]
pub struct Integration {
    /// The other system.
    pub system: SystemId,
    /// The data that is exchanged. Empty means all.
    pub data: Vec<DataId>,
    /// How old data may be when it arrives.
    pub latency: Option<Latency>,
}

/// Something that people must be able to do.
#[entity(kind = "competence", provenance)]
pub struct Competence {
    /// Its id.
    pub id: CompetenceId,
    /// Its name.
    pub name: Text,
    /// How far it is mastered today, 0 to 5. Absent means unknown.
    pub held: Option<Level>,
    /// The units that have it.
    pub units: Vec<UnitId>,
    /// How another organisation could make up for a lack of it.
    pub organisational_answer: Option<LayerNeedId>,
}

/// A building block that several ways of delivery share.
#[entity(kind = "component", provenance)]
pub struct Component {
    /// Its id.
    pub id: ComponentId,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub description: Option<Text>,
}

/// What happens to a system or a process.
#[enumeration]
pub enum Disposition {
    /// Stays as it is.
    Keep,
    /// Is adapted.
    Adapt,
    /// Is replaced.
    Replace,
    /// Comes new.
    Add,
    /// Goes.
    Retire,
}
