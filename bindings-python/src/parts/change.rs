//! Changed copies of entities.

use journeykit::json::Json;
use journeykit::reflect::{Entity, View};
use journeykit::{Atlas, ReadOptions, Report};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::args;
use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::{argument_error, validation_error};
use crate::python_half;

/// A copy of an entity with other members; `None` removes a member. An entity of an atlas gives the
/// same pointer into a changed copy of the atlas, a detached one a detached copy.
pub(super) fn replace(
    py: Python<'_>,
    reference: &DocumentRef,
    changes: Option<&Bound<'_, PyDict>>,
) -> PyResult<DocumentRef> {
    let mut wanted: Vec<(Box<str>, Option<String>)> = Vec::new();
    // The unchanged members may be larger than the usual limits: the document was read with limits
    // of its own.
    let mut options = ReadOptions::without_limits();
    for (name, value) in changes.into_iter().flatten() {
        let json = if value.is_none() {
            None
        } else {
            let (json, is_whole) = python_half::json_text(&value, None)?;
            if !is_whole {
                options = ReadOptions::default();
            }
            Some(json)
        };
        wanted.push((args::string(&name, "a member")?.into(), json));
    }
    let Some(entity) = reference.entity() else {
        return Err(argument_error(py, "nothing stands here"));
    };
    let is_member = |name: &str| entity.fields().iter().any(|field| field.name == name);
    let root = match (&reference.root, wanted.as_slice()) {
        // The fast way, for one member: only that member is read.
        (Root::Atlas(atlas), [(name, Some(json))]) if is_member(name) => {
            let pointer = format!("{}/{name}", reference.pointer);
            py.detach(|| atlas.replace_with(&pointer, json, &options))
                .map(|atlas| Root::Atlas(atlas.into()))
        }
        (Root::Atlas(atlas), _) => {
            let json = merged(entity, &wanted, is_member);
            py.detach(|| atlas.replace_with(&reference.pointer, &json, &options))
                .map(|atlas| Root::Atlas(atlas.into()))
        }
        (Root::Gap(..), _) => {
            return Err(argument_error(
                py,
                "a gap is computed: nothing in it is replaced",
            ));
        }
        (Root::Detached(_), _) => {
            let json = merged(entity, &wanted, is_member);
            let copy = Root::read(entity.kind(), &json, &options)
                .map_err(|report| validation_error(py, &report))?;
            return Ok(DocumentRef::whole(copy));
        }
    };
    root.map(|root| reference.with_root(root))
        .map_err(|report| validation_error(py, &report))
}

/// A copy of an entity of an atlas with a value, as JSON, added at a pointer, which leads on from the entity.
/// `""` is the entity itself, which the value replaces.
pub(super) fn add(
    py: Python<'_>,
    reference: &DocumentRef,
    pointer: &str,
    json: &str,
    options: &ReadOptions,
) -> PyResult<DocumentRef> {
    edited(py, reference, pointer, |atlas, place| {
        if pointer.is_empty() {
            atlas.replace_with(place, json, options)
        } else {
            atlas.add_with(place, json, options)
        }
    })
}

/// A copy of an entity of an atlas without what stands at a pointer, which leads on from the entity.
/// Nothing is left of the entity itself (`""`) but an empty object.
pub(super) fn remove(
    py: Python<'_>,
    reference: &DocumentRef,
    pointer: &str,
    options: &ReadOptions,
) -> PyResult<DocumentRef> {
    edited(py, reference, pointer, |atlas, place| {
        if pointer.is_empty() {
            atlas.replace_with(place, "{}", options)
        } else {
            atlas.remove_with(place, options)
        }
    })
}

/// The same entity of a changed copy of its atlas. `edit` gets the atlas, and the pointer as it
/// leads from there.
fn edited(
    py: Python<'_>,
    reference: &DocumentRef,
    pointer: &str,
    edit: impl FnOnce(&Atlas, &str) -> Result<Atlas, Report> + Send,
) -> PyResult<DocumentRef> {
    let refused = match &reference.root {
        Root::Atlas(atlas) => {
            // A text that is no pointer must not become a part of another one.
            let is_pointer = pointer.is_empty() || pointer.starts_with('/');
            let above = if is_pointer { &*reference.pointer } else { "" };
            let place = format!("{above}{pointer}");
            let atlas = py
                .detach(|| edit(atlas, &place))
                .map_err(|report| validation_error(py, &report))?;
            return Ok(reference.with_root(Root::Atlas(atlas.into())));
        }
        Root::Gap(..) => "a gap is computed: nothing in it is added or removed",
        Root::Detached(_) => "this stands in no atlas: `replace` gives a copy with other members",
    };
    Err(argument_error(py, refused))
}

/// An entity as JSON, with some of its members replaced, added or removed.
fn merged(
    entity: &dyn Entity,
    wanted: &[(Box<str>, Option<String>)],
    is_member: impl Fn(&str) -> bool,
) -> String {
    let before = match View::Entity(entity).to_json() {
        Some(Json::Object(members)) => members,
        _ => Vec::new(),
    };
    let mut members: Vec<(Box<str>, String)> = before
        .into_iter()
        .map(|(name, value)| (name, value.to_string()))
        .collect();
    for (name, json) in wanted {
        let position = members.iter().position(|(present, _)| present == name);
        match (position, json) {
            (Some(position), Some(json)) => members[position].1.clone_from(json),
            (Some(position), None) => _ = members.remove(position),
            (None, Some(json)) => members.push((name.clone(), json.clone())),
            (None, None) if is_member(name) => {}
            // Removing a member that the kind does not have is refused: reading says that it is
            // unknown.
            (None, None) => members.push((name.clone(), "null".to_owned())),
        }
    }
    let members: Vec<String> = members
        .into_iter()
        .map(|(name, json)| format!("{}:{json}", Json::String(name)))
        .collect();
    format!("{{{}}}", members.join(","))
}
