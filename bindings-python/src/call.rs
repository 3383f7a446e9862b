//! What the package asks of core. The lock of the interpreter is released while core works.

use std::any::Any;
use std::sync::Arc;

use journeykit::{Atlas, Gap, JourneyMap, Reader, Report, View};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::args::{options, take, text};
use crate::kinds;
use crate::part::Part;
use crate::place::{Place, Root};
use crate::raise;

/// Reads an atlas from a text or from bytes.
#[pyfunction]
pub(crate) fn read(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    asked: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let reader = options(asked)?.reader();
    let atlas = decode(
        data,
        |bytes| reader.read_slice(bytes),
        |text| reader.read(text),
    )?;
    Root::Atlas(Arc::new(atlas)).show(py)
}

/// Reads a gap from a text.
#[pyfunction]
pub(crate) fn read_gap(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    asked: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let reader = options(asked)?.reader();
    let gap = decode(
        data,
        |bytes| reader.read_gap_slice(bytes),
        |text| reader.read_gap(text),
    )?;
    Root::Gap(Arc::new(gap), None).show(py)
}

fn decode<T: Send>(
    data: &Bound<'_, PyAny>,
    slice: impl Fn(&[u8]) -> Result<T, Report> + Send + Sync,
    whole: impl Fn(&str) -> Result<T, Report> + Send + Sync,
) -> PyResult<T> {
    let py = data.py();
    let read = if let Ok(bytes) = data.cast::<PyBytes>() {
        let bytes = bytes.as_bytes();
        py.detach(|| slice(bytes))
    } else if let Ok(string) = data.cast::<PyString>() {
        match string.to_str() {
            Ok(text) => py.detach(|| whole(text)),
            // Half a surrogate pair: core sees the bytes and says where.
            Err(_) => slice(
                string
                    .call_method1("encode", ("utf-8", "surrogatepass"))?
                    .cast::<PyBytes>()?
                    .as_bytes(),
            ),
        }
    } else {
        return Err(take::<String>(data, "data", "a string or bytes")
            .err()
            .unwrap_or_else(|| raise::argument(py, "no data")));
    };
    read.map_err(|report| raise::refused(py, &report))
}

/// The report of a check, as JSON.
#[pyfunction]
pub(crate) fn check(py: Python<'_>, atlas: &Part, asked: &Bound<'_, PyAny>) -> PyResult<String> {
    let options = options(asked)?;
    let atlas = atlas_of(py, atlas)?;
    // A report is made of strings and counts.
    Ok(py.detach(|| serde_json::to_string(&atlas.check(&options)).unwrap_or_default()))
}

/// The gap between two maps: of an atlas by their ids, or of different documents.
#[pyfunction]
pub(crate) fn gap(
    py: Python<'_>,
    atlas: &Part,
    before: &Bound<'_, PyAny>,
    after: &Bound<'_, PyAny>,
    asked: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let options = options(asked)?;
    let atlas = atlas_of(py, atlas)?;
    let gap = if before.is_instance_of::<Part>() || after.is_instance_of::<Part>() {
        let places = [
            any_map(&atlas, before, "before")?,
            any_map(&atlas, after, "after")?,
        ];
        let (before, after) = (whole_map(py, &places[0])?, whole_map(py, &places[1])?);
        let gap = py.detach(|| before.gap(after, atlas.language.as_str()));
        // Names are those of this atlas only if both maps are.
        let own =
            |place: &Place| matches!(&place.root, Root::Atlas(root) if Arc::ptr_eq(root, &atlas));
        return Root::Gap(Arc::new(gap), places.iter().all(own).then_some(atlas)).show(py);
    } else {
        let (before, after) = (text(before, "before")?, text(after, "after")?);
        py.detach(|| atlas.gap(&before, &after, &options))
            .map_err(|report| raise::refused(py, &report))?
    };
    Root::Gap(Arc::new(gap), Some(atlas)).show(py)
}

/// A map that is given as itself, or as the id of one of this atlas.
fn any_map(atlas: &Arc<Atlas>, map: &Bound<'_, PyAny>, name: &str) -> PyResult<Place> {
    if let Ok(part) = map.cast::<Part>() {
        return Ok(part.get().place.clone());
    }
    let id = text(map, name)?;
    let at = atlas
        .maps
        .position(&id)
        .ok_or_else(|| raise::argument(map.py(), format!("there is no map `{id}`")))?;
    Ok(Place {
        root: Root::Atlas(atlas.clone()),
        pointer: format!("/maps/{at}"),
    })
}

/// The map that stands at a place.
fn whole_map<'p>(py: Python<'_>, place: &'p Place) -> PyResult<&'p JourneyMap> {
    let View::Entity(entity) = place.view() else {
        return Err(raise::argument(py, "this is no map"));
    };
    let entity: &dyn Any = entity;
    entity
        .downcast_ref()
        .ok_or_else(|| raise::argument(py, "this is no map"))
}

/// The map that a gap leads to.
#[pyfunction]
pub(crate) fn apply(py: Python<'_>, gap: &Part, map: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
    let (gap, _) = gap_of(py, gap)?;
    let map: PyRef<'_, Part> = take(map, "map", "a map")?;
    let map = whole_map(py, &map.place)?;
    let made = py
        .detach(|| gap.apply(map))
        .map_err(|report| raise::refused(py, &report))?;
    Root::Loose(Arc::new(made)).show(py)
}

/// The gap the other way round.
#[pyfunction]
pub(crate) fn inverse(py: Python<'_>, gap: &Part) -> PyResult<Py<PyAny>> {
    let (gap, atlas) = gap_of(py, gap)?;
    Root::Gap(Arc::new(py.detach(|| gap.inverse())), atlas.clone()).show(py)
}

/// What some initiatives pay for.
#[pyfunction]
pub(crate) fn part(
    py: Python<'_>,
    gap: &Part,
    initiatives: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let (gap, atlas) = gap_of(py, gap)?;
    let ids: Vec<String> = take(initiatives, "initiatives", "a list of ids")?;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    Root::Gap(Arc::new(py.detach(|| gap.part(&ids))), atlas.clone()).show(py)
}

/// What a pickle holds, as it was.
#[pyfunction]
#[pyo3(signature = (root, data, pointer, atlas=None))]
pub(crate) fn restore(
    py: Python<'_>,
    root: &str,
    data: &str,
    pointer: String,
    atlas: Option<&str>,
) -> PyResult<Py<PyAny>> {
    let reader = Reader::without_limits();
    let refused = |report: Report| raise::refused(py, &report);
    let root = match kinds::named(root) {
        Some(kind) if kind.name == "Gap" => {
            let atlas = atlas
                .map(|text| reader.read(text).map_err(refused))
                .transpose()?;
            Root::Gap(
                Arc::new(reader.read_gap(data).map_err(refused)?),
                atlas.map(Arc::new),
            )
        }
        Some(kind) => kinds::read(kind, data, &reader).map_err(refused)?,
        None => return Err(raise::argument(py, "this is no pickle of ours")),
    };
    let place = Place { root, pointer };
    if matches!(place.view(), View::Absent) {
        place.show_list(py)
    } else {
        place.show(py)
    }
}

// Their names and texts: `SCHEMAS`, as `build.rs` found them.
include!(concat!(env!("OUT_DIR"), "/schemas.rs"));

/// A published schema, as JSON.
#[pyfunction]
pub(crate) fn schema(py: Python<'_>, of: &Bound<'_, PyAny>) -> PyResult<&'static str> {
    let asked = text(of, "of")?;
    if let Some((_, schema)) = SCHEMAS.iter().find(|(name, _)| *name == asked) {
        return Ok(schema);
    }
    let names = SCHEMAS.map(|(name, _)| name).join(", ");
    Err(raise::argument(
        py,
        format!("there is no schema of `{asked}`, only of {names}"),
    ))
}

/// Whether all keys are strings, at any depth: the standard library would write others as strings, and nobody
/// would be told.
#[pyfunction]
pub(crate) fn keys_are_text(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    are_text(value, 0)
}

/// Deeper than core ever reads nobody has to look: `false` has the value spelled out, and refused for its depth.
const DEEP: usize = 200;

fn are_text(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<bool> {
    if depth > DEEP {
        return Ok(false);
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        for (key, value) in dict {
            if !key.is_instance_of::<PyString>() || !are_text(&value, depth + 1)? {
                return Ok(false);
            }
        }
    } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        for item in value.try_iter()? {
            if !are_text(&item?, depth + 1)? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn atlas_of(py: Python<'_>, part: &Part) -> PyResult<Arc<Atlas>> {
    match &part.place.root {
        Root::Atlas(atlas) => Ok(atlas.clone()),
        _ => Err(raise::argument(py, "this stands in no atlas")),
    }
}

/// A gap, and the atlas that it was computed in.
fn gap_of<'p>(py: Python<'_>, part: &'p Part) -> PyResult<(&'p Gap, &'p Option<Arc<Atlas>>)> {
    match &part.place.root {
        Root::Gap(gap, atlas) => Ok((gap, atlas)),
        _ => Err(raise::argument(py, "this is no gap")),
    }
}
