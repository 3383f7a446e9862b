//! What hurts customers, and what works for them.

use journeykit_derive::{entity, enumeration};

use super::persona_life::Explicitness;
use super::scalar::{GainId, Money, PainId, PainSeverity, PersonaId, Strength, TouchpointId};
use super::text::Text;

/// A pain point: what hurts or hinders the customer.
#[entity(kind = "pain", provenance)]
pub struct Pain {
    /// Its id, unique in the map.
    pub id: PainId,
    /// What hurts, on the surface.
    pub text: Text,
    /// How much, 1 to 5.
    pub severity: Option<PainSeverity>,
    /// What lies below.
    pub underlying: Option<Text>,
    /// Whether that was said or concluded.
    pub depth: Option<Explicitness>,
    /// What shall be done about it.
    pub treatment: Option<Treatment>,
    /// Whether customers leave here because of it.
    pub exit: Option<bool>,
    /// What is earned today on those who may leave.
    pub revenue_at_risk: Option<Money>,
    /// What could be done.
    pub ideas: Vec<Text>,
    /// Whom it hurts. Empty means all personas of the step.
    pub personas: Vec<PersonaId>,
    /// The touchpoint where it arises.
    pub touchpoint: Option<TouchpointId>,
}

/// What shall be done about a pain.
#[enumeration]
pub enum Treatment {
    /// Take it away.
    Remove,
    /// Make it milder.
    Relieve,
    /// Live with it.
    Accept,
}

/// A gain point: what works, and must survive.
#[entity(kind = "gain", provenance)]
pub struct Gain {
    /// Its id, unique in the map.
    pub id: GainId,
    /// What is good.
    pub text: Text,
    /// How good, 1 to 5.
    pub strength: Option<Strength>,
    /// Whether it delights: nobody would have missed it (Kano 1984).
    pub delight: Option<bool>,
    /// For whom. Empty means all personas of the step.
    pub personas: Vec<PersonaId>,
    /// The touchpoint where it arises.
    pub touchpoint: Option<TouchpointId>,
}
