//! What a persona has lived, feels, says and wants.

use journeykit_derive::{entity, enumeration};

use super::scalar::{MotivationId, ParticipantId, Quantity, SourceId, StudyId};
use super::text::Text;

/// An empathy map.
#[entity(kind = "empathy_map")]
pub struct EmpathyMap {
    /// What it sees.
    pub sees: Vec<Text>,
    /// What it hears.
    pub hears: Vec<Text>,
    /// What it says.
    pub says: Vec<Text>,
    /// What it does.
    pub does: Vec<Text>,
    /// What it thinks.
    pub thinks: Vec<Text>,
    /// What it feels.
    pub feels: Vec<Text>,
    /// What hurts.
    pub pains: Vec<Text>,
    /// What it hopes for.
    pub gains: Vec<Text>,
}

/// Words that someone said.
#[entity(kind = "quote")]
pub struct Quote {
    /// The words.
    pub text: Text,
    /// The study in which they were said.
    pub study: Option<StudyId>,
    /// The source in which they stand.
    pub source: Option<SourceId>,
    /// Who said them.
    pub participant: Option<ParticipantId>,
    /// Whether that person agreed to be quoted.
    pub consent: Option<bool>,
}

/// Where a persona comes from.
#[entity(kind = "background")]
pub struct Background {
    /// In words.
    pub text: Option<Text>,
    /// Education.
    pub education: Option<Text>,
    /// Work life so far.
    pub career: Option<Text>,
    /// Years in the present position.
    pub tenure_years: Option<Quantity>,
}

/// What drives acts.
#[entity(kind = "motivation", provenance)]
pub struct Motivation {
    /// Its id, unique in the document.
    pub id: MotivationId,
    /// In words.
    pub text: Text,
}

/// What frustrates, on the surface and below it.
#[entity(kind = "frustration", provenance)]
pub struct Frustration {
    /// What shows.
    pub text: Text,
    /// What lies below.
    pub underlying: Option<Text>,
    /// Whether it was said or concluded.
    pub depth: Option<Explicitness>,
    /// What could be done about it.
    pub ideas: Vec<Text>,
}

/// Whether something was said or concluded.
#[enumeration]
pub enum Explicitness {
    /// Said openly.
    Stated,
    /// Concluded from other signs.
    Inferred,
}
