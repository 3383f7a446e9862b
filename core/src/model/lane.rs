//! What a map has beside its stages: lanes, lenses and constraints.

use journeykit_derive::{entity, enumeration};

use super::layer::Layer;
use super::scalar::{ConstraintId, LaneId, LensId, PersonaId, StepId};
use super::text::Text;

/// A row that the authors of a map add to it, for what the format has no member
/// for. Each step says in its `cells` what stands in the lane at that step.
#[entity(kind = "lane", provenance)]
pub struct Lane {
    /// The id of the lane, unique among the lanes of the map.
    pub id: LaneId,
    /// The heading of the row, e.g. "Legal basis".
    pub name: Text,
    /// Which part of a service blueprint the lane belongs to. Absent means that
    /// nobody has said.
    pub kind: Option<LaneKind>,
    /// What is to be written in the lane, for those who fill it in.
    pub description: Option<Text>,
}

/// The parts of a service blueprint (Shostack 1984) that a lane can belong to.
/// The line of visibility lies between `frontstage` and `backstage`.
#[enumeration]
pub enum LaneKind {
    /// What customers see of the provider's work.
    Frontstage,
    /// What the provider's people do for the customer out of the customer's
    /// sight.
    Backstage,
    /// What those who serve the customer rest on: processes and systems further
    /// back.
    Support,
    /// Anything else that a map is to show.
    Custom,
}

/// A saved view that follows one member of steps or touchpoints, such as
/// `channel` or `device`, across the whole map. What is worth stressing often
/// shows only during the work (Ziggy 2014); a lens keeps that view without
/// changing the map.
#[entity(kind = "lens", provenance)]
pub struct Lens {
    /// The id of the lens, unique among the lenses of the map.
    pub id: LensId,
    /// What the view is called, e.g. "Devices used".
    pub name: Text,
    /// The member that is shown, by its name in the data, e.g. `device`. It has
    /// to be a member of steps or of touchpoints: the checks report any other
    /// name as an error.
    pub member: String,
    /// Ids of the personas that the view is limited to. Empty means all.
    pub personas: Vec<PersonaId>,
}

/// A limit that today's reality sets to the journey. MarkedsPartner 2022 asks
/// which of them an organisation has to free itself from before a wanted
/// experience is possible at all.
#[entity(kind = "constraint", provenance)]
pub struct Constraint {
    /// The id of the constraint, unique among the constraints of the map.
    pub id: ConstraintId,
    /// The layer of the organisation that sets the limit, from `experience` to
    /// `organisation`.
    pub layer: Layer,
    /// What is not possible and why, e.g. "The law forbids joining the two
    /// registers".
    pub text: Text,
    /// Whether the wanted journey is impossible as long as the constraint
    /// stands. The checks warn of each blocking one on a future map. Absent
    /// means that nobody has said.
    pub blocking: Option<bool>,
    /// What kind of constraint it is. Absent means that nobody has said.
    pub kind: Option<ConstraintKind>,
    /// Where it is written: the act and paragraph, the contract, the decision.
    pub source: Option<Text>,
    /// Ids of the steps of the map that the constraint stands in the way of.
    /// Empty means no step in particular.
    pub steps: Vec<StepId>,
}

/// What a constraint comes from.
#[enumeration]
pub enum ConstraintKind {
    /// A law or a regulation.
    Law,
    /// A contract or an agreement.
    Contract,
    /// What systems can or cannot do.
    Technology,
    /// Money.
    Budget,
    /// A decision or a policy of the organisation itself.
    Policy,
    /// People: how many there are, and what they can.
    Capacity,
    /// Time: a date that can't be moved.
    Deadline,
    /// Anything else.
    Other,
}
