//! Personas: groups of people, each described as one made-up person.

use journeykit_derive::{entity, enumeration};

use super::persona_details::{Background, EmpathyMap, Frustration, Motivation, Quote};
use super::reflect::Table;
use super::scalar::{ChannelId, Count, JobId, PersonaId, RoleId, SegmentId};
use super::text::Text;

/// A group of people, described in detail as if it were one person.
///
/// A persona (Cooper 1999) helps a team to see a journey with the eyes of those
/// who make it. It usually stands for customers; employees in the front line
/// get personas and journeys of their own. Maps, flows, steps, touchpoints and
/// needs name the personas that they concern. What is described follows
/// GainGrowth and Kantar: demographics, type of person, goal, quote, background,
/// motivation, frustration, technology and social media, traits and culture.
/// Which of the first eight are empty is reported as information, once half of
/// them are there or a map that is about the persona is no draft any more
/// (`persona.elements_missing`).
#[entity(kind = "persona", provenance)]
pub struct Persona {
    /// The persona's id, unique in the document. Maps, flows, steps,
    /// touchpoints and others refer to the persona by it.
    pub id: PersonaId,
    /// The persona's name: one that sounds real and belongs to nobody, such as
    /// "Karin" or "Johan, family with children".
    pub name: Text,
    /// Whether the name is made up, as it should be. The checks ask about every
    /// persona where this is not `true`, so that no real person is described by
    /// mistake (`persona.not_fictional`).
    pub fictional: Option<bool>,
    /// The persona's role in the value chain, as the id of one of the
    /// document's `roles`. Each customer or partner role in the chain should
    /// have at least one persona (GainGrowth).
    pub role: Option<RoleId>,
    /// The target groups that the persona stands for, as ids of the document's
    /// `segments`. The checks warn of a persona that stands for none.
    pub segments: Vec<SegmentId>,
    /// The jobs to be done that the persona is really trying to get done, as
    /// ids of the document's `jobs`. What the persona merely says that it wants
    /// is its `stated_goal`.
    pub jobs: Vec<JobId>,
    /// What people of this group say that they want, in their own terms: "I
    /// want a new kitchen before Christmas". It may differ from the job behind
    /// it.
    pub stated_goal: Option<Text>,
    /// What the persona is like: character, habits and situation in a sentence
    /// or two.
    pub being: Option<Text>,
    /// What the persona feels in general, about this part of life. What it
    /// feels at one step belongs to that step's experience.
    pub feels: Option<Text>,
    /// What the persona thinks, preferably as a sentence that it could have
    /// said to itself: "Am I in the way here?".
    pub thinks: Option<Text>,
    /// Age, education, income and other facts that describe the group, with
    /// what they imply.
    pub demographics: Option<Demographics>,
    /// What moves the persona above all (reasons, feelings, other people …),
    /// and how one therefore communicates with it.
    pub person_type: Option<PersonType>,
    /// Further traits, each with what it implies for behaviour or
    /// communication. A trait without an implication is reported as
    /// information.
    pub traits: Vec<Attribute>,
    /// Cultural attitudes that shape how the persona acts, such as trust in
    /// authorities, each with what it implies. Kantar asks for these beside
    /// psychological traits.
    pub culture: Vec<Attribute>,
    /// The persona's empathy map. Its `feels` and `thinks` serve the checks as
    /// well as the members of the same names here.
    pub empathy: Option<EmpathyMap>,
    /// What real people of this group have said, word for word. Where there are
    /// quotes, the checks ask for the persona's `confidentiality` too.
    pub quotes: Vec<Quote>,
    /// Where people of this group come from: their education, work life and
    /// experience so far.
    pub background: Option<Background>,
    /// What drives the persona to act. Steps refer to these by id, so that one
    /// can see which motivation is behind what a customer does.
    pub motivations: Table<Motivation>,
    /// What frustrates the persona in general, on the surface and below. What
    /// hurts at one step is a pain of that step.
    pub frustrations: Vec<Frustration>,
    /// The technologies that the persona uses, such as a smartphone, online
    /// banking or a particular kind of software. Where each of them names a
    /// device in English, Norwegian or Swedish, a touchpoint that takes another
    /// smartphone, tablet or computer is reported (`touchpoint.device_unfit`).
    pub technologies: Vec<Text>,
    /// The social media that the persona uses, by name; "none" where it uses
    /// none. A touchpoint in others is reported
    /// (`touchpoint.social_media_unfit`), and so is a journey without anything
    /// digital (`map.digital_missing`).
    pub social_media: Vec<Text>,
    /// The channels that the persona uses, as ids of the document's `channels`.
    /// A touchpoint for this persona in any other channel is reported
    /// (`touchpoint.channel_unfit`). Empty means that any channel may serve that
    /// suits the `technologies` and `social_media`.
    pub channels: Vec<ChannelId>,
    /// How far the description has been compared with real people. Absent
    /// counts as `hypothesis`; a published map is expected to rest on tested
    /// personas.
    pub research_status: Option<ResearchStatus>,
}

/// How far a persona has been compared with real people.
///
/// A persona begins as a starting point that has to be tried on customers
/// (GainGrowth). A persona that is called tested needs evidence, or a quote
/// that names a study; else the checks report `persona.unfounded`. Where the
/// evidence says something else than the word, they report
/// `persona.status_contradicted` or `persona.status_behind`.
#[enumeration]
pub enum ResearchStatus {
    /// The persona is made up from what the team believes, and nobody has
    /// tested it yet.
    Hypothesis,
    /// Some parts of the description have been tested on real people, and
    /// others have not.
    PartlyTested,
    /// The description as a whole has been tested on real people and fits them.
    Tested,
    /// Real people turned out to be different, so the persona should be
    /// rewritten or taken out of use.
    Refuted,
}

/// Demographic facts about the people of a group, with what they imply.
///
/// A fact belongs here if it says something about how people behave on the
/// journey. All members are optional and describe the typical member of the
/// group.
#[entity(kind = "demographics")]
pub struct Demographics {
    /// Typical age in whole years, such as the middle of the group's range.
    pub age: Option<Count>,
    /// Gender, in words.
    pub gender: Option<Text>,
    /// Civil status, such as "married" or "single".
    pub civil_status: Option<Text>,
    /// Who lives together, such as "two adults and two children".
    pub household: Option<Text>,
    /// Level or kind of education that is typical of the group, such as "upper
    /// secondary". What the persona studied belongs to `background`.
    pub education: Option<Text>,
    /// Level of income in words, such as "above average"; amounts are not
    /// expected here.
    pub income_level: Option<Text>,
    /// Kind of place where people of the group live, such as "a small
    /// municipality".
    pub place: Option<Text>,
    /// What these facts imply for behaviour: "Runs errands on the phone after
    /// nine in the evening". Its absence is reported as information.
    pub implication: Option<Text>,
}

/// A trait or attitude of a persona, with what it implies.
///
/// Used for both psychological traits and cultural attitudes.
#[entity(kind = "attribute")]
pub struct Attribute {
    /// The trait in a word or two, such as "Patience" or "Trust".
    pub name: Text,
    /// How pronounced the trait is in this group, or what form it takes:
    /// "Great, but not endless".
    pub value: Option<Text>,
    /// What the trait implies for behaviour or communication. A trait is worth
    /// recording for what follows from it, so its absence is reported
    /// (`trait.implication_missing`).
    pub implication: Option<Text>,
}

/// What moves a persona above all, and what follows for communication.
///
/// GainGrowth uses the type of person to decide how a provider should speak to
/// the group, and as a clue to how the group experiences the journey.
#[entity(kind = "person_type")]
pub struct PersonType {
    /// What moves the persona above all.
    pub kind: PersonKind,
    /// The same in words, with what is particular to this persona.
    pub text: Option<Text>,
    /// What follows for communication, one piece of advice an entry: "Give the
    /// price before the conditions". An empty list is reported as information.
    pub implications: Vec<Text>,
}

/// What moves a person above all.
///
/// Used for the type of a persona, and for the tone of a step: the kind of
/// person that the words used there are made for.
#[enumeration]
pub enum PersonKind {
    /// Facts and reasons: the person compares and calculates before deciding.
    Rational,
    /// Feelings: the person decides by how something feels.
    Emotional,
    /// Other people: the person looks to what others do, say or need, and
    /// values contact.
    Social,
    /// The moment: the person decides quickly, without preparation.
    Impulsive,
    /// Safety: the person wants to avoid mistakes, and to know what comes next.
    Cautious,
}
