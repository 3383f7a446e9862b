//! References into a map from outside it: to a stage, step, touchpoint, pain or
//! need.
//!
//! The ids of these are unique only within their map, so that a future map can
//! begin as a copy of the current one. A reference therefore names the map as
//! well.

use journeykit_derive::entity;

use super::scalar::{MapId, NeedId, PainId, StageId, StepId, TouchpointId};

/// A reference to a map, or to a stage, step or touchpoint of it.
///
/// An initiative uses it to say what it changes, a layer need what it serves,
/// an open question what it is about, and a map which part of a wider map it
/// shows in detail. With `map` alone it refers to the whole map; otherwise it
/// refers to the innermost element that it names. The elements around that may
/// be left out. If they are given, they must contain it (rule `ref.misfit`).
#[entity(kind = "element_ref")]
pub struct ElementRef {
    /// The map: the id of an entry of `maps` in this document.
    pub map: MapId,
    /// A stage, by its id in that map. Absent means that the reference is to
    /// the whole map, or that `step` or `touchpoint` is enough.
    pub stage: Option<StageId>,
    /// A step, by its id in that map. Absent means that the reference is to a
    /// whole stage or map, or that `touchpoint` is enough.
    pub step: Option<StepId>,
    /// A touchpoint, by its id in that map. Absent means that the reference is
    /// to a whole step, stage or map.
    pub touchpoint: Option<TouchpointId>,
}

/// A reference to a touchpoint of another map.
///
/// A touchpoint uses it in `same_as` to point at the same encounter seen from
/// another journey, such as the employee's. The gap between the two maps
/// matches touchpoints that are linked in this way.
#[entity(kind = "touchpoint_ref")]
pub struct TouchpointRef {
    /// The map: the id of an entry of `maps` in this document.
    pub map: MapId,
    /// The touchpoint, by its id in that map.
    pub touchpoint: TouchpointId,
}

/// A reference to a pain of a map.
///
/// An initiative uses it to say which pains it is meant to remove or relieve.
#[entity(kind = "pain_ref")]
pub struct PainRef {
    /// The map: the id of an entry of `maps` in this document.
    pub map: MapId,
    /// The pain, by its id in that map, at whichever step it arises.
    pub pain: PainId,
}

/// A reference to a need of a map.
///
/// An initiative uses it to say which needs it takes up. A need that is not met
/// and that no initiative takes up may be a missed opportunity (rule
/// `need.unaddressed`).
#[entity(kind = "need_ref")]
pub struct NeedRef {
    /// The map: the id of an entry of `maps` in this document.
    pub map: MapId,
    /// The need, by its id in that map.
    pub need: NeedId,
}
