//! Where the checks tell what they find.

use super::Options;
use crate::finding::{Finding, Report, Severity};
use crate::model::{Atlas, Date, JourneyMap, MapStatus, MethodProfile};
use crate::pointer::Path;

/// Collects findings, in any order.
pub(crate) struct Sink<'o> {
    options: &'o Options,
    findings: Vec<Finding>,
    profile: MethodProfile,
    /// Whether the organisation is new to this: then only published maps are held to everything.
    beginner: bool,
    /// Whether no map is more than a draft.
    sketch: bool,
}

/// A level of maturity up to which an organisation counts as new to the work.
const BEGINNER: i64 = 1;

impl<'o> Sink<'o> {
    pub(super) fn new(atlas: &Atlas, options: &'o Options) -> Self {
        let context = atlas.context.as_ref();
        let profile = options.profile.or_else(|| context?.profile).unwrap_or(MethodProfile::Iterative);
        let beginner = context.and_then(|context| context.maturity).is_some_and(|maturity| maturity.get() <= BEGINNER);
        let mut sink = Self { options, findings: Vec::new(), profile, beginner, sketch: true };
        sink.sketch = !atlas.maps.iter().any(|map| sink.is_ripe(map));
        sink
    }

    /// The day of the check, if the caller has given one.
    pub(super) fn today(&self) -> Option<&'o Date> {
        self.options.today.as_ref()
    }

    /// The order in which the project works.
    pub(super) fn profile(&self) -> MethodProfile {
        self.profile
    }

    /// Tells a finding at a place; `params` fill the message of its rule.
    pub(super) fn tell(&mut self, code: &'static str, place: Path<'_>, params: &[(&str, &dyn std::fmt::Display)]) -> &mut Finding {
        let params: Vec<(String, String)> = params.iter().map(|(name, value)| ((*name).to_owned(), value.to_string())).collect();
        self.push(Finding::new(code, &place.to_string(), &params, self.options.lang, self.options.mask))
    }

    /// Tells what a map lacks: a warning once people work on it together, worth knowing while it is a draft.
    pub(super) fn tell_of(
        &mut self,
        map: &JourneyMap,
        code: &'static str,
        place: Path<'_>,
        params: &[(&str, &dyn std::fmt::Display)],
    ) -> &mut Finding {
        let ripe = self.is_ripe(map);
        lowered(self.tell(code, place, params), ripe)
    }

    /// Tells what the document lacks beside its maps: worth knowing while all of these are drafts.
    pub(super) fn tell_beside(&mut self, code: &'static str, place: Path<'_>, params: &[(&str, &dyn std::fmt::Display)]) -> &mut Finding {
        let ripe = !self.sketch;
        lowered(self.tell(code, place, params), ripe)
    }

    /// Whether a map has come so far that what it lacks should be mended.
    fn is_ripe(&self, map: &JourneyMap) -> bool {
        match map.status {
            Some(MapStatus::Published) => true,
            Some(MapStatus::Workshop) => !self.beginner,
            Some(MapStatus::Draft) | None => false,
        }
    }

    fn push(&mut self, finding: Finding) -> &mut Finding {
        let last = self.findings.len();
        self.findings.push(finding);
        // The one that was just pushed.
        #[allow(clippy::indexing_slicing)]
        &mut self.findings[last]
    }

    /// All findings in the order of their pointers, at one place in the order of the checks.
    pub(super) fn report(mut self) -> Report {
        self.findings.sort_by_cached_key(|finding| place(&finding.pointer));
        Report::limited(self.findings, self.options.limits.findings)
    }
}

fn lowered(finding: &mut Finding, ripe: bool) -> &mut Finding {
    if !ripe && finding.severity == Severity::Warning {
        finding.severity = Severity::Info;
    }
    finding
}

/// A pointer as it is ordered, segment by segment: names by their letters, numbers by their value, a
/// whole before its parts.
fn place(pointer: &str) -> Vec<Result<usize, String>> {
    pointer.split('/').map(|segment| segment.parse().map_err(|_| segment.to_owned())).collect()
}
