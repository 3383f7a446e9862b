//! Reading atlases and gaps, and making single entities.

use std::sync::Arc;

use journeykit::finding::visible_value;
use journeykit::{Atlas, Gap, ReadOptions, Report};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::document_ref::Root;
use crate::exceptions::{argument_error, validation_error};
use crate::parts::whole;
use crate::{args, kinds};

/// Reads an atlas from JSON, as a string or as bytes in UTF-8. `options` are JSON.
#[pyfunction]
pub(crate) fn read(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    options: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let options = args::options(options)?.read;
    let atlas = decode(
        data,
        |bytes| Atlas::from_slice_with(bytes, &options),
        |text| Atlas::from_json_with(text, &options),
    )?;
    whole(py, &Root::Atlas(Arc::new(atlas)))
}

/// Reads a gap from JSON, as a string or as bytes in UTF-8. `options` are JSON.
#[pyfunction]
pub(crate) fn read_gap(
    py: Python<'_>,
    data: &Bound<'_, PyAny>,
    options: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let options = args::options(options)?.read;
    let gap = decode(
        data,
        |bytes| Gap::from_slice_with(bytes, &options),
        |text| Gap::from_json_with(text, &options),
    )?;
    whole(py, &Root::Gap(Arc::new(gap), None))
}

fn decode<T: Send>(
    data: &Bound<'_, PyAny>,
    read_bytes: impl Fn(&[u8]) -> Result<T, Report> + Send + Sync,
    read_text: impl Fn(&str) -> Result<T, Report> + Send + Sync,
) -> PyResult<T> {
    let py = data.py();
    let read = if let Ok(bytes) = data.cast::<PyBytes>() {
        let bytes = bytes.as_bytes();
        py.detach(|| read_bytes(bytes))
    } else if let Ok(string) = data.cast::<PyString>() {
        if let Ok(text) = string.to_str() {
            py.detach(|| read_text(text))
        } else {
            // The string holds half a surrogate pair. Its bytes are no UTF-8, and the report says
            // where.
            let bytes = string.call_method1("encode", ("utf-8", "surrogatepass"))?;
            read_bytes(bytes.cast::<PyBytes>()?.as_bytes())
        }
    } else {
        let wrong_type = args::extract::<String>(data, "data", "a string or bytes").err();
        return Err(wrong_type.unwrap_or_else(|| argument_error(py, "no data")));
    };
    read.map_err(|report| validation_error(py, &report))
}

/// Makes an entity by itself, or an atlas, from the name of its kind and its members as JSON.
#[pyfunction]
pub(crate) fn make(
    py: Python<'_>,
    name: &Bound<'_, PyAny>,
    members: &Bound<'_, PyAny>,
) -> PyResult<Py<PyAny>> {
    let (name, members) = (
        args::string(name, "name")?,
        args::string(members, "members")?,
    );
    let Some(kind) = kinds::find(&name) else {
        let name = visible_value(&name);
        return Err(argument_error(py, format!("there is no kind `{name}`")));
    };
    let root = Root::read(kind, &members, &ReadOptions::default())
        .map_err(|report| validation_error(py, &report))?;
    whole(py, &root)
}

/// How many values a value holds, itself included, and how many characters its strings and keys
/// have; what is shared counts each time. Counting stops with the first that is more than `values`
/// or `characters`. `None` if a key of a dict is no string, which the standard library's JSON writer
/// would silently turn into one, or if it is nested too deeply. Things that JSON has no word for
/// count as one value.
#[pyfunction]
pub(crate) fn plain_size(
    value: &Bound<'_, PyAny>,
    values: usize,
    characters: usize,
) -> PyResult<Option<(usize, usize)>> {
    let mut size = Size {
        values: 0,
        characters: 0,
        most: (values, characters),
    };
    let is_plain = size.add(value, 0)?;
    Ok(is_plain.then_some((size.values, size.characters)))
}

/// Values nested deeper than this are not plain. They are then written in the way that spells out
/// what JSON can't hold, and refused by the reader, whose limit on depth is lower.
const MAX_DEPTH: usize = 200;

/// How much has been counted, and how much may be.
struct Size {
    values: usize,
    characters: usize,
    most: (usize, usize),
}

impl Size {
    /// Counts a value with all that is in it, as far as it may; false if it is not plain.
    fn add(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<bool> {
        if depth > MAX_DEPTH {
            return Ok(false);
        }
        self.values += 1;
        if let Ok(dict) = value.cast::<PyDict>() {
            for (key, value) in dict {
                let Ok(key) = key.cast::<PyString>() else {
                    return Ok(false);
                };
                self.characters += key.len()?;
                if self.is_too_much() {
                    break;
                }
                if !self.add(&value, depth + 1)? {
                    return Ok(false);
                }
            }
        } else if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            for item in value.try_iter()? {
                if self.is_too_much() {
                    break;
                }
                if !self.add(&item?, depth + 1)? {
                    return Ok(false);
                }
            }
        } else if let Ok(string) = value.cast::<PyString>() {
            // A text in several languages is more than the string that it reads as.
            if !string.is_exact_instance_of::<PyString>() && string.hasattr("languages")? {
                return Ok(false);
            }
            self.characters += string.len()?;
        }
        Ok(true)
    }

    fn is_too_much(&self) -> bool {
        self.values > self.most.0 || self.characters > self.most.1
    }
}
