//! What is to be done, what it costs, and what it brings.

use journeykit_derive::{entity, enumeration};

use super::reference::{ElementRef, NeedRef, PainRef};
use super::scalar::{
    Count, Date, Importance, InitiativeId, LayerNeedId, MetricId, MoneyRange, Quantity, Share,
    StakeholderId, StudyId, SuggestionId, UnitId,
};
use super::text::Text;

/// An improvement.
#[entity(kind = "initiative", provenance)]
pub struct Initiative {
    /// Its id.
    pub id: InitiativeId,
    /// What is done, beginning with a verb.
    pub title: Text,
    /// More about it.
    pub description: Option<Text>,
    /// What it changes.
    pub kinds: Vec<ImprovementKind>,
    /// Whether the idea was there before, or the journey showed it.
    pub origin: Option<Origin>,
    /// What the opportunity leads to.
    pub opportunity: Option<OpportunityKind>,
    /// The parts of the maps that it changes; a part stands for all that is in it.
    pub changes: Vec<ElementRef>,
    /// The pains that it is there for.
    pub pains: Vec<PainRef>,
    /// The needs that it is there for.
    pub needs: Vec<NeedRef>,
    /// The proposals that it takes up.
    pub suggestions: Vec<SuggestionId>,
    /// What it brings to the six layers.
    pub layer_needs: Vec<LayerNeedId>,
    /// What it costs.
    pub cost: Option<MoneyRange>,
    /// What it brings.
    pub benefit: Option<MoneyRange>,
    /// Work in person-months.
    pub person_months: Option<Quantity>,
    /// Scores for the methods of prioritisation.
    pub scores: Option<Scores>,
    /// The unit that answers for it.
    pub owner: Option<UnitId>,
    /// Those who must be told.
    pub audience: Vec<StakeholderId>,
    /// Whether they have been told.
    pub communicated: Option<bool>,
    /// How far it has come.
    pub status: Option<InitiativeStatus>,
    /// The wave in which it comes, from 1.
    pub wave: Option<Count>,
    /// When it begins.
    pub start: Option<Date>,
    /// When it is done.
    pub due: Option<Date>,
    /// What success looks like.
    pub success_criteria: Vec<Text>,
    /// Metrics that show it.
    pub metrics: Vec<MetricId>,
    /// What prototypes showed.
    pub prototypes: Vec<Prototype>,
    /// Initiatives that come first.
    pub depends_on: Vec<InitiativeId>,
    /// Whether it takes choices away from the customer.
    pub removes_options: Option<bool>,
}

impl Initiative {
    /// Whether nobody thinks of it any more: then it pays for nothing, and takes nothing up.
    pub fn is_dropped(&self) -> bool {
        self.status == Some(InitiativeStatus::Dropped)
    }
}

/// What an initiative changes.
#[enumeration]
pub enum ImprovementKind {
    /// Makes an interface simpler.
    InterfaceSimpler,
    /// Makes an interface clearer.
    InterfaceClearer,
    /// Changes a process.
    Process,
    /// Changes the organisation.
    Organisation,
    /// Brings a new product.
    NewProduct,
    /// Brings a new service.
    NewService,
    /// Brings or joins data.
    Data,
    /// Changes a system.
    System,
    /// Builds competence.
    Competence,
    /// Tells customers or staff something.
    Communication,
}

/// Where an idea comes from.
#[enumeration]
pub enum Origin {
    /// It was there before the journey was looked at.
    Preconceived,
    /// The journey showed it.
    Found,
}

/// What an opportunity leads to.
#[enumeration]
pub enum OpportunityKind {
    /// A new way to support the customer.
    Support,
    /// A new business.
    NewBusiness,
}

/// How far an initiative has come.
#[enumeration]
pub enum InitiativeStatus {
    /// Proposed.
    Proposed,
    /// Decided.
    Decided,
    /// Begun.
    Started,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

/// Judgements that the methods of prioritisation use; each method says in its own scale.
#[entity(kind = "scores")]
pub struct Scores {
    /// How many it reaches in a period (RICE).
    pub reach: Option<Quantity>,
    /// How much it does for each (RICE: 0.25, 0.5, 1, 2, 3).
    pub impact: Option<Quantity>,
    /// How sure that is, 0 to 1.
    pub confidence: Option<Share>,
    /// How easy it is (ICE: 1 to 10).
    pub ease: Option<Quantity>,
    /// What it is worth to customers, 1 to 5.
    pub customer_value: Option<Importance>,
    /// What it is worth to the business, 1 to 5.
    pub business_value: Option<Importance>,
    /// How fast its value is lost (WSJF: 1, 2, 3, 5, 8, 13, 20).
    pub time_criticality: Option<Quantity>,
    /// What risk it takes away or which way it opens (WSJF).
    pub risk_reduction: Option<Quantity>,
    /// How large it is (WSJF).
    pub job_size: Option<Quantity>,
}

/// A prototype and what it showed.
#[entity(kind = "prototype")]
pub struct Prototype {
    /// What was tried.
    pub text: Text,
    /// What it showed.
    pub result: Option<PrototypeResult>,
    /// When.
    pub date: Option<Date>,
    /// The study in which it was tried.
    pub study: Option<StudyId>,
}

/// What a prototype showed.
#[enumeration]
pub enum PrototypeResult {
    /// It works.
    Works,
    /// It works in part.
    Mixed,
    /// It does not work.
    Fails,
}
