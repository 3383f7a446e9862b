//! Matches the elements of two maps: first those that are said to be
//! counterparts, then those with equal ids, then those that are alike.
//!
//! In this order, each only for elements without counterpart so far:
//!
//! 1. the two maps themselves;
//! 2. links: `replaces` of steps, if one map is derived from the other, and
//!    `same_as` of touchpoints;
//! 3. equal ids, within each kind of element;
//! 4. likeness of at least [`THRESHOLD`]: stages, steps and needs anywhere in
//!    the map, then pains, gains and touchpoints within matched or linked
//!    steps.
//!
//! The first three are linear in the maps; the cost of the fourth is that of
//! the assignment of what is left. If the maps are exchanged, the total of the
//! likenesses is the same.

use crate::hash::HashMap;

use super::assignment::{assign, greedy};
use super::similarity::{self, PartFeatures, SAME, StepFeatures};
use crate::gap::elements::BorrowedElement;
use crate::gap::map_nodes::MapNodes;
use crate::gap::model::{Element, MatchedBy};
use crate::model::{JourneyMap, Step};

/// How alike two elements must be to become counterparts by likeness, in
/// thousandths. A choice of this library.
const THRESHOLD: u32 = 600;

/// The counterpart of an element.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pair {
    /// Its position in the other map.
    pub(crate) other: usize,
    /// How it is known to be the counterpart.
    pub(crate) by: MatchedBy,
    /// How certain that is, in thousandths: the likeness, or [`SAME`] for links
    /// and equal ids.
    pub(crate) certainty: u32,
}

/// All counterparts. The lists are by position, and each is the inverse of the
/// other.
#[derive(Debug)]
pub(crate) struct Pairing {
    /// For each element before, its counterpart after.
    pub(crate) after: Vec<Option<Pair>>,
    /// For each element after, its counterpart before.
    pub(crate) before: Vec<Option<Pair>>,
    /// All pairs (before, after) of steps that `replaces` links, sorted: those
    /// that became counterparts, and the rest of splits and merges.
    pub(crate) links: Vec<(usize, usize)>,
}

/// The two maps, the language in which texts are compared, and the counterparts
/// so far.
struct Matcher<'n, 'm> {
    nodes_before: &'n MapNodes<'m>,
    nodes_after: &'n MapNodes<'m>,
    language: &'n str,
    result: Pairing,
}

/// Finds the counterparts of all elements of two maps. Texts are compared in
/// `language`, a tag.
pub(crate) fn pair(
    nodes_before: &MapNodes<'_>,
    nodes_after: &MapNodes<'_>,
    language: &str,
) -> Pairing {
    let result = Pairing {
        after: vec![None; nodes_before.len()],
        before: vec![None; nodes_after.len()],
        links: Vec::new(),
    };
    let mut matcher = Matcher {
        nodes_before,
        nodes_after,
        language,
        result,
    };
    matcher.take(0, 0, MatchedBy::Link, SAME);
    matcher.linked_steps();
    matcher.linked_touchpoints();
    matcher.equal_ids();
    matcher.alike_stages_and_steps();
    matcher.alike_within_steps();
    matcher.result
}

impl<'m> Matcher<'_, 'm> {
    /// Makes two elements counterparts, unless one of them has a counterpart.
    fn take(&mut self, nodes_before: usize, nodes_after: usize, by: MatchedBy, certainty: u32) {
        if let (Some(after @ None), Some(before @ None)) = (
            self.result.after.get_mut(nodes_before),
            self.result.before.get_mut(nodes_after),
        ) {
            *after = Some(Pair {
                other: nodes_after,
                by,
                certainty,
            });
            *before = Some(Pair {
                other: nodes_before,
                by,
                certainty,
            });
        }
    }

    /// Whether an element before has no counterpart yet.
    fn free_left(&self, position: usize) -> bool {
        self.result.after.get(position).is_some_and(Option::is_none)
    }

    /// Whether an element after has no counterpart yet.
    fn free_right(&self, position: usize) -> bool {
        self.result
            .before
            .get(position)
            .is_some_and(Option::is_none)
    }

    /// The position of the counterpart of an element before; `None` if it has
    /// none.
    fn after(&self, nodes_before: usize) -> Option<usize> {
        self.result
            .after
            .get(nodes_before)
            .copied()
            .flatten()
            .map(|pair| pair.other)
    }

    /// Matches steps by `replaces`, in either direction.
    ///
    /// Where several steps are linked with each other, a split or a merge, one
    /// pair becomes counterparts: the one that kept its id, else the one most
    /// alike. The others remain links.
    fn linked_steps(&mut self) {
        let (BorrowedElement::Map(before), BorrowedElement::Map(after)) = (
            self.nodes_before.get(0).element,
            self.nodes_after.get(0).element,
        ) else {
            return;
        };
        if before.id == after.id {
            // Two versions of one map: a reference to this id does not tell
            // which of them it means.
            return;
        }
        let forward = replaced(self.nodes_after, self.nodes_before, derives(after, before));
        let backward = replaced(self.nodes_before, self.nodes_after, derives(before, after));
        let mut links: Vec<(usize, usize)> = forward
            .into_iter()
            .map(|(new, old)| (old, new))
            .chain(backward)
            .collect();
        links.sort_unstable();
        links.dedup();
        let (mut of_left, mut of_right): (HashMap<usize, usize>, HashMap<usize, usize>) =
            Default::default();
        for (nodes_before, nodes_after) in &links {
            *of_left.entry(*nodes_before).or_default() += 1;
            *of_right.entry(*nodes_after).or_default() += 1;
        }
        let alone = |nodes_before: &usize, nodes_after: &usize| {
            of_left.get(nodes_before) == Some(&1) && of_right.get(nodes_after) == Some(&1)
        };
        let candidates = links.iter().filter_map(|(nodes_before, nodes_after)| {
            let (old, new) = (
                self.nodes_before.step(*nodes_before)?,
                self.nodes_after.step(*nodes_after)?,
            );
            let features = |step| StepFeatures::of(step, self.language);
            let likeness = if old.id == new.id {
                2 * SAME
            } else if alone(nodes_before, nodes_after) {
                SAME
            } else {
                similarity::steps(&features(old), &features(new), None)
            };
            Some((*nodes_before, *nodes_after, likeness))
        });
        for (nodes_before, nodes_after, _) in greedy(candidates.collect()) {
            self.take(nodes_before, nodes_after, MatchedBy::Link, SAME);
        }
        self.result.links = links;
    }

    /// Matches touchpoints by `same_as`, in either direction, where it names
    /// the other map. If several name one, the one that kept its id is taken
    /// first.
    fn linked_touchpoints(&mut self) {
        if self.nodes_before.get(0).element.id() == self.nodes_after.get(0).element.id() {
            return;
        }
        let forward = same_as(self.nodes_before, self.nodes_after);
        let backward = same_as(self.nodes_after, self.nodes_before)
            .into_iter()
            .map(|(nodes_after, nodes_before)| (nodes_before, nodes_after));
        let same_id = |nodes_before: usize, nodes_after: usize| {
            self.nodes_before.get(nodes_before).element.id()
                == self.nodes_after.get(nodes_after).element.id()
        };
        let candidates = forward
            .into_iter()
            .chain(backward)
            .map(|(nodes_before, nodes_after)| {
                (
                    nodes_before,
                    nodes_after,
                    u32::from(same_id(nodes_before, nodes_after)),
                )
            });
        for (nodes_before, nodes_after, _) in greedy(candidates.collect()) {
            self.take(nodes_before, nodes_after, MatchedBy::Link, SAME);
        }
    }

    /// Matches elements of one kind with equal ids.
    fn equal_ids(&mut self) {
        let mut by_id = HashMap::new();
        for position in 1..self.nodes_after.len() {
            let element = self.nodes_after.get(position).element;
            by_id.insert((element.kind(), element.id()), position);
        }
        for position in 1..self.nodes_before.len() {
            let element = self.nodes_before.get(position).element;
            if let Some(other) = by_id.get(&(element.kind(), element.id())) {
                self.take(position, *other, MatchedBy::Id, SAME);
            }
        }
    }

    /// The elements of one kind without counterpart, before and after.
    fn free(&self, element: Element) -> (Vec<usize>, Vec<usize>) {
        let nodes_before = self
            .nodes_before
            .of_kind(element)
            .filter(|position| self.free_left(*position));
        let nodes_after = self
            .nodes_after
            .of_kind(element)
            .filter(|position| self.free_right(*position));
        (nodes_before.collect(), nodes_after.collect())
    }

    /// Matches stages, steps and needs by likeness.
    ///
    /// Whether steps are of the same stage counts only as far as stages are
    /// matched already, and the steps that stages have in common likewise: all
    /// three kinds are compared before any is matched. With one inference
    /// feeding the other, the result would depend on their order.
    fn alike_stages_and_steps(&mut self) {
        let (nodes_before, nodes_after) = self.free(Element::Stage);
        let common = self.common_steps();
        let stage = |nodes: &MapNodes<'m>, position: usize| match nodes.get(position).element {
            BorrowedElement::Stage(stage) => Some((position, stage)),
            _ => None,
        };
        let stages = self.alike(
            &nodes_before,
            &nodes_after,
            stage,
            |(old, before), (new, after)| {
                similarity::stages(
                    before,
                    after,
                    common.get(&(*old, *new)).copied().unwrap_or(0),
                    self.language,
                )
            },
        );
        let (nodes_before, nodes_after) = self.free(Element::Step);
        let step = |nodes: &MapNodes<'m>, position: usize| {
            Some((
                nodes.get(position).parent,
                StepFeatures::of(nodes.step(position)?, self.language),
            ))
        };
        let steps = self.alike(
            &nodes_before,
            &nodes_after,
            step,
            |(stage, before), (stage_after, after)| {
                let known = self.after(*stage).is_some() || !self.free_right(*stage_after);
                let same_stage = known.then(|| self.after(*stage) == Some(*stage_after));
                similarity::steps(before, after, same_stage)
            },
        );
        let (nodes_before, nodes_after) = self.free(Element::Need);
        let needs = self.alike_parts(&nodes_before, &nodes_after);
        for (nodes_before, nodes_after, certainty) in stages.into_iter().chain(steps).chain(needs) {
            self.take(nodes_before, nodes_after, MatchedBy::Likeness, certainty);
        }
    }

    /// For each pair of a stage before and a stage after, how many steps of the
    /// one have their counterpart in the other; pairs with none are left out.
    fn common_steps(&self) -> HashMap<(usize, usize), usize> {
        let mut common = HashMap::new();
        for position in self.nodes_before.of_kind(Element::Step) {
            if let Some(other) = self.after(position) {
                *common
                    .entry((
                        self.nodes_before.get(position).parent,
                        self.nodes_after.get(other).parent,
                    ))
                    .or_insert(0) += 1;
            }
        }
        common
    }

    /// The best pairs among some elements before and some after, as (before,
    /// after, likeness). `features` prepares an element once, so that texts are
    /// not folded again for each pair.
    fn alike<F>(
        &self,
        nodes_before: &[usize],
        nodes_after: &[usize],
        features: impl Fn(&MapNodes<'m>, usize) -> Option<F>,
        likeness: impl Fn(&F, &F) -> u32,
    ) -> Vec<(usize, usize, u32)> {
        if nodes_before.is_empty() || nodes_after.is_empty() {
            return Vec::new();
        }
        let all = |nodes, positions: &[usize]| -> Vec<(usize, F)> {
            positions
                .iter()
                .filter_map(|position| Some((*position, features(nodes, *position)?)))
                .collect()
        };
        let (before, after) = (
            all(self.nodes_before, nodes_before),
            all(self.nodes_after, nodes_after),
        );
        let pair = |row, column| before.get(row).zip(after.get(column));
        let likeness = |row, column| {
            pair(row, column).map_or(0, |((_, before), (_, after))| likeness(before, after))
        };
        let pairs = assign(before.len(), after.len(), THRESHOLD, likeness);
        let positions = pairs
            .into_iter()
            .filter_map(|(row, column, likeness)| Some((pair(row, column)?, likeness)));
        positions
            .map(|(((old, _), (new, _)), likeness)| (*old, *new, likeness))
            .collect()
    }

    /// The best pairs of pains, gains, touchpoints or needs.
    fn alike_parts(
        &self,
        nodes_before: &[usize],
        nodes_after: &[usize],
    ) -> Vec<(usize, usize, u32)> {
        let part = |nodes: &MapNodes<'m>, position: usize| {
            Some(PartFeatures::of(nodes.get(position).element, self.language))
        };
        self.alike(nodes_before, nodes_after, part, similarity::parts)
    }

    /// Matches pains, gains and touchpoints by likeness, within each pair of
    /// steps that are counterparts, then within those that are only linked.
    fn alike_within_steps(&mut self) {
        let (left_parts, right_parts) = (
            free_parts(self.nodes_before, &self.result.after),
            free_parts(self.nodes_after, &self.result.before),
        );
        let mut steps: Vec<(usize, usize)> = left_parts
            .keys()
            .filter_map(|(step, _)| Some((*step, self.after(*step)?)))
            .collect();
        steps.sort_unstable();
        steps.dedup();
        // Counterparts come first; splits and merges get what these leave.
        steps.extend(&self.result.links);
        for (before, after) in steps {
            for element in [Element::Pain, Element::Gain, Element::Touchpoint] {
                let none = Vec::new();
                let nodes_before = left_parts.get(&(before, element)).unwrap_or(&none);
                let nodes_after = right_parts.get(&(after, element)).unwrap_or(&none);
                let nodes_before: Vec<usize> = nodes_before
                    .iter()
                    .copied()
                    .filter(|position| self.free_left(*position))
                    .collect();
                let nodes_after: Vec<usize> = nodes_after
                    .iter()
                    .copied()
                    .filter(|position| self.free_right(*position))
                    .collect();
                let pairs = self.alike_parts(&nodes_before, &nodes_after);
                for (nodes_before, nodes_after, certainty) in pairs {
                    self.take(nodes_before, nodes_after, MatchedBy::Likeness, certainty);
                }
            }
        }
    }
}

/// The pains, gains and touchpoints without counterpart, by position of their
/// step and kind, in the order of the map.
fn free_parts(
    nodes: &MapNodes<'_>,
    pairs: &[Option<Pair>],
) -> HashMap<(usize, Element), Vec<usize>> {
    let mut free: HashMap<(usize, Element), Vec<usize>> = HashMap::new();
    for (position, node) in nodes.all.iter().enumerate() {
        let element = node.element.kind();
        let part = matches!(element, Element::Pain | Element::Gain | Element::Touchpoint);
        if part && pairs.get(position).is_some_and(Option::is_none) {
            free.entry((node.parent, element))
                .or_default()
                .push(position);
        }
    }
    free
}

/// Whether one map says that it is derived from the other.
fn derives(from: &JourneyMap, base: &JourneyMap) -> bool {
    from.derived_from.as_ref() == Some(&base.id)
}

/// The pairs (newer, older) of steps that `replaces` of the newer map links;
/// none unless the newer map is derived from the older one.
fn replaced(newer: &MapNodes<'_>, older: &MapNodes<'_>, derived: bool) -> Vec<(usize, usize)> {
    let links: Vec<(usize, &Step)> = newer
        .of_kind(Element::Step)
        .filter_map(|position| Some((position, newer.step(position)?)))
        .filter(|(_, step)| derived && !step.replaces.is_empty())
        .collect();
    if links.is_empty() {
        return Vec::new();
    }
    let by_id: HashMap<&str, usize> = older
        .of_kind(Element::Step)
        .map(|position| (older.get(position).element.id(), position))
        .collect();
    let each = links
        .into_iter()
        .flat_map(|(position, step)| step.replaces.iter().map(move |id| (position, id)));
    each.filter_map(|(position, id)| Some((position, *by_id.get(id.as_str())?)))
        .collect()
}

/// The pairs (one, other) of touchpoints where `same_as` of the one names the
/// other.
fn same_as(one: &MapNodes<'_>, other: &MapNodes<'_>) -> Vec<(usize, usize)> {
    let map = other.get(0).element.id();
    let links: Vec<(usize, &str)> = one
        .of_kind(Element::Touchpoint)
        .filter_map(|position| match one.get(position).element {
            BorrowedElement::Touchpoint(touchpoint) => touchpoint
                .same_as
                .as_ref()
                .filter(|link| link.map == *map)
                .map(|link| (position, link.touchpoint.as_str())),
            _ => None,
        })
        .collect();
    if links.is_empty() {
        return Vec::new();
    }
    let by_id: HashMap<&str, usize> = other
        .of_kind(Element::Touchpoint)
        .map(|position| (other.get(position).element.id(), position))
        .collect();
    links
        .into_iter()
        .filter_map(|(position, id)| Some((position, *by_id.get(id)?)))
        .collect()
}
