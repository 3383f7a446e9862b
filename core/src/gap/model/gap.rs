//! The gap between two journey maps: the root of the result.

use journeykit_derive::entity;

use super::change::Change;
use super::curve::{CurvePoint, PersonaCurvePoint};
use super::fate::{GainFate, PainFate};
use super::matched::{Match, Merge, Split};
use super::regression::Regression;
use super::suggestion::SuggestedMatch;
use super::summary::{Funding, FundingStatus, GapSummary};
use crate::model::{Count, InitiativeId, MapId};

/// What separates one journey map from another, and how to get from the first
/// to the second. The two maps are called "before" and "after" whatever they
/// show: today's journey and the wanted one, the intended and an observed one,
/// this year's and last year's, one's own and a competitor's.
///
/// A gap is computed from two maps of an atlas, or from maps of two atlases. It
/// is also an edit script: applied to the map before, its changes give exactly
/// the map after, and the inverse leads back. A part of a gap holds only the
/// changes that some initiatives pay for, with those that they depend on;
/// members that describe whole maps are then absent or empty, as said below.
#[entity(kind = "gap")]
pub struct Gap {
    /// The id of the map before: the one that the changes can be applied to.
    pub before: MapId,
    /// The id of the map after: the one that the changes lead to.
    pub after: MapId,
    /// Whether initiatives were asked who pays for what.
    pub funding_status: FundingStatus,
    /// The gap in figures: distance, counts, rates and curves.
    pub summary: GapSummary,
    /// What gets worse for customers, the gravest first: ways to leave, gains
    /// lost, liked steps that go, feelings that fall, pains that come or hurt
    /// more, effort and time that grow. What works today must survive (Kantar
    /// asks what works as well as what does not). In a part, only what its
    /// changes are about.
    pub regressions: Vec<Regression>,
    /// What becomes of every pain of either map: first those of the map before
    /// in its order, then new ones in the order of the map after. In a part,
    /// only those that its changes are about.
    pub pains: Vec<PainFate>,
    /// What becomes of every gain of either map, in the same order as `pains`.
    /// In a part, only those that its changes are about.
    pub gains: Vec<GainFate>,
    /// The stages, steps and touchpoints of the two maps that stand for each
    /// other, in the order of the map after, whether or not anything about them
    /// changes. Elements of other kinds are listed only if their ids differ.
    pub matches: Vec<Match>,
    /// Steps that probably stand for each other, but not surely enough to be
    /// matched: the most certain first, then in the order of the maps. Empty in
    /// a part.
    pub suggestions: Vec<SuggestedMatch>,
    /// Steps of the map before that become several, as `replaces` says. Empty
    /// in a part.
    pub splits: Vec<Split>,
    /// Steps of the map after that several become, as `replaces` says. Empty in
    /// a part.
    pub merges: Vec<Merge>,
    /// The emotion curve of the map before, for customers on the whole: all its
    /// steps in the order of the document. Empty in a part.
    pub curve_before: Vec<CurvePoint>,
    /// The emotion curve of the map after, for customers on the whole: all its
    /// steps in the order of the document. Empty in a part.
    pub curve_after: Vec<CurvePoint>,
    /// The emotion curves of single personas in the map before, one after the
    /// other, each in the order of the document: one for each persona with a
    /// feeling of its own at a step of either map. Steps that do not concern the
    /// persona (`personas` of the step) are left out, and all steps of a map
    /// that is not about it. Empty in a part.
    pub persona_curves_before: Vec<PersonaCurvePoint>,
    /// The emotion curves of the same personas in the map after. Empty in a
    /// part.
    pub persona_curves_after: Vec<PersonaCurvePoint>,
    /// The initiatives that pay for at least one change, in the order of the
    /// document, each with these changes. Not asked are initiatives that are
    /// dropped, whose last prototype failed, or that belong to other
    /// alternatives only; between maps of two atlases there are none. In a
    /// part, only the chosen ones.
    pub funding: Vec<Funding>,
    /// Numbers of the changes that no initiative pays for, if initiatives were
    /// asked. Left out is what nobody has to pay for: the change of the map
    /// itself, of constraints, lanes and lenses, and what is only `unstated` or
    /// `restated`. In a part, only numbers of its changes.
    pub unfunded: Vec<Count>,
    /// Ids of initiatives that pay for no change although they name one of the
    /// two maps in their `changes`, `pains` or `needs`, or name nothing at all
    /// there. Empty in a part.
    pub idle_initiatives: Vec<InitiativeId>,
    /// Numbers of the changes that none of the chosen initiatives pays for, but
    /// on which the other changes of a part depend. Empty in a whole gap.
    pub needed: Vec<Count>,
    /// The changes that lead from the map before to the map after: first what
    /// is added, changed or moved in the order of the map after, then what is
    /// removed or unstated in the order of the map before. Elements that stay
    /// as they are have no change.
    pub changes: Vec<Change>,
}
