//! Flows: the ways that customers take through a map, with branches, loops,
//! exceptions and recovery.

use journeykit_derive::{entity, enumeration};

use super::scalar::{FlowId, PersonaId, Share, StepId};
use super::text::Text;

/// A way through the steps of a map, for all customers or for some. A map
/// without flows is read in the order of the document; several flows in one map
/// suit target groups that take the same steps differently (Ziggy 2014). The
/// checks report a flow on which someone can get caught and never reach an end
/// as an error, and steps that a flow names and never leads to as a warning.
#[entity(kind = "flow", provenance)]
pub struct Flow {
    /// The id of the flow, unique among the flows of the map.
    pub id: FlowId,
    /// What the flow is called, e.g. "With a claim adjuster".
    pub name: Option<Text>,
    /// Ids of the personas who take this way. Empty means all personas of the
    /// map.
    pub personas: Vec<PersonaId>,
    /// The part of all customers on this map who take this way, from 0 to 1.
    /// Absent means unknown.
    pub share: Option<Share>,
    /// Ids of steps of the map in the order in which they follow each other;
    /// the flow begins with the first. Empty means the order of the document,
    /// unless one of the `links` is of kind `next`: then the links alone say
    /// what follows what.
    pub order: Vec<StepId>,
    /// Connections between steps beside the order: branches, loops, exceptions
    /// and the ways back from them.
    pub links: Vec<FlowLink>,
}

/// A way that leads from one step of the map straight to another.
#[entity(kind = "flow_link")]
pub struct FlowLink {
    /// The id of the step where the link begins.
    pub source: StepId,
    /// The id of the step that the link leads to.
    pub target: StepId,
    /// How the two steps follow each other. Absent means `next`.
    pub kind: Option<LinkKind>,
    /// The part of those at the `source` who take this link, from 0 to 1. The
    /// checks warn where the shares that leave one step add up to more than 1.
    /// Absent means unknown. Where the checks look for a way without an end, an
    /// unknown share counts as 1 for a link of kind `next` and as 0 for any
    /// other.
    pub share: Option<Share>,
    /// In which case the link is taken, e.g. "the form is incomplete".
    pub condition: Option<Text>,
}

/// How two steps of a flow follow each other.
#[enumeration]
pub enum LinkKind {
    /// The usual way on, where the order of the flow does not give it.
    Next,
    /// One of several ways on, of which each customer takes one.
    Branch,
    /// A loop back to an earlier step, which is then taken again.
    Repeat,
    /// A way into something unforeseen. The checks warn where no link of kind
    /// `recovery` leads back from there.
    Exception,
    /// The way back into the journey after an exception.
    Recovery,
}
