//! The typed model: what a document of journey maps is made of.
//!
//! The root is [`Atlas`], one document. Its [`JourneyMap`]s consist of
//! [`Stage`]s, these of [`Step`]s (the customer's side), and these of
//! [`Touchpoint`]s (the provider's side). What several maps share stands beside
//! them in the document: [`Persona`]s, [`Role`]s, [`Job`]s, [`Channel`]s,
//! [`Research`], [`Metric`]s, [`Initiative`]s. Entities refer to each other by
//! typed ids such as [`PersonaId`].
//!
//! Whatever is not known is left out: an absent member means "nobody has said",
//! never zero or an empty text. Every entity has a `builder` that takes its
//! required members and has a method for each optional one:
//!
//! ```
//! use journeykit::model::{Pain, Step};
//!
//! let step = Step::builder("compare", "Compare prices")
//!     .does("Reads three offers side by side")
//!     .pains([Pain::builder("jargon", "The terms can't be compared").severity(4)])
//!     .build()?;
//! assert_eq!(step.pains.len(), 1);
//! # Ok::<(), journeykit::Report>(())
//! ```
//!
//! Within this module the mechanism (`reflect`) comes first, then the small
//! values (`scalar`), then one file for each noun with its enumerations; each
//! imports only from those above it. An entity is declared once, as a struct
//! under `#[entity]`. Reading, writing, lookup by pointer, the field changes of
//! a gap and the schema all follow from that declaration.

pub(crate) mod language;
pub(crate) mod text;
pub mod reflect;
pub(crate) mod scalar;
mod unique_ids;
mod extensions;
mod evidence;
mod reference;
mod duration;
mod life_cycle;
mod context;
mod role;
mod segment;
mod job;
mod channel;
mod metric;
mod persona_details;
mod persona;
mod experience;
mod need;
mod pain;
mod decision;
mod layer;
mod data;
mod operations;
mod backstage;
mod outcome;
mod touchpoint;
mod provider_action;
mod step;
mod stage;
mod suggestion;
mod research;
mod flow;
mod lane;
mod map_history;
mod map;
mod initiative;
mod alternative;
mod stakeholder;
mod atlas;

pub use extensions::Extensions;
pub use language::{InvalidLanguage, Language};
pub use reflect::{Builder, DuplicateId, IntoMember, Keyed, Table};
pub use scalar::*;
pub use text::Text;

pub use alternative::{Alternative, CashFlow, CashFlowKind, TransformationPath};
pub use atlas::Atlas;
pub use backstage::{
    Backstage, CompetenceNeed, CriticalResources, DataNeed, Handover, StaffDataNeed,
};
pub use channel::{Channel, ChannelKind, Competitor, Device};
pub use context::{BusinessGoal, Context, MethodProfile, ProjectPhase, Sector};
pub use data::{
    DataItem, DataLifeStage, DataLifecycleStage, DataProvision, Granularity, Latency, LegalBasis,
};
pub use decision::{Decision, LaneCell};
pub use duration::{Duration, Period, TimeUnit, Volume};
pub use evidence::{
    Claim, Confidentiality, Evidence, EvidenceKind, Stance, ValidatedBy, Validation, ValidationKind,
};
pub use experience::{Expectation, Experience, PersonaExperience};
pub use flow::{Flow, FlowLink, LinkKind};
pub use initiative::{
    ImprovementKind, Initiative, InitiativeStatus, OpportunityKind, Origin, Prototype,
    PrototypeResult, Scores,
};
pub use job::{Beneficiary, DesiredOutcome, Job, JobDimensions};
pub use lane::{Constraint, ConstraintKind, Lane, LaneKind, Lens};
pub use layer::{Layer, LayerNeed, Readiness};
pub use life_cycle::LifePhase;
pub use map::{JourneyMap, MapState, MapStatus};
pub use map_history::{BusinessModelLink, BusinessModelPart, Iteration, Removes, Review, Revision};
pub use metric::{Metric, MetricLevel, MetricMethod, MetricValue, Perspective, SurveyQuestion};
pub use need::{KanoCounts, Need, NeedKind, NeedStatus};
pub use operations::{
    Competence, Component, Disposition, Integration, Operations, Process, System, Unit,
};
pub use outcome::Outcome;
pub use pain::{Gain, Pain, PainFrequency, Treatment};
pub use persona::{Attribute, Demographics, PersonKind, PersonType, Persona, ResearchStatus};
pub use persona_details::{Background, EmpathyMap, Explicitness, Frustration, Motivation, Quote};
pub use provider_action::{BlueprintArea, ProviderAction};
pub use reference::{ElementRef, NeedRef, PainRef, TouchpointRef};
pub use research::{ConductedBy, Participant, Research, ResearchMethod, Source, SourceKind, Study};
pub use role::{BuyingRole, Role, Side};
pub use segment::{Segment, SegmentRelation};
pub use stage::Stage;
pub use stakeholder::{Attendance, Stakeholder, Workshop};
pub use step::{Control, Step, StepKind, Timing};
pub use suggestion::{Insight, Inspiration, OpenQuestion, Suggestion, SuggestionStatus};
pub use touchpoint::{CompetitorRating, Touchpoint};

pub(crate) use map::unique_in_map;
