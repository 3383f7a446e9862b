//! Jobs to be done.

use journeykit_derive::entity;

use super::scalar::{Count, Direction, JobId, PersonaId, RoleId, Share};
use super::text::Text;

/// What people try to achieve: the job that they hire a product or service for.
#[entity(kind = "job", provenance)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// The job, in words.
    pub statement: Text,
    /// When it arises.
    pub circumstance: Option<Text>,
    /// Why it matters.
    pub why: Option<Text>,
    /// Its functional, emotional and social sides.
    pub dimensions: Option<JobDimensions>,
    /// Who else is better off when it is done.
    pub beneficiaries: Vec<Beneficiary>,
    /// What counts as done well.
    pub outcomes: Vec<DesiredOutcome>,
}

/// The sides of a job.
#[entity(kind = "job_dimensions")]
pub struct JobDimensions {
    /// What shall get done.
    pub functional: Option<Text>,
    /// How one wants to feel.
    pub emotional: Option<Text>,
    /// How one wants to be seen.
    pub social: Option<Text>,
}

/// Someone who is better off when the job is done.
#[entity(kind = "beneficiary")]
pub struct Beneficiary {
    /// A persona.
    pub persona: Option<PersonaId>,
    /// A role.
    pub role: Option<RoleId>,
    /// Anyone else, in words.
    pub text: Option<Text>,
}

/// What counts as a job done well (after Ulwick 2005), as "minimise the days until admission".
#[entity(kind = "desired_outcome")]
pub struct DesiredOutcome {
    /// Which way is better.
    pub direction: Direction,
    /// What is counted.
    pub measure: Text,
    /// Of what.
    pub object: Option<Text>,
    /// In which unit.
    pub unit: Option<Text>,
    /// Share of those asked who call it important (4 or 5 of 5).
    pub importance: Option<Share>,
    /// Share of those asked who are satisfied with it today (4 or 5 of 5).
    pub satisfaction: Option<Share>,
    /// How many were asked.
    pub asked: Option<Count>,
}
