//! Roles of the value chain.

use journeykit_derive::{entity, enumeration};

use super::scalar::{RoleId, UnitId};
use super::text::Text;

/// A role in the value chain.
#[entity(kind = "role", provenance)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub name: Text,
    /// Which side of the encounter it stands on.
    pub side: Side,
    /// What it does.
    pub description: Option<Text>,
    /// Whether it meets the customer (front line) or works behind. Absent means unknown.
    pub front_line: Option<bool>,
    /// What it does in the purchase.
    pub buying_roles: Vec<BuyingRole>,
    /// The roles that it supplies: the chain is the graph of these.
    pub supplies: Vec<RoleId>,
    /// The unit that it belongs to.
    pub unit: Option<UnitId>,
}

/// Which side of the encounter someone stands on.
#[enumeration]
pub enum Side {
    /// Who is served.
    Customer,
    /// Who serves.
    Provider,
    /// Anyone else in the chain.
    Partner,
}

/// What someone does in a purchase.
#[enumeration]
pub enum BuyingRole {
    /// Uses it.
    User,
    /// Pays for it.
    Payer,
    /// Decides.
    Decider,
    /// Has a say.
    Influencer,
    /// Is better off for it.
    Beneficiary,
}
