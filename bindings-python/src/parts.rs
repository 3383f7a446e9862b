//! A list of a document, as Python sees it.

use std::sync::atomic::{AtomicUsize, Ordering};

use journeykit::View;
use pyo3::exceptions::{PyIndexError, PyKeyError};
use pyo3::prelude::*;
use pyo3::types::{PyList, PySlice, PyTuple, PyType};

use crate::part::{Pickled, hash, pickled, py_bool, written};
use crate::place::Place;
use crate::{raise, value};

/// A list of a document, in its order: by position, and by id where its parts have ids. It never changes.
#[pyclass(frozen, sequence, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) place: Place,
}

impl Parts {
    fn size(&self) -> usize {
        match self.place.view() {
            View::List(list) => list.size(),
            _ => 0,
        }
    }

    /// Where the part of that id stands.
    fn position(&self, id: &str) -> Option<usize> {
        match self.place.view() {
            View::List(list) => list.position(id),
            _ => None,
        }
    }

    fn all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let items: PyResult<Vec<Py<PyAny>>> = (0..self.size())
            .map(|at| self.place.below(at).show(py))
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
            let at = self.position(&id).ok_or_else(|| PyKeyError::new_err(id))?;
            return self.place.below(at).show(py);
        }
        if let Ok(slice) = key.cast::<PySlice>() {
            let range = py
                .import("builtins")?
                .getattr("range")?
                .call1((self.size(),))?
                .get_item(slice)?;
            let items: PyResult<Vec<Py<PyAny>>> = range
                .try_iter()?
                .map(|at| self.place.below(at?.extract::<usize>()?).show(py))
                .collect();
            return Ok(PyTuple::new(py, items?)?.into_any().unbind());
        }
        let at: isize = key
            .extract()
            .map_err(|_| raise::argument(py, "a list is asked by position, by id or by slice"))?;
        let from_start = if at < 0 {
            self.size().checked_sub(at.unsigned_abs())
        } else {
            Some(at.unsigned_abs())
        };
        match from_start.filter(|at| *at < self.size()) {
            Some(at) => self.place.below(at).show(py),
            None => Err(PyIndexError::new_err(format!(
                "there are {} here, and none at {at}",
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
        self.all(py)?.contains(wanted)
    }

    fn __iter__(&self) -> Items {
        Items {
            place: self.place.clone(),
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

    /// The ids, in order; nothing for what has none.
    fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let View::List(list) = self.place.view() else {
            return Ok(PyTuple::empty(py));
        };
        let id = |at| match list.at(at) {
            Some(View::Entity(entity)) => entity.id(),
            _ => None,
        };
        PyTuple::new(py, (0..list.size()).filter_map(id).collect::<Vec<_>>())
    }

    /// The position of the first item that equals this one.
    fn index<'py>(&self, py: Python<'py>, item: &Bound<'py, PyAny>) -> PyResult<usize> {
        self.all(py)?.index(item)
    }

    /// How many items equal this one.
    fn count<'py>(&self, py: Python<'py>, item: &Bound<'py, PyAny>) -> PyResult<usize> {
        self.all(py)?.call_method1("count", (item,))?.extract()
    }

    /// The JSON Pointer (RFC 6901) of this list in its document.
    #[getter]
    fn pointer(&self) -> &str {
        &self.place.pointer
    }

    /// The canonical text, without blanks; with `indent=2` that for files and diffs.
    #[pyo3(signature = (indent=None))]
    fn to_json(&self, py: Python<'_>, indent: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        written(py, &self.place, indent)
    }

    /// The data as a list of dicts, strings or numbers, yours to change.
    fn to_list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        value::data(py, self.place.text(false))
    }

    /// A list of equal items is equal to it; a tuple is not, for it would need the same hash.
    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        if let Ok(other) = other.cast::<Self>() {
            return Ok(py_bool(py, self.place.says_the_same(&other.get().place)));
        }
        match other.cast::<PyList>() {
            Ok(other) => Ok(py_bool(py, self.all(py)?.eq(other)?)),
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __hash__(&self) -> u64 {
        hash(&self.place)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Pickled<'py, '_>> {
        pickled(py, &self.place)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        /// More than a screen holds is counted, not shown.
        const SHOWN: usize = 20;
        let first = (0..self.size().min(SHOWN))
            .map(|at| Ok(self.place.below(at).show(py)?.bind(py).repr()?.to_string()));
        let mut items = first.collect::<PyResult<Vec<String>>>()?;
        if self.size() > SHOWN {
            items.push(format!("… {} more", self.size() - SHOWN));
        }
        Ok(format!("[{}]", items.join(", ")))
    }
}

/// Goes over a list, one item at a time.
#[pyclass(frozen, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Items {
    place: Place,
    next: AtomicUsize,
    size: usize,
}

#[pymethods]
impl Items {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        let at = self.next.fetch_add(1, Ordering::Relaxed);
        (at < self.size)
            .then(|| self.place.below(at).show(py))
            .transpose()
    }
}
