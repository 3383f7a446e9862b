//! The root: a set of maps with everything that they refer to.

use super::*;
use crate::finding::codes;
use crate::hash::HashSet;
use crate::json::{Fault, Faults, Input, Json, Wrong};

entity! {
    /// A set of journey maps with everything that they refer to: one document.
    part Atlas "atlas" {
        must {
            /// Version of the format, as major.minor; this library writes 1.0.
            schema_version: SchemaVersion,
            /// What the document is about.
            title: Text,
            /// The language of plain texts (BCP 47), as nb, sv or en-GB.
            language: Language,
        }
        may {
            /// Address of a JSON Schema for editors. It is kept and never fetched.
            schema as "$schema": Option<String>,
            /// More about it.
            description: Option<Text>,
            /// The world that the journeys take place in.
            context: Option<Context>,
            /// What the organisation wants to reach.
            goals: Table<BusinessGoal>,
            /// The roles of the value chain, on both sides of the encounter.
            roles: Table<Role>,
            /// Target groups.
            segments: Table<Segment>,
            /// Personas: groups of people, described as one.
            personas: Table<Persona>,
            /// Jobs to be done: what people try to achieve.
            jobs: Table<Job>,
            /// The channels that touchpoints use.
            channels: Table<Channel>,
            /// Others who serve the same needs.
            competitors: Table<Competitor>,
            /// Who and what stands behind the touchpoints.
            operations: Operations,
            /// What is known, and how it came to be known.
            research: Research,
            /// What is measured.
            metrics: Table<Metric>,
            /// The journey maps.
            maps: Table<JourneyMap>,
            /// Improvements.
            initiatives: Table<Initiative>,
            /// Competing futures.
            alternatives: Table<Alternative>,
            /// Those who must understand and agree.
            stakeholders: Table<Stakeholder>,
            /// Workshops, with those who took part.
            workshops: Table<Workshop>,
            /// Members of your own. They come back exactly as they came, down to the spelling of numbers.
            extensions: Option<Extensions>,
        }
        check unique_in_document;
    }
}

/// Ids that stand below personas are still unique in the document.
fn unique_in_document(atlas: &Atlas) -> Result<(), Faults> {
    let mut motivations = Unique::default();
    for (at, persona) in atlas.personas.iter().enumerate() {
        for (index, motivation) in persona.motivations.iter().enumerate() {
            motivations.see(motivation.id.as_str(), || {
                format!("/personas/{at}/motivations/{index}/id")
            });
        }
    }
    Unique::all([motivations])
}

/// Ids of one kind that stand in several tables.
#[derive(Default)]
pub(crate) struct Unique<'i> {
    seen: HashSet<&'i str>,
    again: Vec<Fault>,
}

impl<'i> Unique<'i> {
    /// Notes an id; one that stood before is a fault at its place.
    pub(crate) fn see(&mut self, id: &'i str, place: impl FnOnce() -> String) {
        if !self.seen.insert(id) {
            self.again.push(
                Fault::new(codes::ID_DUPLICATE)
                    .with("value", id)
                    .below(place()),
            );
        }
    }

    /// Whether no kind has an id twice.
    pub(crate) fn all<const N: usize>(kinds: [Self; N]) -> Result<(), Faults> {
        let again: Vec<Fault> = kinds.into_iter().flat_map(|kind| kind.again).collect();
        if again.is_empty() {
            Ok(())
        } else {
            Err(Faults(again))
        }
    }
}

entity! {
    /// The world that the journeys take place in.
    part Context "context" {
        must {}
        may {
            /// A market, public services, or the inside of an organisation.
            sector: Option<Sector>,
            /// What those are called whose journeys these are: customer, citizen, patient, employee.
            actor_term: Option<Text>,
            /// How far the organisation has come in working with customer experience, 0 to 5.
            maturity: Option<Level>,
            /// What the organisation concentrates on.
            core_focus: Option<Text>,
            /// The order in which the project works; the checks follow it. Absent means iterative.
            profile: Option<MethodProfile>,
            /// How far the project has come.
            phase: Option<ProjectPhase>,
        }
    }
}

entity! {
    /// A goal of the organisation.
    element BusinessGoal "business_goal" {
        must {
            /// Its id.
            id: GoalId,
            /// The goal, in words.
            text: Text,
        }
        may {
            /// The wider goal that it serves.
            part_of: Option<GoalId>,
            /// How it is measured.
            metrics: Vec<MetricId>,
        }
    }
}

entity! {
    /// A target group.
    element Segment "segment" {
        must {
            /// Its id.
            id: SegmentId,
            /// Its name.
            name: Text,
        }
        may {
            /// Who belongs to it.
            description: Option<Text>,
            /// How many people belong to it.
            size: Option<Count>,
        }
    }
}

entity! {
    /// A way in which the two sides meet.
    element Channel "channel" {
        must {
            /// Its id.
            id: ChannelId,
            /// Its name.
            name: Text,
        }
        may {
            /// What kind of a channel it is.
            kind: Option<ChannelKind>,
            /// The devices that it is used with.
            devices: Vec<Device>,
            /// Whether an answer comes at once.
            real_time: Option<bool>,
        }
    }
}

entity! {
    /// Someone else who serves the same needs.
    element Competitor "competitor" {
        must {
            /// Its id.
            id: CompetitorId,
            /// Its name.
            name: Text,
        }
        may {
            /// What it offers.
            description: Option<Text>,
        }
    }
}

/// Members of the user's own: any JSON object, kept as it came.
#[derive(Debug, Clone, PartialEq)]
pub struct Extensions(Json);

impl Extensions {
    /// The object.
    pub fn json(&self) -> &Json {
        &self.0
    }
}

impl serde::Serialize for Extensions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Value for Extensions {
    const SHAPE: Shape = Shape::Json;

    fn blank() -> Self {
        Self(Json::Null)
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        *self = extensions(input.json()?).map_err(|fault| input.wrong(fault))?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Json(&self.0)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}

fn extensions(json: Json) -> Result<Extensions, Fault> {
    if matches!(json, Json::Object(_)) {
        Ok(Extensions(json))
    } else {
        Err(Fault::of_type(&json, "an object"))
    }
}

impl build::Make<Extensions> for Json {
    fn make(self) -> Result<Extensions, Fault> {
        extensions(self)
    }
}

super::build::fill! { Extensions; }
