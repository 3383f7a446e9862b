//! Emotion curves: their points, and the curves in figures.

use journeykit_derive::entity;

use crate::model::{Count, Emotion, Number, PersonaId, StepId};

/// A point of an emotion curve: how one step feels to customers on the whole.
#[entity(kind = "curve_point")]
pub struct CurvePoint {
    /// The id of the step, in the map whose curve it is.
    pub step: StepId,
    /// How the step feels, from -2 (very bad) to 2 (very good): `emotion` of
    /// its `experience`. Experiences of single personas do not count. Absent
    /// means unknown.
    pub emotion: Option<Emotion>,
    /// Whether the step stands beside the main line, the way that most
    /// customers take through the map: after an exception, on a less likely
    /// branch, or in another flow. Absent means that it is on the line, as all
    /// steps of a map without flows are.
    pub beside: Option<bool>,
}

/// A point of the emotion curve of a persona: how one step feels to it.
#[entity(kind = "persona_curve_point")]
pub struct PersonaCurvePoint {
    /// The id of the persona.
    pub persona: PersonaId,
    /// The id of the step, in the map whose curve it is.
    pub step: StepId,
    /// How the step feels to the persona, from -2 (very bad) to 2 (very good):
    /// the `emotion` of its own experience (`persona_experiences`), else that of
    /// customers on the whole. Absent means unknown.
    pub emotion: Option<Emotion>,
    /// Whether the step stands beside the main line of the persona: the way
    /// that most take on the flow that names it, else on a flow for all
    /// personas. Absent means that it is on the line.
    pub beside: Option<bool>,
}

/// An emotion curve in a few figures, all on the scale from -2 (very bad) to 2
/// (very good). Steps whose emotion is unknown are left out, and each of the
/// others counts once however long it takes.
///
/// The figures are about the main line: the way that most customers take
/// through the map. In a map without flows it passes all steps in the order of
/// the document. Otherwise it follows the flow with the largest `share`; flows
/// without one have equal parts of what the others leave. From each step it
/// takes the way that most customers take. Ways without a share, the order of
/// the flow among them, have equal parts of what the other ways leave. Links of
/// kind `exception`, and links to steps that are marked as `unforeseen`, are
/// not taken, and loops only where no other way is left. The line ends where at
/// least as many customers stop as go on any one way. Of equal ways the order
/// comes first, then the links in the order of the document. That the figures
/// follow the likeliest way is the choice of this library.
#[entity(kind = "curve_figures")]
pub struct CurveFigures {
    /// How many steps of the main line have an emotion; at least 1. `mean` and
    /// `peak_end` rest on so many steps.
    pub steps: Count,
    /// The mean emotion of the steps on the main line: the journey as most
    /// customers have it, so that a map which also shows exceptions does not
    /// look worse for it.
    pub mean: Number,
    /// How the journey is remembered by the peak-end rule (Fredrickson and
    /// Kahneman 1993): the mean of the most extreme emotion on the main line
    /// and the last one. The most extreme is the one farthest from 0; of two
    /// that are equally far, the bad one.
    pub peak_end: Number,
    /// The id of the step that counts as the end: the last one of the main line
    /// that has an emotion.
    pub end: StepId,
    /// The lowest emotion of all steps, those beside the main line too: how the
    /// worst moment feels, whoever has it.
    pub lowest: Number,
    /// How many steps beside the main line have an emotion. Of the figures only
    /// `lowest` counts these. Absent if there are none.
    pub beside: Option<Count>,
}

/// The emotion curve of a persona in figures, before and after.
#[entity(kind = "persona_curve_figures")]
pub struct PersonaCurveFigures {
    /// The id of the persona.
    pub persona: PersonaId,
    /// Its curve in the map before. Absent if no step of its main line has an
    /// emotion, or the map is not about it.
    pub before: Option<CurveFigures>,
    /// Its curve in the map after. Absent if no step of its main line has an
    /// emotion, or the map is not about it.
    pub after: Option<CurveFigures>,
}
