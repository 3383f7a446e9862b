//! What the six layers need so that an experience can happen.

use journeykit_derive::{entity, enumeration};

use super::reference::ElementRef;
use super::scalar::{CompetenceId, DataId, LayerNeedId, ProcessId, SystemId, UnitId};
use super::text::Text;

/// What one of the six layers needs before a wanted experience can be had (source document 002).
#[entity(kind = "layer_need", provenance)]
pub struct LayerNeed {
    /// Its id.
    pub id: LayerNeedId,
    /// The layer.
    pub layer: Layer,
    /// What is needed.
    pub text: Text,
    /// Whether it is there.
    pub readiness: Option<Readiness>,
    /// Needs that come first, mostly of the layer above.
    pub depends_on: Vec<LayerNeedId>,
    /// The steps and touchpoints that it serves.
    pub serves: Vec<ElementRef>,
    /// Data that it is about.
    pub data: Vec<DataId>,
    /// Systems that it is about.
    pub systems: Vec<SystemId>,
    /// Processes that it is about.
    pub processes: Vec<ProcessId>,
    /// Competences that it is about.
    pub competences: Vec<CompetenceId>,
    /// Units that it is about.
    pub units: Vec<UnitId>,
}

/// The six layers of a change, in the order in which they are worked on (source document 002).
#[enumeration]
pub enum Layer {
    /// The wanted experience.
    Experience,
    /// The data that it takes.
    Data,
    /// The systems.
    Systems,
    /// The processes.
    Processes,
    /// The competence.
    Competence,
    /// The organisation.
    Organisation,
}

/// Whether what is needed is there.
#[enumeration]
pub enum Readiness {
    /// It is missing.
    Missing,
    /// It is there in part.
    Partial,
    /// It is there.
    Ready,
}
