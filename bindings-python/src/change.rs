//! Changed copies: documents never change.

use journeykit::{Entity, Json, Reader, View};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::args::{self, take};
use crate::place::{Place, Root};
use crate::{kinds, raise};

/// A copy of a part with other members; `None` takes one away.
pub(crate) fn replaced(
    py: Python<'_>,
    place: &Place,
    changes: Option<&Bound<'_, PyDict>>,
) -> PyResult<Py<PyAny>> {
    let mut wanted: Vec<(Box<str>, Option<String>)> = Vec::new();
    for (name, value) in changes.into_iter().flatten() {
        let text = if value.is_none() {
            None
        } else {
            Some(take(
                &raise::ours(py, "_wire", "dumps")?.call1((value,))?,
                "value",
                "text",
            )?)
        };
        wanted.push((args::text(&name, "a member")?.into(), text));
    }
    let View::Entity(entity) = place.view() else {
        return Err(raise::argument(py, "nothing stands here"));
    };
    let known = |name: &str| entity.fields().iter().any(|field| field.name == name);
    // What is not changed was read within limits before, whichever they were.
    let reader = Reader::without_limits();
    let replaced = match (&place.root, wanted.as_slice()) {
        // Only the member is read; all else is shared.
        (Root::Atlas(atlas), [(name, Some(text))]) if known(name) => {
            let pointer = format!("{}/{name}", place.pointer);
            py.detach(|| reader.replace(atlas, &pointer, text))
                .map(|atlas| place.of(Root::Atlas(atlas.into())))
        }
        (Root::Atlas(atlas), _) => {
            let text = merged(entity, &wanted, known);
            py.detach(|| reader.replace(atlas, &place.pointer, &text))
                .map(|atlas| place.of(Root::Atlas(atlas.into())))
        }
        (Root::Gap(..), _) => {
            return Err(raise::argument(
                py,
                "a gap is computed: nothing in it is replaced",
            ));
        }
        (Root::Loose(_), _) => {
            let text = merged(entity, &wanted, known);
            kinds::read(entity.about(), &text, &reader).map(|root| Place {
                root,
                pointer: String::new(),
            })
        }
    };
    replaced
        .map_err(|report| raise::refused(py, &report))?
        .show(py)
}

/// The text of a part with some of its members changed or taken away.
fn merged(
    entity: &dyn Entity,
    wanted: &[(Box<str>, Option<String>)],
    known: impl Fn(&str) -> bool,
) -> String {
    let old = match View::Entity(entity).to_json() {
        Some(Json::Object(members)) => members,
        _ => Vec::new(),
    };
    let mut members: Vec<(Box<str>, String)> = old
        .into_iter()
        .map(|(name, value)| (name, value.to_string()))
        .collect();
    for (name, text) in wanted {
        let at = members.iter().position(|(known, _)| known == name);
        match (at, text) {
            (Some(at), Some(text)) => members[at].1.clone_from(text),
            (Some(at), None) => _ = members.remove(at),
            (None, Some(text)) => members.push((name.clone(), text.clone())),
            // To take away what is not there changes nothing, but a name that nobody knows is told.
            (None, None) if known(name) => {}
            (None, None) => members.push((name.clone(), "null".to_owned())),
        }
    }
    let members: Vec<String> = members
        .into_iter()
        .map(|(name, text)| format!("{}:{text}", Json::String(name)))
        .collect();
    format!("{{{}}}", members.join(","))
}
