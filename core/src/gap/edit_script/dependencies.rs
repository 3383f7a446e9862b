//! The dependencies between changes: which other changes one needs, so as not
//! to leave a broken map if only some are carried out.
//!
//! Change A depends on change B if a map with A and without B would break a
//! rule that both maps keep. Each function of [`Needs`] is about one such rule;
//! together they make the promise of [`Gap::part`](crate::gap::Gap::part).
//! Dependencies can be mutual. Found in n log n of the changes and references.

use super::changes::Script;
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::{MapNode, MapNodes};
use crate::gap::model::Change;
use crate::gap::model::{ChangeKind, Element};
use crate::gap::references::references;
use crate::hash::HashMap;
use crate::model::Count;
use crate::query::flow_graph::may_be_endless_by_its_last_step;

/// What names an element: its kind and its id.
type Name<'m> = (Element, &'m str);

/// Indices of changes by a name that they bring or take away.
type ByName<'m> = HashMap<Name<'m>, usize>;

/// The maps, the changes, and the dependencies found so far.
struct Needs<'n, 'm, 's> {
    nodes_before: &'n MapNodes<'m>,
    nodes_after: &'n MapNodes<'m>,
    script: &'s Script,
    /// Pairs (change, the change that it needs), by index.
    found: Vec<(usize, usize)>,
}

/// Fills in `depends_on` of every change, sorted by number.
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

/// Whether an element gets another id. The header of the map does not count:
/// other maps may refer to either.
fn renamed(change: &Change) -> bool {
    change.before.is_some()
        && change.after.is_some()
        && change.before != change.after
        && change.element != Element::Map
}

/// Whether an element is no longer there.
fn gone(change: &Change) -> bool {
    matches!(change.kind, ChangeKind::Removed | ChangeKind::Unstated)
}

/// Whether a change is of that member, among others.
fn says(change: &Change, field: &str) -> bool {
    change.fields.iter().any(|change| change.field == field)
}

impl<'m, 's> Needs<'_, 'm, 's> {
    /// The change about an element before, with its index; `None` if it does
    /// not change.
    fn before(&self, position: usize) -> Option<(usize, &'s Change)> {
        let index = self.script.of_before.get(position).copied().flatten()?;
        Some((index, self.script.changes.get(index)?))
    }

    /// The change about an element after, with its index; `None` if it does not
    /// change.
    fn after(&self, position: usize) -> Option<(usize, &'s Change)> {
        let index = self.script.of_after.get(position).copied().flatten()?;
        Some((index, self.script.changes.get(index)?))
    }

    /// Records that one change needs another.
    fn add(&mut self, change: usize, needed: usize) {
        if change != needed {
            self.found.push((change, needed));
        }
    }

    /// What goes into an added element needs that element, and an element can
    /// be removed only when its child elements have been removed or moved.
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

    /// An id that an element takes over must have been given up.
    fn free_ids(&mut self) {
        let disappears: ByName<'m> = self.disappearing().collect();
        let appears: Vec<_> = self.appearing().collect();
        for (name, index) in appears {
            if let Some(needed) = disappears.get(&name) {
                self.add(index, *needed);
            }
        }
    }

    /// An id that is referred to must exist, and one that disappears must no
    /// longer be referred to.
    ///
    /// References that name one of the two maps by its id count too: with the
    /// change of the header, the map before becomes the map after, and such a
    /// reference is about it.
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
                    // A reference that does not change goes over to the element
                    // that takes the id, if there is one.
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

    /// The names that the changes bring, each with the index of its change.
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

    /// The names that the changes take away, each with the index of its change.
    fn disappearing(&self) -> impl Iterator<Item = (Name<'m>, usize)> {
        let each = self
            .nodes_before
            .all
            .iter()
            .zip(&self.script.of_before)
            .skip(1);
        self.named(each, |change| gone(change) || renamed(change))
    }

    /// The names of the elements whose change meets the condition, each with
    /// its index.
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

    /// `replaces` needs `derived_from` in the header, which says of which map
    /// the steps are.
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

    /// A flow may end well or go round for ever, depending on which step is the
    /// last of the map. If there is such a flow, all changes of flows and of
    /// the order of stages and steps depend on each other.
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
        // A ring of dependencies: each change brings all of them.
        for (change, needed) in changes.iter().zip(changes.iter().cycle().skip(1)) {
            self.add(*change, *needed);
        }
    }

    /// A step of a `kind` without the provider can't have touchpoints. So
    /// touchpoints that come to a step need the change of its `kind`, if there
    /// is one, and that change needs those to be gone that leave the step.
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
