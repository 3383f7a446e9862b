//! Stages of a journey.

use journeykit_derive::entity;

use super::reflect::Table;
use super::scalar::StageId;
use super::step::Step;
use super::text::Text;

/// A stretch of the journey, as customers divide it.
#[entity(kind = "stage", provenance)]
pub struct Stage {
    /// Its id, unique in the map.
    pub id: StageId,
    /// Its name.
    pub name: Text,
    /// What the customer wants to have reached at its end.
    pub goal: Option<Text>,
    /// More about it.
    pub description: Option<Text>,
    /// What happens in it, in order.
    pub steps: Table<Step>,
}
