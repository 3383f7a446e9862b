//! What becomes of all pains and gains of two maps.

use super::absence::{StepFate, StepFates};
use super::judge::OutcomeJudge;
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::matching::{Pairing, Relation};
use crate::gap::model::{Element, GainFate, GainOutcome, PainFate, PainOutcome};
use crate::hash::{HashMap, HashSet};
use crate::model::Initiative;

/// The outcomes: first for pains and gains of the map before, in its order,
/// then for new ones, in the order of the map after.
pub(crate) struct Outcomes {
    /// One for each pain of either map.
    pub(crate) pains: Vec<PainFate>,
    /// One for each gain of either map.
    pub(crate) gains: Vec<GainFate>,
    /// For each element before without counterpart, by position, whether the
    /// map after merely does not mention it.
    pub(crate) unstated: Vec<bool>,
}

/// Judges all pains and gains. `initiatives` are those that count: not the
/// dropped ones, and none if the maps may be of different documents.
pub(crate) fn outcomes(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    pairing: &Pairing,
    relation: &Relation<'_>,
    initiatives: &[&Initiative],
) -> Outcomes {
    let steps = StepFates::of(nodes_before, nodes_after, relation, pairing);
    let judge = OutcomeJudge::new(
        nodes_before,
        nodes_after,
        pairing,
        relation,
        &steps,
        initiatives,
    );
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
            _ => {
                pairing.is_free_before(position) && {
                    let is_gone = |step: usize| matches!(steps.of_step(step), StepFate::Gone(..));
                    match node.element {
                        BorrowedElement::Step(_) => !is_gone(position),
                        BorrowedElement::Touchpoint(_) => {
                            pairing.is_free_before(node.parent)
                                && steps.of_step(node.parent) == StepFate::Unstated
                        }
                        BorrowedElement::ProviderAction(_) => {
                            !is_gone(node.parent)
                                && !lists_actions(nodes_after, pairing, node.parent)
                        }
                        BorrowedElement::Need(_) => !steps.is_edited_copy,
                        _ => false,
                    }
                }
            }
        };
        if let Some(flag) = outcomes.unstated.get_mut(position) {
            *flag = is_unstated;
        }
    }
    leave_stages_unstated(nodes_before, pairing, &steps, &mut outcomes.unstated);
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

/// Whether a step after that stands for the step at a position before says what
/// the provider does there. If none does, nothing is known of the actions
/// before.
fn lists_actions(nodes_after: &MapNodes<'_>, pairing: &Pairing, step: usize) -> bool {
    let counterpart = pairing.of_before(step).map(|pair| pair.other);
    let linked = pairing.links.iter().filter(|link| link.0 == step);
    counterpart
        .into_iter()
        .chain(linked.map(|link| link.1))
        .filter_map(|after| nodes_after.step(after))
        .any(|step| !step.provider_actions.is_empty())
}

/// Marks the stages without counterpart that have a step of which nothing is
/// said, or have no steps and are not taken out of an edited copy.
fn leave_stages_unstated(
    nodes_before: &MapNodes<'_>,
    pairing: &Pairing,
    steps: &StepFates,
    unstated: &mut [bool],
) {
    let mut stages: HashMap<usize, bool> = HashMap::default();
    for stage in nodes_before.of_kind(Element::Stage) {
        if pairing.is_free_before(stage) {
            stages.insert(stage, !steps.is_edited_copy);
        }
    }
    if stages.is_empty() {
        return;
    }
    let mut has_steps = HashSet::default();
    for step in nodes_before.of_kind(Element::Step) {
        let is_unstated = unstated.get(step).copied().unwrap_or(false);
        if let Some(flag) = stages.get_mut(&nodes_before.get(step).parent) {
            let is_first = has_steps.insert(nodes_before.get(step).parent);
            *flag = is_unstated || (*flag && !is_first);
        }
    }
    for (stage, is_unstated) in stages {
        if let Some(flag) = unstated.get_mut(stage) {
            *flag = is_unstated;
        }
    }
}
