//! Futures that compete.

use journeykit_derive::{entity, enumeration};

use super::scalar::{AlternativeId, Count, InitiativeId, MapId, MoneyRange, Share};
use super::text::Text;

/// One of several futures that compete.
#[entity(kind = "alternative", provenance)]
pub struct Alternative {
    /// Its id.
    pub id: AlternativeId,
    /// What it is called.
    pub title: Text,
    /// The future map. The alternative of doing nothing has none.
    pub map: Option<MapId>,
    /// Whether it is the alternative of doing nothing, against which the others are held.
    pub do_nothing: Option<bool>,
    /// What has to be done for it.
    pub initiatives: Vec<InitiativeId>,
    /// What is paid and earned, by year.
    pub cash_flows: Vec<CashFlow>,
    /// How likely it is to succeed, 0 to 1.
    pub probability: Option<Share>,
    /// How the organisation gets there.
    pub path: Option<TransformationPath>,
}

/// How an organisation gets from today's form to the wanted one (source document 002).
#[enumeration]
pub enum TransformationPath {
    /// Rebuild what is there.
    Rebuild,
    /// Build a new organisation beside the old.
    ParallelOrganisation,
}

/// Money paid or earned in one year.
#[entity(kind = "cash_flow")]
pub struct CashFlow {
    /// The year: 0 is now, 1 the first year.
    pub year: Count,
    /// How much; costs and what the old offer loses as negative amounts.
    pub amount: MoneyRange,
    /// What it is.
    pub kind: Option<CashFlowKind>,
    /// More about it.
    pub note: Option<Text>,
}

/// What a cash flow is.
#[enumeration]
pub enum CashFlowKind {
    /// Money spent.
    Cost,
    /// Money earned or saved.
    Benefit,
    /// Money that the old offer no longer earns.
    Cannibalisation,
}
