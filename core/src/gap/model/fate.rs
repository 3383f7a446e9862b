//! What becomes of pains and gains.

use journeykit_derive::{entity, enumeration};

use crate::model::{GainId, InitiativeId, PainId, PainSeverity, StepId, Strength, Text};

/// What becomes of a pain.
#[entity(kind = "pain_fate")]
pub struct PainFate {
    /// What becomes of it.
    pub fate: PainOutcome,
    /// The pain, in words.
    pub text: Text,
    /// Its id before; absent for a new one.
    pub before: Option<PainId>,
    /// Its id after; absent for one that is not there any more.
    pub after: Option<PainId>,
    /// The step that it stood at.
    pub step_before: Option<StepId>,
    /// The step that it stands at.
    pub step_after: Option<StepId>,
    /// How much it hurt.
    pub severity_before: Option<PainSeverity>,
    /// How much it hurts.
    pub severity_after: Option<PainSeverity>,
    /// Whether customers leave because of it.
    pub exit: Option<bool>,
    /// What says so.
    pub because: Option<OutcomeReason>,
    /// Initiatives that name it.
    pub initiatives: Vec<InitiativeId>,
}

/// What becomes of a pain.
#[enumeration]
pub enum PainOutcome {
    /// It is gone.
    Removed,
    /// It is milder.
    Relieved,
    /// It is as it was.
    Kept,
    /// It is worse.
    Worsened,
    /// It was not there before.
    Added,
    /// The future does not mention it.
    Unstated,
}

/// What becomes of a gain.
#[entity(kind = "gain_fate")]
pub struct GainFate {
    /// What becomes of it.
    pub fate: GainOutcome,
    /// The gain, in words.
    pub text: Text,
    /// Its id before; absent for a new one.
    pub before: Option<GainId>,
    /// Its id after; absent for one that is not there any more.
    pub after: Option<GainId>,
    /// The step that it stood at.
    pub step_before: Option<StepId>,
    /// The step that it stands at.
    pub step_after: Option<StepId>,
    /// How strong it was.
    pub strength_before: Option<Strength>,
    /// How strong it is.
    pub strength_after: Option<Strength>,
    /// What says so.
    pub because: Option<OutcomeReason>,
}

/// What becomes of a gain.
#[enumeration]
pub enum GainOutcome {
    /// It is as it was.
    Kept,
    /// It is stronger.
    Strengthened,
    /// It is weaker.
    Weakened,
    /// It is gone.
    Lost,
    /// It was not there before.
    Added,
    /// The future does not mention it.
    Unstated,
}

/// What says that a pain or gain is no longer there.
#[enumeration]
pub enum OutcomeReason {
    /// An initiative is there for it.
    Initiative,
    /// It was to be removed (treatment).
    Treatment,
    /// Its step is gone.
    StepGone,
    /// The step of the future is marked complete.
    Complete,
}
