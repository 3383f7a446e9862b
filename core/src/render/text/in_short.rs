//! The gap in a few lines: what becomes of pains and gains, time and effort, and
//! how much changes.

use super::durations;
use super::page::{Page, from_to};
use crate::gap::{ChangeKind, EffortTotal, Element, ElementCount, TimeTotal};
use crate::model::Count;
use crate::render::labels::Label;
use crate::render::names::Names;

/// Writes the section.
pub(super) fn write(page: &mut Page<'_>, names: Names<'_>) {
    page.section(Label::InShort);
    for line in lines(names) {
        page.line(&line);
    }
}

/// A whole number as the functions for agreement take it.
pub(crate) fn whole(count: Count) -> u64 {
    u64::try_from(count.get()).unwrap_or(0)
}

/// All lines of the section, each with its label.
pub(crate) fn lines(names: Names<'_>) -> Vec<String> {
    let localizer = names.localizer;
    let summary = &names.gap.summary;
    let mut lines = Vec::new();
    lines.extend(pains(names));
    lines.extend(gains(names));
    lines.extend(time(
        names,
        summary.time_before.as_ref(),
        summary.time_after.as_ref(),
    ));
    lines.extend(effort(
        names,
        summary.effort_before.as_ref(),
        summary.effort_after.as_ref(),
    ));
    lines.extend(summary.distance.map(|distance| {
        let bound = if summary.without_counterpart.is_some() {
            format!("{} ", localizer.label(Label::AtMost))
        } else {
            String::new()
        };
        format!(
            "{}: {bound}{}",
            localizer.label(Label::Distance),
            localizer.percent(distance.get())
        )
    }));
    for (element, heading) in [
        (Element::Stage, Label::HeadingStage),
        (Element::Step, Label::HeadingStep),
        (Element::Touchpoint, Label::HeadingTouchpoint),
    ] {
        let counted = summary
            .elements
            .iter()
            .find(|count| count.element == element);
        let mut parts = counted.map_or_else(Vec::new, |count| counts(names, count));
        if element == Element::Step {
            for (count, many, one) in [
                (summary.splits, Label::Split, Label::SplitOne),
                (summary.merges, Label::Merged, Label::MergedOne),
            ] {
                let count = count.map_or(0, whole);
                parts.extend((count > 0).then(|| many.counted(one, count, localizer.lang)));
            }
        }
        if !parts.is_empty() {
            lines.push(format!(
                "{}: {}",
                localizer.label(heading),
                parts.join(", ")
            ));
        }
    }
    if let Some(steps) = &summary.without_counterpart {
        let label = |label: Label, count: Count| format!("{} {count}", localizer.label(label));
        let mut line = format!(
            "{}: {}, {}",
            localizer.label(Label::WithoutCounterpart),
            label(Label::Before, steps.before),
            label(Label::After, steps.after)
        );
        if let Some(suggested) = summary.suggested {
            line = format!("{line}; {}: {suggested}", localizer.label(Label::ToConfirm));
        }
        lines.push(line);
    }
    lines
}

/// How many of an element's kind are added, removed and so on.
fn counts(names: Names<'_>, count: &ElementCount) -> Vec<String> {
    let each = [
        (count.added, ChangeKind::Added),
        (count.removed, ChangeKind::Removed),
        (count.changed, ChangeKind::Changed),
        (count.moved, ChangeKind::Moved),
        (count.unstated, ChangeKind::Unstated),
    ];
    let counted = |(number, kind): (Count, ChangeKind)| {
        let number = whole(number);
        let word = Label::of_change(kind, count.element, number, names.localizer.lang);
        (number > 0).then(|| format!("{number} {word}"))
    };
    each.into_iter().filter_map(counted).collect()
}

/// The label that agrees with how many there are.
fn agreeing(count: Count, many: Label, one: Label) -> Label {
    if count.get() == 1 { one } else { many }
}

/// How many of the pains are removed, with the base of the figure.
fn pains(names: Names<'_>) -> Option<String> {
    let localizer = names.localizer;
    let count = names.gap.summary.pains.as_ref()?;
    let stated =
        count.removed.get() + count.relieved.get() + count.kept.get() + count.worsened.get();
    let mut parts = Vec::new();
    if stated > 0 {
        let of = localizer.label(Label::Of);
        let removed = agreeing(count.removed, Label::PainsRemoved, Label::PainRemoved);
        let mut part = format!(
            "{} {of} {stated} {}",
            count.removed,
            localizer.label(removed)
        );
        let others = [
            (count.relieved, Label::PainsRelieved, Label::PainRelieved),
            (count.kept, Label::PainKept, Label::PainKept),
            (count.worsened, Label::PainWorsened, Label::PainWorsened),
        ];
        for (count, many, one) in others.into_iter().filter(|(count, ..)| count.get() > 0) {
            let label = agreeing(count, many, one);
            part = format!("{part}, {count} {}", localizer.label(label));
        }
        parts.push(part);
    }
    if count.unstated.get() > 0 {
        let word = Label::of_change(
            ChangeKind::Unstated,
            Element::Pain,
            whole(count.unstated),
            localizer.lang,
        );
        parts.push(format!("{} {word}", count.unstated));
    }
    if count.added.get() > 0 {
        let word = Label::of_change(
            ChangeKind::Added,
            Element::Pain,
            whole(count.added),
            localizer.lang,
        );
        parts.push(format!("{} {word}", count.added));
    }
    Some(format!(
        "{}: {}",
        localizer.label(Label::HeadingPain),
        parts.join("; ")
    ))
}

/// How many gains there are of each fate.
fn gains(names: Names<'_>) -> Option<String> {
    let localizer = names.localizer;
    let count = names.gap.summary.gains.as_ref()?;
    let lost = agreeing(count.lost, Label::GainsLost, Label::GainLost);
    let each = [
        (count.lost, lost),
        (count.weakened, Label::GainWeakened),
        (count.kept, Label::GainKept),
        (count.strengthened, Label::GainStrengthened),
    ];
    let mut parts: Vec<String> = each
        .into_iter()
        .filter(|(count, _)| count.get() > 0)
        .map(|(count, label)| format!("{count} {}", localizer.label(label)))
        .collect();
    for (count, kind) in [
        (count.unstated, ChangeKind::Unstated),
        (count.added, ChangeKind::Added),
    ] {
        if count.get() > 0 {
            let word = Label::of_change(kind, Element::Gain, whole(count), localizer.lang);
            parts.push(format!("{count} {word}"));
        }
    }
    Some(format!(
        "{}: {}",
        localizer.label(Label::HeadingGain),
        parts.join(", ")
    ))
}

/// How long the journey takes before and after.
fn time(names: Names<'_>, before: Option<&TimeTotal>, after: Option<&TimeTotal>) -> Option<String> {
    before.or(after)?;
    let localizer = names.localizer;
    let minutes = |total: Option<&TimeTotal>, of: fn(&TimeTotal) -> f64| {
        let minutes = total.map(of)?;
        Some(durations::minutes(localizer, minutes))
    };
    let unknown = || localizer.label(Label::Unknown).to_owned();
    let all = from_to(
        minutes(before, |total| total.minutes.get()).or_else(|| Some(unknown())),
        minutes(after, |total| total.minutes.get()).or_else(|| Some(unknown())),
    );
    let mut line = format!("{}: {all}", localizer.label(Label::Time));
    let waits =
        |total: Option<&TimeTotal>| total.is_some_and(|total| total.waiting_minutes.get() > 0.0);
    if waits(before) || waits(after) {
        let waiting = from_to(
            minutes(before, |total| total.waiting_minutes.get()),
            minutes(after, |total| total.waiting_minutes.get()),
        );
        line = format!("{line}; {} {waiting}", localizer.label(Label::Waiting));
    }
    Some(format!(
        "{line}{}",
        silent(
            names,
            before.map(|total| total.unknown),
            after.map(|total| total.unknown)
        )
    ))
}

/// How much trouble the journey is before and after.
fn effort(
    names: Names<'_>,
    before: Option<&EffortTotal>,
    after: Option<&EffortTotal>,
) -> Option<String> {
    before.or(after)?;
    let localizer = names.localizer;
    let mean = |total: Option<&EffortTotal>| {
        Some(total.map_or_else(
            || localizer.label(Label::Unknown).to_owned(),
            |total| localizer.number(total.mean.get()),
        ))
    };
    let line = format!(
        "{}: {}",
        localizer.label(Label::MeanEffort),
        from_to(mean(before), mean(after))
    );
    Some(format!(
        "{line}{}",
        silent(
            names,
            before.map(|total| total.unknown),
            after.map(|total| total.unknown)
        )
    ))
}

/// How many steps on either side do not say, if there are any.
fn silent(names: Names<'_>, before: Option<Count>, after: Option<Count>) -> String {
    let localizer = names.localizer;
    let each = [(before, Label::Before), (after, Label::After)];
    let parts: Vec<String> = each
        .into_iter()
        .filter_map(|(count, label)| {
            let count = count.filter(|count| count.get() > 0)?;
            Some(format!("{} {count}", localizer.label(label)))
        })
        .collect();
    if parts.is_empty() {
        return String::new();
    }
    format!(
        " ({}: {})",
        localizer.label(Label::StepsSilent),
        parts.join(", ")
    )
}
