//! The report, section by section.

use std::borrow::Cow;
use std::fmt::Write as _;

use journeykit::finding::visible;
use journeykit::gap::{
    Aspect, Change, ChangeKind, CurveFigures, CurvePoint, Element, ElementCount, GainFate,
    GainOutcome, PainFate, PainOutcome,
};
use journeykit::model::{Count, Money, Text};
use journeykit::render::Label;
use journeykit::{Atlas, Gap, JourneyMap, Lang};

/// Everything that the report tells about.
pub(crate) struct Report<'a> {
    pub(crate) atlas: &'a Atlas,
    pub(crate) gap: &'a Gap,
    pub(crate) checked: &'a journeykit::Report,
    pub(crate) lang: Lang,
}

impl Report<'_> {
    pub(crate) fn text(&self) -> String {
        let title = |id: &str| {
            self.atlas
                .maps
                .get(id)
                .map_or_else(|| id.to_owned(), |map| self.say(&map.title).into_owned())
        };
        let heading = format!(
            "{} → {}",
            title(self.gap.before.as_str()),
            title(self.gap.after.as_str())
        );
        let mut out = format!("{heading}\n{}\n", "═".repeat(heading.chars().count()));
        let _ = writeln!(
            out,
            "{}: {}",
            self.label(Label::Checked),
            Label::Warnings.counted(Label::WarningsOne, self.checked.warnings as u64, self.lang)
        );
        self.in_short(&mut out);
        self.experience(&mut out);
        self.regressions(&mut out);
        self.pains(&mut out);
        self.gains(&mut out);
        self.changes(&mut out);
        self.funding(&mut out);
        self.unpaid(&mut out);
        out.trim_end().to_owned()
    }

    fn label(&self, label: Label) -> &'static str {
        label.in_lang(self.lang)
    }

    /// A text of the document, on one line that is safe to print.
    fn say<'t>(&self, text: &'t Text) -> Cow<'t, str> {
        let best = text.best(self.lang.tag(), self.atlas.language.as_str());
        visible(best.lines().next().unwrap_or_default())
    }

    fn section(&self, out: &mut String, heading: Label) {
        let heading = self.label(heading);
        let _ = writeln!(out, "\n{heading}\n{}", "─".repeat(heading.chars().count()));
    }

    fn percent(&self, share: f64) -> String {
        let blank = if matches!(self.lang, Lang::En) {
            ""
        } else {
            "\u{a0}"
        };
        format!("{:.0}{blank}%", share * 100.0)
    }

    fn number(&self, number: f64) -> String {
        let text = if number.abs() < 0.05 {
            "0.0".to_owned()
        } else {
            format!("{number:+.1}").replace('-', "\u{2212}")
        };
        if matches!(self.lang, Lang::En) {
            text
        } else {
            text.replace('.', ",")
        }
    }

    fn in_short(&self, out: &mut String) {
        self.section(out, Label::InShort);
        let summary = &self.gap.summary;
        if let Some(distance) = summary.distance {
            let _ = writeln!(
                out,
                "  {}: {}",
                self.label(Label::Distance),
                self.percent(distance.get())
            );
        }
        for (element, heading) in [
            (Element::Stage, Label::HeadingStage),
            (Element::Step, Label::HeadingStep),
            (Element::Touchpoint, Label::HeadingTouchpoint),
        ] {
            let Some(count) = summary
                .elements
                .iter()
                .find(|count| count.element == element)
            else {
                continue;
            };
            let mut parts = self.counts(count);
            if element == Element::Step {
                for (count, many, one) in [
                    (summary.splits, Label::Split, Label::SplitOne),
                    (summary.merges, Label::Merged, Label::MergedOne),
                ] {
                    let count = count.map_or(0, whole);
                    parts.extend((count > 0).then(|| many.counted(one, count, self.lang)));
                }
            }
            let _ = writeln!(out, "  {}: {}", self.label(heading), parts.join(", "));
        }
        if let Some(rate) = summary.elimination_rate {
            let _ = writeln!(
                out,
                "  {}: {}",
                self.label(Label::Elimination),
                self.percent(rate.get())
            );
        }
    }

    fn counts(&self, count: &ElementCount) -> Vec<String> {
        let each = [
            (count.added, ChangeKind::Added),
            (count.removed, ChangeKind::Removed),
            (count.changed, ChangeKind::Changed),
            (count.moved, ChangeKind::Moved),
        ];
        let word = |number, kind| Label::of_change(kind, count.element, number, self.lang);
        each.into_iter()
            .map(|(number, kind)| (whole(number), kind))
            .filter(|(number, _)| *number > 0)
            .map(|(number, kind)| format!("{number} {}", word(number, kind)))
            .collect()
    }

    fn experience(&self, out: &mut String) {
        self.section(out, Label::Experience);
        let rows = [
            (
                Label::Before,
                &self.gap.curve_before,
                self.gap.summary.experience_before.as_ref(),
            ),
            (
                Label::After,
                &self.gap.curve_after,
                self.gap.summary.experience_after.as_ref(),
            ),
        ];
        let width = rows
            .iter()
            .map(|(word, ..)| self.label(*word).chars().count())
            .max()
            .unwrap_or(0);
        for (word, curve, figures) in rows {
            let figures = figures.map_or_else(String::new, |figures| self.figures(figures));
            let _ = writeln!(
                out,
                "  {:width$}  {}   {figures}",
                self.label(word),
                sparkline(curve)
            );
        }
    }

    fn figures(&self, figures: &CurveFigures) -> String {
        let each = [
            (Label::Mean, figures.mean.get()),
            (Label::PeakEnd, figures.peak_end.get()),
            (Label::Lowest, figures.lowest.get()),
        ];
        each.map(|(word, value)| format!("{} {}", self.label(word), self.number(value)))
            .join(", ")
    }

    fn regressions(&self, out: &mut String) {
        self.section(out, Label::Regressions);
        if self.gap.regressions.is_empty() {
            let _ = writeln!(out, "  {}", self.label(Label::NoRegressions));
        }
        for fate in &self.gap.regressions {
            self.gain(out, fate);
        }
    }

    fn pains(&self, out: &mut String) {
        if self.gap.pains.is_empty() {
            return;
        }
        self.section(out, Label::Pains);
        let order = [
            PainOutcome::Worsened,
            PainOutcome::Added,
            PainOutcome::Kept,
            PainOutcome::Relieved,
            PainOutcome::Removed,
            PainOutcome::Unstated,
        ];
        for outcome in order {
            for fate in self.gap.pains.iter().filter(|fate| fate.fate == outcome) {
                self.pain(out, fate);
            }
        }
    }

    fn pain(&self, out: &mut String, fate: &PainFate) {
        let word = match fate.fate {
            PainOutcome::Removed => Label::PainRemoved,
            PainOutcome::Relieved => Label::PainRelieved,
            PainOutcome::Kept => Label::PainKept,
            PainOutcome::Worsened => Label::PainWorsened,
            PainOutcome::Added => Label::PainAdded,
            _ => Label::PainUnstated,
        };
        let score = scores(
            fate.severity_before
                .map(journeykit::model::PainSeverity::get),
            fate.severity_after
                .map(journeykit::model::PainSeverity::get),
        );
        let exit = if fate.exit_before == Some(true) {
            format!(" ({})", self.label(Label::Leaves))
        } else {
            String::new()
        };
        let _ = writeln!(
            out,
            "  {:<14} {score:<5} {}{exit}",
            self.label(word),
            self.say(&fate.text)
        );
    }

    fn gains(&self, out: &mut String) {
        let others = || {
            self.gap
                .gains
                .iter()
                .filter(|fate| !self.gap.regressions.contains(fate))
        };
        if others().next().is_none() {
            return;
        }
        self.section(out, Label::Gains);
        for fate in others() {
            self.gain(out, fate);
        }
    }

    fn gain(&self, out: &mut String, fate: &GainFate) {
        let word = match fate.fate {
            GainOutcome::Kept => Label::GainKept,
            GainOutcome::Strengthened => Label::GainStrengthened,
            GainOutcome::Weakened => Label::GainWeakened,
            GainOutcome::Lost => Label::GainLost,
            GainOutcome::Added => Label::GainAdded,
            _ => Label::GainUnstated,
        };
        let score = scores(
            fate.strength_before.map(journeykit::model::Strength::get),
            fate.strength_after.map(journeykit::model::Strength::get),
        );
        let _ = writeln!(
            out,
            "  {:<14} {score:<5} {}",
            self.label(word),
            self.say(&fate.text)
        );
    }

    fn changes(&self, out: &mut String) {
        self.section(out, Label::Changes);
        for split in &self.gap.splits {
            let after: Vec<String> = split
                .after
                .iter()
                .map(|id| self.step(&self.gap.after, id.as_str()))
                .collect();
            let before = self.step(&self.gap.before, split.before.as_str());
            let _ = writeln!(
                out,
                "  {}: {before} {} {}",
                self.label(Label::SplitOne),
                self.label(Label::Becomes),
                after.join(" + ")
            );
        }
        for merge in &self.gap.merges {
            let before: Vec<String> = merge
                .before
                .iter()
                .map(|id| self.step(&self.gap.before, id.as_str()))
                .collect();
            let after = self.step(&self.gap.after, merge.after.as_str());
            let _ = writeln!(
                out,
                "  {}: {} {} {after}",
                self.label(Label::MergedOne),
                before.join(" + "),
                self.label(Label::Becomes)
            );
        }
        let told = |change: &&Change| matches!(change.element, Element::Stage | Element::Step);
        for change in self.gap.changes.iter().filter(told) {
            let moved = change.place_before.is_some() && change.place_after.is_some();
            let sign = match change.kind {
                ChangeKind::Added => "+",
                ChangeKind::Removed => "−",
                _ if moved => "↷",
                _ => "~",
            };
            let mut aspects: Vec<&str> = change
                .fields
                .iter()
                .map(|field| self.label(aspect(field.aspect)))
                .collect();
            aspects.sort_unstable();
            aspects.dedup();
            let aspects = if aspects.is_empty() {
                String::new()
            } else {
                format!(": {}", aspects.join(", "))
            };
            let _ = writeln!(out, "  {sign} {}{aspects}", self.name(change));
        }
    }

    fn funding(&self, out: &mut String) {
        if self.gap.funding.is_empty() {
            return;
        }
        self.section(out, Label::Funding);
        for funding in &self.gap.funding {
            let title = self
                .atlas
                .initiatives
                .get(funding.initiative.as_str())
                .map_or(Cow::Borrowed(""), |initiative| self.say(&initiative.title));
            let cost = funding.cost.as_ref().map_or_else(String::new, |cost| {
                format!(" – {}", self.money(&cost.likely))
            });
            let _ = writeln!(
                out,
                "  {title}: {}{cost}",
                Label::NChanges.counted(
                    Label::NChangesOne,
                    funding.changes.len() as u64,
                    self.lang
                )
            );
        }
    }

    fn unpaid(&self, out: &mut String) {
        if !self.gap.unfunded.is_empty() {
            self.section(out, Label::Unpaid);
            for change in self
                .gap
                .changes
                .iter()
                .filter(|change| self.gap.unfunded.contains(&change.number))
            {
                let _ = writeln!(
                    out,
                    "  {:<14} {}: {}",
                    Label::of_change(change.kind, change.element, 1, self.lang),
                    self.label(Label::of_element(change.element, self.lang).0),
                    self.name(change)
                );
            }
        }
        if !self.gap.idle_initiatives.is_empty() {
            self.section(out, Label::Idle);
            for id in &self.gap.idle_initiatives {
                let title = self
                    .atlas
                    .initiatives
                    .get(id.as_str())
                    .map_or(id.as_str().into(), |initiative| self.say(&initiative.title));
                let _ = writeln!(out, "  {title}");
            }
        }
    }

    fn money(&self, money: &Money) -> String {
        let whole = (money.amount_minor.get() / 100).to_string();
        let mut grouped = String::new();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) && digit.is_ascii_digit() {
                grouped.push(if matches!(self.lang, Lang::En) {
                    ','
                } else {
                    '\u{a0}'
                });
            }
            grouped.push(digit);
        }
        format!("{grouped} {}", money.currency)
    }

    fn step(&self, map: &journeykit::model::MapId, id: &str) -> String {
        let step = self
            .atlas
            .maps
            .get(map.as_str())
            .and_then(|map| map.step(id));
        step.map_or_else(
            || id.to_owned(),
            |step| Label::quoted(&self.say(&step.name), self.lang),
        )
    }

    /// What an element is called: after the change, or before if it is gone.
    fn name(&self, change: &Change) -> String {
        let side = if change.after.is_some() {
            &self.gap.after
        } else {
            &self.gap.before
        };
        let id = change
            .after
            .as_deref()
            .or(change.before.as_deref())
            .unwrap_or_default();
        let Some(map) = self.atlas.maps.get(side.as_str()) else {
            return id.to_owned();
        };
        text_of(map, change.element, id)
            .map_or_else(|| id.to_owned(), |text| self.say(text).into_owned())
    }
}

/// The words of an element.
fn text_of<'m>(map: &'m JourneyMap, element: Element, id: &str) -> Option<&'m Text> {
    match element {
        Element::Stage => map.stages.get(id).map(|stage| &stage.name),
        Element::Step => map.step(id).map(|step| &step.name),
        Element::Touchpoint => map
            .steps()
            .find(|step| step.touchpoints.contains(id))
            .map(|step| &step.name),
        Element::Pain => map
            .steps()
            .find_map(|step| step.pains.get(id))
            .map(|pain| &pain.text),
        Element::Gain => map
            .steps()
            .find_map(|step| step.gains.get(id))
            .map(|gain| &gain.text),
        Element::Need => map.needs.get(id).map(|need| &need.text),
        Element::Constraint => map.constraints.get(id).map(|constraint| &constraint.text),
        Element::Lane => map.lanes.get(id).map(|lane| &lane.name),
        Element::Lens => map.lenses.get(id).map(|lens| &lens.name),
        Element::Flow => map.flows.get(id).and_then(|flow| flow.name.as_ref()),
        _ => None,
    }
}

fn whole(count: Count) -> u64 {
    u64::try_from(count.get()).unwrap_or(0)
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
        _ => Label::AspectContent,
    }
}

/// `4→2`, or the one that is known.
fn scores(before: Option<i64>, after: Option<i64>) -> String {
    match (before, after) {
        (Some(before), Some(after)) if before != after => format!("{before}→{after}"),
        (before, after) => before
            .or(after)
            .map_or_else(String::new, |score| score.to_string()),
    }
}

/// A curve of five heights, from -2 to 2; a dot where nothing is known.
fn sparkline(curve: &[CurvePoint]) -> String {
    let height = |point: &CurvePoint| match point.emotion.map(journeykit::model::Emotion::get) {
        Some(..=-2) => '▁',
        Some(-1) => '▃',
        Some(0) => '▄',
        Some(1) => '▆',
        Some(2..) => '█',
        None => '·',
    };
    curve.iter().map(height).collect()
}
