//! Target groups.

use journeykit_derive::{entity, enumeration};

use super::scalar::{Count, SegmentId};
use super::text::Text;

/// A target group: people who have so much in common that the provider treats
/// them as one group.
///
/// Personas say which groups they stand for, maps which they cover, and
/// participants in research which they belong to. Each group should be
/// represented by 3 to 5 people (Ziggy 2014); the checks count the participants
/// who were met, not those who answered a survey, and their limits can be
/// changed (rules `segment.too_few` and `segment.too_many`). A group of which
/// nobody was asked in any way is reported as `segment.unasked`.
#[entity(kind = "segment", provenance)]
pub struct Segment {
    /// Its id, unique among the target groups of the document. Personas, maps,
    /// studies and participants refer to it.
    pub id: SegmentId,
    /// Its name, such as "young people who move for the first time".
    pub name: Text,
    /// Who belongs to it and who does not, in words.
    pub description: Option<Text>,
    /// How many people belong to it in reality, as a whole number from 0; not
    /// how many of them were studied. Absent means unknown.
    pub size: Option<Count>,
    /// How the people stand to the provider. Absent means that they may be of any
    /// kind.
    pub relation: Option<SegmentRelation>,
}

/// How the people of a target group stand to the provider.
#[enumeration]
pub enum SegmentRelation {
    /// They are customers.
    Customer,
    /// They may become customers.
    Prospect,
    /// They have been customers, and left.
    Leaver,
}
