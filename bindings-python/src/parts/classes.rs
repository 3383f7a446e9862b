//! The two classes. Their methods are in `part.rs` and `list.rs`.

use pyo3::prelude::*;

use crate::document_ref::DocumentRef;

/// An entity of a document: an atlas, a map, a stage, a touchpoint, a figure of a gap. Its members
/// are attributes and items, under the names that they have in the JSON. A member that is absent is
/// `None`, a list that is absent is empty. It is immutable.
#[pyclass(
    frozen,
    subclass,
    mapping,
    weakref,
    module = "journeykit._native",
    from_py_object
)]
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) reference: DocumentRef,
}

/// A list of a document, in the order of the document. Items are found by position, and by id where
/// they have ids. It is immutable.
#[pyclass(frozen, sequence, weakref, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) reference: DocumentRef,
}
