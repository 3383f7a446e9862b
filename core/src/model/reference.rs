//! References into a map: to a stage, step, touchpoint, pain or need of it.

use journeykit_derive::entity;

use super::scalar::{MapId, NeedId, PainId, StageId, StepId, TouchpointId};

/// A pointer at a map, or at something in it.
#[entity(kind = "element_ref")]
pub struct ElementRef {
    /// The map.
    pub map: MapId,
    /// A stage of it.
    pub stage: Option<StageId>,
    /// A step of it.
    pub step: Option<StepId>,
    /// A touchpoint of it.
    pub touchpoint: Option<TouchpointId>,
}

/// A pointer at a touchpoint of a map.
#[entity(kind = "touchpoint_ref")]
pub struct TouchpointRef {
    /// The map.
    pub map: MapId,
    /// The touchpoint.
    pub touchpoint: TouchpointId,
}

/// A pointer at a pain of a map.
#[entity(kind = "pain_ref")]
pub struct PainRef {
    /// The map.
    pub map: MapId,
    /// The pain.
    pub pain: PainId,
}

/// A pointer at a need of a map.
#[entity(kind = "need_ref")]
pub struct NeedRef {
    /// The map.
    pub map: MapId,
    /// The need.
    pub need: NeedId,
}
