//! The compiled half of the Python package `journeykit`. Documents come in as JSON and are read,
//! checked and compared by the crate `journeykit`. Python objects are references into these
//! documents, made when they are looked at.
//!
//! The modules stand in order: each imports only from those above it (`tests/test_street.py` holds
//! them to it).

/// Looks up what is written in Python.
mod python_half;
/// Raises the package's exceptions.
mod exceptions;
/// Converts arguments.
mod args;
/// Finds kinds of entities by name.
mod kinds;
/// A shared document and a JSON Pointer into it.
mod document_ref;
/// Plain Python values.
mod value;
/// Atlases, maps and gaps as HTML.
mod html;
/// Entities and lists as Python objects.
mod parts;
/// Tables as Arrow streams.
#[cfg(feature = "arrow")]
mod arrow;
/// Tables as Python objects.
mod table;
/// The module's functions.
mod api;

use pyo3::prelude::*;

/// Reading is a third faster with it than with the allocators of most systems.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The compiled half of `journeykit`; use the names of that package.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::api::check::{check, only_errors, report_html, report_line};
    #[pymodule_export]
    use super::api::describe::{kind, labels, rules, schema, visible};
    #[pymodule_export]
    use super::api::gap::{apply, confirm, gap, gap_text, inverse, part};
    #[pymodule_export]
    use super::api::read::{make, plain_size, read, read_gap};
    #[pymodule_export]
    use super::parts::{Items, Part, Parts, restore};
    #[pymodule_export]
    use super::table::{Table, table};
    use super::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        let limits = journeykit::options::Limits::default();
        module.add("TEXT_BYTES", limits.text_bytes)?;
        module.add("VALUES", limits.values)
    }
}
