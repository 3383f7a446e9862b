//! Looking up what stands at a pointer in an atlas, replacing it, and adding
//! and removing by pointer.

use super::reader::{read_at, read_atlas, report, report_of};
use crate::finding::Report;
use crate::json::{Fault, Json, JsonReader, Problem, rules};
use crate::model::Atlas;
use crate::model::reflect::{DynValue, Operation, View};
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
    /// stand there, or be a member that may be absent; [`add`](Self::add) gives
    /// lists new items. A text in several languages is replaced as a whole.
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
        self.put(Operation::Replace, pointer, text, options)
    }

    /// A copy of the atlas with a value added at a JSON Pointer, as `add` of
    /// JSON Patch (RFC 6902, section 4.1).
    ///
    /// If the pointer ends in an index, the value becomes a new item of the
    /// list: before the item that is there, or at the end if the index is the
    /// length of the list or is `-`. If it ends in the name of a member, that
    /// member gets the value, whether it had one or not. Only the new text is
    /// read.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en"}"#)?;
    /// let atlas = atlas.add("/channels/-", r#"{"id":"post","name":"Post"}"#)?;
    /// let atlas = atlas.add("/channels/0", r#"{"id":"phone","name":"Telephone"}"#)?;
    /// assert!(atlas.channels.ids().eq(["phone", "post"]));
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `pointer.unknown` if there is no such place, `id.duplicate` if another
    /// item of the list has the id, else whatever is wrong with the text as a
    /// value at that place. Pointers are those of the whole document, with the
    /// index that `-` stands for.
    pub fn add(&self, pointer: &str, text: &str) -> Result<Self, Report> {
        self.add_with(pointer, text, &ReadOptions::default())
    }

    /// As [`add`](Self::add), with limits and language as the options say.
    ///
    /// # Errors
    /// As [`add`](Self::add), in the language of the options.
    pub fn add_with(
        &self,
        pointer: &str,
        text: &str,
        options: &ReadOptions,
    ) -> Result<Self, Report> {
        self.put(Operation::Add, pointer, text, options)
    }

    /// A copy of the atlas without the member or the item at a JSON Pointer, as
    /// `remove` of JSON Patch (RFC 6902, section 4.2). Items behind it move up.
    /// References to what is removed are left as they are; the checks report
    /// them.
    ///
    /// ```
    /// # let atlas = journeykit::Atlas::from_json(r#"{"schema_version":"1.0","title":"Home","language":"en","description":"All"}"#)?;
    /// assert_eq!(atlas.remove("/description")?.description, None);
    /// assert_eq!(atlas.remove("/title").unwrap_err().findings[0].code, "member.missing");
    /// # Ok::<(), journeykit::Report>(())
    /// ```
    ///
    /// # Errors
    /// `pointer.unknown` if nothing stands there, `member.missing` if the
    /// member is required, else whatever is wrong with an entity without it.
    /// Removing the whole document leaves an empty one, which is refused as
    /// such.
    pub fn remove(&self, pointer: &str) -> Result<Self, Report> {
        self.remove_with(pointer, &ReadOptions::default())
    }

    /// As [`remove`](Self::remove), in the language of the options.
    ///
    /// # Errors
    /// As [`remove`](Self::remove).
    pub fn remove_with(&self, pointer: &str, options: &ReadOptions) -> Result<Self, Report> {
        if pointer.is_empty() {
            return read_atlas("{}", options);
        }
        let Some(path) = segments(pointer) else {
            return Err(report_of(points_nowhere(pointer), options));
        };
        let problems = options.limits.problems();
        let mut reader = JsonReader::collecting("", pointer, problems);
        let mut changed = self.clone();
        let removed =
            (&mut changed as &mut dyn DynValue).edit_at(&path, Operation::Remove, &mut reader);
        removed.map(|()| changed).map_err(|_| {
            let mut problems = reader.into_problems();
            problems
                .kept
                .iter_mut()
                .for_each(|problem| name_pointer(problem, pointer));
            report(problems, options)
        })
    }

    /// Replaces or adds the value that a text holds.
    fn put(
        &self,
        operation: Operation,
        pointer: &str,
        text: &str,
        options: &ReadOptions,
    ) -> Result<Self, Report> {
        if pointer.is_empty() {
            return read_atlas(text, options);
        }
        let place = match pointer.strip_suffix("/-") {
            Some(list) if operation == Operation::Add => {
                format!("{list}/{}", self.length_at(list))
            }
            _ => pointer.to_owned(),
        };
        let Some(path) = segments(&place) else {
            return Err(report_of(points_nowhere(pointer), options));
        };
        let change = |reader: &mut JsonReader<'_>| {
            let mut changed = self.clone();
            (&mut changed as &mut dyn DynValue)
                .edit_at(&path, operation, reader)
                .map(|()| changed)
        };
        read_at(&place, text, options, change, |problem| {
            name_pointer(problem, pointer);
        })
    }

    /// The number of items of the list at a pointer, 0 if it is absent.
    fn length_at(&self, pointer: &str) -> usize {
        match self.get(pointer) {
            Some(View::List(list)) => list.size(),
            Some(View::Json(Json::List(items))) => items.len(),
            _ => 0,
        }
    }
}

/// The fault of a pointer at nothing.
fn points_nowhere(pointer: &str) -> Fault {
    Fault::new(rules::POINTER_UNKNOWN).with("value", pointer)
}

/// A problem with the pointer itself is told at the pointer as it was given.
fn name_pointer(problem: &mut Problem, pointer: &str) {
    if problem.fault.rule == rules::POINTER_UNKNOWN {
        problem.fault = points_nowhere(pointer);
        pointer.clone_into(&mut problem.pointer);
    }
}
