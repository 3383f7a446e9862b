//! What changes: the edit script of a gap.

use journeykit_derive::{entity, enumeration};

use crate::json::Json;
use crate::model::{Count, InitiativeId};

/// What a change happens to.
#[enumeration]
pub enum Element {
    /// The map's own header.
    Map,
    /// A stage.
    Stage,
    /// A step.
    Step,
    /// A touchpoint.
    Touchpoint,
    /// A pain.
    Pain,
    /// A gain.
    Gain,
    /// A need.
    Need,
    /// A constraint.
    Constraint,
    /// A flow.
    Flow,
    /// A lane.
    Lane,
    /// A lens.
    Lens,
}

/// One change of one element.
#[entity(kind = "change")]
pub struct Change {
    /// Its number in the gap, from 1.
    pub number: Count,
    /// What happens.
    pub kind: ChangeKind,
    /// What it happens to.
    pub element: Element,
    /// The id of the element before.
    pub before: Option<String>,
    /// The id of the element after.
    pub after: Option<String>,
    /// Where it stood, if it is taken away or moved.
    pub place_before: Option<Place>,
    /// Where it stands, if it is added or moved.
    pub place_after: Option<Place>,
    /// The members that change.
    pub fields: Vec<FieldChange>,
    /// The members of what is added or taken away, without its parts: they are changes of their own.
    pub value: Option<Json>,
    /// Only in an inverse: that this was left unsaid, not taken away.
    pub unsaid: Option<bool>,
    /// Initiatives that pay for it.
    pub paid_by: Vec<InitiativeId>,
    /// Numbers of changes without which this one makes no sense.
    pub depends_on: Vec<Count>,
}

/// What happens to an element.
#[enumeration]
pub enum ChangeKind {
    /// It was not there before.
    Added,
    /// It is taken away.
    Removed,
    /// Some of its members change; it may be moved as well.
    Changed,
    /// It is moved, and nothing else.
    Moved,
    /// The future map does not mention it, which says nothing about it.
    Unstated,
}

/// A change of one member.
#[entity(kind = "field_change")]
pub struct FieldChange {
    /// The member.
    pub field: String,
    /// What it is about.
    pub aspect: Aspect,
    /// Its value before; absent if it had none.
    pub before: Option<Json>,
    /// Its value after; absent if it has none.
    pub after: Option<Json>,
}

/// What a member is about.
#[enumeration]
pub enum Aspect {
    /// How it is experienced.
    Experience,
    /// Through which channel or device.
    Channel,
    /// Who answers for it.
    Owner,
    /// Who takes part.
    Role,
    /// How long it takes and how much trouble.
    Duration,
    /// Data.
    Data,
    /// Demand and capacity.
    Capacity,
    /// What is measured.
    Metric,
    /// What the organisation wants or promises.
    Business,
    /// What happens out of sight.
    Backstage,
    /// What it rests on.
    Evidence,
    /// What it is and says.
    Content,
}

/// Where an element stands among its like.
#[entity(kind = "place")]
pub struct Place {
    /// Its position, from 0.
    pub index: Count,
    /// The id of the stage or step that it is in; absent for parts of the map itself.
    pub parent: Option<String>,
    /// The nearest element before it that keeps its place; absent if there is none.
    pub follows: Option<String>,
}
