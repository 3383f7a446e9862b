//! The root: a set of maps with everything that they refer to.

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

/// A set of journey maps with everything that they refer to: one document.
#[entity(kind = "atlas", validate = unique_in_document)]
pub struct Atlas {
    /// Version of the format, as major.minor; this library writes 1.0.
    pub schema_version: SchemaVersion,
    /// What the document is about.
    pub title: Text,
    /// The language of plain texts (BCP 47), as nb, sv or en-GB.
    pub language: Language,
    /// Address of a JSON Schema for editors. It is kept and never fetched.
    #[member(name = "$schema")]
    pub schema: Option<String>,
    /// More about it.
    pub description: Option<Text>,
    /// The world that the journeys take place in.
    pub context: Option<Context>,
    /// What the organisation wants to reach.
    pub goals: Table<BusinessGoal>,
    /// The roles of the value chain, on both sides of the encounter.
    pub roles: Table<Role>,
    /// Target groups.
    pub segments: Table<Segment>,
    /// Personas: groups of people, described as one.
    pub personas: Table<Persona>,
    /// Jobs to be done: what people try to achieve.
    pub jobs: Table<Job>,
    /// The channels that touchpoints use.
    pub channels: Table<Channel>,
    /// Others who serve the same needs.
    pub competitors: Table<Competitor>,
    /// Who and what stands behind the touchpoints.
    #[member(default)]
    pub operations: Operations,
    /// What is known, and how it came to be known.
    #[member(default)]
    pub research: Research,
    /// What is measured.
    pub metrics: Table<Metric>,
    /// The journey maps.
    pub maps: Table<JourneyMap>,
    /// Improvements.
    pub initiatives: Table<Initiative>,
    /// Competing futures.
    pub alternatives: Table<Alternative>,
    /// Those who must understand and agree.
    pub stakeholders: Table<Stakeholder>,
    /// Workshops, with those who took part.
    pub workshops: Table<Workshop>,
    /// Members of your own. They come back exactly as they came, down to the spelling of numbers.
    pub extensions: Option<Extensions>,
}

/// Ids that stand below personas are still unique in the document.
fn unique_in_document(atlas: &Atlas) -> Result<(), Faults> {
    let mut motivations = UniqueIds::default();
    for (at, persona) in atlas.personas.iter().enumerate() {
        for (index, motivation) in persona.motivations.iter().enumerate() {
            motivations.see(motivation.id.as_str(), || {
                format!("/personas/{at}/motivations/{index}/id")
            });
        }
    }
    UniqueIds::all([motivations])
}
