//! Any bytes are read or told, in every language, and what is read is written so that it is read as the same.

use journeykit::json::Json;
use journeykit::{Atlas, ReadOptions};

use super::LANGUAGES;

pub(super) fn decode(bytes: &[u8]) {
    let options = ReadOptions::default()
        .lang(LANGUAGES[bytes.len() % 5])
        .mask(bytes.len().is_multiple_of(2));
    let text = std::str::from_utf8(bytes).ok();
    let tree: Option<Json> = text.and_then(|text| text.parse().ok());
    match Atlas::from_slice_with(bytes, &options) {
        Ok(atlas) => {
            assert!(tree.is_some(), "an atlas out of no JSON");
            let text = atlas.to_json();
            let again = Atlas::from_json(&text).expect("what is written is read");
            assert_eq!(again, atlas);
            assert_eq!(again.to_json(), text);
            let pretty = Atlas::from_json(&atlas.to_json_pretty());
            assert_eq!(pretty.expect("written over lines, too"), atlas);
        }
        Err(report) => {
            assert!(!report.ok && report.errors == report.total && !report.findings.is_empty());
            for finding in &report.findings {
                assert!(!finding.message.is_empty());
                assert!(!finding.message.contains(char::is_control));
                let is_there = |tree: &Json| tree.pointer(&finding.pointer).is_some();
                assert!(
                    tree.as_ref().is_none_or(is_there),
                    "{finding} points at nothing"
                );
            }
            // Inside an application's own data it is refused as well, but for the limits.
            if let Some(text) =
                text.filter(|_| !report.codes().any(|code| code.starts_with("limit.")))
            {
                assert!(serde_json::from_str::<Atlas>(text).is_err(), "{report}");
            }
        }
    }
    if let Some(tree) = tree {
        let text = tree.to_string();
        let again: Json = text.parse().expect("what is written is read");
        assert_eq!(again, tree);
    }
}
