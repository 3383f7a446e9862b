//! What can be done with a gap: its text goes in, and a text comes out.

use std::any::Any;

use journeykit::model::Text;
use journeykit::{Gap, JourneyMap, ReadOptions};
use wasm_bindgen::prelude::*;

use crate::answer::{Answer, options, read_options, refused};
use crate::document::Document;

fn gap(text: &str) -> Answer<Gap> {
    Gap::from_json_with(text, &ReadOptions::without_limits()).map_err(refused)
}

/// The canonical text of a gap that was written before.
///
/// # Errors
/// What core finds wrong, as JSON.
#[wasm_bindgen]
pub fn read_gap(bytes: &[u8], given: &str) -> Answer {
    Gap::from_slice_with(bytes, &read_options(given)?)
        .map(|gap| gap.to_json())
        .map_err(refused)
}

/// The map that a gap leads to.
///
/// # Errors
/// As `read_gap`, and `gap.does_not_fit`.
#[wasm_bindgen]
pub fn apply(text: &str, map: &str, given: &str) -> Answer {
    let map = JourneyMap::KIND
        .from_json(map, &read_options(given)?)
        .map_err(refused)?;
    let map: &dyn Any = &*map;
    // What was read as a map is one, and nothing of a model can fail to be written.
    let made = map
        .downcast_ref()
        .map(|map| gap(text)?.apply(map).map_err(refused))
        .transpose()?;
    Ok(serde_json::to_string(&made).unwrap_or_default())
}

/// The way back.
///
/// # Errors
/// As `read_gap`.
#[wasm_bindgen]
pub fn inverse(text: &str) -> Answer {
    Ok(gap(text)?.inverse().to_json())
}

/// What some initiatives pay for.
///
/// # Errors
/// As `read_gap`, and `gap.initiative_unknown`.
#[wasm_bindgen]
pub fn part(text: &str, initiatives: Vec<String>) -> Answer {
    let ids: Vec<&str> = initiatives.iter().map(String::as_str).collect();
    gap(text)?
        .part(&ids)
        .map(|part| part.to_json())
        .map_err(refused)
}

/// A gap as text for people, with the names of an atlas.
///
/// # Errors
/// As `read_gap`.
#[wasm_bindgen]
pub fn gap_text(document: &Document, text: &str, given: &str) -> Answer {
    let lang = options(given)?.gap.lang;
    Ok(gap(text)?.to_text(Some(&document.0), Some(lang)))
}

/// A text in a language, or in the nearest one that it has; nothing where it is none.
#[wasm_bindgen]
pub fn best(text: &str, lang: &str, language: &str) -> Option<String> {
    Text::from_json(text, &ReadOptions::without_limits())
        .ok()
        .map(|text| text.best(lang, language).to_owned())
}
