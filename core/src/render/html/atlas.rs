//! An atlas at a glance: its maps, and how much is in each.

use maud::html;

use super::page::{MAX_ROWS, fragment, plain, table};
use crate::finding::Lang;
use crate::model::{Atlas, JourneyMap, MapState, Step};
use crate::render::labels::Label;
use crate::render::localizer::Localizer;

impl Atlas {
    /// The maps of the atlas and how much is in them, as a piece of static HTML
    /// for notebooks and pages.
    ///
    /// Labels are in `lang`; if that is absent, in the language of the
    /// document, or in English if journeykit does not speak it. At most 60 maps
    /// are shown.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"<b>Hjem</b>","language":"nb"}"#)?;
    /// assert!(atlas.to_html(None).contains("&lt;b&gt;Hjem&lt;/b&gt;"));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn to_html(&self, lang: Option<Lang>) -> String {
        let localizer = Localizer::of(Some(self), lang);
        let headings = [
            Label::Maps,
            Label::State,
            Label::HeadingStage,
            Label::HeadingStep,
            Label::HeadingTouchpoint,
            Label::HeadingPain,
            Label::HeadingGain,
        ];
        let headings = headings.map(|label| localizer.label(label));
        let rows: Vec<_> = self
            .maps
            .iter()
            .take(MAX_ROWS)
            .map(|map| row(localizer, map))
            .collect();
        let counts = [
            (Label::Personas, self.personas.len()),
            (Label::Initiatives, self.initiatives.len()),
        ];
        let body = html! {
            (table(&headings, &rows))
            @if let Some(more) = localizer.more_line(rows.len(), self.maps.len()) { div { (more) } }
            div { @for (label, count) in counts { span style="margin-right:1.5em" { (localizer.label(label)) ": " (count) } } }
        };
        fragment(localizer, localizer.text(&self.title), body)
    }
}

/// A row of the table of maps: title, state, and the numbers of stages, steps,
/// touchpoints, pains and gains.
fn row(localizer: Localizer<'_>, map: &JourneyMap) -> Vec<maud::Markup> {
    let steps = || map.stages.iter().flat_map(|stage| stage.steps.iter());
    let sum = |count: fn(&Step) -> usize| plain(steps().map(count).sum::<usize>().to_string());
    vec![
        plain(localizer.text(&map.title)),
        plain(localizer.label(state(map.state))),
        plain(map.stages.len().to_string()),
        plain(steps().count().to_string()),
        sum(|step| step.touchpoints.len()),
        sum(|step| step.pains.len()),
        sum(|step| step.gains.len()),
    ]
}

/// The label of a map's state.
pub(super) fn state(state: MapState) -> Label {
    match state {
        MapState::Current => Label::StateCurrent,
        MapState::Future => Label::StateFuture,
        MapState::Intended => Label::StateIntended,
        MapState::Observed => Label::StateObserved,
    }
}
