//! An object of a document, as Python sees it.

use std::hash::{DefaultHasher, Hash, Hasher};

use journeykit::{Entity, View};
use pyo3::exceptions::{PyAttributeError, PyKeyError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::args::take;
use crate::place::{Place, Root};
use crate::{args, change, raise, value};

/// An object of a document: a map, a stage, a touchpoint, a figure of a gap. Its members are attributes and
/// items, called what they are called in the data; a member that is not there is `None`, a list that is
/// not there is empty. It never changes.
#[pyclass(
    frozen,
    subclass,
    mapping,
    module = "journeykit._native",
    from_py_object
)]
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) place: Place,
}

impl Part {
    fn entity(&self) -> Option<&dyn Entity> {
        match self.place.view() {
            View::Entity(entity) => Some(entity),
            _ => None,
        }
    }

    /// The names of its members: of those that are there, or of all.
    fn names(&self, all: bool) -> impl Iterator<Item = &'static str> {
        let members = self
            .entity()
            .into_iter()
            .flat_map(|entity| entity.members());
        members
            .filter(move |(_, view)| all || !view.is_absent())
            .map(|(field, _)| field.name)
    }

    fn member(&self, py: Python<'_>, name: &str) -> Option<PyResult<Py<PyAny>>> {
        let field = self
            .entity()?
            .fields()
            .iter()
            .find(|field| field.name == name)?;
        let place = self.place.below(name);
        Some(if field.shape.is_list() {
            place.show_list(py)
        } else {
            place.show(py)
        })
    }
}

#[pymethods]
impl Part {
    #[new]
    fn new(part: PyRef<'_, Self>) -> Self {
        part.clone()
    }

    fn __getattr__(&self, py: Python<'_>, name: &Bound<'_, PyString>) -> PyResult<Py<PyAny>> {
        let word = name.to_string_lossy();
        let unknown =
            || PyAttributeError::new_err(format!("a {} has no member `{word}`", self.place.kind()));
        self.member(py, &word).unwrap_or_else(|| Err(unknown()))
    }

    fn __getitem__(&self, py: Python<'_>, name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let unknown = || PyKeyError::new_err(name.clone().unbind());
        let word: String = name.extract().map_err(|_| unknown())?;
        self.member(py, &word).unwrap_or_else(|| Err(unknown()))
    }

    fn __contains__(&self, name: &Bound<'_, PyAny>) -> bool {
        name.extract::<String>()
            .is_ok_and(|name| self.names(false).any(|known| known == name))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        pyo3::types::PyTuple::new(py, self.names(false).collect::<Vec<_>>())?
            .call_method0("__iter__")
    }

    /// The JSON Pointer (RFC 6901) of this part in its document, as in findings.
    #[getter]
    fn pointer(&self) -> &str {
        &self.place.pointer
    }

    /// The atlas that this stands in; `None` for parts of a gap, and for what stands by itself.
    #[getter]
    fn atlas(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        match &self.place.root {
            root @ Root::Atlas(_) => root.clone().show(py).map(Some),
            _ => Ok(None),
        }
    }

    /// The canonical text, without blanks; with `indent=2` that for files and diffs.
    #[pyo3(signature = (indent=None))]
    fn to_json(&self, py: Python<'_>, indent: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        written(py, &self.place, indent)
    }

    /// The text of a member in a language: that of the document unless told. A text that is not there in that language
    /// comes in one near to it.
    #[pyo3(signature = (name, language=None))]
    fn say(
        &self,
        py: Python<'_>,
        name: &Bound<'_, PyAny>,
        language: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Option<String>> {
        let (name, own) = (args::text(name, "name")?, self.place.root.language());
        let language = language
            .map(|tag| args::text(tag, "language"))
            .transpose()?;
        match self.entity().and_then(|entity| entity.member(&name)) {
            Some(View::Text(text)) => Ok(Some(
                text.best(language.as_deref().unwrap_or(own), own)
                    .to_owned(),
            )),
            Some(View::Absent) => Ok(None),
            Some(other) if other.as_str().is_some() => Ok(other.as_str().map(str::to_owned)),
            _ => Err(raise::argument(
                py,
                format!("a {} has no text `{name}`", self.place.kind()),
            )),
        }
    }

    /// The data as dicts, lists, strings and numbers, yours to change.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        value::data(py, self.place.text(false))
    }

    /// A copy with other members; `None` takes a member away. What stands in an atlas gives a part of a changed copy
    /// of that atlas, any other a part that stands by itself.
    #[pyo3(signature = (**changes))]
    fn replace(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        change::replaced(py, &self.place, changes)
    }

    #[pyo3(signature = (**changes))]
    fn __replace__(
        &self,
        py: Python<'_>,
        changes: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.replace(py, changes)
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> Py<PyAny> {
        match other.cast::<Self>() {
            Ok(other) => py_bool(py, self.place.says_the_same(&other.get().place)),
            Err(_) => py.NotImplemented(),
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

    /// What a notebook shows: atlases, maps and gaps as tables, in the language of the document.
    #[pyo3(signature = (include=None, exclude=None))]
    fn _repr_mimebundle_<'py>(
        &self,
        py: Python<'py>,
        include: Option<&Bound<'py, PyAny>>,
        exclude: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let _ = (include, exclude);
        let bundle = PyDict::new(py);
        bundle.set_item("text/plain", self.__repr__())?;
        if let Some(html) = self.to_html(None)? {
            bundle.set_item("text/html", html)?;
        }
        Ok(bundle)
    }

    /// An atlas, a map or a gap as static HTML, in the language of the document or another (en, nb, nn, sv, da); `None`
    /// for parts that have no picture.
    #[pyo3(signature = (lang=None))]
    fn to_html(&self, lang: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
        crate::show::html(&self.place, lang)
    }

    fn __repr__(&self) -> String {
        let word = |name: &str| self.entity().and_then(|entity| entity.member(name));
        let id = word("id")
            .and_then(View::as_str)
            .map(|id| format!(" {id}"))
            .unwrap_or_default();
        let own = self.place.root.language();
        let said = ["title", "name", "text"]
            .into_iter()
            .find_map(|name| match word(name) {
                Some(View::Text(text)) => Some(text.best(own, own).to_owned()),
                Some(view) => view.as_str().map(str::to_owned),
                None => None,
            });
        format!(
            "<{}{id}{}>",
            self.place.kind(),
            said.map(|said| format!(": {said:?}")).unwrap_or_default()
        )
    }
}

/// The canonical text of a place, for `to_json`.
pub(crate) fn written(
    py: Python<'_>,
    place: &Place,
    indent: Option<&Bound<'_, PyAny>>,
) -> PyResult<String> {
    let indent: Option<u8> = indent
        .map(|indent| take(indent, "indent", "None or 2"))
        .transpose()?;
    match indent {
        None => Ok(py.detach(|| place.text(false))),
        Some(2) => Ok(py.detach(|| place.text(true))),
        Some(_) => Err(raise::argument(
            py,
            "`indent` must be None or 2: there are two canonical forms",
        )),
    }
}

/// `restore`, and what it makes the same place of.
pub(crate) type Pickled<'py, 'p> = (
    Bound<'py, PyAny>,
    (&'static str, String, &'p str, Option<String>),
);

/// What a pickle holds.
pub(crate) fn pickled<'py, 'p>(py: Python<'py>, place: &'p Place) -> PyResult<Pickled<'py, 'p>> {
    let whole = Place {
        root: place.root.clone(),
        pointer: String::new(),
    };
    let restore = py.import("journeykit._native")?.getattr("restore")?;
    let atlas = match &place.root {
        Root::Gap(_, Some(atlas)) => Some(atlas.to_json()),
        _ => None,
    };
    Ok((
        restore,
        (place.root.kind(), whole.text(false), &place.pointer, atlas),
    ))
}

/// Equal parts have equal hashes, wherever they stand.
pub(crate) fn hash(place: &Place) -> u64 {
    let mut hasher = DefaultHasher::new();
    place.text(false).hash(&mut hasher);
    hasher.finish()
}

pub(crate) fn py_bool(py: Python<'_>, value: bool) -> Py<PyAny> {
    pyo3::types::PyBool::new(py, value)
        .to_owned()
        .into_any()
        .unbind()
}
