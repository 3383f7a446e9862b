//! The main line of a map: the way that most customers take through its steps,
//! without exceptions and less likely branches.

use super::flow_graph::{follows_map, link_kind};
use super::ways_on::{Leaving, Ways, ways_on};
use crate::hash::{HashMap, HashSet};
use crate::model::{Flow, LinkKind, Step};

/// The main line of a map.
pub(super) struct MainLine {
    /// The steps that it passes, one after the other, by their positions in the
    /// map. A step that it passes again stands here again.
    pub(super) passed: Vec<usize>,
    /// For each step of the map, whether the line passes it.
    pub(super) is_on: Vec<bool>,
}

impl MainLine {
    /// The main line through these steps of a map along a flow. Without a flow,
    /// or if it names none of the steps, all of them in their order.
    ///
    /// From each step the line takes the way that most customers take, to
    /// places where it has not been. It takes no link of kind `exception`, none
    /// to a step that is marked as unforeseen, and a loop back only where no
    /// other way is left. It ends where more customers stop than go on, or as
    /// many. Takes time in proportion to steps and links, but for sorting the
    /// links that leave a step.
    pub(super) fn of(steps: &[&Step], flow: Option<&Flow>) -> Self {
        let passed = flow.map_or_else(Vec::new, |flow| Course::of(steps, flow).passed());
        let passed = if passed.is_empty() {
            (0..steps.len()).collect()
        } else {
            passed
        };
        let mut is_on = vec![false; steps.len()];
        for step in &passed {
            if let Some(is_on) = is_on.get_mut(*step) {
                *is_on = true;
            }
        }
        Self { passed, is_on }
    }
}

/// Where the line is: at a place of the flow's order, or at a step that the
/// order does not have. An order may name a step twice, which makes two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    Ordered(usize),
    Beside(usize),
}

/// A flow as the line goes through it, with steps by their positions in the
/// map. What names other steps is left out.
struct Course {
    /// The steps of the order.
    order: Vec<usize>,
    /// The places of each step in the order, the first one first.
    places: HashMap<usize, Vec<usize>>,
    /// The links that leave each step.
    links: HashMap<usize, Vec<Leaving<usize>>>,
    /// Where the line begins; `None` if the flow names no step.
    start: Option<Place>,
}

impl Course {
    fn of(steps: &[&Step], flow: &Flow) -> Self {
        let positions: HashMap<&str, usize> = steps
            .iter()
            .enumerate()
            .map(|(position, step)| (step.id.as_str(), position))
            .collect();
        let at = |id: &str| positions.get(id).copied();
        let links: Vec<(usize, Leaving<usize>)> = flow
            .links
            .iter()
            .filter_map(|link| {
                let (kind, share) = (link_kind(link), link.share);
                let to = at(link.target.as_str())?;
                Some((at(link.source.as_str())?, Leaving { kind, share, to }))
            })
            .collect();
        let is_unforeseen: Vec<bool> = steps
            .iter()
            .map(|step| step.unforeseen == Some(true))
            .collect();
        let order: Vec<usize> = if follows_map(flow) {
            foreseen(&is_unforeseen, &links)
        } else {
            flow.order.iter().filter_map(|id| at(id.as_str())).collect()
        };
        let start = if order.is_empty() {
            first_linked(&is_unforeseen, &links).map(Place::Beside)
        } else {
            Some(Place::Ordered(0))
        };
        let mut places: HashMap<usize, Vec<usize>> = HashMap::default();
        for (place, step) in order.iter().enumerate() {
            places.entry(*step).or_default().push(place);
        }
        let mut leaving: HashMap<usize, Vec<Leaving<usize>>> = HashMap::default();
        for (from, mut link) in links {
            if is_unforeseen.get(link.to) == Some(&true) {
                link.kind = LinkKind::Exception;
            }
            leaving.entry(from).or_default().push(link);
        }
        Self {
            order,
            places,
            links: leaving,
            start,
        }
    }

    /// The steps that the line passes, one after the other.
    fn passed(&self) -> Vec<usize> {
        let mut line = Line::default();
        let mut next = self.start;
        while let Some(place) = next {
            if let Place::Ordered(position) = place {
                line.last_ordered = position;
            }
            line.passed.push(place);
            let last_ordered = line.last_ordered;
            line.ways
                .entry(place)
                .or_insert_with(|| self.ways(place, last_ordered));
            next = line.next(place);
        }
        let passed = line.passed_until_stop().into_iter();
        passed.filter_map(|place| self.step(place)).collect()
    }

    fn step(&self, place: Place) -> Option<usize> {
        match place {
            Place::Ordered(position) => self.order.get(position).copied(),
            Place::Beside(step) => Some(step),
        }
    }

    /// The ways on from a place. A link that leads into the order leads to the
    /// first place of its step behind the latest one passed, if there is any.
    fn ways(&self, place: Place, last_ordered: usize) -> Ways<Place> {
        let target = |step: usize| match self.places.get(&step) {
            None => Place::Beside(step),
            Some(places) => {
                let behind = places.partition_point(|place| *place <= last_ordered);
                let found = places.get(behind).or_else(|| places.first());
                found.map_or(Place::Beside(step), |place| Place::Ordered(*place))
            }
        };
        let links = self.step(place).and_then(|step| self.links.get(&step));
        let links: Vec<Leaving<Place>> = links
            .into_iter()
            .flatten()
            .map(|link| Leaving {
                kind: link.kind,
                share: link.share,
                to: target(link.to),
            })
            .collect();
        let Place::Ordered(position) = place else {
            return ways_on(None, false, &links);
        };
        let follows = (position + 1 < self.order.len()).then_some(Place::Ordered(position + 1));
        ways_on(follows, follows.is_none(), &links)
    }
}

/// The line as it grows.
#[derive(Default)]
struct Line {
    /// The places that it passed, one after the other.
    passed: Vec<Place>,
    /// The latest place in the order that it passed.
    last_ordered: usize,
    /// The ways on from the places that it passed, those onward that have not
    /// been tried.
    ways: HashMap<Place, Ways<Place>>,
    /// The places from which it found nothing new.
    finished: HashSet<Place>,
    /// How many places it had passed when it began to go back in a loop; `None`
    /// if it has found something new since.
    looping_from: Option<usize>,
}

impl Line {
    /// Where the line goes on from a place: where it has not been, else back in
    /// a loop in search of a way that it has not taken.
    fn next(&mut self, place: Place) -> Option<Place> {
        let mut onward = std::mem::take(&mut self.ways.get_mut(&place)?.onward);
        let mut tried = Vec::new();
        let mut new = None;
        while new.is_none()
            && let Some(to) = onward.pop_front()
        {
            tried.push(to);
            new = (!self.ways.contains_key(&to)).then_some(to);
        }
        let ways = self.ways.get_mut(&place)?;
        ways.onward = onward;
        ways.back.extend(tried);
        if new.is_none() {
            self.looping_from.get_or_insert(self.passed.len());
            self.finished.insert(place);
            new = ways
                .back
                .iter()
                .find(|to| !self.finished.contains(*to))
                .copied();
        }
        if new.is_some_and(|to| !self.ways.contains_key(&to)) {
            self.looping_from = None;
        }
        new
    }

    /// The places passed. If the line ends in a loop, it ends at the first place
    /// of the loop where customers may stop.
    fn passed_until_stop(mut self) -> Vec<Place> {
        if let Some(from) = self.looping_from {
            let looped = self.passed.iter().skip(from.saturating_sub(1));
            let may_stop = |place: &Place| self.ways.get(place).is_some_and(|ways| ways.may_stop);
            let stop = looped.copied().position(|place| may_stop(&place));
            self.passed.truncate(from + stop.unwrap_or(0));
        }
        self.passed
    }
}

/// The steps in their order, without those that are only passed if something
/// goes wrong: marked as unforeseen, at the end of a link of kind `exception`,
/// or at the beginning of one of kind `recovery`.
fn foreseen(is_unforeseen: &[bool], links: &[(usize, Leaving<usize>)]) -> Vec<usize> {
    let mut beside = is_unforeseen.to_vec();
    for (from, link) in links {
        let step = match link.kind {
            LinkKind::Exception => link.to,
            LinkKind::Recovery => *from,
            _ => continue,
        };
        if let Some(beside) = beside.get_mut(step) {
            *beside = true;
        }
    }
    let steps = beside.iter().enumerate();
    steps
        .filter(|(_, beside)| !**beside)
        .map(|(step, _)| step)
        .collect()
}

/// The step where a flow of links alone begins: the first one named that is
/// foreseen and where no link arrives but loops; else the first one named.
fn first_linked(is_unforeseen: &[bool], links: &[(usize, Leaving<usize>)]) -> Option<usize> {
    let arrived: HashSet<usize> = links
        .iter()
        .filter(|(_, link)| link.kind != LinkKind::Repeat)
        .map(|(_, link)| link.to)
        .collect();
    let begins = |(from, link): &&(usize, Leaving<usize>)| {
        link.kind != LinkKind::Recovery
            && !arrived.contains(from)
            && is_unforeseen.get(*from) != Some(&true)
    };
    let first = links.iter().find(begins).or_else(|| links.first());
    first.map(|(from, _)| *from)
}
