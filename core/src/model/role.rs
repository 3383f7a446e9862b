//! Roles of the value chain: who is served, who serves, and who supplies whom.

use journeykit_derive::{entity, enumeration};

use super::scalar::{RoleId, UnitId};
use super::text::Text;

/// A role in the value chain, such as patient, driver or insurance adviser.
///
/// Someone who delivers to one part of a value chain should describe the people
/// in all its links (GainGrowth). Personas and participants in research say
/// which role they have. A touchpoint names the role that meets the customer;
/// together with the customer's role it forms the dyad of the encounter.
#[entity(kind = "role", provenance)]
pub struct Role {
    /// Its id, unique among the roles of the document. Personas, participants,
    /// stakeholders, touchpoints and other roles refer to it.
    pub id: RoleId,
    /// Its name, such as "insurance adviser": a function, not a person.
    pub name: Text,
    /// The side of the encounter that it stands on. If the document has
    /// personas, the checks ask for one for each role of a customer or partner
    /// (rule `role.persona_missing`). Participants with a role on the
    /// provider's side count as employees.
    pub side: Side,
    /// What people in this role do, in words.
    pub description: Option<Text>,
    /// Whether it meets customers, in the front line (true), or works backstage
    /// (false). The front line has a large share of the encounters with
    /// customers (GainGrowth), so a front-line role of the provider should have
    /// a journey of its own (rule `role.journey_missing`). Absent means
    /// unknown.
    pub front_line: Option<bool>,
    /// What it does in a purchase. A role may do several things, such as use
    /// and pay. Empty means that it does nothing there, or that nobody has
    /// said. Except inside an organisation, the checks ask for a role that pays
    /// (rule `role.payer_missing`).
    pub buying_roles: Vec<BuyingRole>,
    /// The roles that it delivers something to: ids of other roles. Together
    /// these make up the value chain, which may branch and may also run in
    /// circles. Empty means that it supplies none, or that nobody has said.
    pub supplies: Vec<RoleId>,
    /// The part of the organisation that it belongs to: the id of an entry of
    /// `units` in `operations`. Absent means that it belongs to none, or that
    /// nobody has said.
    pub unit: Option<UnitId>,
}

/// A side of the encounter between customer and provider.
#[enumeration]
pub enum Side {
    /// Those who are served: customers, citizens, patients, or employees where
    /// the service is internal.
    Customer,
    /// The organisation that serves them, with all its units.
    Provider,
    /// Anyone else in the value chain, such as suppliers, installers or other
    /// authorities.
    Partner,
}

/// What a role does in a purchase.
///
/// In many purchases, above all those of organisations, these parts fall to
/// different people; compare the buying centre of Webster and Wind (1972).
#[enumeration]
pub enum BuyingRole {
    /// Uses what is bought.
    User,
    /// Pays for it, out of its own pocket or a budget.
    Payer,
    /// Decides whether it is bought, and from whom.
    Decider,
    /// Has a say without deciding, such as an expert who is asked or a
    /// relative.
    Influencer,
    /// Is better off for it, whether or not it uses it or pays, such as next of
    /// kin who worry less.
    Beneficiary,
}
