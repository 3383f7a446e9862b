//! What claims rest on, who has confirmed them, and who may see them.

use journeykit_derive::{entity, enumeration};

use super::scalar::{PartialDate, ParticipantId, SourceId, StudyId};
use super::text::Text;

/// What is known about the truth of a statement in the document.
///
/// An assumption may stand alone. Each of the other words needs something to
/// rest on: `evidence`, or for a step a validation. The checks report where
/// there is none, for personas, maps, needs, steps, touchpoints, pains and
/// gains (rule `claim.unfounded`). Whoever claims to have understood the
/// customer should be able to say how they know ("Förstå framtiden först").
#[enumeration]
pub enum Claim {
    /// Believed by those who wrote it down, and not looked into yet. The right
    /// word for most of what a first workshop brings.
    Assumption,
    /// Seen in what people do, or in figures, but not yet put to those it is
    /// about.
    Observed,
    /// Confirmed by those it is about, or by others who should know.
    Validated,
    /// Shown to be wrong, and kept so that nobody assumes it again. If none of
    /// its evidence contradicts it, that is reported as
    /// `claim.refuted_unshown`.
    Refuted,
}

/// Who may see something, from the widest circle to the narrowest.
///
/// The word is for those who pass a document on. The library records it and
/// hides nothing because of it. The checks report where parts and references say
/// something else than what they stand in (`confidentiality.wider`,
/// `confidentiality.reference`, `map.parts_stricter`).
#[enumeration]
pub enum Confidentiality {
    /// Anyone may see it, customers and competitors included.
    Open,
    /// Anyone in the organisation may see it, and nobody outside.
    Internal,
    /// Only those who work with it may see it. Fits personas with quotes by
    /// which real people could be recognised.
    Confidential,
}

/// A piece of evidence for or against the entity that lists it.
///
/// It may be what customers said in a study, what someone saw, or a number from
/// a report. An entity can list several, from different sources: these have to
/// be put together to give a whole (Kantar). A piece in which every member is
/// absent counts as no evidence.
#[entity(kind = "evidence")]
pub struct Evidence {
    /// The sort of evidence: whether someone said, saw, measured or wrote it.
    /// Absent means that nobody has said.
    pub kind: Option<EvidenceKind>,
    /// The study in which it was gathered: the id of an entry of `studies` in
    /// `research`. Absent where it comes from none.
    pub study: Option<StudyId>,
    /// The existing source that it was taken from, such as a register or an
    /// earlier report: the id of an entry of `sources` in `research`. Absent
    /// where it comes from none.
    pub source: Option<SourceId>,
    /// The people who said or showed it: ids of entries of `participants` in
    /// `research`, which hold no names. Empty means that it does not go back to
    /// single people, or that nobody has noted whom.
    pub participants: Vec<ParticipantId>,
    /// The day on which it was gathered, or its month or year. Absent means the
    /// date of the study or source.
    pub date: Option<PartialDate>,
    /// Whether it supports the claim of its entity or contradicts it. Absent
    /// means that it supports. The checks report an entity that is called
    /// observed or validated although a piece of evidence contradicts it (rule
    /// `claim.contradicted`).
    pub stance: Option<Stance>,
    /// What it says, in a few words, such as "nine of ten had to call twice".
    pub note: Option<Text>,
}

/// The sort of evidence that a piece is.
///
/// It tells what was found. How it was found is said by the method of the
/// study, and where it was found by the kind of the source.
#[enumeration]
pub enum EvidenceKind {
    /// What customers said, in interviews, complaints or reviews: the voice of
    /// the customer.
    VoiceOfCustomer,
    /// What employees said, about customers or about their own work.
    VoiceOfEmployee,
    /// What someone saw customers or employees do.
    Observation,
    /// A number that was counted or measured, such as a waiting time or the
    /// result of a survey.
    Measurement,
    /// What stands in a text, such as a strategy, a contract, a law or an
    /// earlier report.
    Document,
    /// The judgement of someone who knows the field, where no customer was
    /// asked.
    Expert,
}

/// What a piece of evidence says about the claim of the entity that lists it.
#[enumeration]
pub enum Stance {
    /// It speaks for the claim.
    Supports,
    /// It speaks against the claim. The claim should then be called refuted, or
    /// an assumption again.
    Contradicts,
}

/// A confirmation of a step by people who should know, such as customers in an
/// interview.
///
/// Once the steps of a journey are described, they are validated with customers
/// or other stakeholders (Kantar). A step with a validation counts as resting
/// on evidence. A published map of a current or observed journey should have at
/// least one validation by customers, employees or other stakeholders (rule
/// `map.validation_missing`).
#[entity(kind = "validation")]
pub struct Validation {
    /// Who confirmed the step: customers, employees, experts or other
    /// stakeholders.
    pub by: ValidatedBy,
    /// How they confirmed it, such as in an interview or by a survey. Absent
    /// means that nobody has said.
    pub kind: Option<ValidationKind>,
    /// The day on which they confirmed it, or its month or year. Absent means
    /// unknown.
    pub date: Option<PartialDate>,
    /// What they added or objected to, in a few words. Absent means nothing.
    pub note: Option<Text>,
}

/// The group of people who confirmed a step.
#[enumeration]
pub enum ValidatedBy {
    /// Those whose journey it is, whether they are called customers, citizens
    /// or patients.
    Customer,
    /// People who work for the provider, such as those in the front line.
    Employee,
    /// People who know the field but have no part in the journey. Their
    /// confirmation alone does not satisfy the rule `map.validation_missing`.
    Expert,
    /// Others whom the journey concerns, such as relatives, partners or
    /// authorities.
    Stakeholder,
}

/// How a step was confirmed.
#[enumeration]
pub enum ValidationKind {
    /// In a conversation with one person or a few.
    Interview,
    /// In a workshop in which the participants went through the journey
    /// together.
    Workshop,
    /// By watching customers or employees on the journey.
    Observation,
    /// By many people who answered the same questions.
    Survey,
    /// By a test in which people tried out a prototype.
    Prototype,
}
