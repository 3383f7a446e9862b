//! Looking up what stands at a pointer in an atlas, and replacing it.

use super::reader::{read_at, read_atlas, report_of};
use crate::finding::Report;
use crate::json::{Fault, JsonReader, rules};
use crate::model::Atlas;
use crate::model::reflect::{DynValue, View};
use crate::options::ReadOptions;
use crate::pointer::segments;

impl Atlas {
    /// The value at a JSON Pointer (RFC 6901); `None` if nothing stands there.
    /// `""` is the atlas itself.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en"}"#)?;
    /// assert_eq!(atlas.get("/title").and_then(|title| title.to_json()).unwrap().as_str(), Some("Home"));
    /// assert!(atlas.get("/maps/0").is_none());
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn get(&self, pointer: &str) -> Option<View<'_>> {
        DynValue::view(self).pointer(pointer)
    }

    /// A copy of the atlas with a new value at a JSON Pointer. Something must
    /// stand there, or be a member that may be absent; lists get no new items
    /// this way.
    ///
    /// Only the new text is read; all else is shared with this atlas, so that
    /// an editor can call it at every keystroke.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en"}"#)?;
    /// let renamed = atlas.replace("/title", r#""House""#)?;
    /// assert_eq!(renamed.title, journeykit::model::Text::from("House"));
    /// assert_eq!(atlas.replace("/titel", "1").unwrap_err().findings[0].code, "pointer.unknown");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `pointer.unknown` if the pointer leads nowhere, else whatever is wrong
    /// with the text as a value at that place. Pointers are those of the whole
    /// document.
    pub fn replace(&self, pointer: &str, text: &str) -> Result<Self, Report> {
        self.replace_with(pointer, text, &ReadOptions::default())
    }

    /// As [`replace`](Self::replace), with limits and language as the options
    /// say.
    ///
    /// # Errors
    /// As [`replace`](Self::replace), in the language of the options.
    pub fn replace_with(
        &self,
        pointer: &str,
        text: &str,
        options: &ReadOptions,
    ) -> Result<Self, Report> {
        if pointer.is_empty() {
            return read_atlas(text, options);
        }
        let unknown = || Fault::new(rules::POINTER_UNKNOWN).with("value", pointer);
        let Some(path) = segments(pointer) else {
            return Err(report_of(unknown(), options));
        };
        let change = |reader: &mut JsonReader<'_>| {
            let mut changed = self.clone();
            (&mut changed as &mut dyn DynValue)
                .replace_at(&path, reader)
                .map(|()| changed)
        };
        read_at(pointer, text, options, change, |problem| {
            if problem.fault.rule == rules::POINTER_UNKNOWN {
                problem.fault = unknown();
            }
        })
    }
}
