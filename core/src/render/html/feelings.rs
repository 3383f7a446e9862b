//! How the steps of a map feel: on the whole, and to single personas.

use maud::{Markup, html};

use super::page::{MAX_ROWS, emotion_mark};
use crate::hash::HashSet;
use crate::model::{Atlas, JourneyMap, PersonaExperience, Step};
use crate::query::experience_curve::Curves;
use crate::render::labels::Label;
use crate::render::localizer::Localizer;

/// The feelings of a map's steps.
pub(super) struct Feelings<'a> {
    localizer: Localizer<'a>,
    atlas: Option<&'a Atlas>,
    /// The ids of the steps beside the main line.
    beside: HashSet<&'a str>,
}

impl<'a> Feelings<'a> {
    pub(super) fn of(
        localizer: Localizer<'a>,
        atlas: Option<&'a Atlas>,
        map: &'a JourneyMap,
    ) -> Self {
        let points = Curves::of(map).on_the_whole().points.into_iter();
        let beside = points.filter(|point| point.is_beside);
        Self {
            localizer,
            atlas,
            beside: beside.map(|point| point.step.as_str()).collect(),
        }
    }

    /// The feelings at a step, in parentheses if it is beside the main line;
    /// `None` if none is known.
    pub(super) fn cell(&self, step: &Step) -> Option<Markup> {
        let on_the_whole = step.experience.as_ref().and_then(|felt| felt.emotion);
        let felt = |felt: &&PersonaExperience| felt.emotion.is_some();
        let own: Vec<&PersonaExperience> = step.persona_experiences.iter().filter(felt).collect();
        if on_the_whole.is_none() && own.is_empty() {
            return None;
        }
        let is_beside = self.is_beside(step);
        let more = self.localizer.more_line(own.len().min(MAX_ROWS), own.len());
        Some(html! {
            @if let Some(emotion) = on_the_whole {
                @if is_beside { "(" } (emotion_mark(self.localizer, emotion)) @if is_beside { ")" }
            }
            @for felt in own.iter().take(MAX_ROWS) {
                div {
                    @if is_beside { "(" }
                    @if let Some(emotion) = felt.emotion { (emotion_mark(self.localizer, emotion)) }
                    @if is_beside { ")" }
                    " " (self.persona(felt))
                }
            }
            @if let Some(more) = more { div { (more) } }
        })
    }

    /// What the parentheses mean, if any of these steps has some.
    pub(super) fn note(&self, steps: &[&Step]) -> Option<Markup> {
        let has_note = |step: &&Step| self.is_beside(step) && self.cell(step).is_some();
        let note = || html! { div { (self.localizer.label(Label::InParentheses)) } };
        steps.iter().any(has_note).then(note)
    }

    fn is_beside(&self, step: &Step) -> bool {
        self.beside.contains(step.id.as_str())
    }

    fn persona<'f>(&'f self, felt: &'f PersonaExperience) -> &'f str {
        let persona = self
            .atlas
            .and_then(|atlas| atlas.personas.get(felt.persona.as_str()));
        persona.map_or(felt.persona.as_str(), |persona| {
            self.localizer.text(&persona.name)
        })
    }
}
