//! What is known, and how it came to be known.

use super::*;

entity! {
    /// What is known, and how it came to be known.
    part Research "research" {
        must {}
        may {
            /// Studies.
            studies: Table<Study>,
            /// Those who took part; no names.
            participants: Table<Participant>,
            /// Existing sources.
            sources: Table<Source>,
            /// What participants and others proposed.
            suggestions: Table<Suggestion>,
            /// Experiences from elsewhere that people love.
            inspirations: Table<Inspiration>,
            /// What nobody knows yet.
            questions: Table<OpenQuestion>,
        }
    }
}

entity! {
    /// A study: something was asked, watched or measured.
    element Study "study" {
        must {
            /// Its id.
            id: StudyId,
            /// What it was called.
            title: Text,
            /// How it was done.
            method: Method,
        }
        may {
            /// Who did it.
            conducted_by: Option<ConductedBy>,
            /// Which round of the work it belongs to, from 1.
            iteration: Option<Count>,
            /// What it looked at.
            focus: Option<Text>,
            /// The target groups that it was about.
            segments: Vec<SegmentId>,
            /// When it ended.
            date: Option<Date>,
            /// What was asked.
            questions: Vec<SurveyQuestion>,
        }
    }
}

entity! {
    /// Someone who took part in a study, without a name.
    element Participant "participant" {
        must {
            /// Its id.
            id: ParticipantId,
        }
        may {
            /// The study.
            study: Option<StudyId>,
            /// The target group.
            segment: Option<SegmentId>,
            /// The role, for employees and partners.
            role: Option<RoleId>,
            /// When.
            date: Option<Date>,
            /// How many themes came up for the first time (Guest, Namey and Chen 2020).
            new_themes: Option<Count>,
            /// How many themes came up at all.
            themes: Option<Count>,
        }
    }
}

entity! {
    /// Something that was known before.
    element Source "source" {
        must {
            /// Its id.
            id: SourceId,
            /// What it is called.
            title: Text,
            /// Where it comes from.
            kind: SourceKind,
        }
        may {
            /// Its date.
            date: Option<Date>,
            /// After how many days it has lost half of its weight.
            half_life_days: Option<Count>,
            /// Who published it.
            publisher: Option<String>,
            /// Where it can be read.
            url: Option<String>,
            /// Under which terms.
            licence: Option<String>,
        }
    }
}

entity! {
    /// A proposal.
    element Suggestion "suggestion" {
        must {
            /// Its id.
            id: SuggestionId,
            /// The proposal.
            text: Text,
        }
        may {
            /// Who made it.
            participant: Option<ParticipantId>,
            /// Where it was found.
            source: Option<SourceId>,
            /// When.
            date: Option<Date>,
            /// What has become of it.
            status: Option<SuggestionStatus>,
        }
    }
}

entity! {
    /// An experience from another trade that people love.
    element Inspiration "inspiration" {
        must {
            /// Its id.
            id: InspirationId,
            /// Where it is found.
            name: Text,
        }
        may {
            /// The trade.
            trade: Option<Text>,
            /// What is loved about it.
            quality: Option<Text>,
            /// How good it is there: the level to compare one's own with.
            level: Option<Rating>,
        }
    }
}

entity! {
    /// Something that nobody knows yet.
    element OpenQuestion "open_question" {
        must {
            /// Its id.
            id: QuestionId,
            /// The question.
            text: Text,
        }
        may {
            /// What it is about.
            about: Vec<ElementRef>,
            /// The study that shall answer it.
            study: Option<StudyId>,
        }
    }
}
