//! Whatever decodes can be checked: the counts agree, and the same atlas gives the same report.
#![no_main]

use journeykit::{Atlas, CheckOptions, Lang};
use journeykit::model::MethodProfile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(atlas) = Atlas::from_slice(bytes) else { return };
    let profiles = MethodProfile::ALL;
    let day = (bytes.len() % 3 > 0).then(|| "2026-11-22".parse().expect("a date"));
    let options = CheckOptions::default()
        .today(day)
        .profile(profiles.get(bytes.len() % (profiles.len() + 1)).copied())
        .lang([Lang::En, Lang::Nb, Lang::Sv][bytes.len() % 3])
        .mask(bytes.len() % 2 == 0);
    let report = atlas.check(&options);
    assert_eq!(report.total, report.errors + report.warnings + report.infos);
    assert_eq!(report.ok, report.errors == 0);
    assert_eq!(report.truncated, report.total > report.findings.len());
    for finding in &report.findings {
        assert!(!finding.message.is_empty() && !finding.message.contains(char::is_control));
        assert!(atlas.get(&finding.pointer).is_some(), "{finding} points at nothing");
    }
    let again = Atlas::from_json(&atlas.to_json()).expect("what is written is read");
    assert_eq!(again.check(&options), report);
});
