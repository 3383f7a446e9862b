//! Jobs to be done.

use super::*;

entity! {
    /// What people try to achieve: the job that they hire a product or service for.
    element Job "job" {
        must {
            /// Its id.
            id: JobId,
            /// The job, in words.
            statement: Text,
        }
        may {
            /// When it arises.
            circumstance: Option<Text>,
            /// Why it matters.
            why: Option<Text>,
            /// Its functional, emotional and social sides.
            dimensions: Option<JobDimensions>,
            /// Who else is better off when it is done.
            beneficiaries: Vec<Beneficiary>,
            /// What counts as done well.
            outcomes: Vec<DesiredOutcome>,
        }
    }
}

entity! {
    /// The sides of a job.
    part JobDimensions "job_dimensions" {
        must {}
        may {
            /// What shall get done.
            functional: Option<Text>,
            /// How one wants to feel.
            emotional: Option<Text>,
            /// How one wants to be seen.
            social: Option<Text>,
        }
    }
}

entity! {
    /// Someone who is better off when the job is done.
    part Beneficiary "beneficiary" {
        must {}
        may {
            /// A persona.
            persona: Option<PersonaId>,
            /// A role.
            role: Option<RoleId>,
            /// Anyone else, in words.
            text: Option<Text>,
        }
    }
}

entity! {
    /// What counts as a job done well (after Ulwick 2005), as "minimise the days until admission".
    part DesiredOutcome "desired_outcome" {
        must {
            /// Which way is better.
            direction: Direction,
            /// What is counted.
            measure: Text,
        }
        may {
            /// Of what.
            object: Option<Text>,
            /// In which unit.
            unit: Option<Text>,
            /// Share of those asked who call it important (4 or 5 of 5).
            importance: Option<Share>,
            /// Share of those asked who are satisfied with it today (4 or 5 of 5).
            satisfaction: Option<Share>,
            /// How many were asked.
            asked: Option<Count>,
        }
    }
}
