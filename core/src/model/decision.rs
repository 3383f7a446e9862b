//! What customers decide at a step, and what a step says in the map's own
//! lanes.

use journeykit_derive::entity;

use super::scalar::{CompetitorId, LaneId, PainId, Share, StepId};
use super::text::Text;

/// Something that customers decide at a step because of what they experienced.
///
/// Kantar asks how decisions and behaviour result from experience, so a
/// decision names its causes in words, or the pains that led to it. The checks
/// report one that does neither (`decision.cause_missing`).
#[entity(kind = "decision")]
pub struct Decision {
    /// The decision in words: "Asks another company for an offer".
    pub text: Text,
    /// Why customers decide so, one cause an entry.
    pub causes: Vec<Text>,
    /// The pains that led to the decision, as ids of pains of the same map;
    /// they may belong to earlier steps.
    pub pains: Vec<PainId>,
    /// The step that customers go to next because of the decision, as the id of
    /// a step of the same map. Absent means that nobody has said.
    pub leads_to: Option<StepId>,
    /// Whether customers leave the journey by this decision. Absent means that
    /// nobody has said.
    pub exit: Option<bool>,
    /// How many of the customers who come to the step decide so, as a share
    /// from 0 to 1. The shares of a step's decisions should not add up to more
    /// than 1.
    pub share: Option<Share>,
    /// The competitor that customers go to, as an id of the document's
    /// `competitors`. Only meaningful where they leave.
    pub competitor: Option<CompetitorId>,
}

/// What a step says in one of the lanes that its map has defined.
///
/// Lanes are rows for whatever the model has no member for. A cell is part of
/// its step, and so follows a step that is moved to another stage.
#[entity(kind = "lane_cell")]
pub struct LaneCell {
    /// The lane, as the id of one of the map's `lanes`.
    pub lane: LaneId,
    /// What the step says in that lane.
    pub text: Text,
}
