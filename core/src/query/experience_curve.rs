//! How a journey feels, step by step.

use crate::model::{Emotion, JourneyMap, StepId};

/// Each step of a map with how it feels, in the order of the document; `None` where nobody has said.
pub(crate) fn points(map: &JourneyMap) -> impl Iterator<Item = (&StepId, Option<Emotion>)> {
    map.steps().map(|step| {
        let emotion = step.experience.as_ref().and_then(|felt| felt.emotion);
        (&step.id, emotion)
    })
}

/// A curve in a few numbers; steps whose feeling is unknown are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CurveMeasures {
    /// How many steps have a feeling; at least 1.
    pub(crate) steps: usize,
    /// The sum of the feelings.
    pub(crate) sum: i64,
    /// The feeling farthest from neutral, of two equally far the bad one (Fredrickson and Kahneman
    /// 1993).
    pub(crate) peak: i64,
    /// The feeling of the last step that has one.
    pub(crate) end: i64,
    /// The lowest feeling.
    pub(crate) lowest: i64,
}

impl CurveMeasures {
    /// `None` where no step says how it feels.
    pub(crate) fn of(emotions: impl Iterator<Item = Option<Emotion>>) -> Option<Self> {
        let values: Vec<i64> = emotions.flatten().map(Emotion::get).collect();
        Some(Self {
            steps: values.len(),
            sum: values.iter().sum(),
            peak: *values.iter().max_by_key(|value| (value.abs(), -**value))?,
            end: *values.last()?,
            lowest: *values.iter().min()?,
        })
    }
}
