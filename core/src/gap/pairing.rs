//! Which element of the one map stands for which of the other: what is said first, then equal ids, then
//! what is alike.

use crate::hash::HashMap;

use super::assign::{assign, greedy};
use super::likeness::{self, PartFeatures, SAME, StepFeatures};
use super::node::{Nodes, Piece};
use super::words::{Element, MatchedBy};
use crate::model::{JourneyMap, Step};

/// How alike two elements must be to stand for each other without anyone saying so, in thousandths.
const THRESHOLD: u32 = 600;

/// One element's counterpart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    /// Position in the other map.
    pub(super) other: usize,
    pub(super) by: MatchedBy,
    /// In thousandths.
    pub(super) certainty: u32,
}

/// All counterparts, by position in the lists of elements.
#[derive(Debug)]
pub(super) struct Pairing {
    /// For each element before, the one after.
    pub(super) after: Vec<Option<Pair>>,
    /// For each element after, the one before.
    pub(super) before: Vec<Option<Pair>>,
    /// Steps that somebody said belong together: (before, after), also beyond the one-to-one pairs.
    pub(super) links: Vec<(usize, usize)>,
}

struct Matcher<'n, 'm> {
    left: &'n Nodes<'m>,
    right: &'n Nodes<'m>,
    language: &'n str,
    result: Pairing,
}

/// Pairs the elements of two maps.
pub(super) fn pair(left: &Nodes<'_>, right: &Nodes<'_>, language: &str) -> Pairing {
    let result = Pairing {
        after: vec![None; left.len()],
        before: vec![None; right.len()],
        links: Vec::new(),
    };
    let mut matcher = Matcher {
        left,
        right,
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
    fn take(&mut self, left: usize, right: usize, by: MatchedBy, certainty: u32) {
        if let (Some(after @ None), Some(before @ None)) = (
            self.result.after.get_mut(left),
            self.result.before.get_mut(right),
        ) {
            *after = Some(Pair {
                other: right,
                by,
                certainty,
            });
            *before = Some(Pair {
                other: left,
                by,
                certainty,
            });
        }
    }

    fn free_left(&self, position: usize) -> bool {
        self.result.after.get(position).is_some_and(Option::is_none)
    }

    fn free_right(&self, position: usize) -> bool {
        self.result
            .before
            .get(position)
            .is_some_and(Option::is_none)
    }

    fn after(&self, left: usize) -> Option<usize> {
        self.result
            .after
            .get(left)
            .copied()
            .flatten()
            .map(|pair| pair.other)
    }

    /// `replaces`, in both directions. Where several belong together, one of each side is the pair that goes
    /// on: the one that kept its id, else the likest.
    fn linked_steps(&mut self) {
        let (Piece::Map(before), Piece::Map(after)) =
            (self.left.get(0).piece, self.right.get(0).piece)
        else {
            return;
        };
        if before.id == after.id {
            // Two versions of one map: what points into it points at neither of them.
            return;
        }
        let forward = replaced(self.right, self.left, derives(after, before));
        let backward = replaced(self.left, self.right, derives(before, after));
        let mut links: Vec<(usize, usize)> = forward
            .into_iter()
            .map(|(new, old)| (old, new))
            .chain(backward)
            .collect();
        links.sort_unstable();
        links.dedup();
        let (mut of_left, mut of_right): (HashMap<usize, usize>, HashMap<usize, usize>) =
            Default::default();
        for (left, right) in &links {
            *of_left.entry(*left).or_default() += 1;
            *of_right.entry(*right).or_default() += 1;
        }
        let alone = |left: &usize, right: &usize| {
            of_left.get(left) == Some(&1) && of_right.get(right) == Some(&1)
        };
        let candidates = links.iter().filter_map(|(left, right)| {
            let (old, new) = (self.left.step(*left)?, self.right.step(*right)?);
            let features = |step| StepFeatures::of(step, self.language);
            let likeness = if old.id == new.id {
                2 * SAME
            } else if alone(left, right) {
                SAME
            } else {
                likeness::steps(&features(old), &features(new), None)
            };
            Some((*left, *right, likeness))
        });
        for (left, right, _) in greedy(candidates.collect()) {
            self.take(left, right, MatchedBy::Link, SAME);
        }
        self.result.links = links;
    }

    /// `same_as`, where it names the other map.
    fn linked_touchpoints(&mut self) {
        if self.left.get(0).piece.id() == self.right.get(0).piece.id() {
            return;
        }
        let forward = same_as(self.left, self.right);
        let backward = same_as(self.right, self.left)
            .into_iter()
            .map(|(right, left)| (left, right));
        let same_id = |left: usize, right: usize| {
            self.left.get(left).piece.id() == self.right.get(right).piece.id()
        };
        let candidates = forward
            .into_iter()
            .chain(backward)
            .map(|(left, right)| (left, right, u32::from(same_id(left, right))));
        for (left, right, _) in greedy(candidates.collect()) {
            self.take(left, right, MatchedBy::Link, SAME);
        }
    }

    fn equal_ids(&mut self) {
        let mut by_id = HashMap::new();
        for position in 1..self.right.len() {
            let piece = self.right.get(position).piece;
            by_id.insert((piece.element(), piece.id()), position);
        }
        for position in 1..self.left.len() {
            let piece = self.left.get(position).piece;
            if let Some(other) = by_id.get(&(piece.element(), piece.id())) {
                self.take(position, *other, MatchedBy::Id, SAME);
            }
        }
    }

    fn free(&self, element: Element) -> (Vec<usize>, Vec<usize>) {
        let left = self
            .left
            .of_kind(element)
            .filter(|position| self.free_left(*position));
        let right = self
            .right
            .of_kind(element)
            .filter(|position| self.free_right(*position));
        (left.collect(), right.collect())
    }

    /// Steps know of stages only what is certain, and stages of steps: neither inference feeds the other, so
    /// that the sum of likenesses is the same both ways.
    fn alike_stages_and_steps(&mut self) {
        let (left, right) = self.free(Element::Stage);
        let common = self.common_steps();
        let stage = |nodes: &Nodes<'m>, position: usize| match nodes.get(position).piece {
            Piece::Stage(stage) => Some((position, stage)),
            _ => None,
        };
        let stages = self.alike(&left, &right, stage, |(old, before), (new, after)| {
            likeness::stages(
                before,
                after,
                common.get(&(*old, *new)).copied().unwrap_or(0),
                self.language,
            )
        });
        let (left, right) = self.free(Element::Step);
        let step = |nodes: &Nodes<'m>, position: usize| {
            Some((
                nodes.get(position).parent,
                StepFeatures::of(nodes.step(position)?, self.language),
            ))
        };
        let steps = self.alike(
            &left,
            &right,
            step,
            |(stage, before), (stage_after, after)| {
                let known = self.after(*stage).is_some() || !self.free_right(*stage_after);
                let same_stage = known.then(|| self.after(*stage) == Some(*stage_after));
                likeness::steps(before, after, same_stage)
            },
        );
        let (left, right) = self.free(Element::Need);
        let needs = self.alike_parts(&left, &right);
        for (left, right, certainty) in stages.into_iter().chain(steps).chain(needs) {
            self.take(left, right, MatchedBy::Likeness, certainty);
        }
    }

    /// How many steps are known to be in both of two stages.
    fn common_steps(&self) -> HashMap<(usize, usize), usize> {
        let mut common = HashMap::new();
        for position in self.left.of_kind(Element::Step) {
            if let Some(other) = self.after(position) {
                *common
                    .entry((self.left.get(position).parent, self.right.get(other).parent))
                    .or_insert(0) += 1;
            }
        }
        common
    }

    /// The best pairs of elements that are alike enough. What is compared of an element is found out once.
    fn alike<F>(
        &self,
        left: &[usize],
        right: &[usize],
        features: impl Fn(&Nodes<'m>, usize) -> Option<F>,
        likeness: impl Fn(&F, &F) -> u32,
    ) -> Vec<(usize, usize, u32)> {
        if left.is_empty() || right.is_empty() {
            return Vec::new();
        }
        let all = |nodes, positions: &[usize]| -> Vec<(usize, F)> {
            positions
                .iter()
                .filter_map(|position| Some((*position, features(nodes, *position)?)))
                .collect()
        };
        let (before, after) = (all(self.left, left), all(self.right, right));
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

    /// Pains, gains, touchpoints or needs of both sides that are alike.
    fn alike_parts(&self, left: &[usize], right: &[usize]) -> Vec<(usize, usize, u32)> {
        let part = |nodes: &Nodes<'m>, position: usize| {
            Some(PartFeatures::of(nodes.get(position).piece, self.language))
        };
        self.alike(left, right, part, likeness::parts)
    }

    /// Pains, gains and touchpoints of steps that stand for each other, or are said to belong together.
    fn alike_within_steps(&mut self) {
        let (left_parts, right_parts) = (
            free_parts(self.left, &self.result.after),
            free_parts(self.right, &self.result.before),
        );
        let mut steps: Vec<(usize, usize)> = left_parts
            .keys()
            .filter_map(|(step, _)| Some((*step, self.after(*step)?)))
            .collect();
        steps.sort_unstable();
        steps.dedup();
        // The pairs that go on come first, so that splits and merges only get what these leave.
        steps.extend(&self.result.links);
        for (before, after) in steps {
            for element in [Element::Pain, Element::Gain, Element::Touchpoint] {
                let none = Vec::new();
                let left = left_parts.get(&(before, element)).unwrap_or(&none);
                let right = right_parts.get(&(after, element)).unwrap_or(&none);
                let left: Vec<usize> = left
                    .iter()
                    .copied()
                    .filter(|position| self.free_left(*position))
                    .collect();
                let right: Vec<usize> = right
                    .iter()
                    .copied()
                    .filter(|position| self.free_right(*position))
                    .collect();
                let pairs = self.alike_parts(&left, &right);
                for (left, right, certainty) in pairs {
                    self.take(left, right, MatchedBy::Likeness, certainty);
                }
            }
        }
    }
}

/// Unpaired parts of steps, by step and kind, in the order of the map.
fn free_parts(nodes: &Nodes<'_>, pairs: &[Option<Pair>]) -> HashMap<(usize, Element), Vec<usize>> {
    let mut free: HashMap<(usize, Element), Vec<usize>> = HashMap::new();
    for (position, node) in nodes.all.iter().enumerate() {
        let element = node.piece.element();
        let part = matches!(element, Element::Pain | Element::Gain | Element::Touchpoint);
        if part && pairs.get(position).is_some_and(Option::is_none) {
            free.entry((node.parent, element))
                .or_default()
                .push(position);
        }
    }
    free
}

fn derives(from: &JourneyMap, base: &JourneyMap) -> bool {
    from.derived_from.as_ref() == Some(&base.id)
}

/// (new, old) for every `replaces` of the newer map that names a step of the older one.
fn replaced(newer: &Nodes<'_>, older: &Nodes<'_>, derived: bool) -> Vec<(usize, usize)> {
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
        .map(|position| (older.get(position).piece.id(), position))
        .collect();
    let each = links
        .into_iter()
        .flat_map(|(position, step)| step.replaces.iter().map(move |id| (position, id)));
    each.filter_map(|(position, id)| Some((position, *by_id.get(id.as_str())?)))
        .collect()
}

/// (one, other) for every `same_as` that names a touchpoint of the other map.
fn same_as(one: &Nodes<'_>, other: &Nodes<'_>) -> Vec<(usize, usize)> {
    let map = other.get(0).piece.id();
    let links: Vec<(usize, &str)> = one
        .of_kind(Element::Touchpoint)
        .filter_map(|position| match one.get(position).piece {
            Piece::Touchpoint(touchpoint) => touchpoint
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
        .map(|position| (other.get(position).piece.id(), position))
        .collect();
    links
        .into_iter()
        .filter_map(|(position, id)| Some((position, *by_id.get(id)?)))
        .collect()
}
