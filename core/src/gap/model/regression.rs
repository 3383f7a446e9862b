//! Regressions: what gets worse for customers.

use journeykit_derive::{entity, enumeration};

use super::change::Element;
use crate::model::{Number, PersonaId, Share, StepId, Text};

/// One thing that gets worse for customers from the map before to the map after.
/// What works today must survive: Kantar asks what works as well as what does
/// not, and a future that is better on the whole can be worse for some.
#[entity(kind = "regression")]
pub struct Regression {
    /// What gets worse.
    pub kind: RegressionKind,
    /// The kind of element that it is about: a step, a pain or a gain.
    pub element: Element,
    /// The id of the element in the map before. Absent for a pain that only the
    /// map after has.
    pub before: Option<String>,
    /// The id of the element in the map after. Absent for a step or gain that
    /// the map after does not have.
    pub after: Option<String>,
    /// The pain or gain in words, as in its fate. Absent for a step.
    pub text: Option<Text>,
    /// The id of the step before that it is at, or that it is.
    pub step_before: Option<StepId>,
    /// The id of the step after that it is at, or that it is.
    pub step_after: Option<StepId>,
    /// The persona for whom a feeling falls, where that is not so, or not as
    /// much, for customers on the whole. Absent means customers on the whole.
    pub persona: Option<PersonaId>,
    /// The figure before: an emotion from -2 to 2, an effort from 1 to 5,
    /// minutes, a severity or strength from 1 to 5, or the number of decisions
    /// to leave. Absent if it is unknown.
    pub value_before: Option<Number>,
    /// The same figure after. Absent if it is unknown, or the element is gone.
    pub value_after: Option<Number>,
    /// How certain it is, from 0 to 1: the certainty of the match or fate that
    /// it rests on. Absent for a liked step of which the map after says nothing.
    pub certainty: Option<Share>,
}

/// What gets worse. The gravest come first.
#[enumeration]
pub enum RegressionKind {
    /// Customers may leave where they did not before: a pain makes them leave
    /// that did not, or a step has decisions to leave.
    ExitAdded,
    /// A gain is gone.
    GainLost,
    /// A step that felt good on the whole has no counterpart: it was taken out,
    /// or, where `certainty` is absent, the map after does not mention it.
    LikedStepLost,
    /// A step feels worse.
    EmotionFalls,
    /// A pain hurts more.
    PainWorsens,
    /// A pain is new.
    PainAdded,
    /// A gain is weaker.
    GainWeakens,
    /// A step is more trouble.
    EffortGrows,
    /// A step takes longer.
    TimeGrows,
}
