//! The root of the model: a document with its maps and everything that they
//! refer to.

use journeykit_derive::entity;

use super::alternative::Alternative;
use super::channel::{Channel, Competitor};
use super::context::{BusinessGoal, Context};
use super::extensions::Extensions;
use super::initiative::Initiative;
use super::job::Job;
use super::language::Language;
use super::map::JourneyMap;
use super::metric::Metric;
use super::operations::Operations;
use super::persona::Persona;
use super::reflect::Table;
use super::research::Research;
use super::role::Role;
use super::scalar::SchemaVersion;
use super::segment::Segment;
use super::stakeholder::{Stakeholder, Workshop};
use super::text::Text;
use super::unique_ids::UniqueIds;
use crate::json::Faults;

/// An atlas: journey maps together with everything that they refer to, in one
/// document. A version, a title and a language are enough for an empty one. Ids
/// refer to things in the same atlas; one that refers to nothing is an error of
/// the check, not of reading, so that an unfinished document always opens.
#[entity(kind = "atlas", validate = unique_in_document)]
pub struct Atlas {
    /// The version of the format, as major.minor. This library writes 1.0. A
    /// document of a newer minor version can be read as long as it holds only
    /// members and words that the library knows; a newer major version is
    /// refused.
    pub schema_version: SchemaVersion,
    /// What the document is about, e.g. "Home insurance".
    pub title: Text,
    /// The language of all texts that do not name one themselves, as a tag of
    /// BCP 47, e.g. `nb`, `sv` or `en-GB`.
    pub language: Language,
    /// The address of a JSON Schema, by which editors can help to write the
    /// document. It is kept as written and never fetched.
    #[member(name = "$schema")]
    pub schema: Option<String>,
    /// What a reader should know about the document that its title does not
    /// say.
    pub description: Option<Text>,
    /// The world that the journeys take place in: sector, maturity of the
    /// organisation, method and phase of the project. What the checks ask for,
    /// and how strictly, depends on it.
    pub context: Option<Context>,
    /// What the organisation wants to reach. Maps and touchpoints name the
    /// goals that they serve.
    pub goals: Table<BusinessGoal>,
    /// The roles of the value chain on both sides of the encounter: customers,
    /// the provider's staff, partners.
    pub roles: Table<Role>,
    /// Target groups: those whom the organisation wants to serve, and whom
    /// research has to cover.
    pub segments: Table<Segment>,
    /// Personas: each describes a group of people as if it were one person.
    pub personas: Table<Persona>,
    /// Jobs to be done: what people try to achieve, whatever they use for it.
    pub jobs: Table<Job>,
    /// The channels through which touchpoints take place, such as a shop, the
    /// phone or an app.
    pub channels: Table<Channel>,
    /// Others who serve the same needs. Touchpoints hold what customers think
    /// of them, and a map can show a journey of theirs.
    pub competitors: Table<Competitor>,
    /// Who and what stands behind the touchpoints: units, processes, systems,
    /// data, competences, and what the six layers need.
    #[member(default)]
    pub operations: Operations,
    /// What is known about customers and how it came to be known. Evidence
    /// everywhere in the document refers to it.
    #[member(default)]
    pub research: Research,
    /// What is measured, with baselines and targets. Touchpoints hold the
    /// values.
    pub metrics: Table<Metric>,
    /// The journey maps, of any state and for any customers. A gap can be
    /// computed between any two.
    pub maps: Table<JourneyMap>,
    /// Improvements that are proposed, decided on or under way.
    pub initiatives: Table<Initiative>,
    /// Futures that compete, with their cash flows and chances.
    pub alternatives: Table<Alternative>,
    /// Those who must understand the journeys and agree to the changes.
    pub stakeholders: Table<Stakeholder>,
    /// Workshops on the maps, with the units that took part.
    pub workshops: Table<Workshop>,
    /// Members of the user's own, as any JSON object. They come back exactly as
    /// they came, down to the spelling of numbers. Members that the format does
    /// not know are an error everywhere else.
    pub extensions: Option<Extensions>,
}

/// Reports ids of motivations that occur twice in the document. Motivations
/// stand below their personas, so that no single table can refuse a duplicate.
///
/// # Errors
/// `id.duplicate` for each second occurrence.
fn unique_in_document(atlas: &Atlas) -> Result<(), Faults> {
    let mut motivations = UniqueIds::default();
    for (at, persona) in atlas.personas.iter().enumerate() {
        for (index, motivation) in persona.motivations.iter().enumerate() {
            motivations.note(motivation.id.as_str(), || {
                format!("/personas/{at}/motivations/{index}/id")
            });
        }
    }
    UniqueIds::check([motivations])
}
