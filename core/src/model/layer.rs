//! The six layers that must be in place, in order, before a wanted experience
//! can be delivered.

use journeykit_derive::{entity, enumeration};

use super::reference::ElementRef;
use super::scalar::{CompetenceId, DataItemId, LayerNeedId, ProcessId, SystemId, UnitId};
use super::text::Text;

/// Something that one of the six layers must have in place before a wanted
/// experience can be delivered (MarkedsPartner 2022), such as "delivery status
/// for each parcel, at most minutes old" in the data layer.
///
/// Together the layer needs describe what the organisation lacks for a future
/// journey. Initiatives name those that they fulfil.
#[entity(kind = "layer_need", provenance)]
pub struct LayerNeed {
    /// The id of the layer need, unique among the layer needs of the document.
    pub id: LayerNeedId,
    /// The layer that must have it in place.
    pub layer: Layer,
    /// What is needed, in words.
    pub text: Text,
    /// Whether it is in place today. Absent means unknown. If it is `ready` and
    /// something that it depends on is not known to be, that is reported as
    /// `layer_need.early`; if a stage in the life of its `data` is said not to
    /// be, as `layer_need.data_unready`.
    pub readiness: Option<Readiness>,
    /// Ids of the layer needs that must be in place first, usually those of an
    /// earlier layer. Empty means none. A chain that leads back to itself is
    /// reported as `ref.loop`.
    pub depends_on: Vec<LayerNeedId>,
    /// What it makes possible: steps and touchpoints of a map, or a whole stage
    /// or map.
    ///
    /// A need of the layers processes, competence or organisation must lead
    /// back to the customer: it serves something itself, or it depends,
    /// directly or over other needs, on one that does or on one of the layer
    /// experience. If not, that is reported as `layer_need.no_experience`.
    pub serves: Vec<ElementRef>,
    /// Ids of the kinds of data that it is about. Empty means none.
    pub data: Vec<DataItemId>,
    /// Ids of the systems that it is about. Empty means none.
    pub systems: Vec<SystemId>,
    /// Ids of the processes that it is about. Empty means none.
    pub processes: Vec<ProcessId>,
    /// Ids of the competences that it is about. Empty means none.
    pub competences: Vec<CompetenceId>,
    /// Ids of the units that it is about, in any role: those that lack
    /// something, or those that have to change. Empty means none.
    pub units: Vec<UnitId>,
}

/// The six layers of a change, in the order in which they are worked on
/// (MarkedsPartner 2022).
///
/// A project that starts from today's organisation and processes tends to
/// design from the inside out. A layer need that is in place at least in part,
/// while the document names no need of some layer before it, is reported as
/// `layer_need.layer_skipped`; one that depends on a need of a later layer, as
/// `layer_need.order_reversed`.
#[enumeration]
pub enum Layer {
    /// What customers are to experience, before anyone asks how.
    Experience,
    /// The data that the experience calls for, in the quality that it calls
    /// for.
    Data,
    /// The systems that hold the data and exchange it.
    Systems,
    /// How the work is done, which data staff need and when, and how many
    /// customers can be served.
    Processes,
    /// What people must know and be able to do.
    Competence,
    /// How units and responsibilities are arranged, up to a new organisation
    /// beside the present one.
    Organisation,
}

/// Whether something that is needed is in place.
#[enumeration]
pub enum Readiness {
    /// Nothing of it is in place.
    Missing,
    /// Parts of it are in place, or it works in some cases only.
    Partial,
    /// All of it is in place.
    Ready,
}
