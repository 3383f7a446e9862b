//! The experience curve of a map: how each step feels, and the curve in a few
//! numbers.

use crate::model::{Emotion, JourneyMap, StepId};

/// The steps of a map in the order of the document, each with how it feels,
/// from -2 to 2; `None` where nobody has said.
pub(crate) fn points(map: &JourneyMap) -> impl Iterator<Item = (&StepId, Option<Emotion>)> {
    map.steps().map(|step| {
        let emotion = step.experience.as_ref().and_then(|felt| felt.emotion);
        (&step.id, emotion)
    })
}

/// An experience curve in a few numbers, all in tenths. Steps whose feeling is unknown are
/// left out: an unknown feeling is not a neutral one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CurveMeasures {
    /// How many steps have a feeling; at least 1.
    pub(crate) steps: usize,
    /// The sum of the feelings; with `steps` it gives the mean.
    pub(crate) sum: i64,
    /// The feeling farthest from neutral; of two equally far the bad one.
    /// People remember an experience mostly by its peak and its end
    /// (Fredrickson and Kahneman 1993).
    pub(crate) peak: i64,
    /// The feeling of the last step that has one.
    pub(crate) end: i64,
    /// The lowest feeling: the step where the journey is worst.
    pub(crate) lowest: i64,
}

impl CurveMeasures {
    /// The measures of feelings in the order of the steps; `None` if no step
    /// says how it feels.
    pub(crate) fn of(emotions: impl Iterator<Item = Option<Emotion>>) -> Option<Self> {
        let values: Vec<i64> = emotions.flatten().map(Emotion::tenths).collect();
        Some(Self {
            steps: values.len(),
            sum: values.iter().sum(),
            peak: *values.iter().max_by_key(|value| (value.abs(), -**value))?,
            end: *values.last()?,
            lowest: *values.iter().min()?,
        })
    }
}
