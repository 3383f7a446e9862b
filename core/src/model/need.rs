//! What customers need on a journey, and whether they get it.

use journeykit_derive::{entity, enumeration};

use super::scalar::{Count, Importance, InsightId, NeedId, PersonaId, UnitId};
use super::text::Text;

/// Something that customers need, want or lack on a journey.
///
/// Needs belong to a map. Its steps name the ones that arise there, and
/// initiatives name those that they take up. Look for needs that no unit
/// answers for, since they fall between the units of the organisation, and for
/// unmet needs without an initiative, since they are missed opportunities
/// (Ziggy 2014).
#[entity(kind = "need", provenance)]
pub struct Need {
    /// The need's id, unique in its map. The map's steps refer to it by this
    /// id, and initiatives by the map's id and this one.
    pub id: NeedId,
    /// The need as the customer would put it: "To know that the house is
    /// insured from the first night".
    pub text: Text,
    /// How strongly it is needed: whether people need it, want it or lack it.
    pub kind: Option<NeedKind>,
    /// The unit that answers for the need being met, as an id of the document's
    /// `operations.units`. Absent means that no unit does as far as is known,
    /// which the checks report (`need.owner_missing`), except on a competitor's
    /// journey.
    pub owner: Option<UnitId>,
    /// Whether the need is met in the journey that the map shows. Where the
    /// checks look for needs without an initiative, absent counts as not met.
    pub met: Option<NeedStatus>,
    /// How much the need matters to customers, from 1 (little) to 5 (decisive).
    /// Absent means that nobody has said.
    pub importance: Option<Importance>,
    /// Whose need it is, as ids of the document's `personas`; they should be
    /// among the map's own. Empty means all personas of the map.
    pub personas: Vec<PersonaId>,
    /// The insights that it rests on, as ids of the document's
    /// `research.insights`.
    pub insights: Vec<InsightId>,
    /// How customers answered the pair of questions of Kano about this need
    /// (Kano et al. 1984). Absent means that they were not asked.
    pub kano: Option<Box<KanoCounts>>,
}

/// How strongly something is needed.
///
/// The three words are those in which MarkedsPartner (2022) asks about the
/// customer: what does the customer need, want and lack?
#[enumeration]
pub enum NeedKind {
    /// Customers cannot get their job done without it.
    Need,
    /// Customers would like to have it, and get their job done without it.
    Want,
    /// Customers miss it today: the journey as it is does not give it to them.
    Lack,
}

/// Whether a need is met in the journey that the map shows.
#[enumeration]
pub enum NeedStatus {
    /// The need is fully met; no initiative is asked for. Where each step at
    /// which it arises failed or hurts badly, that is reported as
    /// `need.met_doubtful`.
    Met,
    /// The need is met in part, or for some of those who have it.
    Partly,
    /// The need is not met at all.
    Unmet,
}

/// How many customers put a need into each class of the Kano model, by the
/// evaluation table of Kano et al. (1984).
#[entity(kind = "kano_counts")]
pub struct KanoCounts {
    /// Delighted if it is met, and not displeased if it is not.
    pub attractive: Count,
    /// The better it is met, the more satisfied.
    pub one_dimensional: Count,
    /// Taken for granted: displeased if it is not met.
    pub must_be: Count,
    /// Makes no difference.
    pub indifferent: Count,
    /// Would rather not have it.
    pub reverse: Count,
    /// Gave two answers that contradict each other.
    pub questionable: Count,
}
