//! A member of an element that changes, as words: what it was and what it
//! becomes.

use super::durations;
use super::page::from_to;
use crate::gap::FieldChange;
use crate::json::Json;
use crate::model::Text;
use crate::render::labels::Label;
use crate::render::names::Names;

/// A member with what it was and becomes; `None` for members that are no
/// figure, name or owner.
pub(super) fn figure(names: Names<'_>, field: &FieldChange) -> Option<String> {
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
            Some(durations::duration(
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
        "role" => from_to_of(Label::Role, Label::Nobody, &|value| {
            let id = value.as_str()?;
            let role = names.atlas.and_then(|atlas| atlas.roles.get(id));
            Some(role.map_or_else(|| id.to_owned(), |role| names.text(&role.name)))
        }),
        "demand" => volume(names, Label::Demand, field),
        "capacity" => volume(names, Label::Capacity, field),
        "name" | "text" => from_to_of(Label::Wording, Label::NoneOfIt, &|value| {
            let text: Text = serde_json::from_str(&value.to_string()).ok()?;
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
