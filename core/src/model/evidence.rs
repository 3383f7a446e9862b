//! What claims rest on, and who may see them.

use journeykit_derive::{entity, enumeration};

use super::scalar::{Date, ParticipantId, SourceId, StudyId};
use super::text::Text;

/// What is known about the truth of a claim.
#[enumeration]
pub enum Claim {
    /// Believed, not looked into.
    Assumption,
    /// Seen.
    Observed,
    /// Confirmed by those it is about.
    Validated,
    /// Shown to be wrong.
    Refuted,
}

/// Who may see something.
#[enumeration]
pub enum Confidentiality {
    /// Anyone.
    Open,
    /// The organisation.
    Internal,
    /// Those who work with it.
    Confidential,
}

/// One piece of evidence for (or against) what it stands at.
#[entity(kind = "evidence")]
pub struct Evidence {
    /// What it is.
    pub kind: Option<EvidenceKind>,
    /// The study that it comes from.
    pub study: Option<StudyId>,
    /// The existing source that it comes from.
    pub source: Option<SourceId>,
    /// The participants who gave it.
    pub participants: Vec<ParticipantId>,
    /// When it was gathered, if that is not the date of the study or source.
    pub date: Option<Date>,
    /// Whether it speaks for the claim or against it. Absent means for it.
    pub stance: Option<Stance>,
    /// What it says, in a few words.
    pub note: Option<Text>,
}

/// What a piece of evidence is.
#[enumeration]
pub enum EvidenceKind {
    /// What customers said.
    VoiceOfCustomer,
    /// What employees said.
    VoiceOfEmployee,
    /// What someone saw.
    Observation,
    /// A number that was measured.
    Measurement,
    /// A document.
    Document,
    /// An expert's judgement.
    Expert,
}

/// What evidence says of the claim that it stands at.
#[enumeration]
pub enum Stance {
    /// It speaks for it.
    Supports,
    /// It speaks against it.
    Contradicts,
}

/// A confirmation of a step by those who should know (source document 004: validate the described steps).
#[entity(kind = "validation")]
pub struct Validation {
    /// Who confirmed it.
    pub by: ValidatedBy,
    /// How.
    pub kind: Option<ValidationKind>,
    /// When.
    pub date: Option<Date>,
    /// What they added.
    pub note: Option<Text>,
}

/// Who confirmed something.
#[enumeration]
pub enum ValidatedBy {
    /// Customers.
    Customer,
    /// Employees.
    Employee,
    /// Experts.
    Expert,
    /// Others concerned.
    Stakeholder,
}

/// How something was confirmed.
#[enumeration]
pub enum ValidationKind {
    /// In a conversation.
    Interview,
    /// In a workshop.
    Workshop,
    /// By watching.
    Observation,
    /// By a survey.
    Survey,
    /// By a test of a prototype.
    Prototype,
}
