//! The people around the journey, by role: never by name.

use super::*;

entity! {
    /// A role in the value chain.
    element Role "role" {
        must {
            /// Its id.
            id: RoleId,
            /// Its name.
            name: Text,
            /// Which side of the encounter it stands on.
            side: Side,
        }
        may {
            /// What it does.
            description: Option<Text>,
            /// Whether it meets the customer (front line) or works behind. Absent means unknown.
            front_line: Option<bool>,
            /// What it does in the purchase.
            buying_roles: Vec<BuyingRole>,
            /// The roles that it supplies: the chain is the graph of these.
            supplies: Vec<RoleId>,
            /// The unit that it belongs to.
            unit: Option<UnitId>,
        }
    }
}

entity! {
    /// Someone, or a group, who must understand the journeys and agree to the changes.
    element Stakeholder "stakeholder" {
        must {
            /// Its id.
            id: StakeholderId,
            /// Who it is, as a function: no personal names.
            name: Text,
        }
        may {
            /// The unit that it speaks for.
            unit: Option<UnitId>,
            /// Its role in the value chain.
            role: Option<RoleId>,
            /// Whether it has understood the order of the layers and the journey. Absent means nobody asked.
            understands: Option<bool>,
            /// When it agreed.
            agreed_on: Option<Date>,
        }
    }
}

entity! {
    /// A workshop on some of the maps.
    element Workshop "workshop" {
        must {
            /// Its id.
            id: WorkshopId,
            /// What it was called.
            title: Text,
        }
        may {
            /// When it was held.
            date: Option<Date>,
            /// The maps that were worked on.
            maps: Vec<MapId>,
            /// Who took part, by unit.
            participants: Vec<Seat>,
        }
    }
}

entity! {
    /// Participants of a workshop from one unit.
    part Seat "seat" {
        must {
            /// The unit.
            unit: UnitId,
            /// How many came from it.
            count: Count,
        }
        may {}
    }
}
