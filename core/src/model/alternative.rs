//! Alternatives: futures that compete, with their money, their chances and the
//! way there.

use journeykit_derive::{entity, enumeration};

use super::scalar::{AlternativeId, Count, InitiativeId, MapId, MoneyRange, Share};
use super::text::Text;

/// One of several futures to choose between, each held against doing nothing.
/// Kantar evaluates possible journeys against each other and computes the
/// return on the investment. The checks warn where the alternative of doing
/// nothing is missing, and point out a future that stands alone.
#[entity(kind = "alternative", provenance)]
pub struct Alternative {
    /// The id of the alternative, unique among the alternatives of the
    /// document.
    pub id: AlternativeId,
    /// What the alternative is called.
    pub title: Text,
    /// The id of the future map that it leads to. Only the alternative of doing
    /// nothing has none: for any other the checks warn, as they do of one that
    /// leads to a current or observed map (`alternative.map_not_future`).
    pub map: Option<MapId>,
    /// Whether this is the alternative of doing nothing: what happens if others
    /// act and the organisation does not (MarkedsPartner 2022). Absent means
    /// the same as `false`.
    pub do_nothing: Option<bool>,
    /// Ids of the initiatives that have to be carried out for it. No two of them
    /// may exclude each other (`alternative.initiatives_clash`). Their amounts
    /// have to be in the currency of its `cash_flows`: amounts of different
    /// currencies are never added.
    pub initiatives: Vec<InitiativeId>,
    /// What is paid and earned, year by year. All in one currency. Empty means
    /// that nobody has said, which the checks warn of.
    pub cash_flows: Vec<CashFlow>,
    /// How likely it is that the alternative succeeds, from 0 to 1. Absent
    /// means that nobody has said.
    pub probability: Option<Share>,
    /// The money that comes and goes if it fails. Absent means that only its
    /// costs remain.
    pub if_it_fails: Vec<CashFlow>,
    /// How the organisation gets there from where it is. Absent means that
    /// nobody has said.
    pub path: Option<TransformationPath>,
}

/// The two ways in which an organisation can get from its present form to the
/// one that a wanted experience takes (MarkedsPartner 2022).
#[enumeration]
pub enum TransformationPath {
    /// What exists is rebuilt into something new, as when a newspaper delivers
    /// the same content on the web.
    Rebuild,
    /// A new organisation with a business model of its own is built beside the
    /// old one, even where it takes business from it.
    ParallelOrganisation,
}

/// Money that is paid or earned in one year of an alternative.
#[entity(kind = "cash_flow")]
pub struct CashFlow {
    /// The year, counted from the decision: 0 is the year of the decision, 1
    /// the first year after it.
    pub year: Count,
    /// How much, as a likely amount and how low and high it may be. What is
    /// paid or lost is negative, what is earned or saved is positive; the
    /// checks warn if the sign of the likely amount does not suit the `kind`.
    pub amount: MoneyRange,
    /// What the money is paid or earned for. Absent means that nobody has said;
    /// either sign is then taken as right.
    pub kind: Option<CashFlowKind>,
    /// What the amount consists of or rests on.
    pub note: Option<Text>,
}

/// What a cash flow is.
#[enumeration]
pub enum CashFlowKind {
    /// Money that is spent: a negative amount.
    Cost,
    /// Money that is earned or saved: a positive amount.
    Benefit,
    /// Money that the old offer no longer earns because the new one takes its
    /// place: a negative amount. MarkedsPartner 2022 holds that it is better to
    /// do this to oneself than to leave it to others.
    Cannibalisation,
}
