//! The table of rules as data, so that other stacks know what a schema leaves out.

use journeykit::finding::Rule;
use journeykit::registry::rules;
use serde_json::{Value, json};

/// The version of the format that all rules so far came with.
const SINCE: &str = "1.0";

/// `rules.json`.
pub(crate) fn list() -> Value {
    rules().map(entry).collect()
}

fn entry(rule: &Rule) -> Value {
    let [en, nb, sv] = rule.message;
    json!({
        "code": rule.code,
        "severity": rule.severity.as_str(),
        "level": rule.level.as_str(),
        "since": SINCE,
        "source": rule.source,
        "message": { "en": en, "nb": nb, "sv": sv },
        "url": rule.url(),
    })
}
