//! Jobs to be done, and the outcomes that people want from them.

use journeykit_derive::entity;

use super::scalar::{Count, Direction, JobId, PersonaId, RoleId, SegmentId, Share};
use super::text::Text;

/// A job to be done: what people try to achieve, and for which they hire a
/// product or service (Christensen and others 2016).
///
/// It is described by what it is, when it arises and why (GainGrowth). Personas
/// name the jobs that they have, and a map the job that its journey serves.
#[entity(kind = "job", provenance)]
pub struct Job {
    /// Its id, unique among the jobs of the document. Personas and maps refer
    /// to it.
    pub id: JobId,
    /// The job in words, as a person would say it and without naming a
    /// solution, such as "have the home insured without a break from the day
    /// you get the keys".
    pub statement: Text,
    /// When the job arises: the situation that people are in. The checks report
    /// a job without it (rule `job.circumstance_missing`).
    pub circumstance: Option<Text>,
    /// Why the job matters to those who have it. The checks report a job
    /// without it (rule `job.why_missing`).
    pub why: Option<Text>,
    /// Its functional, emotional and social sides. The checks report those that
    /// are not described (rule `job.dimensions_missing`).
    pub dimensions: Option<JobDimensions>,
    /// Others who are better off when the job is done, such as relatives or
    /// colleagues. Empty means that nobody has been named.
    pub beneficiaries: Vec<Beneficiary>,
    /// What counts as done well: the outcomes by which people judge any
    /// solution (Ulwick 2005). The checks report a job without any (rule
    /// `job.outcomes_missing`).
    pub outcomes: Vec<DesiredOutcome>,
}

/// The sides of a job: functional, emotional and social.
///
/// What people say they want to get done is often only the first. Underlying
/// motives and emotional needs belong to the journey as well (Kantar).
#[entity(kind = "job_dimensions")]
pub struct JobDimensions {
    /// What is to get done in practice, such as "the right home insured from
    /// the right day".
    pub functional: Option<Text>,
    /// How people want to feel, such as "sleep well the first night". It counts
    /// as an answer to the question about motives and emotional needs that is
    /// asked of maps (rule `map.six_questions`).
    pub emotional: Option<Text>,
    /// How people want to be seen by others, such as "as someone who keeps
    /// things in order".
    pub social: Option<Text>,
}

/// Someone other than the customer who is better off when a job is done.
///
/// Name a persona or a role of the document where there is one, and say in
/// words who anyone else is. The members can be combined.
#[entity(kind = "beneficiary")]
pub struct Beneficiary {
    /// The persona who is better off: the id of an entry of `personas` in the
    /// document.
    pub persona: Option<PersonaId>,
    /// The role that is better off: the id of an entry of `roles` in the
    /// document.
    pub role: Option<RoleId>,
    /// Who is better off, and how, in words, such as "the landlord, who wants
    /// to see a certificate".
    pub text: Option<Text>,
}

/// A measure by which people judge how well a job is done (Ulwick 2005).
///
/// It is put together from a direction, a measure and an object, as in
/// "minimise the days until admission". An outcome that many call important and
/// few are satisfied with is an opportunity.
#[entity(kind = "desired_outcome")]
pub struct DesiredOutcome {
    /// Whether less or more of the measure is better.
    pub direction: Direction,
    /// What is counted or judged, such as "days until admission" or "certainty
    /// that the measurements are right".
    pub measure: Text,
    /// What it is measured of, such as "the order" or "the delivery". Absent
    /// means that the measure says it already.
    pub object: Option<Text>,
    /// The unit of the measure in words, such as "days" or "admissions a year".
    /// Absent means that there is none, or that nobody has said.
    pub unit: Option<Text>,
    /// How many find the outcome important: the share of those asked who
    /// answered 4 or 5 on a scale of 1 to 5, as a number from 0 to 1. Absent
    /// means that it is not known.
    pub importance: Option<Share>,
    /// How many are satisfied with it today: the share of those asked who
    /// answered 4 or 5 on a scale of 1 to 5, as a number from 0 to 1. Absent
    /// means that it is not known.
    pub satisfaction: Option<Share>,
    /// How many people were asked about importance and satisfaction, as a whole
    /// number from 0. It tells how far the two shares can be trusted. Absent
    /// means unknown.
    pub asked: Option<Count>,
    /// The target group for which importance and satisfaction hold, as an id of
    /// the document's `segments`. Absent means all of them.
    pub segment: Option<SegmentId>,
}
