//! The methods of `Part`: an entity as Python sees it.

use journeykit::finding::visible_value;
use journeykit::reflect::{Entity, View};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyAttributeError, PyKeyError, PyLookupError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

use super::change;
use super::classes::Part;
use super::convert::{list_to_python, to_python};
use super::pickle::{Reduced, reduce};
use super::{search, shared};
use crate::args;
use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::argument_error;
use crate::{html, python_half, value};

/// How many maps of a document its `repr` names.
const SHOWN_MAPS: usize = 10;

/// What `dict` gives under the same name, over a part.
fn mapping_view<'py>(part: Bound<'py, Part>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let views = part.py().import("collections.abc")?;
    views.getattr(name)?.call1((part,))
}

impl Part {
    fn entity(&self) -> Option<&dyn Entity> {
        self.reference.entity()
    }

    /// The names of the members that are present, in the order of the model.
    fn present_members(&self) -> impl Iterator<Item = &'static str> {
        let members = self
            .entity()
            .into_iter()
            .flat_map(|entity| entity.members());
        members
            .filter(|(_, view)| !view.is_absent())
            .map(|(field, _)| field.name)
    }

    /// The value of a member; `None` if the kind has no member of that name.
    fn member(&self, py: Python<'_>, name: &str) -> Option<PyResult<Py<PyAny>>> {
        let field = self
            .entity()?
            .fields()
            .iter()
            .find(|field| field.name == name)?;
        let member = self.reference.child(name);
        Some(if field.shape.is_list() {
            list_to_python(py, member)
        } else {
            to_python(py, member)
        })
    }

    /// A text in one language: `language`, or else that of the document, or else as `Text::best`
    /// chooses.
    fn best_text<'t>(&self, text: &'t journeykit::model::Text, language: Option<&str>) -> &'t str {
        let own = self.reference.root.language();
        text.best(language.unwrap_or(own), own)
    }
}

#[pymethods]
impl Part {
    #[new]
    fn new(part: PyRef<'_, Self>) -> Self {
        part.clone()
    }

    fn __getattr__(&self, py: Python<'_>, name: &Bound<'_, PyString>) -> PyResult<Py<PyAny>> {
        let member = name.to_string_lossy();
        self.member(py, &member).unwrap_or_else(|| {
            let kind = self.reference.kind_name();
            let message = format!("a {kind} has no member `{}`", visible_value(&member));
            Err(PyAttributeError::new_err(message))
        })
    }

    fn __getitem__(&self, py: Python<'_>, name: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let unknown = || PyKeyError::new_err(name.clone().unbind());
        let member: String = name.extract().map_err(|_| unknown())?;
        self.member(py, &member).unwrap_or_else(|| Err(unknown()))
    }

    fn __contains__(&self, name: &Bound<'_, PyAny>) -> bool {
        name.extract::<String>()
            .is_ok_and(|name| self.present_members().any(|present| present == name))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        PyTuple::new(py, self.present_members().collect::<Vec<_>>())?.call_method0("__iter__")
    }

    fn __len__(&self) -> usize {
        self.present_members().count()
    }

    /// An entity that is there is true, even if nothing is said in it.
    #[expect(clippy::unused_self, reason = "Python asks an object")]
    fn __bool__(&self) -> bool {
        true
    }

    /// The names of the members that are present.
    fn keys(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        mapping_view(slf, "KeysView")
    }

    /// The values of the members that are present.
    fn values(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        mapping_view(slf, "ValuesView")
    }

    /// The names and the values of the members that are present.
    fn items(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        mapping_view(slf, "ItemsView")
    }

    /// The value of a member if it is present, else `default`.
    #[pyo3(signature = (name, default=None))]
    fn get(
        &self,
        py: Python<'_>,
        name: &Bound<'_, PyAny>,
        default: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        if self.__contains__(name) {
            return self.__getitem__(py, name);
        }
        Ok(default.unwrap_or_else(|| py.None()))
    }

    /// What a JSON Pointer leads to, on from this entity: an entity, a list, or a plain value. So
    /// `atlas.at(finding.pointer)` is what a finding is about. `KeyError` if there is nothing.
    fn at(&self, py: Python<'_>, pointer: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let pointer = args::string(pointer, "pointer")?;
        let reference = DocumentRef {
            root: self.reference.root.clone(),
            pointer: format!("{}{pointer}", self.reference.pointer),
        };
        if matches!(reference.view(), View::Absent) {
            let pointer = visible_value(&pointer);
            return Err(PyKeyError::new_err(format!(
                "nothing stands at `{pointer}`"
            )));
        }
        shared::shown(py, reference)
    }

    /// The entity below this one that has an id, whatever its kind. `KeyError` if there is none,
    /// `LookupError` if there are several: the same step may stand in two maps, so ask one of these.
    fn find(&self, py: Python<'_>, id: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let id = args::string(id, "id")?;
        let found = search::with_id(self.reference.view(), &id);
        let id = visible_value(&id);
        match found.as_slice() {
            [] => Err(PyKeyError::new_err(format!(
                "nothing here has the id `{id}`"
            ))),
            [pointer] => to_python(
                py,
                DocumentRef {
                    root: self.reference.root.clone(),
                    pointer: format!("{}{pointer}", self.reference.pointer),
                },
            ),
            [one, other, ..] => Err(PyLookupError::new_err(format!(
                "`{id}` stands at {} places, such as `{one}` and `{other}`: ask what it stands in",
                found.len()
            ))),
        }
    }

    /// The entity that this one stands in; `None` for a whole document.
    #[getter]
    fn container(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        for pointer in search::above(&self.reference.pointer) {
            if pointer.is_empty() {
                return shared::whole(py, &self.reference.root).map(Some);
            }
            let reference = DocumentRef {
                root: self.reference.root.clone(),
                pointer: pointer.to_owned(),
            };
            if reference.entity().is_some() {
                return to_python(py, reference).map(Some);
            }
        }
        Ok(None)
    }

    fn _ipython_key_completions_(&self) -> Vec<&'static str> {
        self.present_members().collect()
    }

    /// The JSON Pointer (RFC 6901) of this entity in its document, as findings give it; "" for the
    /// whole document.
    #[getter]
    fn pointer(&self) -> &str {
        &self.reference.pointer
    }

    /// The atlas that this entity belongs to; `None` in a gap, and for an entity that was made by
    /// itself.
    #[getter]
    fn atlas(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        match &self.reference.root {
            root @ Root::Atlas(_) => shared::whole(py, root).map(Some),
            _ => Ok(None),
        }
    }

    /// The data as canonical JSON: without white space, or with `indent=2` indented by two spaces,
    /// for files and diffs.
    #[pyo3(signature = (indent=None))]
    fn to_json(&self, py: Python<'_>, indent: Option<&Bound<'_, PyAny>>) -> PyResult<String> {
        let pretty = args::is_pretty(py, indent)?;
        Ok(py.detach(|| self.reference.to_json(pretty)))
    }

    /// The text of the member `name` in one language: in `language` (a tag such as "nb"), or else
    /// in the language of the document. A text that is missing in that language comes in a language
    /// close to it, or else in the document's. `None` if the member is absent; `ArgumentError` if
    /// it is no text.
    #[pyo3(signature = (name, language=None))]
    fn say(
        &self,
        py: Python<'_>,
        name: &Bound<'_, PyAny>,
        language: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Option<String>> {
        let name = args::string(name, "name")?;
        let language = language
            .map(|tag| args::string(tag, "language"))
            .transpose()?;
        match self.entity().and_then(|entity| entity.member(&name)) {
            Some(View::Text(text)) => {
                Ok(Some(self.best_text(text, language.as_deref()).to_owned()))
            }
            Some(View::Absent) => Ok(None),
            Some(other) if other.as_str().is_some() => Ok(other.as_str().map(str::to_owned)),
            _ => Err(argument_error(
                py,
                format!("a {} has no text `{name}`", self.reference.kind_name()),
            )),
        }
    }

    /// The data as new dicts, lists, strings and numbers, as `json.loads` gives them.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        value::from_json(py, self.reference.to_json(false))
    }

    /// A copy with other members; `None` removes a member. An entity of an atlas gives the same
    /// entity of a changed copy of that atlas; one that was made by itself gives another of its
    /// kind. `ValidationError` if a value is not allowed, `ArgumentError` in a gap, which is
    /// computed.
    #[pyo3(signature = (**changes))]
    fn replace(&self, py: Python<'_>, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        shared::shown(py, change::replace(py, &self.reference, changes)?)
    }

    #[pyo3(signature = (**changes))]
    fn __replace__(
        &self,
        py: Python<'_>,
        changes: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        self.replace(py, changes)
    }

    /// A copy with `value` added at a JSON Pointer, as JSON Patch (RFC 6902) adds: as a new item of
    /// a list, before the one that is there or at the end (`-`), or as the value of a member,
    /// whether it had one or not. The pointer leads on from this entity, which is given as it
    /// stands in a changed copy of its atlas. Only `value` is read; the other arguments are those
    /// of `Atlas.from_json`.
    ///
    /// Raises `ValidationError` if there is no such place or the value is not allowed there, with
    /// pointers into the whole document, and `ArgumentError` for an entity that stands in no atlas.
    #[pyo3(
        signature = (pointer, value, *, limits=None, lang=None, mask=None),
        text_signature = "($self, pointer, value, *, limits=None, lang=None, mask=False)"
    )]
    fn add(
        &self,
        py: Python<'_>,
        pointer: &Bound<'_, PyAny>,
        value: &Bound<'_, PyAny>,
        limits: Option<&Bound<'_, PyAny>>,
        lang: Option<&Bound<'_, PyAny>>,
        mask: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let options = args::options(&python_half::read_options(py, limits, lang, mask)?)?.read;
        let pointer = args::string(pointer, "pointer")?;
        let (json, _) = python_half::json_text(value, limits)?;
        let added = change::add(py, &self.reference, &pointer, &json, &options)?;
        shared::shown(py, added)
    }

    /// A copy without the member or the item at a JSON Pointer, as JSON Patch (RFC 6902) removes;
    /// items behind it move up. The pointer leads on from this entity, which is given as it stands
    /// in a changed copy of its atlas. References to what is removed stay as they are, and
    /// `Atlas.check` reports them.
    ///
    /// Raises `ValidationError` if nothing stands there or it is required, and `ArgumentError` for
    /// an entity that stands in no atlas.
    #[pyo3(
        signature = (pointer, *, lang=None, mask=None),
        text_signature = "($self, pointer, *, lang=None, mask=False)"
    )]
    fn remove(
        &self,
        py: Python<'_>,
        pointer: &Bound<'_, PyAny>,
        lang: Option<&Bound<'_, PyAny>>,
        mask: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let options = args::options(&python_half::read_options(py, None, lang, mask)?)?.read;
        let pointer = args::string(pointer, "pointer")?;
        let removed = change::remove(py, &self.reference, &pointer, &options)?;
        shared::shown(py, removed)
    }

    fn __eq__(&self, py: Python<'_>, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        match other.cast::<Self>() {
            Ok(other) => self
                .reference
                .has_same_content(&other.get().reference)
                .into_py_any(py),
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

    /// What a notebook shows: HTML for atlases, maps and gaps, in the language of the document.
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

    /// An atlas, a map or a gap as static HTML, with labels in `lang` (en, nb, nn, sv, da) or else
    /// in the language of the document; `None` for entities of other kinds.
    #[pyo3(signature = (lang=None))]
    fn to_html(&self, lang: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
        Ok(html::html(&self.reference, args::lang(lang)?))
    }

    fn __repr__(&self) -> String {
        let member = |name: &str| self.entity().and_then(|entity| entity.member(name));
        let id = member("id")
            .and_then(View::as_str)
            .map(|id| format!(" {}", visible_value(id)))
            .unwrap_or_default();
        let title = ["title", "name", "text"]
            .into_iter()
            .find_map(|name| match member(name) {
                Some(View::Text(text)) => Some(self.best_text(text, None).to_owned()),
                Some(view) => view.as_str().map(str::to_owned),
                None => None,
            });
        let title = title
            .map(|title| format!(": {:?}", visible_value(&title)))
            .unwrap_or_default();
        // Of a document one wants to know by which ids its maps are asked for.
        let maps = match member("maps") {
            Some(View::List(maps)) => (0..maps.size().min(SHOWN_MAPS))
                .filter_map(|position| match maps.at(position) {
                    Some(View::Entity(map)) => map.id().map(|id| visible_value(id).into_owned()),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        let maps = if maps.is_empty() {
            String::new()
        } else {
            format!(", maps {}", maps.join(", "))
        };
        format!("<{}{id}{title}{maps}>", self.reference.kind_name())
    }
}
