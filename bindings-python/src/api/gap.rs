//! The gap between two maps, and what can be done with one.

use std::sync::Arc;

use journeykit::Atlas;
use pyo3::prelude::*;

use super::documents::{atlas_of, gap_of, journey_map};
use crate::args;
use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::{argument_error, validation_error};
use crate::parts::{Part, to_python};

/// The gap between two maps, each of which is the id of a map of `atlas` or a map of any document.
/// `options` are JSON.
#[pyfunction]
pub(crate) fn gap(
    py: Python<'_>,
    atlas: &Part,
    before: &Bound<'_, PyAny>,
    after: &Bound<'_, PyAny>,
    options: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let options = args::options(options)?.gap;
    let atlas = atlas_of(py, atlas)?;
    let (gap, names_from) = if before.is_instance_of::<Part>() || after.is_instance_of::<Part>() {
        let (before, after) = (
            map_ref(&atlas, before, "before")?,
            map_ref(&atlas, after, "after")?,
        );
        let (map_before, map_after) = (journey_map(py, &before)?, journey_map(py, &after)?);
        let gap = py.detach(|| map_before.gap(map_after, atlas.language.as_str()));
        // The names of personas, channels and so on are taken from this atlas only if both maps
        // belong to it.
        let is_own =
            |map: &DocumentRef| matches!(&map.root, Root::Atlas(root) if Arc::ptr_eq(root, &atlas));
        let both_own = is_own(&before) && is_own(&after);
        (gap, both_own.then_some(atlas))
    } else {
        let (before, after) = (
            args::string(before, "before")?,
            args::string(after, "after")?,
        );
        let gap = py.detach(|| atlas.gap(&before, &after, &options));
        (
            gap.map_err(|report| validation_error(py, &report))?,
            Some(atlas),
        )
    };
    to_python(py, DocumentRef::whole(Root::Gap(Arc::new(gap), names_from)))
}

/// A map that is given as a Python object, or as the id of a map of `atlas`.
fn map_ref(atlas: &Arc<Atlas>, map: &Bound<'_, PyAny>, name: &str) -> PyResult<DocumentRef> {
    if let Ok(part) = map.cast::<Part>() {
        return Ok(part.get().reference.clone());
    }
    let id = args::string(map, name)?;
    let position = atlas.maps.position(&id);
    let position =
        position.ok_or_else(|| argument_error(map.py(), format!("there is no map `{id}`")))?;
    Ok(DocumentRef {
        root: Root::Atlas(atlas.clone()),
        pointer: format!("/maps/{position}"),
    })
}

/// The map that results when a gap is applied to its first map.
#[pyfunction]
pub(crate) fn apply(py: Python<'_>, gap: &Part, map: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let (gap, _) = gap_of(py, gap)?;
    let map: PyRef<'_, Part> = args::extract(map, "map", "a map")?;
    let map = journey_map(py, &map.reference)?;
    let made = py
        .detach(|| gap.apply(map))
        .map_err(|report| validation_error(py, &report))?;
    to_python(py, DocumentRef::whole(Root::Detached(Arc::new(made))))
}

/// The gap from the second map back to the first.
#[pyfunction]
pub(crate) fn inverse(py: Python<'_>, gap: &Part) -> PyResult<Py<PyAny>> {
    let (gap, atlas) = gap_of(py, gap)?;
    let inverse = py.detach(|| gap.inverse());
    to_python(
        py,
        DocumentRef::whole(Root::Gap(Arc::new(inverse), atlas.clone())),
    )
}

/// The changes of a gap that some initiatives, given by their ids, pay for, with the changes that
/// these need.
#[pyfunction]
pub(crate) fn part(
    py: Python<'_>,
    gap: &Part,
    initiatives: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let (gap, atlas) = gap_of(py, gap)?;
    let ids: Vec<String> = args::extract(initiatives, "initiatives", "a list of ids")?;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let part = py.detach(|| gap.part(&ids));
    to_python(
        py,
        DocumentRef::whole(Root::Gap(Arc::new(part), atlas.clone())),
    )
}
