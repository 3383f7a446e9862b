//! Changes: the edit script that leads from the map before to the map after.

use journeykit_derive::{entity, enumeration};

use crate::json::Json;
use crate::model::{Count, InitiativeId};

/// The kinds of elements that a journey map is made of, and that a change can
/// happen to.
#[enumeration]
pub enum Element {
    /// The map's own members, such as title and state: all but its stages,
    /// needs, constraints, flows, lanes and lenses.
    Map,
    /// A stage, without its steps.
    Stage,
    /// A step, without its touchpoints, pains, gains and what the provider does.
    Step,
    /// A touchpoint of a step.
    Touchpoint,
    /// A pain at a step.
    Pain,
    /// A gain at a step.
    Gain,
    /// What the provider does at a step.
    ProviderAction,
    /// A need of the map.
    Need,
    /// A constraint of the map.
    Constraint,
    /// A flow of the map.
    Flow,
    /// A lane of the map.
    Lane,
    /// A lens of the map.
    Lens,
}

/// One change of one element: it is added, removed, changed, moved or left
/// unstated. Elements inside an element have changes of their own. Two maps of
/// different ids always have at least one change: that of the map's own
/// members.
#[entity(kind = "change")]
pub struct Change {
    /// The number by which the gap refers to the change, counted from 1 and
    /// unique in the gap. A part of a gap and the inverse keep the numbers of
    /// the whole.
    pub number: Count,
    /// What happens to the element.
    pub kind: ChangeKind,
    /// What kind of element it happens to.
    pub element: Element,
    /// The id of the element in the map before. Absent if the element is added.
    pub before: Option<String>,
    /// The id of the element in the map after. Absent if the element is removed
    /// or unstated.
    pub after: Option<String>,
    /// Where the element stands in the map before, if it is removed, unstated
    /// or moved. Absent if it keeps its place.
    pub place_before: Option<Place>,
    /// Where the element stands in the map after, if it is added or moved.
    /// Absent if it keeps its place.
    pub place_after: Option<Place>,
    /// The members whose values differ, `id` included, for an element that both
    /// maps have. Empty for all others.
    pub fields: Vec<FieldChange>,
    /// The members of an element that is added, removed or unstated, as a JSON
    /// object. Elements inside it are left out, since they have changes of
    /// their own.
    pub value: Option<Json>,
    /// `true` in the inverse of a gap for an element that comes back because it
    /// was `unstated`, not because it was removed. Absent everywhere else.
    pub unsaid: Option<bool>,
    /// Ids of the initiatives that pay for the change: those that name the
    /// element, or an element that it is in, in their `changes`, `pains` or
    /// `needs`. Empty if none does.
    pub paid_by: Vec<InitiativeId>,
    /// Numbers of the changes without which this one would leave a broken map:
    /// a step cannot come into a stage that is not there yet, and nothing can
    /// refer to an element that does not exist. Two changes can depend on each
    /// other.
    pub depends_on: Vec<Count>,
}

/// What happens to an element between the map before and the map after.
#[enumeration]
pub enum ChangeKind {
    /// Only the map after has it.
    Added,
    /// A step that only the map after has by itself: it is one of several that
    /// a step before becomes (`splits`).
    Split,
    /// Only the map before has it. A step with all that is in it, a pain, a gain
    /// and a need are removed only if something says so; else they are
    /// `unstated`.
    Removed,
    /// A step that only the map before has by itself: it becomes one with others
    /// (`merges`).
    Merged,
    /// Both maps have it, with other values of some members. It may be moved as
    /// well: then its places are given.
    Changed,
    /// Both maps have it, saying the same, in another place.
    Moved,
    /// Both maps have it in the same place, saying the same of the journey: only
    /// the form differs (other encoding of letters, blanks or quotation marks,
    /// another order of a set), an id, or what is about the map, such as
    /// `evidence`, `complete` or `source_id`. Not a change of the journey; it is
    /// here so that applying the gap gives the map after exactly.
    Restated,
    /// Only the map before has it, with nothing saying that it is gone. Applying
    /// the gap takes it out of the map all the same.
    Unstated,
}

/// A change of one member of an element.
#[entity(kind = "field_change")]
pub struct FieldChange {
    /// The name of the member, as in the data.
    pub field: String,
    /// What the member is about, by which changes can be grouped.
    pub aspect: Aspect,
    /// The value before, as JSON. Absent if the member had none.
    pub before: Option<Json>,
    /// The value after, as JSON. Absent if the member has none.
    pub after: Option<Json>,
}

/// What the change of a member is about. It follows from the name of the member,
/// but for `form`.
#[enumeration]
pub enum Aspect {
    /// How it is for the customer: `experience`, `persona_experiences`,
    /// `expectation`, `believed_experience`, `rating`, `severity`, `strength`,
    /// `frequency`.
    Experience,
    /// What the encounter goes through: `channel`, `device`.
    Channel,
    /// Who answers for it: `owner`, `perceived_owner`, `handover`.
    Owner,
    /// Who takes part: `role`, `initiator`, `personas`.
    Role,
    /// How long it takes, when it happens and how much trouble it is:
    /// `duration`, `effort`, `planned_at`, `actual_at`.
    Duration,
    /// The data that it needs or asks for: `data_needs`, `staff_data_needs`,
    /// `asks_for`.
    Data,
    /// How many want it and how many can be served: `demand`, `capacity`.
    Capacity,
    /// How success is told: `metrics`, `success_criteria`.
    Metric,
    /// What the organisation wants, promises and does: `business_goal`,
    /// `goals`, `business_value`, `customer_value`,
    /// `importance_to_organisation`, `promise`, `provider_activity`,
    /// `cost_to_serve`.
    Business,
    /// What stands behind it: `backstage`, `components`.
    Backstage,
    /// What it rests on: `evidence`, `claim`, `validations`. Not a change of the
    /// journey.
    Evidence,
    /// What is about the map and the document: `id`, `replaces`, `same_as`,
    /// `source_id`, `confidentiality`, `complete`, `insights`, `quotes`, `n`, and
    /// of a map `derived_from`, `held_against`, `removes`, `status`, `answer`,
    /// `iterations`, `revisions`, `review`, `valid_from`.
    /// Not a change of the journey.
    Record,
    /// A member that means the same and only has another form: other encoding
    /// of letters, blanks or quotation marks, another order of a set, the new id
    /// of an element. Not a change of the journey.
    Form,
    /// What it is and says: every other member.
    Content,
}

/// Where an element stands among its siblings: the elements of the same kind in
/// the same stage, step or map.
#[entity(kind = "place")]
pub struct Place {
    /// The position among the siblings, counted from 0.
    pub index: Count,
    /// The id of the stage that a step is in, or of the step that a pain, gain
    /// or touchpoint is in. Absent for elements of the map itself.
    pub parent: Option<String>,
    /// The id of the nearest sibling before it that keeps its place. Absent if
    /// there is none. It lets a part of a gap, in which other moves are left
    /// out, find the place.
    pub follows: Option<String>,
}

impl ChangeKind {
    /// Whether the element is only in the map after.
    pub(crate) fn brings(self) -> bool {
        matches!(self, Self::Added | Self::Split)
    }

    /// Whether the element is only in the map before.
    pub(crate) fn takes_out(self) -> bool {
        matches!(self, Self::Removed | Self::Unstated | Self::Merged)
    }
}
