//! What customers need on a journey.

use journeykit_derive::{entity, enumeration};

use super::scalar::{Importance, NeedId, PersonaId, UnitId};
use super::text::Text;

/// Something that customers need on this journey.
#[entity(kind = "need", provenance)]
pub struct Need {
    /// Its id, unique in the map.
    pub id: NeedId,
    /// The need.
    pub text: Text,
    /// Whether it is needed, wanted or missing.
    pub kind: Option<NeedKind>,
    /// The unit that answers for it.
    pub owner: Option<UnitId>,
    /// Whether it is met.
    pub met: Option<NeedStatus>,
    /// How much it matters, 1 to 5.
    pub importance: Option<Importance>,
    /// Whose need it is. Empty means all personas of the map.
    pub personas: Vec<PersonaId>,
}

/// How strongly something is needed.
#[enumeration]
pub enum NeedKind {
    /// Can't do without.
    Need,
    /// Would like to have.
    Want,
    /// Is missing today.
    Lack,
}

/// Whether a need is met.
#[enumeration]
pub enum NeedStatus {
    /// It is.
    Met,
    /// In part.
    Partly,
    /// It is not.
    Unmet,
}
