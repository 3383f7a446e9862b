//! Any bytes are read or told, in every language, and what is read is written so that it is read as the same.
#![no_main]

use journeykit::{Atlas, Lang, ReadOptions};
use journeykit::json::Json;
use libfuzzer_sys::fuzz_target;

const LANGUAGES: [Lang; 5] = [Lang::En, Lang::Nb, Lang::Nn, Lang::Sv, Lang::Da];

fuzz_target!(|bytes: &[u8]| {
    let options = ReadOptions::default().lang(LANGUAGES[bytes.len() % 5]).mask(bytes.len() % 2 == 0);
    let tree: Option<Json> = std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok());
    match Atlas::from_slice_with(bytes, &options) {
        Ok(atlas) => {
            assert!(tree.is_some(), "an atlas out of no JSON");
            let text = atlas.to_json();
            let again = Atlas::from_json(&text).expect("what is written is read");
            assert_eq!(again, atlas);
            assert_eq!(again.to_json(), text);
            assert_eq!(Atlas::from_json(&atlas.to_json_pretty()).expect("written over lines, too"), atlas);
        }
        Err(report) => {
            assert!(!report.ok && report.errors == report.total && !report.findings.is_empty());
            for finding in &report.findings {
                assert!(!finding.message.is_empty() && !finding.message.contains(char::is_control));
                assert!(tree.as_ref().is_none_or(|tree| tree.pointer(&finding.pointer).is_some()), "{finding} points at nothing");
            }
        }
    }
    if let Some(tree) = tree {
        let text = tree.to_string();
        assert_eq!(text.parse::<Json>().expect("what is written is read"), tree);
    }
});
