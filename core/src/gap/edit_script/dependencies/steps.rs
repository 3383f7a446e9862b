//! What steps, their touchpoints and flows need of each other and of the
//! header.

use super::finder::{DependencyFinder, changes_member, is_removal};
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNode;
use crate::gap::model::{Change, Element};
use crate::query::flow_graph::may_be_endless_by_its_last_step;

impl DependencyFinder<'_, '_, '_> {
    /// `replaces` needs `derived_from` in the header, which says of which map
    /// the steps are.
    pub(super) fn replaces_needs_header(&mut self) {
        let Some((header, _)) = self
            .change_of_after(0)
            .filter(|(_, change)| changes_member(change, "derived_from"))
        else {
            return;
        };
        for position in 0..self.nodes_after.len() {
            let replaces = self
                .nodes_after
                .step(position)
                .is_some_and(|step| !step.replaces.is_empty());
            if let Some((index, change)) = self.change_of_after(position).filter(|_| replaces) {
                if change.kind.brings() || changes_member(change, "replaces") {
                    self.add(index, header);
                }
            }
        }
        for position in 0..self.nodes_before.len() {
            let replaces = self
                .nodes_before
                .step(position)
                .is_some_and(|step| !step.replaces.is_empty());
            if let Some((needed, change)) = self.change_of_before(position).filter(|_| replaces) {
                if is_removal(change) || changes_member(change, "replaces") {
                    self.add(header, needed);
                }
            }
        }
    }

    /// A flow may end well or go round for ever, depending on which step is the
    /// last of the map. If there is such a flow, all changes of flows and of
    /// the order of stages and steps depend on each other.
    pub(super) fn last_step_of_flows(&mut self) {
        let may_be_endless = |node: &MapNode<'_>| match node.element {
            BorrowedElement::Flow(flow) => may_be_endless_by_its_last_step(flow),
            _ => false,
        };
        if !self
            .nodes_before
            .all
            .iter()
            .chain(&self.nodes_after.all)
            .any(may_be_endless)
        {
            return;
        }
        let has_place =
            |change: &Change| change.place_before.is_some() || change.place_after.is_some();
        let is_of_order = |change: &Change| {
            matches!(change.element, Element::Stage | Element::Step) && has_place(change)
        };
        let belongs_together =
            |change: &Change| is_of_order(change) || change.element == Element::Flow;
        let changes = self
            .script
            .changes
            .iter()
            .enumerate()
            .filter(|(_, change)| belongs_together(change));
        let changes: Vec<usize> = changes.map(|(index, _)| index).collect();
        // A ring of dependencies: each change brings all of them.
        for (change, needed) in changes.iter().zip(changes.iter().cycle().skip(1)) {
            self.add(*change, *needed);
        }
    }

    /// A step of a `kind` without the provider can't have touchpoints. So
    /// touchpoints that come to a step need the change of its `kind`, if there
    /// is one, and that change needs those to be gone that leave the step.
    pub(super) fn touchpoints_need_step_kind(&mut self) {
        for position in 0..self.nodes_after.len() {
            if self.nodes_after.get(position).element.kind() != Element::Touchpoint {
                continue;
            }
            let step = self.nodes_after.get(position).parent;
            if let (Some((index, change)), Some((needed, step_change))) =
                (self.change_of_after(position), self.change_of_after(step))
            {
                if change.place_after.is_some() && changes_member(step_change, "kind") {
                    self.add(index, needed);
                }
            }
        }
        for position in 0..self.nodes_before.len() {
            if self.nodes_before.get(position).element.kind() != Element::Touchpoint {
                continue;
            }
            let step = self.nodes_before.get(position).parent;
            if let (Some((needed, change)), Some((index, step_change))) =
                (self.change_of_before(position), self.change_of_before(step))
            {
                if change.place_before.is_some() && changes_member(step_change, "kind") {
                    self.add(index, needed);
                }
            }
        }
    }
}
