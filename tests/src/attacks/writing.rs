//! Whatever is read out of JSON is written so that it is read as the same: atlases, single entities, texts, reports;
//! and options are accepted or told.

use journeykit::json::Json;
use journeykit::model::Text;
use journeykit::options::Options;
use journeykit::registry::kinds;
use journeykit::{Atlas, ReadOptions, Report};

pub(super) fn writing(bytes: &[u8]) {
    let mut pieces = super::pieces(bytes);
    let document = pieces.next().unwrap_or_default();
    let asked = pieces
        .next()
        .and_then(|piece| std::str::from_utf8(piece).ok());
    let options = asked.and_then(options).unwrap_or_default();
    match Atlas::from_slice_with(document, &options.read) {
        Ok(atlas) => atlas_of(&atlas, &options),
        Err(report) => {
            let most = options.read.limits.findings;
            assert!(report.findings.len() <= most && report.total > 0);
            report_of(&report);
        }
    }
    // Entities are small, and there are many kinds to try.
    if let Ok(text) = std::str::from_utf8(document)
        && text.len() <= 1_000
    {
        entities_of(text);
    }
}

/// The options that a text asks for; what is wrong with them is told at a place that is there.
fn options(asked: &str) -> Option<Options> {
    let read = Options::from_json(asked);
    assert_eq!(read, Options::from_json(asked));
    let report = match read {
        Ok(options) => return Some(options),
        Err(report) => report,
    };
    assert!(!report.ok && !report.findings.is_empty());
    let tree: Option<Json> = asked.parse().ok();
    for finding in &report.findings {
        let is_there = |tree: &Json| tree.pointer(&finding.pointer).is_some();
        assert!(
            tree.as_ref().is_none_or(is_there),
            "{finding} points at nothing"
        );
    }
    report_of(&report);
    None
}

fn atlas_of(atlas: &Atlas, options: &Options) {
    let text = atlas.to_json();
    let free = ReadOptions::without_limits();
    for form in [&text, &atlas.to_json_pretty()] {
        let again = Atlas::from_json_with(form, &free).expect("what is written is read");
        assert_eq!(again.to_json(), text);
    }
    let report = atlas.check(&options.check);
    assert!(report.findings.len() <= options.check.limits.findings);
    assert_eq!(report.truncated, report.total > report.findings.len());
    report_of(&report);
}

fn report_of(report: &Report) {
    let text = serde_json::to_string(report).expect("a report is written");
    assert_eq!(Report::from_json(&text).as_ref(), Ok(report));
}

/// The text as an entity of each kind, and as a text of the model.
fn entities_of(text: &str) {
    let options = ReadOptions::default();
    for kind in kinds() {
        let Ok(entity) = kind.from_json(text, &options) else {
            continue;
        };
        let view = journeykit::reflect::View::Entity(&*entity);
        let written = view.to_json().expect("an entity is written").to_string();
        let again = kind
            .from_json(&written, &options)
            .expect("what is written is read");
        let view = journeykit::reflect::View::Entity(&*again);
        assert_eq!(view.to_json().map(|json| json.to_string()), Some(written));
    }
    if let Ok(read) = Text::from_json(text, &options) {
        let written = serde_json::to_string(&read).expect("a text is written");
        assert_eq!(Text::from_json(&written, &options), Ok(read));
    }
}
