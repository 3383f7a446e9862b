//! Looking at a place of an atlas, and putting something new there.

use super::Reader;
use crate::finding::{Report, codes};
use crate::json::{Fault, Input};
use crate::model::{Atlas, Kind, Loose, Slot, Text, View};
use crate::pointer::segments;

impl Atlas {
    /// What stands at a JSON Pointer (RFC 6901); `None` where nothing does.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en"}"#)?;
    /// assert_eq!(atlas.get("/title").and_then(|title| title.to_json()).unwrap().as_str(), Some("Home"));
    /// assert!(atlas.get("/maps/0").is_none());
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    pub fn get(&self, pointer: &str) -> Option<View<'_>> {
        Slot::view(self).pointer(pointer)
    }

    /// A copy with something new at a place. Only the part is read; all else is shared with this atlas,
    /// so that an editor can call it at every keystroke.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en"}"#)?;
    /// let renamed = atlas.replace("/title", r#""House""#)?;
    /// assert_eq!(renamed.title, journeykit::Text::from("House"));
    /// assert_eq!(atlas.replace("/titel", "1").unwrap_err().findings[0].code, "pointer.unknown");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// The pointer points at nothing, or the text is no value for that place. Pointers in the report are
    /// those of the whole document.
    pub fn replace(&self, pointer: &str, text: &str) -> Result<Self, Report> {
        Reader::default().replace(self, pointer, text)
    }
}

impl Reader {
    /// Reads one part of an atlas or of a gap that stands in a text of its own.
    ///
    /// ```
    /// use journeykit::{Channel, Reader};
    ///
    /// let phone = Reader::default().read_part(Channel::kind_of(), r#"{"id": "phone", "name": "Telephone"}"#)?;
    /// assert_eq!(phone.id(), Some("phone"));
    /// let report = Reader::default().read_part(Channel::kind_of(), r#"{"id": "phone"}"#).unwrap_err();
    /// assert_eq!(report.findings[0].code, "member.missing");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// A report of everything that is wrong with it; pointers are those in the part.
    pub fn read_part(&self, kind: &Kind, text: &str) -> Result<Loose, Report> {
        self.read_at("", text, |input| kind.read(input), |_| ())
    }

    /// Reads a text that stands by itself: a string, or an object of strings by language.
    ///
    /// ```
    /// use journeykit::Reader;
    ///
    /// let text = Reader::default().read_text(r#"{"nb": "Flytting", "en": "Moving house"}"#)?;
    /// assert_eq!(text.get("en"), Some("Moving house"));
    /// assert_eq!(Reader::default().read_text("1").unwrap_err().findings[0].code, "type.wrong");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// A report of everything that is wrong with it.
    pub fn read_text(&self, text: &str) -> Result<Text, Report> {
        self.read_value(text)
    }

    /// [`Atlas::replace`], with limits, language and masking of this reader.
    ///
    /// # Errors
    /// As [`Atlas::replace`].
    pub fn replace(&self, atlas: &Atlas, pointer: &str, text: &str) -> Result<Atlas, Report> {
        if pointer.is_empty() {
            return self.read(text);
        }
        let unknown = || Fault::new(codes::POINTER_UNKNOWN).with("value", pointer);
        let Some(rest) = segments(pointer) else {
            return Err(self.report_one(unknown()));
        };
        let change = |input: &mut Input<'_>| {
            let mut changed = atlas.clone();
            (&mut changed as &mut dyn Slot)
                .replace_at(&rest, input)
                .map(|()| changed)
        };
        self.read_at(pointer, text, change, |problem| {
            if problem.fault.rule == codes::POINTER_UNKNOWN {
                problem.fault = unknown();
            }
        })
    }
}
