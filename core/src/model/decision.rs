//! What customers decide, and what a step says in the lanes of its map.

use journeykit_derive::entity;

use super::scalar::{CompetitorId, LaneId, PainId, Share, StepId};
use super::text::Text;

/// Something that the customer decides here, because of what was experienced.
#[entity(kind = "decision")]
pub struct Decision {
    /// The decision.
    pub text: Text,
    /// Why.
    pub causes: Vec<Text>,
    /// Pains that led to it.
    pub pains: Vec<PainId>,
    /// The step that follows.
    pub leads_to: Option<StepId>,
    /// Whether the customer leaves the journey by it.
    pub exit: Option<bool>,
    /// How many decide so, as a part of all.
    pub share: Option<Share>,
    /// The competitor that customers go to.
    pub competitor: Option<CompetitorId>,
}

/// What a step has to say in a lane of the map's own.
#[entity(kind = "lane_cell")]
pub struct LaneCell {
    /// The lane.
    pub lane: LaneId,
    /// What stands in it.
    pub text: Text,
}
