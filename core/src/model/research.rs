//! What is known, and how it came to be known.

use journeykit_derive::{entity, enumeration};

use super::metric::SurveyQuestion;
use super::reflect::Table;
use super::scalar::{Count, Date, ParticipantId, RoleId, SegmentId, SourceId, StudyId};
use super::suggestion::{Inspiration, OpenQuestion, Suggestion};
use super::text::Text;

/// What is known, and how it came to be known.
#[entity(kind = "research")]
pub struct Research {
    /// Studies.
    pub studies: Table<Study>,
    /// Those who took part; no names.
    pub participants: Table<Participant>,
    /// Existing sources.
    pub sources: Table<Source>,
    /// What participants and others proposed.
    pub suggestions: Table<Suggestion>,
    /// Experiences from elsewhere that people love.
    pub inspirations: Table<Inspiration>,
    /// What nobody knows yet.
    pub questions: Table<OpenQuestion>,
}

/// A study: something was asked, watched or measured.
#[entity(kind = "study", provenance)]
pub struct Study {
    /// Its id.
    pub id: StudyId,
    /// What it was called.
    pub title: Text,
    /// How it was done.
    pub method: Method,
    /// Who did it.
    pub conducted_by: Option<ConductedBy>,
    /// Which round of the work it belongs to, from 1.
    pub iteration: Option<Count>,
    /// What it looked at.
    pub focus: Option<Text>,
    /// The target groups that it was about.
    pub segments: Vec<SegmentId>,
    /// When it ended.
    pub date: Option<Date>,
    /// What was asked.
    pub questions: Vec<SurveyQuestion>,
}

/// How a study was done.
#[enumeration]
pub enum Method {
    /// In-depth interview.
    DepthInterview,
    /// Interview that follows how people remember and think.
    CognitiveInterview,
    /// Quantitative interview or survey.
    Survey,
    /// Observation.
    Observation,
    /// Living close to those studied.
    Ethnography,
    /// Diary kept by the participants.
    Diary,
    /// Workshop.
    Workshop,
    /// Test of a prototype or a product.
    UsabilityTest,
    /// Figures out of operations or the web.
    Analytics,
    /// Reading what is known already.
    DeskResearch,
}

/// Who did a study.
#[enumeration]
pub enum ConductedBy {
    /// The organisation's own people.
    Internal,
    /// Others.
    External,
    /// Both together.
    Mixed,
}

/// Someone who took part in a study, without a name.
#[entity(kind = "participant", provenance)]
pub struct Participant {
    /// Its id.
    pub id: ParticipantId,
    /// The study.
    pub study: Option<StudyId>,
    /// The target group.
    pub segment: Option<SegmentId>,
    /// The role, for employees and partners.
    pub role: Option<RoleId>,
    /// When.
    pub date: Option<Date>,
    /// How many themes came up for the first time (Guest, Namey and Chen 2020).
    pub new_themes: Option<Count>,
    /// How many themes came up at all.
    pub themes: Option<Count>,
}

/// Something that was known before.
#[entity(kind = "source", provenance)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// What it is called.
    pub title: Text,
    /// Where it comes from.
    pub kind: SourceKind,
    /// Its date.
    pub date: Option<Date>,
    /// After how many days it has lost half of its weight.
    pub half_life_days: Option<Count>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// Under which terms.
    pub licence: Option<String>,
}

/// Where existing knowledge comes from.
#[enumeration]
pub enum SourceKind {
    /// Figures out of operations.
    Operations,
    /// Maps made earlier.
    EarlierMap,
    /// Brand tracking.
    BrandTracking,
    /// Customers.
    Customer,
    /// Employees.
    Employee,
    /// What the organisation says of itself: strategies, declarations, agreements.
    Document,
    /// The web site.
    Web,
    /// Social media.
    Social,
    /// The trade and other outsiders.
    Industry,
}
