//! The ways through a map.

use journeykit_derive::{entity, enumeration};

use super::scalar::{FlowId, PersonaId, Share, StepId};
use super::text::Text;

/// A way through the map.
#[entity(kind = "flow", provenance)]
pub struct Flow {
    /// Its id, unique in the map.
    pub id: FlowId,
    /// Its name.
    pub name: Option<Text>,
    /// Who goes it. Empty means all personas of the map.
    pub personas: Vec<PersonaId>,
    /// How many go it, as a part of all.
    pub share: Option<Share>,
    /// The steps that follow each other.
    pub order: Vec<StepId>,
    /// Branches, loops, exceptions and the ways back.
    pub links: Vec<FlowLink>,
}

/// A way from one step to another.
#[entity(kind = "flow_link")]
pub struct FlowLink {
    /// Where it begins.
    pub source: StepId,
    /// Where it leads.
    pub target: StepId,
    /// What it is. Absent means next.
    pub kind: Option<LinkKind>,
    /// How many of those who come by go it.
    pub share: Option<Share>,
    /// When it is gone.
    pub condition: Option<Text>,
}

/// How two steps follow each other.
#[enumeration]
pub enum LinkKind {
    /// One after the other.
    Next,
    /// One of several ways.
    Branch,
    /// Back to an earlier step.
    Repeat,
    /// Something unforeseen.
    Exception,
    /// Back on the way after an exception.
    Recovery,
}
