//! The gap between two maps, and what can be done with one.

use std::sync::Arc;

use journeykit::Atlas;
use journeykit::finding::visible_value;
use journeykit::gap::Answer;
use pyo3::prelude::*;

use super::documents::{atlas_of, gap_of, journey_map};
use crate::args;
use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::{argument_error, validation_error};
use crate::interruptible::interruptible;
use crate::parts::{Part, whole};

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
    let own = (
        own_map_id(&atlas, before, "before")?,
        own_map_id(&atlas, after, "after")?,
    );
    // Maps of this atlas, however they are named: its initiatives are asked who pays.
    let (gap, names_from) = if let (Some(before), Some(after)) = own {
        let own = atlas.clone();
        let gap = interruptible(py, move || own.gap(&before, &after, &options))?;
        (
            gap.map_err(|report| validation_error(py, &report))?,
            Some(atlas),
        )
    } else {
        let (before, after) = (
            map_ref(&atlas, before, "before")?,
            map_ref(&atlas, after, "after")?,
        );
        let _ = (journey_map(py, &before)?, journey_map(py, &after)?);
        let gap = interruptible(py, move || {
            let maps = (before.journey_map(), after.journey_map());
            let (before, after) = maps.0.zip(maps.1)?;
            Some(before.gap_with(after, atlas.language.as_str(), &options))
        })?;
        let gap = gap.ok_or_else(|| argument_error(py, "this is no map"))?;
        (gap.map_err(|report| validation_error(py, &report))?, None)
    };
    whole(py, &Root::Gap(Arc::new(gap), names_from))
}

/// The id of a map of `atlas` that is given by its id, or as an object of this very atlas; `None`
/// for maps of other documents.
fn own_map_id(atlas: &Arc<Atlas>, map: &Bound<'_, PyAny>, name: &str) -> PyResult<Option<String>> {
    let Ok(part) = map.cast::<Part>() else {
        return args::string(map, name).map(Some);
    };
    let reference = &part.get().reference;
    let is_own = matches!(&reference.root, Root::Atlas(root) if Arc::ptr_eq(root, atlas));
    let map = reference.journey_map().filter(|_| is_own);
    Ok(map.map(|map| map.id.to_string()))
}

/// A copy of an atlas with answers to suggestions written into its maps. `options` are JSON.
#[pyfunction]
pub(crate) fn confirm(
    py: Python<'_>,
    atlas: &Part,
    maps: (String, String),
    same: Vec<(String, String)>,
    gone: Vec<String>,
    options: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let options = args::options(options)?.gap;
    let atlas = atlas_of(py, atlas)?;
    let same = same.into_iter();
    let same = same.map(|(before, after)| Answer::same(before, after));
    let answers: Vec<Answer> = same.chain(gone.into_iter().map(Answer::gone)).collect();
    let confirmed = interruptible(py, move || {
        atlas.confirm(&maps.0, &maps.1, &answers, &options)
    })?;
    let confirmed = confirmed.map_err(|report| validation_error(py, &report))?;
    whole(py, &Root::Atlas(Arc::new(confirmed)))
}

/// A gap as text for people, in `lang` or else in the language of the document.
#[pyfunction]
pub(crate) fn gap_text(
    py: Python<'_>,
    gap: &Part,
    lang: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    let lang = args::lang(lang)?;
    let (gap, atlas) = gap_of(py, gap)?;
    Ok(py.detach(|| gap.to_text(atlas.as_deref(), lang)))
}

/// A map that is given as a Python object, or as the id of a map of `atlas`.
fn map_ref(atlas: &Arc<Atlas>, map: &Bound<'_, PyAny>, name: &str) -> PyResult<DocumentRef> {
    if let Ok(part) = map.cast::<Part>() {
        return Ok(part.get().reference.clone());
    }
    let id = args::string(map, name)?;
    let position = atlas.maps.position(&id);
    let position = position.ok_or_else(|| {
        let message = format!("there is no map `{}`", visible_value(&id));
        argument_error(map.py(), message)
    })?;
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
    whole(py, &Root::Detached(Arc::new(made)))
}

/// The gap from the second map back to the first.
#[pyfunction]
pub(crate) fn inverse(py: Python<'_>, gap: &Part) -> PyResult<Py<PyAny>> {
    let (gap, atlas) = gap_of(py, gap)?;
    let inverse = py.detach(|| gap.inverse());
    whole(py, &Root::Gap(Arc::new(inverse), atlas.clone()))
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
    let part = py
        .detach(|| gap.part(&ids))
        .map_err(|report| validation_error(py, &report))?;
    whole(py, &Root::Gap(Arc::new(part), atlas.clone()))
}
