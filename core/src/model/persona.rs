//! Personas: groups of people, described as one.

use journeykit_derive::{entity, enumeration};

use super::persona_life::{Background, EmpathyMap, Frustration, Motivation, Quote};
use super::reflect::Table;
use super::scalar::{ChannelId, Count, JobId, PersonaId, RoleId, SegmentId};
use super::text::Text;

/// A group of people, described in detail as if it were one. The name is made up.
#[entity(kind = "persona", provenance)]
pub struct Persona {
    /// Its id.
    pub id: PersonaId,
    /// A name that sounds real and belongs to nobody.
    pub name: Text,
    /// Whether the name is made up. Anything but `true` is asked about by the checks.
    pub fictional: Option<bool>,
    /// Its role in the value chain.
    pub role: Option<RoleId>,
    /// The target groups that it stands for.
    pub segments: Vec<SegmentId>,
    /// What it tries to achieve, really.
    pub jobs: Vec<JobId>,
    /// What it says that it wants.
    pub stated_goal: Option<Text>,
    /// How it is.
    pub being: Option<Text>,
    /// What it feels.
    pub feels: Option<Text>,
    /// What it thinks.
    pub thinks: Option<Text>,
    /// Age, education and the like.
    pub demographics: Option<Demographics>,
    /// What moves it.
    pub person_type: Option<PersonType>,
    /// Further traits, each with what it implies.
    pub traits: Vec<Attribute>,
    /// Cultural attitudes, each with what it implies.
    pub culture: Vec<Attribute>,
    /// The empathy map.
    pub empathy: Option<EmpathyMap>,
    /// What real people of this group said.
    pub quotes: Vec<Quote>,
    /// Where it comes from.
    pub background: Option<Background>,
    /// What drives its acts; steps point at these.
    pub motivations: Table<Motivation>,
    /// What frustrates it, on the surface and below.
    pub frustrations: Vec<Frustration>,
    /// The technologies that it uses.
    pub technologies: Vec<Text>,
    /// The social media that it uses.
    pub social_media: Vec<Text>,
    /// The channels that it uses; touchpoints in others are a finding.
    pub channels: Vec<ChannelId>,
    /// How far it has been held against real people.
    pub research_status: Option<ResearchStatus>,
}

/// How far a persona has been held against real people.
#[enumeration]
pub enum ResearchStatus {
    /// Made up from what we believe.
    Hypothesis,
    /// Parts have been tested.
    PartlyTested,
    /// Tested.
    Tested,
    /// Real people turned out to be different.
    Refuted,
}

/// Facts about the people of a group.
#[entity(kind = "demographics")]
pub struct Demographics {
    /// Age in years, or its middle.
    pub age: Option<Count>,
    /// Gender.
    pub gender: Option<Text>,
    /// Civil status.
    pub civil_status: Option<Text>,
    /// Household.
    pub household: Option<Text>,
    /// Education.
    pub education: Option<Text>,
    /// Income level.
    pub income_level: Option<Text>,
    /// Where it lives.
    pub place: Option<Text>,
    /// What these facts imply for behaviour.
    pub implication: Option<Text>,
}

/// A trait, with what it implies.
#[entity(kind = "attribute")]
pub struct Attribute {
    /// The trait.
    pub name: Text,
    /// How it is in this group.
    pub value: Option<Text>,
    /// What it implies for behaviour or communication.
    pub implication: Option<Text>,
}

/// What moves a persona, and what follows for how one speaks to it.
#[entity(kind = "person_type")]
pub struct PersonType {
    /// What moves it.
    pub kind: PersonKind,
    /// In words.
    pub text: Option<Text>,
    /// What follows for communication.
    pub implications: Vec<Text>,
}

/// What moves a persona.
#[enumeration]
pub enum PersonKind {
    /// Reasons.
    Rational,
    /// Feelings.
    Emotional,
    /// Other people.
    Social,
    /// The moment.
    Impulsive,
    /// Safety.
    Cautious,
}
