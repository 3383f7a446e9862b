//! Where the checks tell what they find.

use super::Options;
use crate::finding::{Finding, Report, Severity};
use crate::model::{JourneyMap, MapStatus};
use crate::pointer::Path;

/// Collects findings, in any order.
pub(crate) struct Sink<'o> {
    options: &'o Options,
    findings: Vec<Finding>,
}

impl<'o> Sink<'o> {
    pub(super) fn new(options: &'o Options) -> Self {
        Self { options, findings: Vec::new() }
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
        let draft = map.status.is_none_or(|status| status == MapStatus::Draft);
        let finding = self.tell(code, place, params);
        if draft && finding.severity == Severity::Warning {
            finding.severity = Severity::Info;
        }
        finding
    }

    fn push(&mut self, finding: Finding) -> &mut Finding {
        let last = self.findings.len();
        self.findings.push(finding);
        // The one that was just pushed.
        #[allow(clippy::indexing_slicing)]
        &mut self.findings[last]
    }

    /// All findings in the order of their pointers, at one place in the order of the checks.
    pub(super) fn report(mut self, options: &Options) -> Report {
        self.findings.sort_by(|left, right| by_pointer(&left.pointer, &right.pointer));
        Report::limited(self.findings, options.limits.findings)
    }
}

/// Compares pointers segment by segment: names by their letters, numbers by their value, a whole before
/// its parts.
fn by_pointer(left: &str, right: &str) -> std::cmp::Ordering {
    let key = |segment: &'_ str| segment.parse::<usize>().map_err(|_| segment.to_owned());
    left.split('/').map(key).cmp(right.split('/').map(key))
}
