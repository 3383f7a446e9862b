//! The keyword arguments that say how something is read, checked or told.

use std::ops::RangeInclusive;

use journeykit::{Lang, Limits, MethodProfile, Options, Reader};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::raise;

/// The options; a name that is `None` is not given.
pub(crate) fn options(py: Python<'_>, given: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    let mut options = Options::default();
    for (name, value) in given.into_iter().flatten() {
        if value.is_none() {
            continue;
        }
        match name.extract::<String>()?.as_str() {
            "lang" => options.lang = text(&value, "lang")?.parse::<Lang>().map_err(|problem| raise::argument(py, problem))?,
            "mask" => options.mask = take(&value, "mask", "True or False")?,
            "limits" => limits(&mut options.limits, &value)?,
            // A `datetime.date` writes itself as ISO 8601.
            "today" => {
                let today = value.str()?.to_string();
                options.today = Some(today.parse().map_err(|problem| raise::argument(py, format!("`today`: {problem}")))?);
            }
            "profile" => {
                let word = text(&value, "profile")?;
                options.profile = Some(MethodProfile::of(&word).ok_or_else(|| {
                    let known: Vec<&str> = MethodProfile::ALL.iter().map(|profile| profile.as_str()).collect();
                    raise::argument(py, format!("`{word}` is none of the profiles {}", known.join(", ")))
                })?);
            }
            "thresholds" => thresholds(&mut options, &value)?,
            other => return Err(raise::argument(py, format!("there is no option `{other}`"))),
        }
    }
    Ok(options)
}

/// The same for reading.
pub(crate) fn reader(options: &Options) -> Reader {
    Reader { limits: options.limits, lang: options.lang, mask: options.mask }
}

/// An argument of a type, or a sentence that says which one it should be.
pub(crate) fn take<'a, 'py, T: FromPyObject<'a, 'py>>(value: &'a Bound<'py, PyAny>, name: &str, expected: &str) -> PyResult<T> {
    value.extract().map_err(|_| {
        let found = value.get_type().name().map_or_else(|_| String::new(), |name| name.to_string());
        raise::argument(value.py(), format!("`{name}` must be {expected}, not {found}"))
    })
}

/// A string; one that is no Unicode is no word of ours either.
pub(crate) fn text(value: &Bound<'_, PyAny>, name: &str) -> PyResult<String> {
    take(value, name, "a string")
}

/// A copy, so that it stays as it is whatever its values do when they are looked at.
fn members<'py>(given: &Bound<'py, PyAny>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    take::<Bound<'_, PyDict>>(given, name, "a dict")?.copy()
}

fn limits(limits: &mut Limits, given: &Bound<'_, PyAny>) -> PyResult<()> {
    for (name, value) in &members(given, "limits")? {
        let name = text(&name, "a name in limits")?;
        let slot = match name.as_str() {
            "text_bytes" => &mut limits.text_bytes,
            "depth" => &mut limits.depth,
            "values" => &mut limits.values,
            "string_bytes" => &mut limits.string_bytes,
            "findings" => &mut limits.findings,
            other => return Err(raise::argument(given.py(), format!("there is no limit `{other}`"))),
        };
        *slot = take(&value, &name, "a whole number from 0")?;
    }
    Ok(())
}

fn thresholds(options: &mut Options, given: &Bound<'_, PyAny>) -> PyResult<()> {
    let range = |value: &Bound<'_, PyAny>, name: &str| -> PyResult<RangeInclusive<usize>> {
        let [low, high]: [usize; 2] = take(value, name, "a pair of whole numbers from 0")?;
        Ok(low..=high)
    };
    let number = |value: &Bound<'_, PyAny>, name: &str| take::<usize>(value, name, "a whole number from 0");
    let to = &mut options.thresholds;
    for (name, value) in &members(given, "thresholds")? {
        let name = text(&name, "a name in thresholds")?;
        match name.as_str() {
            "people" => to.people = range(&value, &name)?,
            "people_per_segment" => to.people_per_segment = range(&value, &name)?,
            "stages" => to.stages = number(&value, &name)?,
            "steps" => to.steps = number(&value, &name)?,
            "segments" => to.segments = number(&value, &name)?,
            "jobs" => to.jobs = number(&value, &name)?,
            other => return Err(raise::argument(given.py(), format!("there is no threshold `{other}`"))),
        }
    }
    Ok(())
}
