//! The provider's work at a step as single actions in sequence: what a service
//! blueprint is made of.

use journeykit_derive::{entity, enumeration};

use super::duration::Duration;
use super::scalar::{
    DataItemId, ProcessId, ProviderActionId, RoleId, SystemId, TouchpointId, UnitId,
};
use super::text::Text;

/// One thing that the provider does at a step, in front of the customer or out
/// of sight.
///
/// The actions of all steps, each in its area, are a service blueprint (Shostack
/// 1984; Bitner, Ostrom and Morgan 2008). Where nothing is known but which
/// processes and systems there are, `backstage` of the touchpoint is enough.
///
/// ```
/// use journeykit::model::{ProviderAction, BlueprintArea};
///
/// let assess = ProviderAction::builder("assess", "Assesses the claim")
///     .area(BlueprintArea::Backstage)
///     .waits_for(["receive"])
///     .build()?;
/// assert_eq!(assess.waits_for.len(), 1);
/// # Ok::<(), journeykit::Report>(())
/// ```
#[entity(kind = "provider_action", provenance)]
pub struct ProviderAction {
    /// The id of the action, unique in its map.
    pub id: ProviderActionId,
    /// What is done, such as "Prints the letter and posts it".
    pub text: Text,
    /// Where in a service blueprint the action belongs. Absent means that
    /// nobody has said.
    pub area: Option<BlueprintArea>,
    /// The touchpoint that the action is part of or makes possible, as the id
    /// of a touchpoint of the same step. Absent means that it belongs to the
    /// step as a whole, such as work on a case while the customer waits.
    pub touchpoint: Option<TouchpointId>,
    /// The role whose people do it. Absent means that nobody has said, or that
    /// a system does it.
    pub role: Option<RoleId>,
    /// The unit that answers for it, where that is not the owner of the
    /// touchpoint.
    pub owner: Option<UnitId>,
    /// The process that the action is part of.
    pub process: Option<ProcessId>,
    /// The systems that are used. Empty means that none are known.
    pub systems: Vec<SystemId>,
    /// The kinds of data that are used. Empty means that none are known.
    pub data: Vec<DataItemId>,
    /// The actions of the map that have to be done before this one can begin.
    /// Empty means that it waits for none, as far as is known. An action that
    /// waits for one further on in the map is reported as
    /// `provider_action.out_of_order`.
    pub waits_for: Vec<ProviderActionId>,
    /// What else has to be there before it can begin, in words, such as "two
    /// signatures" or "the weekly file from the register".
    pub condition: Option<Text>,
    /// How long the action takes, the time before it can begin not included.
    /// Absent means unknown.
    pub duration: Option<Duration>,
    /// How it can go wrong: a fail point of the blueprint (Shostack 1984).
    pub fail_point: Option<Text>,
}

/// The areas of a service blueprint that hold what the provider does. The line
/// of visibility lies between `frontstage` and `backstage`, the line of internal
/// interaction between `backstage` and `support` (Bitner, Ostrom and Morgan
/// 2008).
#[enumeration]
pub enum BlueprintArea {
    /// What the customer sees: people who meet the customer, and screens.
    Frontstage,
    /// What those who serve the customer do out of the customer's sight.
    Backstage,
    /// What others in the organisation, partners and systems do so that those
    /// who serve the customer can.
    Support,
}
