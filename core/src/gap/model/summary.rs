//! The gap in figures.

use journeykit_derive::entity;

use super::change::Element;
use crate::model::{Count, Emotion, InitiativeId, MoneyRange, Number, Share, StepId};

/// The figures of a gap.
#[entity(kind = "gap_summary")]
pub struct GapSummary {
    /// How far the maps are from each other: 0 is the same, 1 nothing in common. The same both ways.
    /// Absent for a part of a gap.
    pub distance: Option<Share>,
    /// What is added, taken away, changed and moved, by kind of element; kinds without change are left out.
    pub elements: Vec<ElementCount>,
    /// Steps that are split.
    pub splits: Option<Count>,
    /// Steps that are merges.
    pub merges: Option<Count>,
    /// Pains by what becomes of them.
    pub pains: Option<PainCount>,
    /// Gains by what becomes of them.
    pub gains: Option<GainCount>,
    /// Pains that are removed, as a part of the old pains of which the future says something.
    pub elimination_rate: Option<Share>,
    /// How the journey feels before.
    pub experience_before: Option<CurveFigures>,
    /// How it feels after.
    pub experience_after: Option<CurveFigures>,
}

/// Changes of one kind of element.
#[entity(kind = "element_count")]
pub struct ElementCount {
    /// The kind.
    pub element: Element,
    /// How many are added.
    pub added: Count,
    /// How many are taken away.
    pub removed: Count,
    /// How many change in their members.
    pub changed: Count,
    /// How many are moved.
    pub moved: Count,
    /// How many the future does not mention.
    pub unstated: Count,
}

/// Pains by what becomes of them.
#[entity(kind = "pain_count")]
pub struct PainCount {
    /// Gone.
    pub removed: Count,
    /// Milder.
    pub relieved: Count,
    /// As they were.
    pub kept: Count,
    /// Worse.
    pub worsened: Count,
    /// Not there before.
    pub added: Count,
    /// Not mentioned.
    pub unstated: Count,
}

/// Gains by what becomes of them.
#[entity(kind = "gain_count")]
pub struct GainCount {
    /// As they were.
    pub kept: Count,
    /// Stronger.
    pub strengthened: Count,
    /// Weaker.
    pub weakened: Count,
    /// Gone.
    pub lost: Count,
    /// Not there before.
    pub added: Count,
    /// Not mentioned.
    pub unstated: Count,
}

/// How one step feels.
#[entity(kind = "curve_point")]
pub struct CurvePoint {
    /// The step.
    pub step: StepId,
    /// How it feels, -2 to 2; absent if unknown.
    pub emotion: Option<Emotion>,
}

/// A curve in figures; steps whose feeling is unknown are left out.
#[entity(kind = "curve_figures")]
pub struct CurveFigures {
    /// How many steps have a feeling.
    pub steps: Count,
    /// Their mean, -2 to 2.
    pub mean: Number,
    /// The mean of the most extreme and the last (Fredrickson and Kahneman 1993): what is remembered.
    pub peak_end: Number,
    /// The lowest.
    pub lowest: Number,
}

/// What an initiative pays for.
#[entity(kind = "funding")]
pub struct Funding {
    /// The initiative.
    pub initiative: InitiativeId,
    /// Numbers of the changes.
    pub changes: Vec<Count>,
    /// What it costs.
    pub cost: Option<MoneyRange>,
}
