//! Fates: what becomes of each pain and each gain, and what says so.

use journeykit_derive::{entity, enumeration};

use crate::model::{GainId, InitiativeId, PainId, PainSeverity, Share, StepId, Strength, Text};

/// What becomes of one pain. People who draw a future journey rarely repeat
/// everything, so a pain that the map after leaves out counts as removed only
/// if something says that it is gone.
#[entity(kind = "pain_fate")]
pub struct PainFate {
    /// What becomes of the pain.
    pub fate: PainOutcome,
    /// The pain in words, as the map before says it; for a new pain, as the map
    /// after does.
    pub text: Text,
    /// The id of the pain in the map before. Absent for a new pain.
    pub before: Option<PainId>,
    /// The id of the pain in the map after. Absent if that map does not have
    /// it.
    pub after: Option<PainId>,
    /// The id of the step that the pain stands at before. Absent for a new
    /// pain.
    pub step_before: Option<StepId>,
    /// The id of the step that the pain stands at after. Absent if the map
    /// after does not have the pain.
    pub step_after: Option<StepId>,
    /// How much the pain hurts before, from 1 (a nuisance) to 5 (unbearable).
    /// Absent means unknown, or a new pain.
    pub severity_before: Option<PainSeverity>,
    /// How much the pain hurts after, from 1 (a nuisance) to 5 (unbearable).
    /// Absent means unknown, or that the map after does not have the pain.
    pub severity_after: Option<PainSeverity>,
    /// Whether customers leave because of the pain, as the map before says.
    /// Absent means that nobody has said, or a new pain.
    pub exit_before: Option<bool>,
    /// Whether customers leave because of the pain, as the map after says.
    /// Absent means that nobody has said, or that the map after does not have
    /// the pain.
    pub exit_after: Option<bool>,
    /// What says that the pain is gone. Only for a pain that is `removed`;
    /// absent in the inverse of a gap.
    pub because: Option<OutcomeReason>,
    /// Why nothing can be said of the pain. Only for a pain that is `unstated`;
    /// in the inverse of a gap for one that was.
    pub silence: Option<Silence>,
    /// How certain the fate is, from 0 to 1: 1 where somebody said it, else the
    /// certainty of the match, or of the step having been taken out. Absent for
    /// a pain that is `added` or `unstated`.
    pub certainty: Option<Share>,
    /// Ids of the initiatives that name the pain, by its id in either map.
    /// Dropped ones do not count, and between maps of two atlases there are
    /// none.
    pub initiatives: Vec<InitiativeId>,
}

/// What becomes of a pain.
#[enumeration]
pub enum PainOutcome {
    /// It is gone: the map after does not have it, and something says so.
    Removed,
    /// Both maps have it, and its severity is lower after.
    Relieved,
    /// Both maps have it with the same severity, or without one on either side.
    Kept,
    /// Both maps have it, and its severity is higher after.
    Worsened,
    /// Only the map after has it.
    Added,
    /// The map after does not mention it, and nothing says whether it is gone.
    Unstated,
}

/// What becomes of one gain. Like a pain, a gain that the map after leaves out
/// counts as lost only if something says that it is gone.
#[entity(kind = "gain_fate")]
pub struct GainFate {
    /// What becomes of the gain.
    pub fate: GainOutcome,
    /// The gain in words, as the map before says it; for a new gain, as the map
    /// after does.
    pub text: Text,
    /// The id of the gain in the map before. Absent for a new gain.
    pub before: Option<GainId>,
    /// The id of the gain in the map after. Absent if that map does not have
    /// it.
    pub after: Option<GainId>,
    /// The id of the step that the gain stands at before. Absent for a new
    /// gain.
    pub step_before: Option<StepId>,
    /// The id of the step that the gain stands at after. Absent if the map
    /// after does not have the gain.
    pub step_after: Option<StepId>,
    /// How strong the gain is before, from 1 (pleasant) to 5 (what people tell
    /// others about). Absent means unknown, or a new gain.
    pub strength_before: Option<Strength>,
    /// How strong the gain is after, from 1 (pleasant) to 5 (what people tell
    /// others about). Absent means unknown, or that the map after does not have
    /// the gain.
    pub strength_after: Option<Strength>,
    /// What says that the gain is gone: `listed`, `complete` or `step_gone`.
    /// Only for a gain that is `lost`; absent in the inverse of a gap.
    pub because: Option<OutcomeReason>,
    /// Why nothing can be said of the gain. Only for a gain that is `unstated`;
    /// in the inverse of a gap for one that was.
    pub silence: Option<Silence>,
    /// How certain the fate is, from 0 to 1: 1 where somebody said it, else the
    /// certainty of the match, or of the step having been taken out. Absent for
    /// a gain that is `added` or `unstated`.
    pub certainty: Option<Share>,
}

/// What becomes of a gain.
#[enumeration]
pub enum GainOutcome {
    /// Both maps have it with the same strength, or without one on either side.
    Kept,
    /// Both maps have it, and its strength is higher after.
    Strengthened,
    /// Both maps have it, and its strength is lower after.
    Weakened,
    /// It is gone: the map after does not have it, and something says so.
    Lost,
    /// Only the map after has it.
    Added,
    /// The map after does not mention it, and nothing says whether it is gone.
    Unstated,
}

/// What says that a pain or gain which the map after leaves out is gone. If
/// several of these hold, the first counts.
#[enumeration]
pub enum OutcomeReason {
    /// The map after lists it, or the step at which it stood, in `removes`.
    Listed,
    /// An initiative names the pain, and the pain does not say that it is only
    /// to be relieved or accepted. Only for pains.
    Initiative,
    /// The `treatment` of the pain in the map before is `remove`. Only for
    /// pains.
    Treatment,
    /// Every step of the map after that is known, by link or id, to stand for
    /// its step is marked `complete`: what they list is all that is left.
    Complete,
    /// The map after is an edited copy of the map before, and the step at which
    /// it stood was taken out of it. A map counts as an edited copy if it is
    /// derived from the other, and at least three of its steps and two thirds
    /// of all are known, by link or id, to stand for steps of that one; a step
    /// as taken out if no step has anything to do with it, and no new one
    /// stands in its place.
    StepGone,
}

/// Why nothing can be said of a pain or gain that the map after does not
/// mention.
#[enumeration]
pub enum Silence {
    /// The step at which it stood goes on, and nothing says that the map after
    /// lists all that is left.
    NotMentioned,
    /// No step of the map after is known to stand for the step at which it
    /// stood.
    NoCounterpart,
}
