//! How a step or touchpoint is experienced, and what was expected of it.

use journeykit_derive::entity;

use super::scalar::{Count, Emotion, PersonaId};
use super::text::Text;

/// How a step or touchpoint is experienced.
///
/// At a step it says how customers experience it. At a touchpoint, as
/// `believed_experience`, it says what the provider thinks that it is like; the
/// two may disagree. An experience without any member says nothing, and counts
/// as missing.
#[entity(kind = "experience")]
pub struct Experience {
    /// How it feels on the whole, from -2 (very bad) over 0 (neutral) to 2
    /// (very good), with at most one decimal. The values of a map's steps, in order,
    /// are its emotion curve. Absent means that nobody has said, not that it is
    /// neutral.
    pub emotion: Option<Emotion>,
    /// How many people the feeling rests on, as the mean of their answers.
    /// Absent means that nobody has said.
    pub n: Option<Count>,
    /// The experience in words, in a sentence or two.
    pub text: Option<Text>,
    /// Single words that people used for it, such as "slow" or "relieved".
    pub words: Vec<Text>,
    /// How sensible it is judged to be, from -2 (makes no sense) to 2 (makes
    /// perfect sense). Kantar asks for the rational and the emotional level of
    /// an experience separately.
    pub rational: Option<Emotion>,
    /// What it does to people's mood, from -2 (spoils it) to 2 (lifts it),
    /// whatever they think of its sense.
    pub emotional: Option<Emotion>,
}

/// How a step is experienced by one persona.
///
/// Used where personas differ: the step's `experience` holds for all of them
/// together, and it alone makes up their emotion curve. A persona's own curve has
/// its own feelings, and where it has none those of all.
#[entity(kind = "persona_experience")]
pub struct PersonaExperience {
    /// The persona, as an id of the document's `personas`. It should be one of
    /// the map's own (`map.persona_foreign`).
    pub persona: PersonaId,
    /// How the step feels to this persona on the whole, from -2 (very bad) over
    /// 0 (neutral) to 2 (very good), with at most one decimal. Absent means that nobody
    /// has said.
    pub emotion: Option<Emotion>,
    /// How many people the feeling rests on, as the mean of their answers.
    /// Absent means that nobody has said.
    pub n: Option<Count>,
    /// The persona's experience in words, in a sentence or two.
    pub text: Option<Text>,
    /// Single words that people of this group used for it.
    pub words: Vec<Text>,
    /// How sensible this persona judges the step to be, from -2 (makes no
    /// sense) to 2 (makes perfect sense).
    pub rational: Option<Emotion>,
    /// What the step does to this persona's mood, from -2 (spoils it) to 2
    /// (lifts it).
    pub emotional: Option<Emotion>,
}

/// What customers expect of a step before they come to it.
///
/// The difference between what is expected and what is perceived is how
/// SERVQUAL understands quality of service (Parasuraman, Zeithaml and Berry
/// 1985).
#[entity(kind = "expectation")]
pub struct Expectation {
    /// The expectation in words: "An answer within the day".
    pub text: Option<Text>,
    /// How good the step is expected to be, from -2 (very bad) to 2 (very
    /// good): the same scale as the `emotion` of an experience, so that the two
    /// can be compared.
    pub emotion: Option<Emotion>,
}
