//! What becomes of pains and gains, and which steps probably stand for each
//! other, as rows.

use super::page::{Page, from_to};
use crate::gap::{GainFate, GainOutcome, PainFate, PainOutcome, Silence};
use crate::model::{PainSeverity, StepId, Strength};
use crate::render::labels::Label;
use crate::render::names::Names;

/// Writes what becomes of the pains: the bad ones first.
pub(super) fn pains(page: &mut Page<'_>, names: Names<'_>) {
    if names.gap.pains.is_empty() {
        return;
    }
    page.section(Label::Pains);
    let order = [
        PainOutcome::Worsened,
        PainOutcome::Added,
        PainOutcome::Kept,
        PainOutcome::Relieved,
        PainOutcome::Removed,
        PainOutcome::Unstated,
    ];
    let pains = order.iter().flat_map(|outcome| {
        names
            .gap
            .pains
            .iter()
            .filter(move |fate| fate.fate == *outcome)
    });
    let rows: Vec<Vec<String>> = pains.map(|fate| pain(names, fate)).collect();
    page.rows(&rows);
}

fn pain(names: Names<'_>, fate: &PainFate) -> Vec<String> {
    let label = match fate.fate {
        PainOutcome::Removed => Label::PainRemoved,
        PainOutcome::Relieved => Label::PainRelieved,
        PainOutcome::Kept => Label::PainKept,
        PainOutcome::Worsened => Label::PainWorsened,
        PainOutcome::Added => Label::PainAdded,
        PainOutcome::Unstated => Label::PainUnstated,
    };
    let score = |severity: Option<PainSeverity>| Some(severity?.get().to_string());
    let mut text = names.text(&fate.text);
    let exit = match (fate.exit_before, fate.exit_after, fate.fate) {
        (Some(true), _, PainOutcome::Removed) | (Some(true), Some(false), _) => {
            Some(Label::LeavesNoMore)
        }
        (Some(true), ..) => Some(Label::Leaves),
        (_, Some(true), _) => Some(Label::LeavesNow),
        _ => None,
    };
    if let Some(exit) = exit {
        text = format!("{text} ({})", names.localizer.label(exit));
    }
    vec![
        names.localizer.label(label).to_owned(),
        from_to(score(fate.severity_before), score(fate.severity_after)),
        with_silence(names, text, fate.silence, fate.step_before.as_ref()),
    ]
}

/// Writes what becomes of the gains that are not told as regressions or as
/// those to keep.
pub(super) fn gains(page: &mut Page<'_>, names: Names<'_>) {
    let told_before = [
        GainOutcome::Lost,
        GainOutcome::Weakened,
        GainOutcome::Unstated,
    ];
    let gains = names.gap.gains.iter();
    let rows: Vec<Vec<String>> = gains
        .filter(|fate| !told_before.contains(&fate.fate))
        .map(|fate| gain(names, fate))
        .collect();
    if !rows.is_empty() {
        page.section(Label::Gains);
        page.rows(&rows);
    }
}

fn gain(names: Names<'_>, fate: &GainFate) -> Vec<String> {
    let label = match fate.fate {
        GainOutcome::Kept => Label::GainKept,
        GainOutcome::Strengthened => Label::GainStrengthened,
        GainOutcome::Weakened => Label::GainWeakened,
        GainOutcome::Lost => Label::GainLost,
        GainOutcome::Added => Label::GainAdded,
        GainOutcome::Unstated => Label::GainUnstated,
    };
    let score = |strength: Option<Strength>| Some(strength?.get().to_string());
    vec![
        names.localizer.label(label).to_owned(),
        from_to(score(fate.strength_before), score(fate.strength_after)),
        names.text(&fate.text),
    ]
}

/// A pain of which nothing is said, with its step if that has no counterpart,
/// and what that step probably goes on as.
fn with_silence(
    names: Names<'_>,
    text: String,
    silence: Option<Silence>,
    step: Option<&StepId>,
) -> String {
    let (Some(Silence::NoCounterpart), Some(step)) = (silence, step) else {
        return text;
    };
    let localizer = names.localizer;
    let suggested = names
        .gap
        .suggestions
        .iter()
        .find(|pair| *step == *pair.before.as_str());
    match suggested {
        Some(pair) => format!(
            "{text} ({} {}, {})",
            localizer.label(Label::ProbablyGoesOnAs),
            Label::quoted(&names.step(names.map_after(), &pair.after), localizer.lang),
            localizer.percent(pair.certainty.get())
        ),
        None => format!(
            "{text} ({} {})",
            localizer.label(Label::NothingSaysWhatBecomesOf),
            Label::quoted(
                &names.step(names.map_before(), step.as_str()),
                localizer.lang
            )
        ),
    }
}

/// Writes which steps probably stand for each other, for somebody to confirm.
pub(super) fn suggestions(page: &mut Page<'_>, names: Names<'_>) {
    if names.gap.suggestions.is_empty() {
        return;
    }
    page.section(Label::Suggestions);
    let localizer = names.localizer;
    let suggestions = names.gap.suggestions.iter();
    let rows: Vec<Vec<String>> = suggestions
        .map(|pair| {
            let before = Label::quoted(
                &names.step(names.map_before(), &pair.before),
                localizer.lang,
            );
            let after = Label::quoted(&names.step(names.map_after(), &pair.after), localizer.lang);
            vec![
                localizer.percent(pair.certainty.get()),
                format!("{before} → {after}"),
            ]
        })
        .collect();
    page.rows(&rows);
}
