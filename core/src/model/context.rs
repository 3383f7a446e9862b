//! The world that the journeys take place in.

use journeykit_derive::{entity, enumeration};

use super::scalar::{GoalId, Level, MetricId};
use super::text::Text;

/// The world that the journeys take place in.
#[entity(kind = "context")]
pub struct Context {
    /// A market, public services, or the inside of an organisation.
    pub sector: Option<Sector>,
    /// What those are called whose journeys these are: customer, citizen, patient, employee.
    pub actor_term: Option<Text>,
    /// How far the organisation has come in working with customer experience, 0 to 5.
    pub maturity: Option<Level>,
    /// What the organisation concentrates on.
    pub core_focus: Option<Text>,
    /// The order in which the project works; the checks follow it. Absent means iterative.
    pub profile: Option<MethodProfile>,
    /// How far the project has come.
    pub phase: Option<ProjectPhase>,
}

/// Which kind of world the journey takes place in.
#[enumeration]
pub enum Sector {
    /// A market.
    Commercial,
    /// Public services.
    Public,
    /// Inside an organisation.
    Internal,
}

/// The order in which a project works, and so in which the checks ask.
#[enumeration]
pub enum MethodProfile {
    /// Understand today's journey first.
    CurrentFirst,
    /// Imagine the wanted journey first.
    FutureFirst,
    /// Both, in rounds.
    Iterative,
}

/// How far a project has come.
#[enumeration]
pub enum ProjectPhase {
    /// Gathering what is known.
    Consolidate,
    /// Seeing with the customer's eyes.
    Understand,
    /// Drawing the journeys.
    Model,
    /// Bringing it into the organisation.
    Strengthen,
}

/// A goal of the organisation.
#[entity(kind = "business_goal", provenance)]
pub struct BusinessGoal {
    /// Its id.
    pub id: GoalId,
    /// The goal, in words.
    pub text: Text,
    /// The wider goal that it serves.
    pub part_of: Option<GoalId>,
    /// How it is measured.
    pub metrics: Vec<MetricId>,
}
