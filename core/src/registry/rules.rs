//! Every rule that a document can keep or break.

use crate::finding::Rule;

/// All rules that a finding can name: first those of reading, then those of
/// checks, of gaps, of options and of tables. The reference page lists them in
/// this order, level by level.
///
/// ```
/// let rule = journeykit::registry::rules().find(|rule| rule.code == "map.pain_free").unwrap();
/// assert_eq!(rule.severity.as_str(), "warning");
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    crate::json::rules::RULES
        .iter()
        .chain(crate::check::rules())
        .chain(crate::gap::rules::RULES)
        .chain(crate::options::rules::RULES)
        .chain(crate::table::rules::RULES)
}

/// The rule with that code; `None` if no rule has it. It goes through the list
/// of all rules.
///
/// ```
/// assert!(journeykit::registry::rule("member.unknown").is_some());
/// assert!(journeykit::registry::rule("member.unheard_of").is_none());
/// ```
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code == code)
}
