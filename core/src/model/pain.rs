//! What hurts customers at a step (pains), and what works for them (gains).

use journeykit_derive::{entity, enumeration};

use super::persona_details::Explicitness;
use super::scalar::{
    Count, GainId, InsightId, Money, PainId, PainSeverity, PersonaId, Share, Strength, TouchpointId,
};
use super::text::Text;

/// A pain: something at a step that hurts or hinders the customer.
///
/// Also called a pain point. A main reason to draw a journey is to get rid of
/// pains (Ziggy 2014), so a gap says of each whether it is removed, relieved,
/// kept, worsened or new, or `unstated` where the map after does not mention
/// it.
#[entity(kind = "pain", provenance)]
pub struct Pain {
    /// The pain's id, unique in its map. A future map that keeps the id says
    /// that the pain is still the same one.
    pub id: PainId,
    /// What hurts, as the customer notices it: "Two invoices, and no word of
    /// which one is right".
    pub text: Text,
    /// How much the pain hurts, from 1 (a nuisance) to 5 (unbearable). Absent
    /// means that nobody has said. Between two maps a lower figure means that
    /// the pain is relieved, a higher one that it is worsened; where either is
    /// absent it is kept.
    pub severity: Option<PainSeverity>,
    /// What lies below the surface: the cause, or what the customer is really
    /// afraid of.
    pub underlying: Option<Text>,
    /// Whether the underlying cause was said openly or inferred.
    pub depth: Option<Explicitness>,
    /// What is to be done about the pain. Absent means undecided. Once there
    /// are initiatives, or the map is published, the checks report pains that
    /// have neither a treatment nor an initiative that names them
    /// (`pain.untreated`).
    pub treatment: Option<Treatment>,
    /// Whether customers leave the provider because of this pain. Absent means
    /// that nobody has said, which the checks ask about at severity 5.
    pub exit: Option<bool>,
    /// How many of the customers it hits. Absent means unknown.
    pub frequency: Option<PainFrequency>,
    /// Whether the provider knows of it. A pain that the provider does not know
    /// of can't be in anybody's plan. Absent means that nobody has said.
    pub known_to_provider: Option<bool>,
    /// The insights that it rests on, as ids of the document's
    /// `research.insights`.
    pub insights: Vec<InsightId>,
    /// Revenue that the organisation has today from the customers who may leave
    /// because of the pain. The period is not part of the data, so one document
    /// should keep to one period, such as a year.
    pub revenue_at_risk: Option<Money>,
    /// What could be done about the pain, one idea an entry. An idea that is
    /// pursued becomes an initiative.
    pub ideas: Vec<Text>,
    /// Whom the pain concerns, as ids of the document's `personas`. Empty means
    /// all personas of the step.
    pub personas: Vec<PersonaId>,
    /// The touchpoint where the pain arises, as the id of a touchpoint of the
    /// same step. Absent means that it belongs to the step as a whole.
    pub touchpoint: Option<TouchpointId>,
}

/// How common a pain is among customers.
#[entity(kind = "pain_frequency")]
pub struct PainFrequency {
    /// The share of the customers that it hits, from 0 to 1.
    pub share: Share,
    /// How many customers were asked or observed. Absent means that nobody has
    /// said; a share of few people says little.
    pub n: Option<Count>,
}

/// What is to be done about a pain.
///
/// No journey is free of pain, but an organisation that knows its pains can
/// relieve them or take them away (the Swedish article "Förstå framtiden
/// först").
#[enumeration]
pub enum Treatment {
    /// The pain is to be taken away altogether. A future map that no longer
    /// mentions it is then understood to have removed it.
    Remove,
    /// The pain is to be made milder, and will still be felt.
    Relieve,
    /// The organisation has decided to leave the pain as it is.
    Accept,
}

/// A gain: something at a step that works well for the customer.
///
/// Also called a gain point. Gains are recorded so that a change does not
/// destroy what works today: a gap says of each whether it is kept,
/// strengthened, weakened, lost or new, or `unstated` where the map after does
/// not mention it, and it lists what would be lost or weakened.
#[entity(kind = "gain", provenance)]
pub struct Gain {
    /// The gain's id, unique in its map. A future map that keeps the id says
    /// that the gain is still the same one.
    pub id: GainId,
    /// What is good, as the customer notices it: "The driver remembers her
    /// name".
    pub text: Text,
    /// How strong the gain is, from 1 (pleasant) to 5 (what people tell others
    /// about). Absent means that nobody has said. Between two maps a higher
    /// figure means that the gain is strengthened, a lower one that it is
    /// weakened.
    pub strength: Option<Strength>,
    /// Whether the gain delights: people like it and would not have missed it,
    /// which is an attractive quality in the terms of Kano (1984). Absent means
    /// that nobody has said.
    pub delight: Option<bool>,
    /// For whom it is a gain, as ids of the document's `personas`. Empty means
    /// all personas of the step.
    pub personas: Vec<PersonaId>,
    /// The touchpoint where the gain arises, as the id of a touchpoint of the
    /// same step. Absent means that it belongs to the step as a whole.
    pub touchpoint: Option<TouchpointId>,
}
