//! What changes, element by element, with what each figure was and becomes.

use super::field_figure::figure;
use super::page::Page;
use crate::gap::{Aspect, Change, ChangeKind, Element, FieldChange};
use crate::render::labels::Label;
use crate::render::names::Names;

/// The most elements that are listed; a line says how many more there are.
const MAX_LINES: usize = 200;

/// Writes splits and merges, and the changes of stages, steps, touchpoints and
/// needs.
pub(super) fn write(page: &mut Page<'_>, names: Names<'_>) {
    let mut lines = splits_and_merges(names);
    let is_told = |change: &&Change| {
        let is_listed = matches!(
            change.element,
            Element::Stage | Element::Step | Element::Touchpoint | Element::Need
        );
        is_listed
            && !matches!(
                change.kind,
                ChangeKind::Restated
                    | ChangeKind::Split
                    | ChangeKind::Merged
                    | ChangeKind::Unstated
            )
    };
    let changes = names.gap.changes.iter().filter(is_told);
    lines.extend(changes.map(|change| format!("{} {}", sign(change), said(names, change))));
    if lines.is_empty() {
        return;
    }
    page.section(if names.is_promise_kept_or_not() {
        Label::DeviatesFromPromise
    } else {
        Label::Changes
    });
    lines
        .iter()
        .take(MAX_LINES)
        .for_each(|line| page.line(line));
    if let Some(more) = names
        .localizer
        .more_line(lines.len().min(MAX_LINES), lines.len())
    {
        page.line(&more);
    }
}

/// What happens to an element, as a sign.
pub(super) fn sign(change: &Change) -> &'static str {
    let is_moved = change.place_before.is_some() && change.place_after.is_some();
    match change.kind {
        ChangeKind::Added | ChangeKind::Split => "+",
        ChangeKind::Removed | ChangeKind::Merged => "\u{2212}",
        ChangeKind::Unstated => "?",
        _ if is_moved => "↷",
        _ => "~",
    }
}

/// An element with its kind, if it is no step, and what changes about it.
fn said(names: Names<'_>, change: &Change) -> String {
    let name = names.element(change);
    let element = if change.element == Element::Step {
        name
    } else {
        let kind = Label::of_element(change.element, names.localizer.lang).0;
        format!(
            "{} {}",
            names.localizer.label(kind),
            Label::quoted(&name, names.localizer.lang)
        )
    };
    let element = format!("{element}{}", names.channel_beside(change));
    let parts = parts(names, &change.fields);
    if parts.is_empty() {
        return element;
    }
    format!("{element}: {}", parts.join("; "))
}

/// What changes about an element: the members that can be told with what they
/// were and become, then the aspects of the others, each once.
fn parts(names: Names<'_>, fields: &[FieldChange]) -> Vec<String> {
    let is_told = |field: &&FieldChange| {
        !matches!(
            field.aspect,
            Aspect::Form | Aspect::Record | Aspect::Evidence
        )
    };
    let mut parts = Vec::new();
    let mut told = Vec::new();
    let mut others = Vec::new();
    for field in fields.iter().filter(is_told) {
        match figure(names, field) {
            Some(figure) => {
                parts.push(figure);
                told.push(field.aspect);
            }
            None => others.push(field.aspect),
        }
    }
    for other in others {
        // A figure has already said the words of these.
        let is_said = matches!(other, Aspect::Owner | Aspect::Duration) && told.contains(&other);
        let word = names.localizer.label(aspect(other)).to_owned();
        if !is_said && !parts.contains(&word) {
            parts.push(word);
        }
    }
    parts
}

/// What becomes several steps, and what several become.
fn splits_and_merges(names: Names<'_>) -> Vec<String> {
    let localizer = names.localizer;
    let quoted = |name: String| Label::quoted(&name, localizer.lang);
    let before = |id: &str| quoted(names.step(names.map_before(), id));
    let after = |id: &str| quoted(names.step(names.map_after(), id));
    let becomes = localizer.label(Label::Becomes);
    let splits = names.gap.splits.iter().map(|split| {
        let parts: Vec<String> = split.after.iter().map(|id| after(id.as_str())).collect();
        format!(
            "{} {becomes} {}",
            before(split.before.as_str()),
            parts.join(" + ")
        )
    });
    let merges = names.gap.merges.iter().map(|merge| {
        let parts: Vec<String> = merge.before.iter().map(|id| before(id.as_str())).collect();
        format!(
            "{} {becomes} {}",
            parts.join(" + "),
            after(merge.after.as_str())
        )
    });
    splits.chain(merges).collect()
}

fn aspect(aspect: Aspect) -> Label {
    match aspect {
        Aspect::Experience => Label::AspectExperience,
        Aspect::Channel => Label::AspectChannel,
        Aspect::Owner => Label::AspectOwner,
        Aspect::Role => Label::AspectRole,
        Aspect::Duration => Label::AspectDuration,
        Aspect::Data => Label::AspectData,
        Aspect::Capacity => Label::AspectCapacity,
        Aspect::Metric => Label::AspectMetric,
        Aspect::Business => Label::AspectBusiness,
        Aspect::Backstage => Label::AspectBackstage,
        Aspect::Evidence => Label::AspectEvidence,
        Aspect::Content | Aspect::Record | Aspect::Form => Label::AspectContent,
    }
}
