//! Research: the studies behind the maps, those who took part in them, and the
//! knowledge that was there before.

use journeykit_derive::{entity, enumeration};

use super::metric::SurveyQuestion;
use super::reflect::{Table, into_member};
use super::scalar::{Count, PartialDate, ParticipantId, RoleId, SegmentId, SourceId, StudyId};
use super::suggestion::{Insight, Inspiration, OpenQuestion, Suggestion};
use super::text::Text;

/// What is known about customers and how it came to be known: studies,
/// participants, existing sources, and what these leave to be answered. Claims
/// anywhere in the document name their studies, sources and participants by id
/// in their `evidence`, so that a reader can follow each claim back to what it
/// rests on.
#[entity(kind = "research")]
pub struct Research {
    /// The interviews, observations, workshops and other studies that were
    /// carried out, each with an id that is unique among the studies. Where all
    /// of them used one method, or the organisation's own people carried out
    /// all of them, the checks say so.
    pub studies: Table<Study>,
    /// One entry for each person who took part in a study, without a name. The
    /// checks count them: 10 to 20 customers in all and 3 to 5 people of each
    /// target group (Ziggy 2014), unless the options of the check set other
    /// numbers.
    pub participants: Table<Participant>,
    /// Knowledge that was there before the project, such as figures from
    /// operations, earlier maps and brand tracking. Collecting it comes first
    /// of the four phases that Kantar describes.
    pub sources: Table<Source>,
    /// Proposals for improvement that participants made or that a source holds.
    pub suggestions: Table<Suggestion>,
    /// Experiences from other trades that people love, to learn from and to
    /// compare one's own level with.
    pub inspirations: Table<Inspiration>,
    /// What nobody knows yet, with the study that is to answer it where one is
    /// planned.
    pub questions: Table<OpenQuestion>,
    /// What was learnt: the step between what people said and what is drawn.
    pub insights: Table<Insight>,
}

into_member! { Research; }

/// A piece of research in which something was asked, watched or measured.
/// Evidence refers to it by its id, and participants say in which study they
/// took part.
#[entity(kind = "study", provenance)]
pub struct Study {
    /// The id of the study, unique among the studies of the document.
    pub id: StudyId,
    /// What the study is called, e.g. "Interviews with people who have just
    /// moved".
    pub title: Text,
    /// How the study was done. It also decides whether participants of the
    /// study count as people who were met: those of a `survey`, of `analytics`
    /// or of `desk_research` do not.
    pub method: ResearchMethod,
    /// Whether the organisation's own people or others did it. Absent means
    /// unknown. If every study is `internal`, the checks warn of bias
    /// (GainGrowth).
    pub conducted_by: Option<ConductedBy>,
    /// The round of research that the study belongs to, counted from 1: a few
    /// customers first, then the questions that turn out to matter most (Ziggy
    /// 2014). Absent means that nobody has said. If no study is of a later
    /// round than the first, the checks warn.
    pub iteration: Option<Count>,
    /// What the study looked at in particular, e.g. "the first week after the
    /// move".
    pub focus: Option<Text>,
    /// Ids of the target groups that the study was about. Empty means that it
    /// was about none in particular.
    pub segments: Vec<SegmentId>,
    /// The day on which the study ended, or its month or year, of which the
    /// last day counts. A check that is given a day warns of studies that are
    /// more than 730 days old on it; nothing is said of a study without a date.
    pub date: Option<PartialDate>,
    /// The questions as participants were asked them. The checks warn of those
    /// that ask how good the provider was rather than how it was for the
    /// customer ("Förstå framtiden först").
    pub questions: Vec<SurveyQuestion>,
}

/// How a study was done. Several methods beside each other show more than one
/// alone: GainGrowth combines observation, in-depth interviews and surveys.
#[enumeration]
pub enum ResearchMethod {
    /// A long, open conversation with one person, led by themes rather than by
    /// fixed questions.
    DepthInterview,
    /// An interview with techniques that help people recall an event and what
    /// they felt and thought in it (Kantar).
    CognitiveInterview,
    /// The same fixed questions put to many people, in writing or in an
    /// interview, to get figures. Its participants do not count as met.
    Survey,
    /// Watching people do something where they usually do it.
    Observation,
    /// Living close to people for some time, to understand their everyday life
    /// and culture.
    Ethnography,
    /// Notes that participants themselves keep over days or weeks.
    Diary,
    /// A group that works on the journey together: customers, employees or
    /// both.
    Workshop,
    /// A test in which people try out a prototype or a product while others
    /// watch.
    UsabilityTest,
    /// Figures from operations or the web, without asking anybody. Its
    /// participants do not count as met.
    Analytics,
    /// Reading what is already known or published. Its participants do not
    /// count as met.
    DeskResearch,
}

/// Who carried out a study. An organisation that studies its own customers
/// should beware of bias (GainGrowth).
#[enumeration]
pub enum ConductedBy {
    /// The organisation's own people alone.
    Internal,
    /// People from outside alone, such as a research institute.
    External,
    /// The organisation's own people and people from outside together.
    Mixed,
}

/// A person who took part in a study, described by target group or role and
/// never by name. Evidence and quotes refer to participants by id. Participants
/// whose study is a `survey`, `analytics` or `desk_research` are left out where
/// the checks count the people met.
#[entity(kind = "participant", provenance)]
pub struct Participant {
    /// The id of the participant, unique among the participants of the
    /// document.
    pub id: ParticipantId,
    /// The id of the study in which the person took part. Without one the
    /// participant counts as met.
    pub study: Option<StudyId>,
    /// The id of the target group that the person belongs to; people are
    /// counted by it.
    pub segment: Option<SegmentId>,
    /// The id of the person's role in the value chain, for employees and
    /// partners. Whoever has a role on the provider's side counts as an
    /// employee, and everybody else as a customer.
    pub role: Option<RoleId>,
    /// The day on which the person took part, or its month or year.
    pub date: Option<PartialDate>,
    /// How many themes came up with this person that had not come up with any
    /// participant before. When the last few bring hardly any, more interviews
    /// would add little: the research is saturated (Guest, Namey and Chen
    /// 2020). Absent means that nobody has counted.
    pub new_themes: Option<Count>,
    /// How many themes came up with this person in all, those of `new_themes`
    /// included. Absent means that nobody has counted.
    pub themes: Option<Count>,
}

/// Something that was known before the project: a report, figures from a
/// system, an earlier map. Evidence refers to it by its id.
#[entity(kind = "source", provenance)]
pub struct Source {
    /// The id of the source, unique among the sources of the document.
    pub id: SourceId,
    /// What the source is called, e.g. "Complaints 2025".
    pub title: Text,
    /// Where the knowledge comes from.
    pub kind: SourceKind,
    /// The day on which the source was made or published, or its month or year.
    /// A check that is given a day counts the age of the source from here, or
    /// from the last day of the month or year; without a date nothing is said
    /// of its age.
    pub date: Option<PartialDate>,
    /// The number of days after which the source counts only half as much as
    /// when it was new. Absent means 730. The checks warn of a source that is
    /// older than this.
    pub half_life_days: Option<Count>,
    /// Who published the source: an organisation or an author.
    pub publisher: Option<String>,
    /// The address where the source can be read. It is kept as written and
    /// never fetched.
    pub url: Option<String>,
    /// The terms under which the source may be used, e.g. "CC BY 4.0".
    pub licence: Option<String>,
}

/// Where existing knowledge comes from. All of these but `document` are in
/// Kantar's list of what to gather at the start of a project.
#[enumeration]
pub enum SourceKind {
    /// Figures from running the service: cases, volumes, times, contacts.
    Operations,
    /// Journey maps that were made before.
    EarlierMap,
    /// Repeated measurements of how well a brand is known and what people think
    /// of it.
    BrandTracking,
    /// Data from or about customers, such as complaints and earlier surveys.
    Customer,
    /// Data from employees, such as what the front line reports. A source of
    /// this kind counts as having listened to employees.
    Employee,
    /// What the organisation says of itself: strategies, declarations,
    /// agreements.
    Document,
    /// Data from the organisation's own web sites.
    Web,
    /// What people write in social media.
    Social,
    /// Figures and reports from the trade and from others outside the
    /// organisation.
    Industry,
}
