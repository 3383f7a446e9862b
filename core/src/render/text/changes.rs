//! What changes, element by element, with what each figure was and becomes.

use super::durations;
use super::page::{Page, from_to};
use crate::gap::{Aspect, Change, ChangeKind, Element, FieldChange};
use crate::json::Json;
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
    let mut parts: Vec<String> = Vec::new();
    for field in &change.fields {
        if matches!(
            field.aspect,
            Aspect::Form | Aspect::Record | Aspect::Evidence
        ) {
            continue;
        }
        let part = figure(names, field)
            .unwrap_or_else(|| names.localizer.label(aspect(field.aspect)).to_owned());
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    if parts.is_empty() {
        return element;
    }
    format!("{element}: {}", parts.join("; "))
}

/// A member with what it was and becomes; `None` for members that are no
/// figure, name or owner.
fn figure(names: Names<'_>, field: &FieldChange) -> Option<String> {
    let localizer = names.localizer;
    let from_to_of = |label: Label, none: Label, show: &dyn Fn(&Json) -> Option<String>| {
        let shown = |value: Option<&Json>| match value {
            Some(value) => show(value),
            None => Some(localizer.label(none).to_owned()),
        };
        let (before, after) = (shown(field.before.as_ref())?, shown(field.after.as_ref())?);
        (before != after).then(|| {
            format!(
                "{} {}",
                localizer.label(label),
                from_to(Some(before), Some(after))
            )
        })
    };
    let number = |value: &Json, member: &str| value.pointer(&format!("/{member}"))?.as_f64();
    match field.field.as_str() {
        "duration" => from_to_of(Label::TimeTaken, Label::Unknown, &|value| {
            let unit = value.pointer("/unit")?.as_str()?.to_owned();
            Some(durations::amount(
                localizer,
                number(value, "amount")?,
                &unit,
            ))
        }),
        "effort" => from_to_of(Label::Effort, Label::Unknown, &|value| {
            Some(localizer.number(value.as_f64()?))
        }),
        "experience" => from_to_of(Label::Feeling, Label::Unknown, &|value| {
            let emotion = number(value, "emotion");
            Some(emotion.map_or_else(
                || localizer.label(Label::Unknown).to_owned(),
                |emotion| localizer.emotion(emotion),
            ))
        }),
        "channel" => from_to_of(Label::AspectChannel, Label::NoneOfIt, &|value| {
            let id = value.as_str()?;
            let channel = names.atlas.and_then(|atlas| atlas.channels.get(id));
            Some(channel.map_or_else(|| id.to_owned(), |channel| names.text(&channel.name)))
        }),
        "owner" => from_to_of(Label::AspectOwner, Label::Nobody, &|value| {
            let id = value.as_str()?;
            let unit = names.atlas.and_then(|atlas| atlas.operations.units.get(id));
            Some(unit.map_or_else(|| id.to_owned(), |unit| names.text(&unit.name)))
        }),
        "role" => from_to_of(Label::FrontLine, Label::Nobody, &|value| {
            let id = value.as_str()?;
            let role = names.atlas.and_then(|atlas| atlas.roles.get(id));
            Some(role.map_or_else(|| id.to_owned(), |role| names.text(&role.name)))
        }),
        "demand" => volume(names, Label::Demand, field),
        "capacity" => volume(names, Label::Capacity, field),
        "name" | "text" => from_to_of(Label::Wording, Label::NoneOfIt, &|value| {
            let text: crate::model::Text = serde_json::from_str(&value.to_string()).ok()?;
            let shown = localizer.text(&text).to_owned();
            Some(Label::quoted(&shown, localizer.lang))
        }),
        "met" => from_to_of(Label::NeedMet, Label::Unknown, &|value| {
            let label = match value.as_str()? {
                "met" => Label::MetMet,
                "partly" => Label::MetPartly,
                _ => Label::MetUnmet,
            };
            Some(localizer.label(label).to_owned())
        }),
        _ => None,
    }
}

/// How many want something or can be served, before and after.
fn volume(names: Names<'_>, label: Label, field: &FieldChange) -> Option<String> {
    let localizer = names.localizer;
    let shown = |value: Option<&Json>| match value {
        Some(value) => {
            let amount = value.pointer("/count")?.as_f64()?;
            let period = match value.pointer("/period")?.as_str()? {
                "hour" => Label::PerHour,
                "day" => Label::PerDay,
                "week" => Label::PerWeek,
                "month" => Label::PerMonth,
                _ => Label::PerYear,
            };
            Some(format!(
                "{} {}",
                localizer.number(amount),
                localizer.label(period)
            ))
        }
        None => Some(localizer.label(Label::Unknown).to_owned()),
    };
    let (before, after) = (shown(field.before.as_ref())?, shown(field.after.as_ref())?);
    Some(format!(
        "{} {}",
        localizer.label(label),
        from_to(Some(before), Some(after))
    ))
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
