//! The typed model: what a journey map is made of.
//!
//! The mechanism stands first (from `build` to `view`), then the small types, then the parts. Each part is declared once, by `entity!`; reading, writing, lookup
//! by pointer, the gap's field changes and the schema all come out of that declaration.

pub(crate) mod build;
pub(crate) mod entity;
pub(crate) mod kind;
pub(crate) mod members;
mod rows;
#[cfg(feature = "schema")]
pub(crate) mod schema;
pub(crate) mod spelled;
mod table;
mod value;
mod view;

mod date;
mod id;
mod language;
mod money;
mod number;
mod text;
mod version;
mod words;

mod atlas;
mod evidence;
mod experience;
mod initiative;
mod job;
mod map;
mod metric;
mod operations;
mod people;
mod persona;
mod research;
mod stage;
mod touchpoint;

pub use atlas::{Atlas, BusinessGoal, Channel, Competitor, Context, Extensions, Segment};
pub use build::{Build, Fill};
pub use date::{Date, InvalidDate, Moment};
pub use evidence::{Evidence, Validation};
pub use experience::{
    Decision, Expectation, Experience, Gain, LaneCell, Need, Pain, PersonaExperience,
};
pub use id::*;
pub use initiative::{Alternative, CashFlow, Initiative, Prototype, Scores};
pub use job::{Beneficiary, DesiredOutcome, Job, JobDimensions};
pub use kind::{Field, Kind, Loose, Shape};
pub use language::{InvalidLanguage, Language};
pub use map::{
    BusinessModelLink, Constraint, ElementRef, Flow, FlowLink, Iteration, JourneyMap, Lane, Lens,
    NeedRef, PainRef, Review, Revision, TouchpointRef,
};
pub use metric::{Metric, MetricValue, SurveyQuestion};
pub use money::{Currency, InvalidCurrency, Money, MoneyRange};
pub use number::*;
pub use operations::{
    Competence, Component, DataItem, DataLifeStage, DataProvision, Integration, LayerNeed,
    Operations, Process, System, Unit,
};
pub use people::{Role, Seat, Stakeholder, Workshop};
pub use persona::{
    Attribute, Background, Demographics, EmpathyMap, Frustration, Motivation, PersonType, Persona,
    Quote,
};
pub use research::{Inspiration, OpenQuestion, Participant, Research, Source, Study, Suggestion};
pub use stage::{Stage, Step};
pub use table::{DuplicateId, Table};
pub use text::Text;
pub use touchpoint::{
    Backstage, CompetenceNeed, CompetitorRating, Critical, DataNeed, Duration, Handover,
    StaffDataNeed, Touchpoint, Volume,
};
pub use version::SchemaVersion;
pub use view::{Entity, Holds, List, View};
pub use words::*;

pub(crate) use build::fill;
pub(crate) use entity::{Part, entity};
pub(crate) use map::unique_in_map;
pub(crate) use spelled::of_its_own;
pub(crate) use table::Keyed;
pub(crate) use value::{Inside, Slot, Value, read};
pub(crate) use version::numbers as version_numbers;
pub(crate) use words::words;
