//! How something is experienced.

use journeykit_derive::entity;

use super::scalar::{Emotion, PersonaId};
use super::text::Text;

/// How something is experienced.
#[entity(kind = "experience")]
pub struct Experience {
    /// How it feels on the whole, -2 to 2: the emotion curve.
    pub emotion: Option<Emotion>,
    /// In words.
    pub text: Option<Text>,
    /// The words that people used.
    pub words: Vec<Text>,
    /// How sensible it is judged to be, -2 to 2.
    pub rational: Option<Emotion>,
    /// What it does to one's mood, -2 to 2.
    pub emotional: Option<Emotion>,
}

/// How a step is experienced by one persona.
#[entity(kind = "persona_experience")]
pub struct PersonaExperience {
    /// The persona.
    pub persona: PersonaId,
    /// How it feels on the whole, -2 to 2.
    pub emotion: Option<Emotion>,
    /// In words.
    pub text: Option<Text>,
    /// The words that people used.
    pub words: Vec<Text>,
    /// How sensible it is judged to be, -2 to 2.
    pub rational: Option<Emotion>,
    /// What it does to one's mood, -2 to 2.
    pub emotional: Option<Emotion>,
}

/// What the customer expects.
#[entity(kind = "expectation")]
pub struct Expectation {
    /// In words.
    pub text: Option<Text>,
    /// How good it is expected to be, -2 to 2.
    pub emotion: Option<Emotion>,
}
