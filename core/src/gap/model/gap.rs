//! What separates one journey from another.

use journeykit_derive::entity;

use super::change::Change;
use super::fate::{GainFate, PainFate};
use super::matched::{Match, Merge, Split};
use super::summary::{CurvePoint, Funding, GapSummary};
use crate::model::{Count, InitiativeId, MapId};

/// What separates one journey map from another, and how to get from the first to the second.
#[entity(kind = "gap")]
pub struct Gap {
    /// The map that one comes from.
    pub before: MapId,
    /// The map that one goes to.
    pub after: MapId,
    /// The figures.
    pub summary: GapSummary,
    /// Gains that today's customers would lose or have less of: told first, for what works must survive.
    pub regressions: Vec<GainFate>,
    /// What becomes of every pain.
    pub pains: Vec<PainFate>,
    /// What becomes of every gain.
    pub gains: Vec<GainFate>,
    /// Stages, steps and touchpoints that stand for each other, and by what that is known.
    pub matches: Vec<Match>,
    /// Steps of which one becomes several.
    pub splits: Vec<Split>,
    /// Steps of which several become one.
    pub merges: Vec<Merge>,
    /// How the journey feels before, step by step.
    pub curve_before: Vec<CurvePoint>,
    /// How it feels after.
    pub curve_after: Vec<CurvePoint>,
    /// Initiatives, and the changes that they pay for.
    pub funding: Vec<Funding>,
    /// Numbers of changes that no initiative pays for. The map's own header and what is only left unsaid are
    /// not asked about.
    pub unfunded: Vec<Count>,
    /// Initiatives about these maps that pay for no change.
    pub idle_initiatives: Vec<InitiativeId>,
    /// Only in a part: numbers of changes that the chosen initiatives do not pay for, but without which the
    /// others would leave a broken map.
    pub needed: Vec<Count>,
    /// The changes: applied to the first map they give the second.
    pub changes: Vec<Change>,
}
