//! A map as it is usually drawn: stages and steps from left to right, and below
//! each step what happens and how it feels.

use maud::{Markup, html};

use super::atlas::state;
use super::feelings::Feelings;
use super::page::{CELL, HEAD, MAX_ROWS, ROW, fragment};
use crate::finding::Lang;
use crate::model::{Atlas, JourneyMap, Stage, Step, Touchpoint};
use crate::render::labels::Label;
use crate::render::localizer::Localizer;

impl JourneyMap {
    /// The map as a piece of static HTML for notebooks and pages: experience (in
    /// parentheses beside the main line, and of single personas), acts, touchpoints, pains and gains of each step. Rows in which nothing
    /// is known are left out; at most 60 steps are shown.
    ///
    /// `atlas` is the document that the map stands in, for the names of
    /// channels and for the language. Labels are in `lang`; if that is absent,
    /// in the language of the document, or in English.
    pub fn to_html(&self, atlas: Option<&Atlas>, lang: Option<Lang>) -> String {
        let localizer = Localizer::of(atlas, lang);
        let mut columns_left = MAX_ROWS;
        let shown: Vec<(&Stage, Vec<&Step>)> = self
            .stages
            .iter()
            .take(MAX_ROWS)
            .map(|stage| {
                let steps: Vec<&Step> = stage.steps.iter().take(columns_left).collect();
                columns_left -= steps.len();
                (stage, steps)
            })
            .collect();
        let all: usize = self.stages.iter().map(|stage| stage.steps.len()).sum();
        let steps: Vec<&Step> = shown
            .iter()
            .flat_map(|(_, steps)| steps.iter().copied())
            .collect();
        let feelings = Feelings::of(localizer, atlas, self);
        let cell = |row: Label, step: &Step| cell(localizer, atlas, &feelings, row, step);
        let body = html! {
            table style="border-collapse:collapse;font-size:inherit" {
                thead {
                    tr {
                        th scope="row" style=(HEAD) { (localizer.label(Label::Stage)) }
                        @for (stage, steps) in &shown { th scope="colgroup" colspan=(steps.len().max(1)) style=(HEAD) { (localizer.text(&stage.name)) } }
                    }
                    tr {
                        th scope="row" style=(HEAD) { (localizer.label(Label::Step)) }
                        @for (_, steps) in &shown {
                            @if steps.is_empty() { th style=(HEAD) {} }
                            @for step in steps { th scope="col" style=(STEP) { (localizer.text(&step.name)) } }
                        }
                    }
                }
                tbody {
                    @for row in ROWS {
                        @if steps.iter().any(|step| cell(row, step).is_some()) {
                            tr {
                                th scope="row" style=(ROW) { (localizer.label_of_actor(row)) }
                                @for (_, steps) in &shown {
                                    @if steps.is_empty() { td style=(CELL) {} }
                                    @for step in steps { td style=(CELL) { @if let Some(cell) = cell(row, step) { (cell) } } }
                                }
                            }
                        }
                    }
                }
            }
            @if let Some(note) = feelings.note(&steps) { (note) }
            @if let Some(more) = localizer.more_line(steps.len(), all) { div { (more) } }
        };
        fragment(
            localizer,
            &format!(
                "{} ({})",
                localizer.text(&self.title),
                localizer.label(state(self.state))
            ),
            body,
        )
    }
}

/// The style of a step's heading.
const STEP: &str = "text-align:left;vertical-align:bottom;padding:4px 8px;border-bottom:2px solid #8888;font-weight:500;min-width:9em";

/// What is shown of each step, from top to bottom.
const ROWS: [Label; 5] = [
    Label::Feels,
    Label::Does,
    Label::HeadingTouchpoint,
    Label::HeadingPain,
    Label::HeadingGain,
];

/// What a step has to show in a row; `None` if that is nothing.
fn cell(
    localizer: Localizer<'_>,
    atlas: Option<&Atlas>,
    feelings: &Feelings<'_>,
    row: Label,
    step: &Step,
) -> Option<Markup> {
    let items: Vec<String> = match row {
        Label::Feels => return feelings.cell(step),
        Label::Does => step
            .does
            .iter()
            .map(|does| localizer.text(does).to_owned())
            .collect(),
        Label::HeadingTouchpoint => step
            .touchpoints
            .iter()
            .map(|touchpoint| touchpoint_line(localizer, atlas, touchpoint))
            .collect(),
        Label::HeadingPain => step
            .pains
            .iter()
            .map(|pain| localizer.text(&pain.text).to_owned())
            .collect(),
        _ => step
            .gains
            .iter()
            .map(|gain| localizer.text(&gain.text).to_owned())
            .collect(),
    };
    let more = localizer.more_line(items.len().min(MAX_ROWS), items.len());
    (!items.is_empty())
        .then(|| html! { @for item in items.iter().take(MAX_ROWS).chain(&more) { div { (item) } } })
}

/// A touchpoint in a few words: its channel, and its name or what the provider
/// does there.
fn touchpoint_line(
    localizer: Localizer<'_>,
    atlas: Option<&Atlas>,
    touchpoint: &Touchpoint,
) -> String {
    let named = |id: &crate::model::ChannelId| {
        let channel = atlas.and_then(|atlas| atlas.channels.get(id.as_str()));
        channel.map_or_else(
            || id.to_string(),
            |channel| localizer.text(&channel.name).to_owned(),
        )
    };
    let channel = touchpoint.channel.as_ref().map(named);
    let what = touchpoint
        .name
        .as_ref()
        .or(touchpoint.provider_activity.as_ref())
        .map(|text| localizer.text(text).to_owned());
    match (channel, what) {
        (Some(channel), Some(what)) => format!("{channel}: {what}"),
        (channel, what) => what
            .or(channel)
            .unwrap_or_else(|| touchpoint.id.to_string()),
    }
}
