//! Where the checks tell what they find.

use crate::finding::{Finding, Report, Rule, Severity};
use crate::model::{Atlas, Date, JourneyMap, MapStatus, MethodProfile};
use crate::options::{CheckOptions, Thresholds};
use crate::pointer::Path;

/// Collects findings, in any order.
pub(crate) struct Collector<'o> {
    options: &'o CheckOptions,
    told: Vec<ReportedFinding>,
    /// Those that were told and will not be listed: only counted.
    beyond: Report,
    profile: MethodProfile,
    /// Whether the organisation is new to this: then only published maps are held to everything.
    beginner: bool,
    /// Whether no map is more than a draft.
    sketch: bool,
}

/// A finding before it is worded: only those that are listed will be.
pub(super) struct ReportedFinding {
    rule: &'static Rule,
    severity: Severity,
    pointer: String,
    params: Vec<(&'static str, String)>,
    /// Pointers to other places that belong to it.
    pub(super) related: Vec<String>,
}

/// The values that fill a message, by name.
pub(super) type Params<'p> = &'p [(&'static str, &'p dyn std::fmt::Display)];

/// So many findings are kept at any rate, so that small limits do not sort all the time.
const FEW: usize = 1_000;

/// A level of maturity up to which an organisation counts as new to the work.
const BEGINNER: i64 = 1;

impl<'o> Collector<'o> {
    pub(super) fn new(atlas: &Atlas, options: &'o CheckOptions) -> Self {
        let context = atlas.context.as_ref();
        let profile = options
            .profile
            .or_else(|| context?.profile)
            .unwrap_or(MethodProfile::Iterative);
        let beginner = context
            .and_then(|context| context.maturity)
            .is_some_and(|maturity| maturity.get() <= BEGINNER);
        let mut collector = Self {
            options,
            told: Vec::new(),
            beyond: Report::counted([]),
            profile,
            beginner,
            sketch: true,
        };
        collector.sketch = !atlas.maps.iter().any(|map| collector.is_ripe(map));
        collector
    }

    /// The day of the check, if the caller has given one.
    pub(super) fn today(&self) -> Option<&'o Date> {
        self.options.today.as_ref()
    }

    /// What counts as too few and too many.
    pub(super) fn thresholds(&self) -> &'o Thresholds {
        &self.options.thresholds
    }

    /// The order in which the project works.
    pub(super) fn profile(&self) -> MethodProfile {
        self.profile
    }

    /// Tells a finding at a place; `params` fill the message of its rule.
    pub(super) fn tell(
        &mut self,
        rule: &'static Rule,
        place: Path<'_>,
        params: Params<'_>,
    ) -> &mut ReportedFinding {
        if self.told.len() / 2 > self.options.limits.findings.max(FEW) {
            self.drop_beyond();
        }
        let last = self.told.len();
        let params = params
            .iter()
            .map(|(name, value)| (*name, value.to_string()))
            .collect();
        let severity = rule.severity;
        self.told.push(ReportedFinding {
            rule,
            severity,
            pointer: place.pointer(),
            params,
            related: Vec::new(),
        });
        // The one that was just pushed.
        #[allow(clippy::indexing_slicing)]
        &mut self.told[last]
    }

    /// Tells what a map lacks: a warning once people work on it together, worth knowing while it is a draft.
    pub(super) fn report_for_map(
        &mut self,
        map: &JourneyMap,
        rule: &'static Rule,
        place: Path<'_>,
        params: Params<'_>,
    ) -> &mut ReportedFinding {
        let ripe = self.is_ripe(map);
        lowered(self.tell(rule, place, params), ripe)
    }

    /// Tells what the document lacks beside its maps: worth knowing while all of these are drafts.
    pub(super) fn report_for_document(
        &mut self,
        rule: &'static Rule,
        place: Path<'_>,
        params: Params<'_>,
    ) -> &mut ReportedFinding {
        let ripe = !self.sketch;
        lowered(self.tell(rule, place, params), ripe)
    }

    /// Whether a map has come so far that what it lacks should be mended.
    fn is_ripe(&self, map: &JourneyMap) -> bool {
        match map.status {
            Some(MapStatus::Published) => true,
            Some(MapStatus::Workshop) => !self.beginner,
            Some(MapStatus::Draft) | None => false,
        }
    }

    /// All findings in the order of their pointers, at one place in the order of the checks.
    pub(super) fn into_report(mut self) -> Report {
        self.drop_beyond();
        let mut report = self.beyond;
        self.told
            .iter()
            .for_each(|told| report.count(told.severity, 1));
        report.listing(
            self.told
                .into_iter()
                .map(|told| told.worded(self.options))
                .collect(),
        )
    }

    /// Keeps as many as are listed: errors before warnings, these before what is worth knowing, and of each those that
    /// come first. The sorts are stable: what is told later at the same place is behind what was told before.
    fn drop_beyond(&mut self) {
        if self.told.len() > self.options.limits.findings {
            self.told.sort_by_cached_key(|told| {
                (std::cmp::Reverse(told.severity), place(&told.pointer))
            });
            let beyond = self.told.drain(self.options.limits.findings..);
            beyond.for_each(|told| self.beyond.count(told.severity, 1));
        }
        self.told.sort_by_cached_key(|told| place(&told.pointer));
    }
}

impl ReportedFinding {
    fn worded(self, options: &CheckOptions) -> Finding {
        let params: Vec<(String, String)> = self
            .params
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let mut finding = Finding::new(self.rule, &self.pointer, &params, options.messages());
        finding.severity = self.severity;
        finding.related = self.related;
        finding
    }
}

fn lowered(told: &mut ReportedFinding, ripe: bool) -> &mut ReportedFinding {
    if !ripe && told.severity == Severity::Warning {
        told.severity = Severity::Info;
    }
    told
}

/// A pointer as bytes that sort segment by segment: names by their letters, numbers before them and by
/// their value, a whole before its parts.
fn place(pointer: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(pointer.len() + 32);
    for segment in pointer.split('/').skip(1) {
        if let Some(number) = crate::pointer::index(segment) {
            key.push(1);
            key.extend(number.to_be_bytes());
        } else {
            key.push(2);
            key.extend(segment.bytes());
            key.push(0);
        }
    }
    key
}
