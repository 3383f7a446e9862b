//! What a change needs: the other changes without which it would leave a broken map.

use std::collections::HashMap;

use super::node::{Nodes, references};
use super::result::Change;
use super::script::Script;
use super::words::{ChangeWord, Element};
use crate::model::Count;

struct Needs<'n, 'm, 's> {
    left: &'n Nodes<'m>,
    right: &'n Nodes<'m>,
    script: &'s Script,
    /// (change, the change that it needs), by index.
    found: Vec<(usize, usize)>,
}

/// Fills in `depends_on` of every change.
pub(super) fn depend(left: &Nodes<'_>, right: &Nodes<'_>, script: &mut Script) {
    let mut needs = Needs { left, right, script, found: Vec::new() };
    needs.parents();
    needs.free_ids();
    needs.used_names();
    needs.replaced();
    needs.kinds_of_steps();
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
    change.before.is_some() && change.after.is_some() && change.before != change.after && change.element != Element::Map
}

fn gone(change: &Change) -> bool {
    matches!(change.kind, ChangeWord::Removed | ChangeWord::Unstated)
}

fn says(change: &Change, field: &str) -> bool {
    change.fields.iter().any(|change| change.field == field)
}

impl<'s> Needs<'_, '_, 's> {
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
        for position in 1..self.right.len() {
            let parent = self.right.get(position).parent;
            if let (Some((index, change)), Some((needed, new))) = (self.after(position), self.after(parent)) {
                if change.place_after.is_some() && new.kind == ChangeWord::Added {
                    self.add(index, needed);
                }
            }
        }
        for position in 1..self.left.len() {
            let parent = self.left.get(position).parent;
            if let (Some((needed, _)), Some((index, change))) = (self.before(position), self.before(parent)) {
                if gone(change) {
                    self.add(index, needed);
                }
            }
        }
    }

    /// A name that is taken must be free.
    fn free_ids(&mut self) {
        let old = names(self.left);
        for position in 1..self.right.len() {
            let Some((index, change)) = self.after(position).filter(|(_, change)| change.kind == ChangeWord::Added || renamed(change))
            else {
                continue;
            };
            let holder = old.get(&(change.element.as_str(), self.right.get(position).piece.id()));
            if let Some((needed, _)) = holder.and_then(|holder| self.before(*holder)).filter(|(_, change)| gone(change) || renamed(change))
            {
                self.add(index, needed);
            }
        }
    }

    /// A name that is used must exist, and one that is given up must no longer be used. Pointers that name
    /// one of the two maps count too: with the header's change the one map becomes the other.
    fn used_names(&mut self) {
        let (old, new) = (names(self.left), names(self.right));
        let (old_map, new_map) = (self.left.get(0).piece.id(), self.right.get(0).piece.id());
        let header = self.after(0).map(|(index, _)| index);
        for position in 0..self.right.len() {
            let change = self.after(position).filter(|(_, change)| change.kind == ChangeWord::Added || !change.fields.is_empty());
            for (map, kind, id) in references(self.right.get(position).piece) {
                let appears =
                    || self.after(*new.get(&(kind, id))?).filter(|(_, change)| change.kind == ChangeWord::Added || renamed(change));
                let disappears = || self.before(*old.get(&(kind, id))?).filter(|(_, change)| gone(change) || renamed(change));
                let needs = match map {
                    Some(map) if map != new_map && map != old_map => None,
                    Some(map) if map != new_map => disappears().and_then(|(index, _)| Some((index, header?))),
                    _ => appears().and_then(|(needed, _)| Some((change.map(|(index, _)| index).or(header)?, needed))),
                };
                self.found.extend(needs);
            }
        }
        for position in 0..self.left.len() {
            let change = self.before(position).filter(|(_, change)| gone(change) || !change.fields.is_empty());
            for (map, kind, id) in references(self.left.get(position).piece) {
                let appears =
                    || self.after(*new.get(&(kind, id))?).filter(|(_, change)| change.kind == ChangeWord::Added || renamed(change));
                let disappears = || self.before(*old.get(&(kind, id))?).filter(|(_, change)| gone(change) || renamed(change));
                let needs = match map {
                    Some(map) if map != new_map && map != old_map => None,
                    Some(map) if map != old_map => appears().and_then(|(needed, _)| Some((header?, needed))),
                    _ => disappears().and_then(|(index, _)| Some((index, change?.0))),
                };
                self.found.extend(needs);
            }
        }
        self.found.retain(|(change, needed)| change != needed);
    }

    /// `replaces` needs the header that says of which map.
    fn replaced(&mut self) {
        let Some((header, _)) = self.after(0).filter(|(_, change)| says(change, "derived_from")) else { return };
        for position in 0..self.right.len() {
            let replaces = self.right.step(position).is_some_and(|step| !step.replaces.is_empty());
            if let Some((index, change)) = self.after(position).filter(|_| replaces) {
                if change.kind == ChangeWord::Added || says(change, "replaces") {
                    self.add(index, header);
                }
            }
        }
        for position in 0..self.left.len() {
            let replaces = self.left.step(position).is_some_and(|step| !step.replaces.is_empty());
            if let Some((needed, change)) = self.before(position).filter(|_| replaces) {
                if gone(change) || says(change, "replaces") {
                    self.add(header, needed);
                }
            }
        }
    }

    /// A step that says what it is without the provider has no touchpoints.
    fn kinds_of_steps(&mut self) {
        for position in 0..self.right.len() {
            if self.right.get(position).piece.element() != Element::Touchpoint {
                continue;
            }
            let step = self.right.get(position).parent;
            if let (Some((index, change)), Some((needed, changed))) = (self.after(position), self.after(step)) {
                if change.place_after.is_some() && says(changed, "kind") {
                    self.add(index, needed);
                }
            }
        }
        for position in 0..self.left.len() {
            if self.left.get(position).piece.element() != Element::Touchpoint {
                continue;
            }
            let step = self.left.get(position).parent;
            if let (Some((needed, change)), Some((index, changed))) = (self.before(position), self.before(step)) {
                if change.place_before.is_some() && says(changed, "kind") {
                    self.add(index, needed);
                }
            }
        }
    }
}

fn names<'m>(nodes: &Nodes<'m>) -> HashMap<(&'static str, &'m str), usize> {
    nodes.all.iter().enumerate().skip(1).map(|(position, node)| ((node.piece.element().as_str(), node.piece.id()), position)).collect()
}
