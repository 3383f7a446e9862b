//! An edit changes the document as JSON Patch says, and reads what is new as the whole is read.

use journeykit::{Atlas, Report};
use serde_json::Value;

use super::places::{pointers, told_places};
use crate::generate::Random;

/// What is done at a pointer.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Edit {
    Add,
    Replace,
    Remove,
}

const EDITS: [Edit; 3] = [Edit::Add, Edit::Replace, Edit::Remove];

/// After the document come pointers and values, by turns. What the bytes do not say is chosen among what is there.
pub(super) fn edit(bytes: &[u8]) {
    let Some(atlas) = super::atlas(bytes) else {
        return;
    };
    // Only numbers of the user's own can be beyond what a `Value` holds.
    let Ok(document) = serde_json::from_str::<Value>(&atlas.to_json()) else {
        return;
    };
    let Ok(atlas) = Atlas::from_json(&document.to_string()) else {
        return;
    };
    let said: Vec<&str> = super::pieces(bytes)
        .skip(1)
        .map_while(|piece| std::str::from_utf8(piece).ok())
        .collect();
    for pair in said.chunks(2).take(3) {
        let [pointer, value] = *pair else { break };
        if let Ok(value) = value.parse::<Value>() {
            for edit in EDITS {
                compare(&atlas, &document, edit, pointer, &value);
            }
        } else {
            assert!(atlas.replace(pointer, value).is_err());
            assert!(atlas.add(pointer, value).is_err());
        }
    }
    let mut random = Random::new(
        bytes
            .iter()
            .fold(0, |sum, byte| u64::rotate_left(sum, 7) ^ u64::from(*byte)),
    );
    let all: Vec<String> = pointers(&atlas)
        .into_iter()
        .filter(|pointer| document.pointer(pointer).is_some())
        .collect();
    for edit in EDITS {
        let pointer = random.pick(&all);
        let value = document.pointer(&random.pick(&all)).expect("it is there");
        compare(&atlas, &document, edit, &pointer, value);
    }
    let same = random.pick(&all);
    let value = document.pointer(&same).expect("it is there").to_string();
    assert_eq!(atlas.replace(&same, &value).as_ref(), Ok(&atlas), "{same}");
}

/// Holds an edit against the same change of the whole document.
fn compare(atlas: &Atlas, document: &Value, edit: Edit, pointer: &str, value: &Value) {
    let text = value.to_string();
    let edited = match edit {
        Edit::Add => atlas.add(pointer, &text),
        Edit::Replace => atlas.replace(pointer, &text),
        Edit::Remove => atlas.remove(pointer),
    };
    if let Ok(edited) = &edited {
        let again = Atlas::from_json(&edited.to_json());
        assert!(
            again.as_ref().err().is_none_or(is_of_limits),
            "{edit:?} at {pointer}"
        );
    }
    // What stands in texts of several languages and in extensions is one value to edits.
    let is_unknown = |report: &Report| report.codes().eq(["pointer.unknown"]);
    if edited.as_ref().is_err_and(is_unknown) {
        return;
    }
    let Some(whole) = patched(document, edit, pointer, value) else {
        return;
    };
    match (edited, Atlas::from_json(&whole.to_string())) {
        (_, Err(whole)) if is_of_limits(&whole) => {}
        (Ok(part), Ok(whole)) => assert_eq!(part, whole, "{edit:?} at {pointer}"),
        // Of two equal ids the whole blames the second, an editor the one that was just typed.
        (Err(part), Err(whole)) if whole.codes().all(|code| code == "id.duplicate") => {
            assert!(
                part.codes().all(|code| code == "id.duplicate"),
                "{edit:?} at {pointer}"
            );
        }
        (Err(part), Err(whole)) => {
            assert_eq!(
                told_places(&part),
                told_places(&whole),
                "{edit:?} at {pointer}"
            );
        }
        (part, whole) => panic!("{edit:?} at {pointer}: {:?}, {:?}", part.err(), whole.err()),
    }
}

/// Whether it was refused for its size: a part is measured by itself.
fn is_of_limits(report: &Report) -> bool {
    report.codes().any(|code| code.starts_with("limit."))
}

/// The document after an operation of JSON Patch; `None` where there is no such place, and for the whole document.
fn patched(document: &Value, edit: Edit, pointer: &str, value: &Value) -> Option<Value> {
    let (parent, last) = pointer.rsplit_once('/')?;
    let name = last.replace("~1", "/").replace("~0", "~");
    let mut whole = document.clone();
    let index = || {
        last.parse::<usize>()
            .ok()
            .filter(|index| index.to_string() == last)
    };
    match whole.pointer_mut(parent)? {
        Value::Array(items) => match edit {
            Edit::Add if last == "-" => items.push(value.clone()),
            Edit::Add => {
                let index = index().filter(|index| *index <= items.len())?;
                items.insert(index, value.clone());
            }
            Edit::Replace => *items.get_mut(index()?)? = value.clone(),
            Edit::Remove => {
                let index = index().filter(|index| *index < items.len())?;
                items.remove(index);
            }
        },
        Value::Object(members) => match edit {
            Edit::Add => drop(members.insert(name, value.clone())),
            Edit::Replace => *members.get_mut(&name)? = value.clone(),
            Edit::Remove => drop(members.shift_remove(&name)?),
        },
        _ => return None,
    }
    Some(whole)
}
