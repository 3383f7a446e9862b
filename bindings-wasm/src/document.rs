//! An atlas that is open. JavaScript keeps its text as well, and has it read again if need be.

use journeykit::gap::Answer as StepAnswer;
use journeykit::json::Json;
use journeykit::reflect::View;
use journeykit::{Atlas, ReadOptions, Report};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::answer::{Answer, options, read_options, refused};

/// Answers to suggestions, as JavaScript checked and wrote them.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Answers {
    same: Vec<(String, String)>,
    gone: Vec<String>,
}

impl Answers {
    fn list(self) -> Vec<StepAnswer> {
        let same = self.same.into_iter();
        let same = same.map(|(before, after)| StepAnswer::same(before, after));
        same.chain(self.gone.into_iter().map(StepAnswer::gone))
            .collect()
    }
}

/// An atlas that has been read.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Document(pub(crate) Atlas);

#[wasm_bindgen]
impl Document {
    /// Reads a text.
    ///
    /// # Errors
    /// What core finds wrong, as JSON.
    pub fn read(bytes: &[u8], given: &str) -> Answer<Self> {
        Atlas::from_slice_with(bytes, &read_options(given)?)
            .map(Self)
            .map_err(refused)
    }

    /// Reads a text that was read within limits before.
    ///
    /// # Errors
    /// As `read`.
    pub fn restore(bytes: &[u8]) -> Answer<Self> {
        Atlas::from_slice_with(bytes, &ReadOptions::without_limits())
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

    /// A copy that is changed at a place: `edit` is `add`, `remove`, `replace`, or `clear` to remove
    /// what may be absent already. Only `add` and `replace` use the text.
    ///
    /// # Errors
    /// As `read`.
    pub fn edit(&self, edit: &str, pointer: &str, text: &str, given: &str) -> Answer<Self> {
        self.edited(edit, pointer, text, &read_options(given)?)
    }

    /// The same again, after it was done within limits before.
    ///
    /// # Errors
    /// As `read`.
    pub fn redo(&self, edit: &str, pointer: &str, text: &str) -> Answer<Self> {
        self.edited(edit, pointer, text, &ReadOptions::without_limits())
    }

    /// The report of a check, as JSON.
    ///
    /// # Errors
    /// The options are wrong.
    pub fn check(&self, given: &str) -> Answer {
        // A report is made of strings and counts.
        Ok(serde_json::to_string(&self.0.check(&options(given)?.check)).unwrap_or_default())
    }

    /// A copy with answers to suggestions written into its maps. `answers` is JSON.
    ///
    /// # Errors
    /// As `read`; and `confirm.unknown`, `confirm.base`, `confirm.contradiction`.
    pub fn confirm(&self, before: &str, after: &str, answers: &str, given: &str) -> Answer<Self> {
        let answers: Answers = serde_json::from_str(answers).unwrap_or_default();
        self.0
            .confirm(before, after, &answers.list(), &options(given)?.gap)
            .map(Self)
            .map_err(refused)
    }

    /// The gap between two maps, as JSON.
    ///
    /// # Errors
    /// As `read`.
    pub fn gap(&self, before: &str, after: &str, given: &str) -> Answer {
        self.0
            .gap(before, after, &options(given)?.gap)
            .map(|gap| gap.to_json())
            .map_err(refused)
    }
}

impl Document {
    fn edited(&self, edit: &str, pointer: &str, text: &str, options: &ReadOptions) -> Answer<Self> {
        match edit {
            "add" => self.0.add_with(pointer, text, options),
            "remove" => self.0.remove_with(pointer, options),
            "clear" => self.cleared(pointer, options),
            _ => self.0.replace_with(pointer, text, options),
        }
        .map(Self)
        .map_err(refused)
    }

    /// Removes what stands at a pointer. A member that is absent already stays absent.
    fn cleared(&self, pointer: &str, options: &ReadOptions) -> Result<Atlas, Report> {
        let may_be_absent = || {
            let (above, name) = pointer.rsplit_once('/')?;
            Some(match self.0.get(above)? {
                View::Entity(entity) => entity.member(name).is_some(),
                View::Json(json) => matches!(json, Json::Object(_)),
                _ => false,
            })
        };
        match self.0.remove_with(pointer, options) {
            Err(report)
                if report.codes().eq(["pointer.unknown"]) && may_be_absent() == Some(true) =>
            {
                Ok(self.0.clone())
            }
            removed => removed,
        }
    }
}
