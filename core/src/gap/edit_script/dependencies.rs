//! What a change needs: the other changes without which it would leave a broken map.

use super::changes::Script;
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::{MapNode, MapNodes};
use crate::gap::model::Change;
use crate::gap::model::{ChangeKind, Element};
use crate::gap::references::references;
use crate::hash::HashMap;
use crate::model::Count;
use crate::query::flow_graph::may_be_endless_by_its_last_step;

type Name<'m> = (Element, &'m str);

/// Changes by the name that they are about.
type ByName<'m> = HashMap<Name<'m>, usize>;

struct Needs<'n, 'm, 's> {
    nodes_before: &'n MapNodes<'m>,
    nodes_after: &'n MapNodes<'m>,
    script: &'s Script,
    /// (change, the change that it needs), by index.
    found: Vec<(usize, usize)>,
}

/// Fills in `depends_on` of every change.
pub(crate) fn depend(nodes_before: &MapNodes<'_>, nodes_after: &MapNodes<'_>, script: &mut Script) {
    let mut needs = Needs {
        nodes_before,
        nodes_after,
        script,
        found: Vec::new(),
    };
    needs.parents();
    needs.free_ids();
    needs.used_names();
    needs.replaced();
    needs.kinds_of_steps();
    needs.last_steps();
    let mut found = needs.found;
    found.sort_unstable();
    found.dedup();
    for (change, needed) in found {
        if let Some(change) = script.changes.get_mut(change) {
            change.depends_on.push(Count::of(needed + 1));
        }
    }
}

fn renamed(change: &Change) -> bool {
    change.before.is_some()
        && change.after.is_some()
        && change.before != change.after
        && change.element != Element::Map
}

fn gone(change: &Change) -> bool {
    matches!(change.kind, ChangeKind::Removed | ChangeKind::Unstated)
}

fn says(change: &Change, field: &str) -> bool {
    change.fields.iter().any(|change| change.field == field)
}

impl<'m, 's> Needs<'_, 'm, 's> {
    fn before(&self, position: usize) -> Option<(usize, &'s Change)> {
        let index = self.script.of_before.get(position).copied().flatten()?;
        Some((index, self.script.changes.get(index)?))
    }

    fn after(&self, position: usize) -> Option<(usize, &'s Change)> {
        let index = self.script.of_after.get(position).copied().flatten()?;
        Some((index, self.script.changes.get(index)?))
    }

    fn add(&mut self, change: usize, needed: usize) {
        if change != needed {
            self.found.push((change, needed));
        }
    }

    /// What comes into something new needs it; what is taken away must be empty first.
    fn parents(&mut self) {
        for position in 1..self.nodes_after.len() {
            let parent = self.nodes_after.get(position).parent;
            if let (Some((index, change)), Some((needed, new))) =
                (self.after(position), self.after(parent))
            {
                if change.place_after.is_some() && new.kind == ChangeKind::Added {
                    self.add(index, needed);
                }
            }
        }
        for position in 1..self.nodes_before.len() {
            let parent = self.nodes_before.get(position).parent;
            if let (Some((needed, _)), Some((index, change))) =
                (self.before(position), self.before(parent))
            {
                if gone(change) {
                    self.add(index, needed);
                }
            }
        }
    }

    /// A name that is taken must be free.
    fn free_ids(&mut self) {
        let disappears: ByName<'m> = self.disappearing().collect();
        let appears: Vec<_> = self.appearing().collect();
        for (name, index) in appears {
            if let Some(needed) = disappears.get(&name) {
                self.add(index, *needed);
            }
        }
    }

    /// A name that is used must exist, and one that is given up must no longer be used. Pointers that name
    /// one of the two maps count too: with the header's change the one map becomes the other.
    fn used_names(&mut self) {
        let (nodes_before, nodes_after) = (self.nodes_before, self.nodes_after);
        let (old_map, new_map) = (
            nodes_before.get(0).element.id(),
            nodes_after.get(0).element.id(),
        );
        let header = self.after(0).map(|(index, _)| index);
        let appears: ByName<'m> = self.appearing().collect();
        let disappears: ByName<'m> = self.disappearing().collect();
        if appears.is_empty() && disappears.is_empty() {
            return;
        }
        let mut found = Vec::new();
        for (position, node) in nodes_after.all.iter().enumerate() {
            let change = self.after(position).filter(|(_, change)| {
                change.kind == ChangeKind::Added || !change.fields.is_empty()
            });
            let user = change.map(|(index, _)| index).or(header);
            references(node.element, &mut |(map, element, id)| {
                let name = (element, id);
                found.extend(match map {
                    Some(map) if map != new_map && map != old_map => None,
                    Some(map) if map != new_map => disappears
                        .get(&name)
                        .and_then(|index| Some((*index, header?))),
                    _ => appears.get(&name).and_then(|needed| Some((user?, *needed))),
                });
            });
        }
        for (position, node) in nodes_before.all.iter().enumerate() {
            let change = self
                .before(position)
                .filter(|(_, change)| gone(change) || !change.fields.is_empty());
            let user = change.map(|(index, _)| index);
            references(node.element, &mut |(map, element, id)| {
                let name = (element, id);
                found.extend(match map {
                    Some(map) if map != new_map && map != old_map => None,
                    Some(map) if map != old_map => appears
                        .get(&name)
                        .and_then(|needed| Some((header?, *needed))),
                    // A reference that stays as it is goes over to whoever takes the name.
                    _ => disappears.get(&name).and_then(|index| {
                        Some((*index, user.or_else(|| appears.get(&name).copied())?))
                    }),
                });
            });
        }
        self.found.extend(
            found
                .into_iter()
                .filter(|(change, needed)| change != needed),
        );
    }

    /// The names that the changes bring, each with its change.
    fn appearing(&self) -> impl Iterator<Item = (Name<'m>, usize)> {
        let new = |change: &Change| change.kind == ChangeKind::Added || renamed(change);
        let each = self
            .nodes_after
            .all
            .iter()
            .zip(&self.script.of_after)
            .skip(1);
        self.named(each, new)
    }

    /// The names that the changes take away.
    fn disappearing(&self) -> impl Iterator<Item = (Name<'m>, usize)> {
        let each = self
            .nodes_before
            .all
            .iter()
            .zip(&self.script.of_before)
            .skip(1);
        self.named(each, |change| gone(change) || renamed(change))
    }

    fn named<'x>(
        &self,
        each: impl Iterator<Item = (&'x MapNode<'m>, &'x Option<usize>)>,
        condition: impl Fn(&Change) -> bool,
    ) -> impl Iterator<Item = (Name<'m>, usize)>
    where
        'm: 'x,
    {
        let changes = &self.script.changes;
        each.filter_map(move |(node, index)| {
            let index = (*index)?;
            condition(changes.get(index)?)
                .then(|| ((node.element.kind(), node.element.id()), index))
        })
    }

    /// `replaces` needs the header that says of which map.
    fn replaced(&mut self) {
        let Some((header, _)) = self
            .after(0)
            .filter(|(_, change)| says(change, "derived_from"))
        else {
            return;
        };
        for position in 0..self.nodes_after.len() {
            let replaces = self
                .nodes_after
                .step(position)
                .is_some_and(|step| !step.replaces.is_empty());
            if let Some((index, change)) = self.after(position).filter(|_| replaces) {
                if change.kind == ChangeKind::Added || says(change, "replaces") {
                    self.add(index, header);
                }
            }
        }
        for position in 0..self.nodes_before.len() {
            let replaces = self
                .nodes_before
                .step(position)
                .is_some_and(|step| !step.replaces.is_empty());
            if let Some((needed, change)) = self.before(position).filter(|_| replaces) {
                if gone(change) || says(change, "replaces") {
                    self.add(header, needed);
                }
            }
        }
    }

    /// Where a flow ends well or never, depending on which step is the last, the order of steps and that flow
    /// change together.
    fn last_steps(&mut self) {
        let hangs = |node: &MapNode<'_>| matches!(node.element, BorrowedElement::Flow(flow) if may_be_endless_by_its_last_step(flow));
        if !self
            .nodes_before
            .all
            .iter()
            .chain(&self.nodes_after.all)
            .any(hangs)
        {
            return;
        }
        let place = |change: &Change| change.place_before.is_some() || change.place_after.is_some();
        let orders = |change: &Change| {
            matches!(change.element, Element::Stage | Element::Step) && place(change)
        };
        let together = |change: &Change| orders(change) || change.element == Element::Flow;
        let changes = self
            .script
            .changes
            .iter()
            .enumerate()
            .filter(|(_, change)| together(change));
        let changes: Vec<usize> = changes.map(|(index, _)| index).collect();
        // A ring: whoever takes one takes all.
        for (change, needed) in changes.iter().zip(changes.iter().cycle().skip(1)) {
            self.add(*change, *needed);
        }
    }

    /// A step that says what it is without the provider has no touchpoints.
    fn kinds_of_steps(&mut self) {
        for position in 0..self.nodes_after.len() {
            if self.nodes_after.get(position).element.kind() != Element::Touchpoint {
                continue;
            }
            let step = self.nodes_after.get(position).parent;
            if let (Some((index, change)), Some((needed, changed))) =
                (self.after(position), self.after(step))
            {
                if change.place_after.is_some() && says(changed, "kind") {
                    self.add(index, needed);
                }
            }
        }
        for position in 0..self.nodes_before.len() {
            if self.nodes_before.get(position).element.kind() != Element::Touchpoint {
                continue;
            }
            let step = self.nodes_before.get(position).parent;
            if let (Some((needed, change)), Some((index, changed))) =
                (self.before(position), self.before(step))
            {
                if change.place_before.is_some() && says(changed, "kind") {
                    self.add(index, needed);
                }
            }
        }
    }
}
