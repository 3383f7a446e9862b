//! What research leaves to be done: suggestions, inspirations and open questions.

use journeykit_derive::{entity, enumeration};

use super::reference::ElementRef;
use super::scalar::{
    Date, InspirationId, ParticipantId, QuestionId, Rating, SourceId, StudyId, SuggestionId,
};
use super::text::Text;

/// A proposal.
#[entity(kind = "suggestion", provenance)]
pub struct Suggestion {
    /// Its id.
    pub id: SuggestionId,
    /// The proposal.
    pub text: Text,
    /// Who made it.
    pub participant: Option<ParticipantId>,
    /// Where it was found.
    pub source: Option<SourceId>,
    /// When.
    pub date: Option<Date>,
    /// What has become of it.
    pub status: Option<SuggestionStatus>,
}

/// What has become of a suggestion.
#[enumeration]
pub enum SuggestionStatus {
    /// Nobody has answered.
    Open,
    /// Taken up.
    Accepted,
    /// Turned down, with an answer.
    Declined,
    /// Done.
    Done,
}

/// An experience from another trade that people love.
#[entity(kind = "inspiration", provenance)]
pub struct Inspiration {
    /// Its id.
    pub id: InspirationId,
    /// Where it is found.
    pub name: Text,
    /// The trade.
    pub trade: Option<Text>,
    /// What is loved about it.
    pub quality: Option<Text>,
    /// How good it is there: the level to compare one's own with.
    pub level: Option<Rating>,
}

/// Something that nobody knows yet.
#[entity(kind = "open_question", provenance)]
pub struct OpenQuestion {
    /// Its id.
    pub id: QuestionId,
    /// The question.
    pub text: Text,
    /// What it is about.
    pub about: Vec<ElementRef>,
    /// The study that shall answer it.
    pub study: Option<StudyId>,
}
