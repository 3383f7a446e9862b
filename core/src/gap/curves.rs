//! The experience before and after as curves: for customers on the whole, and
//! for each persona that has feelings of its own.

use super::allowance::Allowance;
use super::model::{CurveFigures, CurvePoint, PersonaCurveFigures, PersonaCurvePoint};
use crate::model::{Count, JourneyMap, Number, PersonaId};
use crate::query::experience_curve::{Curve, CurveMeasures, Curves, Point};

/// The most points that the curves of personas have between them, if so many are
/// allowed. Personas whose curves do not fit are left out.
const MAX_PERSONA_POINTS: usize = 1_000_000;

/// What a point takes: two ids, a feeling, and what an allocator adds to short
/// texts.
const BYTES_OF_POINT: usize = 128;

/// The curves of both maps, and their figures.
pub(crate) struct ExperienceCurves {
    pub(crate) before: Vec<CurvePoint>,
    pub(crate) after: Vec<CurvePoint>,
    pub(crate) figures_before: Option<CurveFigures>,
    pub(crate) figures_after: Option<CurveFigures>,
    pub(crate) personas_before: Vec<PersonaCurvePoint>,
    pub(crate) personas_after: Vec<PersonaCurvePoint>,
    pub(crate) persona_figures: Vec<PersonaCurveFigures>,
    /// How many personas are left out; `None` if none is.
    pub(crate) personas_left_out: Option<Count>,
}

/// The curves of the maps before and after. Personas stand in the order in which
/// the steps before name them, then in that of the steps after.
pub(crate) fn experience_curves(
    before: &JourneyMap,
    after: &JourneyMap,
    allowance: &Allowance<'_>,
) -> ExperienceCurves {
    let (mut before, mut after) = (Curves::of(before), Curves::of(after));
    let (whole_before, whole_after) = (before.on_the_whole(), after.on_the_whole());
    let mut personas = before.personas();
    personas.extend(after.personas());
    let steps = (before.steps() + after.steps()).max(1);
    let wanted = personas.len().saturating_mul(steps);
    let allowed = allowance.bytes(wanted.saturating_mul(BYTES_OF_POINT)) / BYTES_OF_POINT;
    let shown = personas.len().min(MAX_PERSONA_POINTS.min(allowed) / steps);
    let left_out = personas.len() - shown;
    let mut curves = ExperienceCurves {
        before: whole_before.points.iter().map(point).collect(),
        after: whole_after.points.iter().map(point).collect(),
        figures_before: whole_before.measures.as_ref().map(figures),
        figures_after: whole_after.measures.as_ref().map(figures),
        personas_before: Vec::new(),
        personas_after: Vec::new(),
        persona_figures: Vec::new(),
        personas_left_out: (left_out > 0).then(|| Count::of(left_out)),
    };
    for persona in personas.into_iter().take(shown) {
        let curve_before = before.of_persona(persona.as_str());
        let curve_after = after.of_persona(persona.as_str());
        curves.persona_figures.push(PersonaCurveFigures {
            persona: persona.clone(),
            before: curve_before.measures.as_ref().map(figures),
            after: curve_after.measures.as_ref().map(figures),
        });
        let sides = [
            (&mut curves.personas_before, curve_before),
            (&mut curves.personas_after, curve_after),
        ];
        for (points, curve) in sides {
            points.extend(persona_points(persona, &curve));
        }
    }
    curves
}

fn point(point: &Point<'_>) -> CurvePoint {
    CurvePoint {
        step: point.step.clone(),
        emotion: point.emotion,
        beside: point.is_beside.then_some(true),
    }
}

fn persona_points(
    persona: &PersonaId,
    curve: &Curve<'_>,
) -> impl Iterator<Item = PersonaCurvePoint> {
    curve.points.iter().map(|point| PersonaCurvePoint {
        persona: persona.clone(),
        step: point.step.clone(),
        emotion: point.emotion,
        beside: point.is_beside.then_some(true),
    })
}

/// Mean, peak-end value (Fredrickson and Kahneman 1993) and lowest value of a
/// curve.
fn figures(measures: &CurveMeasures<'_>) -> CurveFigures {
    CurveFigures {
        steps: Count::of(measures.steps),
        mean: Number::ratio(measures.sum, 10 * measures.steps),
        peak_end: Number::ratio(measures.peak + measures.end, 2 * 10),
        end: measures.end_step.clone(),
        lowest: Number::ratio(measures.lowest, 10),
        beside: (measures.beside > 0).then(|| Count::of(measures.beside)),
    }
}
