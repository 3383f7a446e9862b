//! The collector that the checks report to: it decides how severe a finding is,
//! and which findings are listed.

use crate::finding::{Actor, Finding, MessageOptions, Report, Rule, Severity, said_bytes};
use crate::model::{Atlas, Date, JourneyMap, MapStatus, MethodProfile};
use crate::options::{CheckOptions, Thresholds};
use crate::pointer::Path;
use crate::query::actor::actor;

/// Collects the findings of all checks, in any order, and makes the report of
/// them.
pub(crate) struct Collector<'o> {
    options: &'o CheckOptions,
    reported: Vec<ReportedFinding>,
    /// The bytes of the pointers and params of these, as they were reported.
    reported_bytes: usize,
    /// Counts the findings that are dropped because the report is full; it
    /// lists none of them.
    unlisted: Report,
    /// The order in which the project works: of the options, else of the
    /// document, else in rounds.
    profile: MethodProfile,
    /// Whether the organisation is new to the work, with a maturity of 0 or 1:
    /// then only published maps are held to everything.
    beginner: bool,
    /// Whether no map has come so far that what it lacks should be mended.
    only_drafts: bool,
    /// What messages call those on the journey.
    actor: Actor,
}

/// A finding before it is put into words, which is done only for those that are
/// listed.
pub(super) struct ReportedFinding {
    rule: &'static Rule,
    severity: Severity,
    pointer: String,
    params: Vec<(&'static str, String)>,
    /// Pointers to other places that the finding is about, such as the first of
    /// two that are at odds.
    pub(super) related: Vec<String>,
}

/// The values that fill the message of a rule, by the names in its braces.
pub(super) type Params<'p> = &'p [(&'static str, &'p dyn std::fmt::Display)];

/// Findings are dropped before the end of a check only if there are more than
/// twice as many as this, and as the limit: a small limit would lead to sorting
/// all the time.
const MIN_BUFFERED: usize = 1_000;

/// As [`MIN_BUFFERED`], for the bytes of their pointers and params.
const MIN_BUFFERED_BYTES: usize = 1 << 20;

/// The highest maturity, of 0 to 5, at which an organisation counts as new to
/// the work.
const BEGINNER_MATURITY: i64 = 1;

impl<'o> Collector<'o> {
    /// A collector without findings, for one check of this atlas.
    pub(super) fn new(atlas: &Atlas, options: &'o CheckOptions) -> Self {
        let context = atlas.context.as_ref();
        let profile = options
            .profile
            .or_else(|| context?.profile)
            .unwrap_or(MethodProfile::Iterative);
        let beginner = context
            .and_then(|context| context.maturity)
            .is_some_and(|maturity| maturity.get() <= BEGINNER_MATURITY);
        let mut collector = Self {
            options,
            reported: Vec::new(),
            reported_bytes: 0,
            unlisted: Report::counted([]),
            profile,
            beginner,
            only_drafts: true,
            actor: actor(atlas),
        };
        collector.only_drafts = !atlas.maps.iter().any(|map| collector.is_ripe(map));
        collector
    }

    /// The day of the check, if the caller has given one; without it nothing is
    /// said about age.
    pub(super) fn today(&self) -> Option<&'o Date> {
        self.options.today.as_ref()
    }

    /// The numbers that count as too few and too many.
    pub(super) fn thresholds(&self) -> &'o Thresholds {
        &self.options.thresholds
    }

    /// Whether today's journey comes first, the wanted one, or both in rounds.
    pub(super) fn profile(&self) -> MethodProfile {
        self.profile
    }

    /// Reports a finding at a place, with the severity of its rule. The params
    /// fill the message; related places can be added to what is returned.
    pub(super) fn report(
        &mut self,
        rule: &'static Rule,
        place: Path<'_>,
        params: Params<'_>,
    ) -> &mut ReportedFinding {
        let limits = &self.options.limits;
        if self.reported.len() / 2 > limits.findings.max(MIN_BUFFERED)
            || self.reported_bytes / 2 > limits.report_bytes.max(MIN_BUFFERED_BYTES)
        {
            self.drop_excess();
        }
        let last = self.reported.len();
        let params = params.iter();
        let finding = ReportedFinding {
            rule,
            severity: rule.severity,
            pointer: place.pointer(),
            params: params
                .map(|(name, value)| (*name, value.to_string()))
                .collect(),
            related: Vec::new(),
        };
        self.reported_bytes = self.reported_bytes.saturating_add(finding.bytes());
        self.reported.push(finding);
        #[expect(clippy::indexing_slicing, reason = "the one that was just pushed")]
        &mut self.reported[last]
    }

    /// Reports what a map lacks. A warning stays one only if the map has come
    /// so far (see [`is_ripe`](Self::is_ripe)); else it becomes information.
    pub(super) fn report_for_map(
        &mut self,
        map: &JourneyMap,
        rule: &'static Rule,
        place: Path<'_>,
        params: Params<'_>,
    ) -> &mut ReportedFinding {
        let ripe = self.is_ripe(map);
        lowered(self.report(rule, place, params), ripe)
    }

    /// Reports what the document lacks outside its maps. A warning becomes
    /// information as long as no map has come so far that it should be mended.
    pub(super) fn report_for_document(
        &mut self,
        rule: &'static Rule,
        place: Path<'_>,
        params: Params<'_>,
    ) -> &mut ReportedFinding {
        let ripe = !self.only_drafts;
        lowered(self.report(rule, place, params), ripe)
    }

    /// Whether a map has come so far that what it lacks should be mended: it is
    /// published, or in a workshop of an organisation that is not new to the
    /// work.
    pub(super) fn is_ripe(&self, map: &JourneyMap) -> bool {
        match map.status {
            Some(MapStatus::Published) => true,
            Some(MapStatus::Workshop) => !self.beginner,
            Some(MapStatus::Draft) | None => false,
        }
    }

    /// The report: findings in the order of their pointers, those at one place
    /// in the order in which they were reported. Findings beyond the limit are
    /// counted, not listed.
    pub(super) fn into_report(mut self) -> Report {
        self.drop_excess();
        let mut report = self.unlisted;
        let messages = MessageOptions {
            actor: self.actor,
            ..self.options.messages()
        };
        for finding in &self.reported {
            report.count(finding.severity, 1);
        }
        report.listing(
            self.reported
                .into_iter()
                .map(|finding| finding.worded(messages))
                .collect(),
        )
    }

    /// Drops the findings beyond the limits and counts them. Errors are kept
    /// before warnings and these before information, and of each severity those
    /// that come first in the document. Both sorts are stable, so that at one
    /// place what was reported first stays first.
    fn drop_excess(&mut self) {
        let limits = &self.options.limits;
        let bytes = self.reported.iter().map(ReportedFinding::bytes);
        if self.reported.len() > limits.findings || bytes.sum::<usize>() > limits.report_bytes {
            self.reported.sort_by_cached_key(|finding| {
                (
                    std::cmp::Reverse(finding.severity),
                    sort_key(&finding.pointer),
                )
            });
            let mut left = limits.report_bytes;
            let mut fits = |finding: &ReportedFinding| {
                let rest = left.checked_sub(finding.bytes());
                left = rest.unwrap_or(0);
                rest.is_some()
            };
            // The first is listed however long it is.
            let listed = self.reported.iter().take(limits.findings).enumerate();
            let listed = listed.take_while(|(at, finding)| fits(finding) || *at == 0);
            let listed = listed.count();
            let dropped = self.reported.drain(listed..);
            dropped.for_each(|finding| self.unlisted.count(finding.severity, 1));
        }
        let bytes = self.reported.iter().map(ReportedFinding::bytes);
        self.reported_bytes = bytes.sum();
        self.reported
            .sort_by_cached_key(|finding| sort_key(&finding.pointer));
    }
}

impl ReportedFinding {
    /// The bytes of its pointers and its params.
    fn bytes(&self) -> usize {
        let related = self.related.iter().map(String::len);
        said_bytes(&self.pointer, &self.params) + related.sum::<usize>()
    }

    /// The finding with its message.
    fn worded(self, messages: MessageOptions) -> Finding {
        let params: Vec<(String, String)> = self
            .params
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let mut finding = Finding::new(self.rule, &self.pointer, &params, messages);
        finding.severity = self.severity;
        finding.related = self.related;
        finding
    }
}

/// The finding, with a warning turned into information unless it is ripe.
fn lowered(finding: &mut ReportedFinding, ripe: bool) -> &mut ReportedFinding {
    if !ripe && finding.severity == Severity::Warning {
        finding.severity = Severity::Info;
    }
    finding
}

/// A pointer as bytes that sort segment by segment: a whole before its parts,
/// positions in lists by their value, names by their letters and after
/// positions.
fn sort_key(pointer: &str) -> Vec<u8> {
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
