//! The gap in figures: distance, counts by kind and by fate, and who pays.

use journeykit_derive::{entity, enumeration};

use super::change::Element;
use super::curve::{CurveFigures, PersonaCurveFigures};
use crate::model::{Count, InitiativeId, MoneyRange, Number, Share};

/// The gap in figures. A member that has nothing to count is absent.
#[entity(kind = "gap_summary")]
pub struct GapSummary {
    /// How far apart the two maps are, from 0 (the same in all that counts) to
    /// 1 (nothing in common). The same in both directions. Absent in a part of
    /// a gap.
    ///
    /// It is one minus the weighted share of what the maps have in common.
    /// Steps weigh 4, stages and touchpoints 2 and needs 1 each, and each step 1
    /// more for its place. What two counterparts have in common is twice the
    /// members that are equal, over the number of members of the one plus that
    /// of the other, times the certainty of the match. A member that differs
    /// counts by how much of it is the same: a text by its letters, a list by
    /// its items, the pains and the gains of a step by their counterparts. Of
    /// several steps that one replaces or is replaced by, the likest counts. Of
    /// the places those of the longest run of steps in the same order count.
    ///
    /// Members about the map do not count (`id`, `replaces`, `same_as`,
    /// `source_id`, `evidence`, `claim`, `validations`, `complete`,
    /// `confidentiality`), nor do the form of texts and the order of sets, nor
    /// lanes, lenses, constraints, flows and the map's own members. A measure of
    /// this library's own, not from literature.
    pub distance: Option<Share>,
    /// How many elements are added, removed, changed, moved and unstated, by
    /// kind of element. Kinds without any change are left out.
    pub elements: Vec<ElementCount>,
    /// How many steps of the map before become several. Absent if none does,
    /// and in a part of a gap.
    pub splits: Option<Count>,
    /// How many steps of the map after come from several. Absent if none does,
    /// and in a part of a gap.
    pub merges: Option<Count>,
    /// How many suggestions there are. Absent if there are none, and in a part
    /// of a gap.
    pub suggested: Option<Count>,
    /// How many steps of either map have no counterpart in the other, suggested
    /// ones not counted. Absent if every step has one, and in a part of a gap.
    /// As long as it is there, `distance` is an upper bound: with every step
    /// whose counterpart is confirmed it can only fall.
    pub without_counterpart: Option<WithoutCounterpart>,
    /// How many pains there are of each fate. Absent if there are none.
    pub pains: Option<PainCount>,
    /// How many gains there are of each fate. Absent if there are none.
    pub gains: Option<GainCount>,
    /// The share of pains that are removed, from 0 to 1. The base is the pains
    /// of the map before whose fate is known: removed, relieved, kept or
    /// worsened, but not unstated. Absent if no such pain exists, and in a part
    /// of a gap. To eliminate pains is what a future journey is drawn for
    /// (Ziggy 2014).
    pub elimination_rate: Option<Share>,
    /// The emotion curve of the map before in figures, for customers on the
    /// whole. Absent if no step of its main line has an emotion for them all,
    /// and in a part of a gap. Where only single personas have feelings, these
    /// alone are in `experience_by_persona`: no curve is made of them for all.
    pub experience_before: Option<CurveFigures>,
    /// The emotion curve of the map after in figures, for customers on the
    /// whole. Absent if no step of its main line has an emotion for them all,
    /// and in a part of a gap.
    pub experience_after: Option<CurveFigures>,
    /// The emotion curves of single personas in figures: of each with a feeling
    /// of its own at a step of either map, in the order in which the steps name
    /// them. Empty if there are none, and in a part of a gap.
    pub experience_by_persona: Vec<PersonaCurveFigures>,
    /// How many personas with feelings of their own have no curve, because the
    /// curves of personas would have more than a million points in all. Absent
    /// if none is left out, and in a part of a gap.
    pub personas_left_out: Option<Count>,
    /// How long the journey before takes. Absent if none of its steps says how
    /// long it takes, and in a part of a gap.
    pub time_before: Option<TimeTotal>,
    /// How long the journey after takes. Absent if none of its steps says how
    /// long it takes, and in a part of a gap.
    pub time_after: Option<TimeTotal>,
    /// How much trouble the journey before is. Absent if none of its steps says,
    /// and in a part of a gap.
    pub effort_before: Option<EffortTotal>,
    /// How much trouble the journey after is. Absent if none of its steps says,
    /// and in a part of a gap.
    pub effort_after: Option<EffortTotal>,
}

/// How many steps have no counterpart in the other map.
#[entity(kind = "without_counterpart")]
pub struct WithoutCounterpart {
    /// Steps of the map before.
    pub before: Count,
    /// Steps of the map after.
    pub after: Count,
}

/// How long a journey takes for customers.
#[entity(kind = "time_total")]
pub struct TimeTotal {
    /// How many steps say how long they take; at least 1.
    pub steps: Count,
    /// How many steps do not say; their time is missing from the sums.
    pub unknown: Count,
    /// The sum over the steps that say, in minutes, waiting included; a day
    /// counts 24 hours.
    pub minutes: Number,
    /// The part of it that is waiting: the sum over steps of kind `wait`, in
    /// minutes.
    pub waiting_minutes: Number,
}

/// How much trouble a journey is for customers.
#[entity(kind = "effort_total")]
pub struct EffortTotal {
    /// How many steps say how much trouble they are; at least 1.
    pub steps: Count,
    /// How many steps do not say.
    pub unknown: Count,
    /// The mean of the efforts of the steps that say, from 1 to 5.
    pub mean: Number,
}

/// How many elements of one kind change, by what happens to them. An element
/// that is both changed and moved counts as both.
#[entity(kind = "element_count")]
pub struct ElementCount {
    /// The kind of element.
    pub element: Element,
    /// How many are only in the map after. Steps that one before becomes do not
    /// count here, but in `splits`.
    pub added: Count,
    /// How many are only in the map before, and said to be gone. Those that are
    /// `unstated` do not count here, nor do steps that become one with others,
    /// which count in `merges`.
    pub removed: Count,
    /// How many say something else of the journey. Those that are only
    /// `restated` do not count.
    pub changed: Count,
    /// How many stand in another place among their like, or in another stage or
    /// step. Of all ways to bring one order into the other the one with the
    /// fewest moves is counted.
    pub moved: Count,
    /// How many the map after does not mention, with nothing saying that they
    /// are gone. Nobody has to pay for these.
    pub unstated: Count,
}

/// How many pains there are of each fate. All but `added` are pains of the map
/// before, in a whole gap all that it has.
#[entity(kind = "pain_count")]
pub struct PainCount {
    /// How many are gone.
    pub removed: Count,
    /// How many hurt less: their severity is lower after than before.
    pub relieved: Count,
    /// How many are as they were, or have no severity on one side to compare.
    pub kept: Count,
    /// How many hurt more: their severity is higher after than before.
    pub worsened: Count,
    /// How many are only in the map after.
    pub added: Count,
    /// How many the map after does not mention, with nothing saying that they
    /// are gone.
    pub unstated: Count,
}

/// How many gains there are of each fate. All but `added` are gains of the map
/// before, in a whole gap all that it has.
#[entity(kind = "gain_count")]
pub struct GainCount {
    /// How many are as they were, or have no strength on one side to compare.
    pub kept: Count,
    /// How many are stronger after than before.
    pub strengthened: Count,
    /// How many are weaker after than before.
    pub weakened: Count,
    /// How many are gone.
    pub lost: Count,
    /// How many are only in the map after.
    pub added: Count,
    /// How many the map after does not mention, with nothing saying that they
    /// are gone.
    pub unstated: Count,
}

/// What an initiative pays for in a gap.
#[entity(kind = "funding")]
pub struct Funding {
    /// The id of the initiative.
    pub initiative: InitiativeId,
    /// Numbers of the changes that it pays for: those of the elements that it
    /// names in its `changes`, `pains` and `needs`, of all that is in these
    /// elements, and of what is in the steps that stand for them in the other
    /// map. Several initiatives can pay for the same change.
    pub changes: Vec<Count>,
    /// What the initiative costs in all, as the document says; it is not
    /// divided among its changes. Absent means unknown.
    pub cost: Option<MoneyRange>,
}

/// Whether initiatives were asked who pays for the changes of a gap.
#[enumeration]
pub enum FundingStatus {
    /// The initiatives of the document were asked; what none of them pays for is
    /// in `unfunded`.
    Asked,
    /// The map after shows what is or what was seen, not what should be: its
    /// differences are no plan, and nobody has to pay for them.
    NothingToPay,
    /// The maps are of two documents, so nobody was asked. That `unfunded` is
    /// empty then says nothing.
    NotAsked,
}
