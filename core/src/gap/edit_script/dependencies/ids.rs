//! Ids that come and go, and the references to them.

use super::finder::{DependencyFinder, is_removal};
use crate::gap::map_nodes::MapNode;
use crate::gap::model::{Change, Element};
use crate::gap::references::references;
use crate::hash::HashMap;

/// What names an element: its kind and its id.
type ElementName<'m> = (Element, &'m str);

/// Indices of changes by a name that they bring or take away.
type ByName<'m> = HashMap<ElementName<'m>, usize>;

impl<'m> DependencyFinder<'_, 'm, '_> {
    /// An id that an element takes over must have been given up.
    pub(super) fn ids_must_be_free(&mut self) {
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
    pub(super) fn references_must_resolve(&mut self) {
        let (nodes_before, nodes_after) = (self.nodes_before, self.nodes_after);
        let (map_before, map_after) = (
            nodes_before.get(0).element.id(),
            nodes_after.get(0).element.id(),
        );
        let header = self.change_of_after(0).map(|(index, _)| index);
        let appears: ByName<'m> = self.appearing().collect();
        let disappears: ByName<'m> = self.disappearing().collect();
        if appears.is_empty() && disappears.is_empty() {
            return;
        }
        let mut found = Vec::new();
        for (position, node) in nodes_after.all.iter().enumerate() {
            let change = self
                .change_of_after(position)
                .filter(|(_, change)| change.kind.brings() || !change.fields.is_empty());
            let user = change.map(|(index, _)| index).or(header);
            references(node.element, &mut |(map, element, id)| {
                let name = (element, id);
                found.extend(match map {
                    Some(map) if map != map_after && map != map_before => None,
                    Some(map) if map != map_after => disappears
                        .get(&name)
                        .and_then(|index| Some((*index, header?))),
                    _ => appears.get(&name).and_then(|needed| Some((user?, *needed))),
                });
            });
        }
        for (position, node) in nodes_before.all.iter().enumerate() {
            let change = self
                .change_of_before(position)
                .filter(|(_, change)| is_removal(change) || !change.fields.is_empty());
            let user = change.map(|(index, _)| index);
            references(node.element, &mut |(map, element, id)| {
                let name = (element, id);
                found.extend(match map {
                    Some(map) if map != map_after && map != map_before => None,
                    Some(map) if map != map_before => appears
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
    fn appearing(&self) -> impl Iterator<Item = (ElementName<'m>, usize)> {
        let brings_name = |change: &Change| change.kind.brings() || is_renaming(change);
        let each = self
            .nodes_after
            .all
            .iter()
            .zip(&self.script.of_after)
            .skip(1);
        self.named(each, brings_name)
    }

    /// The names that the changes take away, each with the index of its change.
    fn disappearing(&self) -> impl Iterator<Item = (ElementName<'m>, usize)> {
        let each = self
            .nodes_before
            .all
            .iter()
            .zip(&self.script.of_before)
            .skip(1);
        self.named(each, |change| is_removal(change) || is_renaming(change))
    }

    /// The names of the elements whose change meets the condition, each with
    /// its index.
    fn named<'x>(
        &self,
        each: impl Iterator<Item = (&'x MapNode<'m>, &'x Option<usize>)>,
        condition: impl Fn(&Change) -> bool,
    ) -> impl Iterator<Item = (ElementName<'m>, usize)>
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
}

/// Whether an element gets another id. The header of the map does not count:
/// other maps may refer to either.
fn is_renaming(change: &Change) -> bool {
    change.before.is_some()
        && change.after.is_some()
        && change.before != change.after
        && change.element != Element::Map
}
