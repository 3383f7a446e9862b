//! The methods of `Parts`: a list as Python sees it.

use std::sync::atomic::{AtomicUsize, Ordering};

use journeykit::finding::visible_value;
use journeykit::reflect::View;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyIndexError, PyKeyError};
use pyo3::prelude::*;
use pyo3::types::{PyList, PySlice, PyString, PyTuple, PyType};

use super::classes::Parts;
use super::convert::to_python;
use super::pickle::{Reduced, reduce};
use crate::document_ref::DocumentRef;
use crate::exceptions::argument_error;
use crate::{args, value};

impl Parts {
    fn size(&self) -> usize {
        match self.reference.view() {
            View::List(list) => list.size(),
            _ => 0,
        }
    }

    /// The position of the item of that id.
    fn position(&self, id: &str) -> Option<usize> {
        match self.reference.view() {
            View::List(list) => list.position(id),
            _ => None,
        }
    }

    fn item(&self, py: Python<'_>, position: usize) -> PyResult<Py<PyAny>> {
        to_python(py, self.reference.child(position))
    }

    /// The ids of the items, in order. Items without an id are passed over.
    fn ids_of_items(&self) -> Vec<&str> {
        let View::List(list) = self.reference.view() else {
            return Vec::new();
        };
        let id = |position| match list.at(position) {
            Some(View::Entity(entity)) => entity.id(),
            _ => None,
        };
        (0..list.size()).filter_map(id).collect()
    }

    /// There is no item of that id; perhaps another one is meant.
    fn unknown(&self, py: Python<'_>, id: &str) -> PyErr {
        let nearest = || -> PyResult<Vec<String>> {
            let difflib = py.import("difflib")?;
            let near = difflib.call_method1("get_close_matches", (id, self.ids_of_items(), 1))?;
            near.extract()
        };
        let meant = nearest().unwrap_or_default();
        let meant = meant.first().map_or_else(String::new, |near| {
            format!(" (did you mean `{}`?)", visible_value(near))
        });
        PyKeyError::new_err(format!(
            "nothing here has the id `{}`{meant}",
            visible_value(id)
        ))
    }

    fn to_py_list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let items: PyResult<Vec<Py<PyAny>>> = (0..self.size())
            .map(|position| self.item(py, position))
            .collect();
        PyList::new(py, items?)
    }
}

#[pymethods]
impl Parts {
    fn __len__(&self) -> usize {
        self.size()
    }

    fn __getitem__(&self, py: Python<'_>, key: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(id) = key.extract::<String>() {
            return match self.position(&id) {
                Some(position) => self.item(py, position),
                None => Err(self.unknown(py, &id)),
            };
        }
        if let Ok(slice) = key.cast::<PySlice>() {
            let range = py
                .import("builtins")?
                .getattr("range")?
                .call1((self.size(),))?
                .get_item(slice)?;
            let items: PyResult<Vec<Py<PyAny>>> = range
                .try_iter()?
                .map(|position| self.item(py, position?.extract()?))
                .collect();
            return Ok(PyTuple::new(py, items?)?.into_any().unbind());
        }
        let index: isize = key
            .extract()
            .map_err(|_| argument_error(py, "a list is asked by position, by id or by slice"))?;
        let position = if index < 0 {
            self.size().checked_sub(index.unsigned_abs())
        } else {
            Some(index.unsigned_abs())
        };
        match position.filter(|position| *position < self.size()) {
            Some(position) => self.item(py, position),
            None => Err(PyIndexError::new_err(format!(
                "there are {} here, and none at {index}",
                self.size()
            ))),
        }
    }

    fn __contains__(&self, py: Python<'_>, wanted: &Bound<'_, PyAny>) -> PyResult<bool> {
        if wanted
            .extract::<String>()
            .is_ok_and(|id| self.position(&id).is_some())
        {
            return Ok(true);
        }
        self.to_py_list(py)?.contains(wanted)
    }

    fn __iter__(&self) -> Items {
        Items {
            reference: self.reference.clone(),
            next: AtomicUsize::new(0),
            size: self.size(),
        }
    }

    /// For annotations: `Parts[Step]`.
    #[classmethod]
    fn __class_getitem__<'py>(
        class: &Bound<'py, PyType>,
        _of: &Bound<'py, PyAny>,
    ) -> Bound<'py, PyType> {
        class.clone()
    }

    /// The ids of the items, in order. Items without an id are passed over.
    fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.ids_of_items())
    }

    /// The position, from 0, of the first item that equals `item`, from `start` on and before
    /// `stop`; `ValueError` if none does.
    #[pyo3(signature = (item, start=0, stop=isize::MAX), text_signature = "($self, item, start=0, stop=sys.maxsize)")]
    fn index(
        &self,
        py: Python<'_>,
        item: &Bound<'_, PyAny>,
        start: isize,
        stop: isize,
    ) -> PyResult<usize> {
        let items = self.to_py_list(py)?;
        items.call_method1("index", (item, start, stop))?.extract()
    }

    fn __reversed__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items = self.to_py_list(py)?;
        items.call_method0("__reversed__")
    }

    /// The items and those of another list or tuple, as a tuple.
    fn __add__<'py>(&self, py: Python<'py>, other: &Bound<'py, PyAny>) -> PyResult<Py<PyAny>> {
        joined(py, &self.to_py_list(py)?, other, false)
    }

    fn __radd__<'py>(&self, py: Python<'py>, other: &Bound<'py, PyAny>) -> PyResult<Py<PyAny>> {
        joined(py, &self.to_py_list(py)?, other, true)
    }

    /// A list has no keys: `dict` would take the names of two members for a pair.
    #[expect(clippy::unused_self, reason = "Python asks an object")]
    fn keys(&self, py: Python<'_>) -> PyResult<()> {
        Err(argument_error(
            py,
            "a list is no dict: `to_list()` gives its items as data",
        ))
    }

    fn _ipython_key_completions_(&self) -> Vec<&str> {
        self.ids_of_items()
    }

    /// How many items equal `item`.
    fn count<'py>(&self, py: Python<'py>, item: &Bound<'py, PyAny>) -> PyResult<usize> {
        self.to_py_list(py)?
            .call_method1("count", (item,))?
            .extract()
    }

    /// The JSON Pointer (RFC 6901) of this list in its document.
    #[getter]
    fn pointer(&self) -> &str {
        &self.reference.pointer
    }

    /// The data as canonical JSON: without white space, or with `indent=2` indented by two spaces,
    /// for files and diffs.
    #[pyo3(signature = (indent=None))]
    fn to_json(&self, py: Python<'_>, indent: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        let pretty = args::is_pretty(py, indent)?;
        Ok(py.detach(|| self.reference.to_json(pretty)))
    }

    /// The data as a new list of dicts, strings or numbers, as `json.loads` gives it.
    fn to_list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        value::from_json(py, self.reference.to_json(false))
    }

    /// Equals another list of the same content, and a Python list of equal items. It equals no
    /// tuple: equal objects must have equal hashes.
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(other) = other.cast::<Self>() {
            return self
                .reference
                .has_same_content(&other.get().reference)
                .into_py_any(py);
        }
        match other.cast::<PyList>() {
            Ok(other) => self.to_py_list(py)?.eq(other)?.into_py_any(py),
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __hash__(&self) -> u64 {
        self.reference.content_hash()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        reduce(py, &self.reference)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        /// How many items are shown; the others are counted.
        const SHOWN: usize = 20;
        let mut items = Vec::new();
        for position in 0..self.size().min(SHOWN) {
            let item = self.item(py, position)?;
            // A text may be long; an entity cuts its own.
            items.push(match item.bind(py).extract::<String>() {
                Ok(text) => PyString::new(py, &visible_value(&text)).repr()?.to_string(),
                Err(_) => item.bind(py).repr()?.to_string(),
            });
        }
        if self.size() > SHOWN {
            items.push(format!("… {} more", self.size() - SHOWN));
        }
        Ok(format!("[{}]", items.join(", ")))
    }
}

/// The items of two lists as a tuple; `NotImplemented` if the other one is none.
fn joined<'py>(
    py: Python<'py>,
    items: &Bound<'py, PyList>,
    other: &Bound<'py, PyAny>,
    is_first: bool,
) -> PyResult<Py<PyAny>> {
    let is_list = other.is_instance_of::<PyList>() || other.is_instance_of::<PyTuple>();
    if !is_list && !other.is_instance_of::<Parts>() {
        return Ok(py.NotImplemented());
    }
    let (own, theirs) = (items.to_tuple(), py.get_type::<PyTuple>().call1((other,))?);
    let (one, other) = if is_first {
        (theirs, own.into_any())
    } else {
        (own.into_any(), theirs)
    };
    Ok(one.add(other)?.unbind())
}

/// An iterator over the items of a list.
#[pyclass(frozen, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Items {
    reference: DocumentRef,
    next: AtomicUsize,
    size: usize,
}

#[pymethods]
impl Items {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let position = self.next.fetch_add(1, Ordering::Relaxed);
        (position < self.size)
            .then(|| to_python(py, self.reference.child(position)))
            .transpose()
    }
}
