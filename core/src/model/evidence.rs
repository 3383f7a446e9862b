//! What claims rest on.

use super::*;

entity! {
    /// One piece of evidence for (or against) what it stands at.
    part Evidence "evidence" {
        must {}
        may {
            /// What it is.
            kind: Option<EvidenceKind>,
            /// The study that it comes from.
            study: Option<StudyId>,
            /// The existing source that it comes from.
            source: Option<SourceId>,
            /// The participants who gave it.
            participants: Vec<ParticipantId>,
            /// When it was gathered, if that is not the date of the study or source.
            date: Option<Date>,
            /// Whether it speaks for the claim or against it. Absent means for it.
            stance: Option<Stance>,
            /// What it says, in a few words.
            note: Option<Text>,
        }
    }
}

entity! {
    /// A confirmation of a step by those who should know (source document 004: validate the described steps).
    part Validation "validation" {
        must {
            /// Who confirmed it.
            by: ValidatedBy,
        }
        may {
            /// How.
            kind: Option<ValidationKind>,
            /// When.
            date: Option<Date>,
            /// What they added.
            note: Option<Text>,
        }
    }
}
