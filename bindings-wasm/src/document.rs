//! An atlas that is open. JavaScript keeps its text as well, and has it read again if need be.

use journeykit::{Atlas, Reader, View};
use wasm_bindgen::prelude::*;

use crate::answer::{Answer, options, reader, refused};

/// An atlas that has been read.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Document(Atlas);

#[wasm_bindgen]
impl Document {
    /// Reads a text.
    ///
    /// # Errors
    /// What core finds wrong, as JSON.
    pub fn read(bytes: &[u8], given: &str) -> Answer<Self> {
        reader(given)?.read_slice(bytes).map(Self).map_err(refused)
    }

    /// Reads a text that was read within limits before.
    ///
    /// # Errors
    /// As `read`.
    pub fn restore(bytes: &[u8]) -> Answer<Self> {
        Reader::without_limits()
            .read_slice(bytes)
            .map(Self)
            .map_err(refused)
    }

    /// The canonical text, or that for files.
    pub fn text(&self, pretty: bool) -> String {
        if pretty {
            self.0.to_json_pretty()
        } else {
            self.0.to_json()
        }
    }

    /// What stands at a pointer, as JSON.
    pub fn get(&self, pointer: &str) -> Option<String> {
        if pointer.is_empty() {
            return Some(self.0.to_json());
        }
        self.0
            .get(pointer)
            .and_then(View::to_json)
            .map(|json| json.to_string())
    }

    /// A copy with something new at a place.
    ///
    /// # Errors
    /// As `read`.
    pub fn replace(&self, pointer: &str, text: &str, given: &str) -> Answer<Self> {
        reader(given)?
            .replace(&self.0, pointer, text)
            .map(Self)
            .map_err(refused)
    }

    /// The same again, after it was done within limits before.
    ///
    /// # Errors
    /// As `read`.
    pub fn redo(&self, pointer: &str, text: &str) -> Answer<Self> {
        Reader::without_limits()
            .replace(&self.0, pointer, text)
            .map(Self)
            .map_err(refused)
    }

    /// The report of a check, as JSON.
    ///
    /// # Errors
    /// The options are wrong.
    pub fn check(&self, given: &str) -> Answer {
        // A report is made of strings and counts.
        Ok(serde_json::to_string(&self.0.check(&options(given)?)).unwrap_or_default())
    }

    /// The gap between two maps, as JSON.
    ///
    /// # Errors
    /// As `read`.
    pub fn gap(&self, before: &str, after: &str, given: &str) -> Answer {
        self.0
            .gap(before, after, &options(given)?)
            .map(|gap| gap.to_json())
            .map_err(refused)
    }
}
