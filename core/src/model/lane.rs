//! Rows and views of a map's own, and what it may not do.

use journeykit_derive::{entity, enumeration};

use super::layer::Layer;
use super::scalar::{ConstraintId, LaneId, LensId, PersonaId, StepId};
use super::text::Text;

/// A row of a map's own.
#[entity(kind = "lane", provenance)]
pub struct Lane {
    /// Its id, unique in the map.
    pub id: LaneId,
    /// Its name.
    pub name: Text,
    /// What it is for.
    pub kind: Option<LaneKind>,
    /// More about it.
    pub description: Option<Text>,
}

/// What a lane is for.
#[enumeration]
pub enum LaneKind {
    /// What customers see of the provider.
    Frontstage,
    /// What they don't.
    Backstage,
    /// Support behind it.
    Support,
    /// Anything else that a map is to show.
    Custom,
}

/// A saved view: which member is looked at across the map, as `channel` or `device`.
#[entity(kind = "lens", provenance)]
pub struct Lens {
    /// Its id, unique in the map.
    pub id: LensId,
    /// Its name.
    pub name: Text,
    /// The member of steps or touchpoints that it shows.
    pub member: String,
    /// Personas that it is limited to.
    pub personas: Vec<PersonaId>,
}

/// What today's reality does not allow.
#[entity(kind = "constraint", provenance)]
pub struct Constraint {
    /// Its id, unique in the map.
    pub id: ConstraintId,
    /// The layer that it comes from.
    pub layer: Layer,
    /// What is not possible.
    pub text: Text,
    /// Whether it makes the wanted journey impossible as long as it stands.
    pub blocking: Option<bool>,
    /// The steps that it stands in the way of.
    pub steps: Vec<StepId>,
}
