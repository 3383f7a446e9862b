//! What a persona has lived through, feels, says and wants.

use journeykit_derive::{entity, enumeration};

use super::scalar::{MotivationId, ParticipantId, Quantity, SourceId, StudyId};
use super::text::Text;

/// An empathy map: how a persona sees the world, in eight fields.
///
/// A workshop tool (Gray, Brown and Macanufo 2010) that GainGrowth uses to get
/// a picture of how a customer is, feels and thinks. Each field is a list with
/// one observation an entry; empty fields are allowed.
#[entity(kind = "empathy_map")]
pub struct EmpathyMap {
    /// What the persona sees in its surroundings: people, offers, things on the
    /// table.
    pub sees: Vec<Text>,
    /// What the persona hears from family, colleagues, media and others.
    pub hears: Vec<Text>,
    /// What the persona says aloud, typically in quotation marks. It may differ
    /// from what the persona thinks.
    pub says: Vec<Text>,
    /// What the persona can be seen to do.
    pub does: Vec<Text>,
    /// What the persona thinks without necessarily saying it.
    pub thinks: Vec<Text>,
    /// What the persona feels: worries, hopes and moods.
    pub feels: Vec<Text>,
    /// What hurts or hinders the persona in general. Unlike the pains of a step
    /// these have no severity, and the gap between two maps does not follow
    /// them.
    pub pains: Vec<Text>,
    /// What the persona hopes for. Unlike the gains of a step these have no
    /// strength, and the gap between two maps does not follow them.
    pub gains: Vec<Text>,
}

/// Words that a real person has said, reproduced word for word.
///
/// The checks ask where each quote was said (a `study`, a `source` or a
/// `participant`) and whether the person agreed to be quoted.
#[entity(kind = "quote")]
pub struct Quote {
    /// The words, as they were said, in one language or several.
    pub text: Text,
    /// The study in which they were said, as an id of the document's
    /// `research.studies`. A quote that names a study also shows that its
    /// persona has been tested.
    pub study: Option<StudyId>,
    /// The existing source in which the words are found, such as a survey with
    /// open answers, as an id of the document's `research.sources`.
    pub source: Option<SourceId>,
    /// The participant who said them, as an id of the document's
    /// `research.participants`. Participants have no names.
    pub participant: Option<ParticipantId>,
    /// Whether that person agreed to be quoted. Anything but `true` is reported
    /// (`quote.consent_missing`).
    pub consent: Option<bool>,
}

/// Where people of a persona's group come from.
///
/// GainGrowth asks for education, for how stable the choice of career is, and
/// for how long someone has been there.
#[entity(kind = "background")]
pub struct Background {
    /// The background in a few sentences.
    pub text: Option<Text>,
    /// Education, such as "nurse, with training in management".
    pub education: Option<Text>,
    /// Work life so far, such as "two employers in fifteen years".
    pub career: Option<Text>,
    /// Time in the present position or relationship, in years. Fractions are
    /// allowed: half a year is 0.5.
    pub tenure_years: Option<Quantity>,
}

/// Something that drives a persona to act.
///
/// Whatever people do rests on a motivation (GainGrowth), so the `motivations`
/// of a step say which of these are behind what the customer does there.
#[entity(kind = "motivation", provenance)]
pub struct Motivation {
    /// The motivation's id, unique in the document and not only in its persona.
    pub id: MotivationId,
    /// The motivation in words: "Wants the family to be covered from the first
    /// night".
    pub text: Text,
}

/// Something that frustrates a persona, on the surface and below it.
///
/// It is not tied to a step. What hurts at a particular step of a map is a pain
/// there.
#[entity(kind = "frustration", provenance)]
pub struct Frustration {
    /// The frustration as it shows: "Has to telephone although the form is
    /// filled in".
    pub text: Text,
    /// What lies below it: "Feels cheated of the time that she has spent". It
    /// is often not said openly; its absence is reported as information.
    pub underlying: Option<Text>,
    /// Whether the underlying frustration was said openly or inferred.
    pub depth: Option<Explicitness>,
    /// What could be done about the frustration, one idea an entry. An empty
    /// list is reported as information, since a frustration is meant to give
    /// ideas.
    pub ideas: Vec<Text>,
}

/// Whether something was said openly or inferred.
///
/// It qualifies what is written under `underlying`, in a frustration or a pain.
#[enumeration]
pub enum Explicitness {
    /// People said it openly, in an interview or a complaint for instance.
    Stated,
    /// Nobody said it: it was inferred from behaviour or other signs, and still
    /// has to be confirmed.
    Inferred,
}
