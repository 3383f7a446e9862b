//! The experience curves of a map, for customers on the whole and for single
//! personas: how each step feels, and the curve in a few numbers.

use super::main_flow::MainFlows;
use super::main_line::MainLine;
use crate::hash::{HashMap, HashSet, IndexSet};
use crate::model::{Emotion, JourneyMap, PersonaId, Step, StepId};

/// A step as a point of a curve.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Point<'a> {
    pub(crate) step: &'a StepId,
    /// How the step feels, from -2 to 2; `None` where nobody has said.
    pub(crate) emotion: Option<Emotion>,
    /// Whether the main line does not pass the step.
    pub(crate) is_beside: bool,
}

/// An experience curve.
pub(crate) struct Curve<'a> {
    /// The steps in the order of the document.
    pub(crate) points: Vec<Point<'a>>,
    /// The curve in a few numbers; `None` if no step of the main line has a
    /// feeling.
    pub(crate) measures: Option<CurveMeasures<'a>>,
}

/// An experience curve in a few numbers, all in tenths. Steps whose feeling is
/// unknown are left out: an unknown feeling is not a neutral one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CurveMeasures<'a> {
    /// How many steps of the main line have a feeling; at least 1.
    pub(crate) steps: usize,
    /// How many steps beside the main line have a feeling.
    pub(crate) beside: usize,
    /// The sum of the feelings on the main line; with `steps` it gives the mean.
    pub(crate) sum: i64,
    /// The feeling on the main line farthest from neutral; of two equally far
    /// the bad one. People remember an experience mostly by its peak and its end
    /// (Fredrickson and Kahneman 1993).
    pub(crate) peak: i64,
    /// The feeling of the last step of the main line that has one.
    pub(crate) end: i64,
    /// This step.
    pub(crate) end_step: &'a StepId,
    /// The lowest feeling, beside the main line too: the step where the journey
    /// is worst.
    pub(crate) lowest: i64,
}

/// What the curves of a map are drawn from.
pub(crate) struct Curves<'a> {
    map: &'a JourneyMap,
    steps: Vec<&'a Step>,
    /// How the steps, by their positions, feel to the personas that have an
    /// experience of their own there.
    own: HashMap<(usize, &'a str), Option<Emotion>>,
    /// The personas that steps, by their positions, are limited to.
    limited: HashSet<(usize, &'a str)>,
    flows: MainFlows<'a>,
    /// The main lines that were asked for, by the positions of their flows.
    lines: HashMap<Option<usize>, MainLine>,
}

impl<'a> Curves<'a> {
    pub(crate) fn of(map: &'a JourneyMap) -> Self {
        let steps: Vec<&Step> = map.steps().collect();
        let mut own = HashMap::default();
        let mut limited = HashSet::default();
        for (position, step) in steps.iter().enumerate() {
            for felt in &step.persona_experiences {
                let place = (position, felt.persona.as_str());
                own.entry(place).or_insert(felt.emotion);
            }
            limited.extend(step.personas.iter().map(|id| (position, id.as_str())));
        }
        Self {
            map,
            steps,
            own,
            limited,
            flows: MainFlows::of(map),
            lines: HashMap::default(),
        }
    }

    /// How many steps the map has.
    pub(crate) fn steps(&self) -> usize {
        self.steps.len()
    }

    /// The personas that have a feeling of their own at any step, in the order in
    /// which the steps name them.
    pub(crate) fn personas(&self) -> IndexSet<&'a PersonaId> {
        let felt = self.steps.iter().flat_map(|step| &step.persona_experiences);
        let felt = felt.filter(|felt| felt.emotion.is_some());
        felt.map(|felt| &felt.persona).collect()
    }

    /// The curve of customers on the whole: the feelings of single personas do
    /// not count.
    pub(crate) fn on_the_whole(&mut self) -> Curve<'a> {
        self.curve(None)
    }

    /// The curve of a persona: its own feelings, and where it has none those of
    /// customers on the whole. Steps that do not concern it are left out; in a
    /// map that is not about it, all of them are.
    pub(crate) fn of_persona(&mut self, persona: &str) -> Curve<'a> {
        let is_about_it = self.map.personas.is_empty()
            || self.map.personas.iter().any(|own| own.as_str() == persona)
            || (0..self.steps.len()).any(|step| self.own.contains_key(&(step, persona)));
        if is_about_it {
            self.curve(Some(persona))
        } else {
            Curve {
                points: Vec::new(),
                measures: None,
            }
        }
    }

    fn curve(&mut self, persona: Option<&str>) -> Curve<'a> {
        let flow = self.flows.flow(persona);
        let line = self.lines.entry(flow).or_insert_with(|| {
            let flow = flow.and_then(|flow| self.map.flows.iter().nth(flow));
            MainLine::of(&self.steps, flow)
        });
        let point = |(position, step): (usize, &&'a Step)| {
            let on_the_whole = || step.experience.as_ref().and_then(|felt| felt.emotion);
            let emotion = match persona {
                None => on_the_whole(),
                Some(persona) => {
                    let place = (position, persona);
                    if !step.personas.is_empty() && !self.limited.contains(&place) {
                        return None;
                    }
                    let own = self.own.get(&place).copied().flatten();
                    own.or_else(on_the_whole)
                }
            };
            Some(Point {
                step: &step.id,
                emotion,
                is_beside: line.is_on.get(position) != Some(&true),
            })
        };
        let points: Vec<Option<Point<'a>>> = self.steps.iter().enumerate().map(point).collect();
        Curve {
            measures: CurveMeasures::of(&points, &line.passed),
            points: points.into_iter().flatten().collect(),
        }
    }
}

impl<'a> CurveMeasures<'a> {
    /// The measures of the points of a map's steps; those without one are left
    /// out. The main line passes these steps, by their positions, one after the
    /// other.
    fn of(points: &[Option<Point<'a>>], passed: &[usize]) -> Option<Self> {
        let felt = |is_beside: bool| {
            let side = points.iter().flatten();
            let side = side.filter(move |point| point.is_beside == is_beside);
            side.filter_map(|point| point.emotion).map(Emotion::tenths)
        };
        let (end_step, end) = passed
            .iter()
            .rev()
            .filter_map(|position| points.get(*position)?.as_ref())
            .find_map(|point| Some((point.step, point.emotion?)))?;
        Some(Self {
            steps: felt(false).count(),
            beside: felt(true).count(),
            sum: felt(false).sum(),
            peak: felt(false).max_by_key(|value| (value.abs(), -value))?,
            end: end.tenths(),
            end_step,
            lowest: felt(false).chain(felt(true)).min()?,
        })
    }
}
