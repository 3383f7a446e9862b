//! What becomes of all pains and gains of two maps.

use super::judge::OutcomeJudge;
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::Pairing;
use crate::gap::model::{GainFate, GainOutcome, PainFate, PainOutcome};
use crate::model::Initiative;

/// The outcomes: first for pains and gains of the map before, in its order,
/// then for new ones, in the order of the map after.
pub(crate) struct Outcomes {
    /// One for each pain of either map.
    pub(crate) pains: Vec<PainFate>,
    /// One for each gain of either map.
    pub(crate) gains: Vec<GainFate>,
    /// For each element before, by position, whether it is a pain or gain that
    /// is unstated.
    pub(crate) unstated: Vec<bool>,
}

/// Judges all pains and gains. `initiatives` are those that count: not the
/// dropped ones, and none if the maps may be of different documents.
pub(crate) fn outcomes(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    initiatives: &[&Initiative],
) -> Outcomes {
    let judge = OutcomeJudge::new(nodes_before, nodes_after, pairing, initiatives);
    let mut outcomes = Outcomes {
        pains: Vec::new(),
        gains: Vec::new(),
        unstated: vec![false; nodes_before.len()],
    };
    for (position, node) in nodes_before.all.iter().enumerate() {
        let is_unstated = match node.element {
            BorrowedElement::Pain(pain) => {
                let fate = judge.fate_of_pain(position, pain);
                let is_unstated = fate.fate == PainOutcome::Unstated;
                outcomes.pains.push(fate);
                is_unstated
            }
            BorrowedElement::Gain(gain) => {
                let fate = judge.fate_of_gain(position, gain);
                let is_unstated = fate.fate == GainOutcome::Unstated;
                outcomes.gains.push(fate);
                is_unstated
            }
            _ => false,
        };
        if let Some(flag) = outcomes.unstated.get_mut(position) {
            *flag = is_unstated;
        }
    }
    for (position, node) in nodes_after.all.iter().enumerate() {
        if !pairing.is_free_after(position) {
            continue;
        }
        match node.element {
            BorrowedElement::Pain(pain) => {
                outcomes
                    .pains
                    .push(judge.fate_of_added_pain(position, pain));
            }
            BorrowedElement::Gain(gain) => {
                outcomes
                    .gains
                    .push(judge.fate_of_added_gain(position, gain));
            }
            _ => {}
        }
    }
    outcomes
}
