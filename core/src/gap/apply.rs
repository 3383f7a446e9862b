//! Applies a gap to a map: carries out its edit script.
//!
//! The map is taken apart, all elements that leave their place are detached,
//! and only then are elements put where they go. The order of the changes
//! therefore does not matter, and elements can change places with each other.
//! Every value before is compared with the map, so a map that the gap does not
//! fit is noticed. Time is linear in the map and the changes, but for sorting
//! them.

use std::collections::BTreeSet;

use super::editable_map::{EditableMap, OwnedElement};
use super::map_nodes::MapNodes;
use super::model::{Change, Element, Gap};
use super::rules;
use crate::finding::{Finding, MessageOptions, Report};
use crate::hash::HashMap;
use crate::model::{JourneyMap, unique_in_map};

impl Gap {
    /// The map after, made from the map before by the changes of this gap. For
    /// a [`part`](Self::part) of a gap, the map that lies between the two.
    ///
    /// ```
    /// # use journeykit::{Atlas, GapOptions};
    /// # let atlas = Atlas::from_json(r#"{"schema_version":"1.0","title":"t","language":"en","maps":[
    /// #   {"id":"today","title":"Today","state":"current","stages":[{"id":"a","name":"Before"}]},
    /// #   {"id":"wanted","title":"Wanted","state":"future","stages":[{"id":"a","name":"Before the move"}]}]}"#)?;
    /// let gap = atlas.gap("today", "wanted", &GapOptions::default())?;
    /// assert_eq!(gap.apply(&atlas.maps["today"])?, atlas.maps["wanted"]);
    /// assert_eq!(gap.inverse().apply(&atlas.maps["wanted"])?, atlas.maps["today"]);
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `gap.does_not_fit`: the map is not the one that the gap was computed
    /// from. It names the number of the first change that does not fit; 0 if
    /// the changes fit one by one but not together.
    pub fn apply(&self, map: &JourneyMap) -> Result<JourneyMap, Report> {
        let nodes = MapNodes::of(map);
        let mut application = Application::new(self, &nodes);
        let misfit = |change: Option<&Change>| {
            let number = change.map_or(0, |change| change.number.get());
            let params = [("number".to_owned(), number.to_string())];
            Report::of([Finding::new(
                rules::GAP_MISFIT,
                "",
                &params,
                MessageOptions::default(),
            )])
        };
        for change in &self.changes {
            application
                .prepare(change)
                .ok_or_else(|| misfit(Some(change)))?;
        }
        application.detach().ok_or_else(|| misfit(None))?;
        for change in &self.changes {
            application
                .attach(change)
                .ok_or_else(|| misfit(Some(change)))?;
        }
        application.reorder().ok_or_else(|| misfit(None))?;
        let assembled = application.editable.assemble().ok().flatten();
        assembled
            .filter(|map| unique_in_map(map).is_ok())
            .ok_or_else(|| misfit(None))
    }
}

/// An element that comes to a list: its index there, the position of the
/// element that it follows, and its own position.
type Arrival = (i64, Option<usize>, usize);

/// The state of applying a gap. Positions are those of [`EditableMap`].
struct Application<'n, 'm> {
    nodes: &'n MapNodes<'m>,
    editable: EditableMap,
    /// Elements of the map before, by kind and id.
    known: HashMap<(Element, &'m str), usize>,
    /// The id before of elements that get another, by kind and id after.
    renamed: HashMap<(Element, &'n str), &'n str>,
    /// Elements that the changes add, by kind and id.
    added: HashMap<(Element, &'n str), usize>,
    /// Elements that leave their list, removed or moved.
    leaving: BTreeSet<usize>,
    /// Those among them that are removed.
    removed: Vec<usize>,
    /// Elements that come to a list, by the parent and kind of the list.
    arrivals: indexmap::IndexMap<(usize, Element), Vec<Arrival>>,
}

impl<'n, 'm> Application<'n, 'm> {
    /// The map taken apart, with nothing changed yet.
    fn new(gap: &'n Gap, nodes: &'n MapNodes<'m>) -> Self {
        let known = nodes
            .all
            .iter()
            .enumerate()
            .skip(1)
            .map(|(position, node)| ((node.element.kind(), node.element.id()), position));
        let renamed = gap.matches.iter().filter(|pair| pair.before != pair.after);
        Self {
            nodes,
            editable: EditableMap::of(nodes),
            known: known.collect(),
            renamed: renamed
                .map(|pair| ((pair.element, pair.after.as_str()), pair.before.as_str()))
                .collect(),
            added: HashMap::default(),
            leaving: BTreeSet::new(),
            removed: Vec::new(),
            arrivals: indexmap::IndexMap::new(),
        }
    }

    /// The element that a change is about; `None` if the map has none such, or
    /// it is not added yet.
    fn subject(&self, change: &Change) -> Option<usize> {
        match (change.kind, change.element) {
            (kind, element) if kind.brings() => self
                .added
                .get(&(element, change.after.as_deref()?))
                .copied(),
            (_, Element::Map) => Some(0),
            (_, element) => self
                .known
                .get(&(element, change.before.as_deref()?))
                .copied(),
        }
    }

    /// The element that has this id after the changes; `None` if none has.
    fn by_id_after(&self, element: Element, id: &str) -> Option<usize> {
        let before = || self.renamed.get(&(element, id)).copied().unwrap_or(id);
        self.added
            .get(&(element, id))
            .copied()
            .or_else(|| self.known.get(&(element, before())).copied())
    }

    /// Adds what is new, changes members, and records what leaves. `None` if
    /// the change does not fit.
    fn prepare(&mut self, change: &'n Change) -> Option<()> {
        if change.kind.brings() {
            let element = OwnedElement::read(change.element, change.value.as_ref()?)?;
            let position = self.editable.add(element);
            self.added
                .insert((change.element, change.after.as_deref()?), position);
            return Some(());
        }
        let position = self.subject(change)?;
        if change.kind.takes_out() {
            self.leaving.insert(position);
            self.removed.push(position);
        } else if change.place_after.is_some() {
            self.leaving.insert(position);
        }
        for field in &change.fields {
            self.editable.element(position)?.set(
                &field.field,
                field.before.as_ref(),
                field.after.as_ref(),
            )?;
        }
        Some(())
    }

    /// Takes the elements that leave out of their lists, and drops the removed
    /// ones. `None` if one of these still has child elements.
    fn detach(&mut self) -> Option<()> {
        let mut lists: Vec<(usize, Element)> = Vec::new();
        for position in &self.leaving {
            let node = self.nodes.get(*position);
            lists.push((node.parent, node.element.kind()));
        }
        lists.sort_unstable();
        lists.dedup();
        for (parent, element) in lists {
            let leaving = &self.leaving;
            self.editable
                .children(parent, element)?
                .retain(|position| !leaving.contains(position));
        }
        // Children have higher positions than their parents, so they are
        // dropped first.
        self.removed.sort_unstable();
        while let Some(position) = self.removed.pop() {
            self.editable.drop_empty(position)?;
        }
        Some(())
    }

    /// Records where an element that is added or moved goes. `None` if the
    /// parent or the element that it follows is not there.
    fn attach(&mut self, change: &'n Change) -> Option<()> {
        let Some(place) = &change.place_after else {
            return Some(());
        };
        let parent = match (&place.parent, change.element) {
            (Some(id), Element::Step) => self.by_id_after(Element::Stage, id)?,
            (Some(id), _) => self.by_id_after(Element::Step, id)?,
            (None, _) => 0,
        };
        let follows = match &place.follows {
            Some(id) => Some(self.by_id_after(change.element, id)?),
            None => None,
        };
        let arrival = (place.index.get(), follows, self.subject(change)?);
        self.arrivals
            .entry((parent, change.element))
            .or_default()
            .push(arrival);
        Some(())
    }

    /// Puts the elements that come behind those that they follow, several
    /// behind one in the order of their indices. `None` if an element to follow
    /// is not in the list.
    fn reorder(&mut self) -> Option<()> {
        for ((parent, element), mut arrivals) in std::mem::take(&mut self.arrivals) {
            arrivals.sort_unstable_by_key(|(index, ..)| *index);
            let mut behind: HashMap<Option<usize>, Vec<usize>> = HashMap::default();
            for (_, follows, position) in arrivals {
                behind.entry(follows).or_default().push(position);
            }
            let children = self.editable.children(parent, element)?;
            let mut reordered = behind.remove(&None).unwrap_or_default();
            for position in children.drain(..) {
                reordered.push(position);
                reordered.extend(behind.remove(&Some(position)).unwrap_or_default());
            }
            *children = reordered;
            if !behind.is_empty() {
                return None;
            }
        }
        Some(())
    }
}
