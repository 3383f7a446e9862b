//! Whatever decodes can be checked: the counts agree, and the same atlas gives the same report.

use journeykit::model::MethodProfile;
use journeykit::{Atlas, CheckOptions, Lang};

pub(super) fn check(bytes: &[u8]) {
    let Some(atlas) = super::atlas(bytes) else {
        return;
    };
    let profiles = MethodProfile::ALL;
    let day = (!bytes.len().is_multiple_of(3)).then(|| "2026-11-22".parse().expect("a date"));
    let options = CheckOptions::default()
        .today(day)
        .profile(profiles.get(bytes.len() % (profiles.len() + 1)).copied())
        .lang([Lang::En, Lang::Nb, Lang::Sv][bytes.len() % 3])
        .mask(bytes.len().is_multiple_of(2));
    let report = atlas.check(&options);
    assert_eq!(report.total, report.errors + report.warnings + report.infos);
    assert_eq!(report.ok, report.errors == 0);
    assert_eq!(report.truncated, report.total > report.findings.len());
    for finding in &report.findings {
        assert!(!finding.message.is_empty());
        assert!(!finding.message.contains(char::is_control));
        let there = atlas.get(&finding.pointer);
        assert!(there.is_some(), "{finding} points at nothing");
    }
    let again = Atlas::from_json(&atlas.to_json()).expect("what is written is read");
    assert_eq!(again.check(&options), report);
}
