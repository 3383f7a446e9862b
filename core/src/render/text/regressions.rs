//! What gets worse, as rows.

use super::durations;
use super::page::{Page, from_to};
use crate::gap::{GainOutcome, Gap, Regression, RegressionKind};
use crate::model::Number;
use crate::render::labels::Label;
use crate::render::names::Names;

/// Writes what gets worse, or what can be said instead; and the gains of which
/// nothing is said.
pub(super) fn write(page: &mut Page<'_>, names: Names<'_>) {
    page.section(Label::Regressions);
    let regressions = &names.gap.regressions;
    if regressions.is_empty() {
        page.line(names.localizer.label(no_regressions(names.gap)));
    }
    let rows: Vec<Vec<String>> = regressions.iter().map(|worse| row(names, worse)).collect();
    page.rows(&rows);
    let unsaid = names.gap.gains.iter();
    let unsaid: Vec<String> = unsaid
        .filter(|fate| fate.fate == GainOutcome::Unstated)
        .map(|fate| names.text(&fate.text))
        .collect();
    if !unsaid.is_empty() {
        page.section(Label::GainsToKeep);
        for text in &unsaid {
            page.line(text);
        }
    }
}

/// What is said where nothing gets worse.
pub(crate) fn no_regressions(gap: &Gap) -> Label {
    if is_told(gap) {
        Label::NoRegressions
    } else {
        Label::RegressionsUnknown
    }
}

/// Whether the maps tell enough to say that nothing gets worse: every step
/// before goes on, no gain is left open, and there is something to compare.
fn is_told(gap: &Gap) -> bool {
    let summary = &gap.summary;
    let is_open = summary
        .without_counterpart
        .as_ref()
        .is_some_and(|steps| steps.before.get() > 0);
    let is_left_open = gap
        .gains
        .iter()
        .any(|fate| fate.fate == GainOutcome::Unstated);
    let by_persona = &summary.experience_by_persona;
    let compares = (summary.experience_before.is_some() && summary.experience_after.is_some())
        || by_persona
            .iter()
            .any(|felt| felt.before.is_some() && felt.after.is_some())
        || (summary.time_before.is_some() && summary.time_after.is_some())
        || (summary.effort_before.is_some() && summary.effort_after.is_some())
        || gap.gains.iter().any(|fate| fate.before.is_some());
    compares && !is_open && !is_left_open
}

/// What a regression is called.
pub(crate) fn label(worse: &Regression) -> Label {
    match worse.kind {
        RegressionKind::ExitAdded => Label::RegressionExitAdded,
        RegressionKind::GainLost => Label::GainLost,
        RegressionKind::LikedStepLost if worse.certainty.is_none() => {
            Label::RegressionLikedStepUnstated
        }
        RegressionKind::LikedStepLost => Label::RegressionLikedStepLost,
        RegressionKind::EmotionFalls => Label::RegressionEmotionFalls,
        RegressionKind::PainWorsens => Label::RegressionPainWorsens,
        RegressionKind::PainAdded => Label::RegressionPainAdded,
        RegressionKind::GainWeakens => Label::GainWeakened,
        RegressionKind::EffortGrows => Label::RegressionEffortGrows,
        RegressionKind::TimeGrows => Label::RegressionTimeGrows,
    }
}

fn row(names: Names<'_>, worse: &Regression) -> Vec<String> {
    vec![
        names.localizer.label(label(worse)).to_owned(),
        figures(names, worse),
        subject(names, worse),
    ]
}

/// The figure before and after.
pub(crate) fn figures(names: Names<'_>, worse: &Regression) -> String {
    let localizer = names.localizer;
    let shown = |number: Option<Number>| {
        let number = number?.get();
        Some(match worse.kind {
            RegressionKind::EmotionFalls | RegressionKind::LikedStepLost => {
                localizer.emotion(number)
            }
            RegressionKind::TimeGrows => durations::minutes(localizer, number),
            _ => localizer.number(number),
        })
    };
    from_to(shown(worse.value_before), shown(worse.value_after))
}

/// What gets worse, for whom, and how certain that is if it is not.
pub(crate) fn subject(names: Names<'_>, worse: &Regression) -> String {
    let localizer = names.localizer;
    let step = || match (&worse.step_after, &worse.step_before) {
        (Some(step), _) => names.step(names.map_after(), step.as_str()),
        (None, Some(step)) => names.step(names.map_before(), step.as_str()),
        (None, None) => String::new(),
    };
    let mut subject = worse
        .text
        .as_ref()
        .map_or_else(step, |text| names.text(text));
    if let Some(persona) = &worse.persona {
        subject = format!("{subject} ({})", names.persona(persona.as_str()));
    }
    match worse.certainty.map(crate::model::Share::get) {
        Some(certainty) if certainty < 0.995 => {
            let certain = localizer.label(Label::Certain);
            format!("{subject} ({} {certain})", localizer.percent(certainty))
        }
        _ => subject,
    }
}
