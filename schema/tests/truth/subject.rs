//! The kinds of documents that have a schema and a decoder.

use std::path::Path;

use journeykit::{Atlas, Gap, Report};
use serde_json::Value;

/// A kind of document.
pub(crate) struct Subject {
    pub(crate) name: &'static str,
    /// The text that the library writes of it again, or what it says against it.
    pub(crate) decode: fn(&str) -> Result<String, Option<Report>>,
    /// Good documents that people wrote, or that the library made of them.
    pub(crate) examples: fn() -> Vec<Value>,
}

impl Subject {
    pub(crate) fn atlas() -> Self {
        let decode = |text: &str| {
            Atlas::from_json(text)
                .map(|atlas| atlas.to_json())
                .map_err(Some)
        };
        let examples = || {
            atlases()
                .iter()
                .map(|atlas| value(&atlas.to_json()))
                .collect()
        };
        Self {
            name: "atlas",
            decode,
            examples,
        }
    }

    pub(crate) fn gap() -> Self {
        let decode = |text: &str| Gap::from_json(text).map(|gap| gap.to_json()).map_err(Some);
        Self {
            name: "gap",
            decode,
            examples: || atlases().iter().flat_map(gaps).collect(),
        }
    }
}

/// A file of `schema/`.
pub(crate) fn published(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    value(&std::fs::read_to_string(path).expect("a published file"))
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The examples that are good today; others may be in the making.
fn atlases() -> Vec<Atlas> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let files = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut files: Vec<_> = files
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    files
        .iter()
        .filter_map(|path| Atlas::from_json(&std::fs::read_to_string(path).ok()?).ok())
        .collect()
}

/// What separates each two maps of an atlas, both ways.
fn gaps(atlas: &Atlas) -> Vec<Value> {
    let ids: Vec<&str> = atlas.maps.iter().map(|map| map.id.as_str()).collect();
    let pairs = ids
        .iter()
        .flat_map(|before| ids.iter().map(move |after| (before, after)));
    pairs
        .filter_map(|(before, after)| {
            serde_json::to_value(
                atlas
                    .gap(before, after, &journeykit::GapOptions::default())
                    .ok()?,
            )
            .ok()
        })
        .collect()
}
