//! What the fuzzer begins with.

use journeykit::{Atlas, GapOptions};

use super::SEPARATOR;
use crate::{cases, generate};

/// Inputs of an attack: the documents of all shared cases, the examples and a few generated atlases, with what else
/// the attack takes.
///
/// # Panics
/// An example can't be read.
pub fn seeds(attack: &str) -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for document in documents() {
        let more = match attack {
            "parts" => gap(&document),
            "edit" => Some(
                b"/title\xff\"x\"\xff/maps/0/stages/-\xff{\"id\":\"x\",\"name\":\"x\"}".to_vec(),
            ),
            _ => None,
        };
        let joined = more.map(|more| [&*document, &[SEPARATOR], &*more].concat());
        seeds.push(joined.unwrap_or(document));
    }
    if attack == "writing" {
        seeds.extend(with_options());
    }
    // Large ones teach the fuzzer nothing that small ones don't.
    seeds.retain(|seed| seed.len() <= 60_000);
    seeds
}

fn documents() -> Vec<Vec<u8>> {
    let mut documents: Vec<Vec<u8>> = Vec::new();
    for folder in ["decode", "canonical", "migrate", "check", "gap", "edit"] {
        documents.extend(cases::cases(folder).iter().map(cases::Case::input));
    }
    for folder in ["examples", "examples/broken"] {
        for file in cases::files(&cases::root().join(folder)) {
            documents.push(std::fs::read(file).expect("an example"));
        }
    }
    documents.extend((0..40).map(|seed| generate::pair(seed, 6).to_json().into_bytes()));
    documents
}

/// The gap of a document's first two maps.
fn gap(document: &[u8]) -> Option<Vec<u8>> {
    let atlas = Atlas::from_slice(document).ok()?;
    let [before, after] = super::two_maps(&atlas)?;
    let gap = atlas.gap(before, after, &GapOptions::default()).ok()?;
    Some(gap.to_json().into_bytes())
}

/// The cases that ask for options, with these.
fn with_options() -> Vec<Vec<u8>> {
    let all = ["check", "decode"].map(cases::cases).concat();
    let asked = all.iter().filter_map(|case| {
        let options = case.get("options");
        let limits = case.get("limits");
        let asked = if options.is_object() {
            options.to_string()
        } else if limits.is_object() {
            format!("{{\"limits\":{limits},\"lang\":\"nb\",\"mask\":true}}")
        } else {
            return None;
        };
        Some([case.input(), vec![SEPARATOR], asked.into_bytes()].concat())
    });
    asked.collect()
}
