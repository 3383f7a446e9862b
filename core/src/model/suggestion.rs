//! What research gives: insights, suggestions to answer, inspirations to learn
//! from, questions still open.

use journeykit_derive::{entity, enumeration};

use super::reference::ElementRef;
use super::scalar::{
    InsightId, InspirationId, OpenQuestionId, PartialDate, ParticipantId, Rating, SourceId,
    Strength, StudyId, SuggestionId,
};
use super::text::Text;

/// A proposal for improvement, made by a participant or found in a source. An
/// initiative takes it up by naming it in its `suggestions`; the checks list
/// those that nobody has answered and no initiative takes up (Kantar).
#[entity(kind = "suggestion", provenance)]
pub struct Suggestion {
    /// The id of the suggestion, unique among the suggestions of the document.
    pub id: SuggestionId,
    /// What is proposed, close to the words that were used.
    pub text: Text,
    /// The id of the participant who made the proposal.
    pub participant: Option<ParticipantId>,
    /// The id of the source in which the proposal was found, if it does not
    /// come from a participant.
    pub source: Option<SourceId>,
    /// The day on which the proposal was made, or its month or year.
    pub date: Option<PartialDate>,
    /// What has become of the proposal. Absent means the same as `open`. If it
    /// is `done` or `declined` and an initiative that takes it up says
    /// otherwise, that is reported as `suggestion.status_differs`.
    pub status: Option<SuggestionStatus>,
}

/// What has become of a suggestion.
#[enumeration]
pub enum SuggestionStatus {
    /// Nobody has answered yet.
    Open,
    /// It has been taken up but not yet carried out.
    Accepted,
    /// It has been turned down, and whoever made it has had an answer.
    Declined,
    /// It has been carried out.
    Done,
}

/// An experience from another trade that customers love (MarkedsPartner 2022).
/// Touchpoints that can learn from it name it in their `inspirations`.
#[entity(kind = "inspiration", provenance)]
pub struct Inspiration {
    /// The id of the inspiration, unique among the inspirations of the
    /// document.
    pub id: InspirationId,
    /// What the experience is and where it is found, e.g. "Paying in the taxi
    /// app".
    pub name: Text,
    /// The trade that it comes from, e.g. "passenger transport".
    pub trade: Option<Text>,
    /// What people love about it, e.g. "nobody has to think of paying".
    pub quality: Option<Text>,
    /// How good the experience is judged to be there, from 1 (very poor) to 5
    /// (very good): the level to compare the ratings of one's own touchpoints
    /// with. Absent means that nobody has judged it.
    pub level: Option<Rating>,
}

/// Something about the journeys that nobody knows yet. Open questions lead from
/// a map to further research: the map steers which target groups are studied
/// and how (Ziggy 2014), and interviews close the gaps in what is known
/// (Kantar).
#[entity(kind = "open_question", provenance)]
pub struct OpenQuestion {
    /// The id of the question, unique among the open questions of the document.
    pub id: OpenQuestionId,
    /// The question, e.g. "Who helps older customers with the form?"
    pub text: Text,
    /// The maps, stages, steps or touchpoints that the question is about. Empty
    /// means that it is about none in particular.
    pub about: Vec<ElementRef>,
    /// The id of the study that is to answer the question. Absent means that
    /// none is planned, which the checks point out.
    pub study: Option<StudyId>,
}

/// Something that was learnt from research: what several people said or did, and
/// what it means. Pains, needs and initiatives name the insights that they rest
/// on; the insight names its evidence.
#[entity(kind = "insight", provenance)]
pub struct Insight {
    /// The id of the insight, unique among the insights of the document.
    pub id: InsightId,
    /// What was learnt, in a sentence.
    pub text: Text,
    /// The maps, stages, steps and touchpoints that it is about.
    pub about: Vec<ElementRef>,
    /// How strong it is, from 1 (a first impression) to 5 (many people, several
    /// methods). Absent means that nobody has judged it.
    pub strength: Option<Strength>,
}
