//! Target groups.

use journeykit_derive::entity;

use super::scalar::{Count, SegmentId};
use super::text::Text;

/// A target group.
#[entity(kind = "segment", provenance)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// Its name.
    pub name: Text,
    /// Who belongs to it.
    pub description: Option<Text>,
    /// How many people belong to it.
    pub size: Option<Count>,
}
