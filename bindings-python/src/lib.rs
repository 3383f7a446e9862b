//! The compiled half of the Python package `journeykit`. It decides nothing: text goes in, core answers, and
//! what stands at a place of a document is shown as it is.
//!
//! ```text
//! place     a document, shared, and a pointer into it
//! part      an object of it, as Python sees it
//! parts     a list of it
//! change    changed copies
//! show      what is shown to people
//! table     tables; arrow is their form for data frames
//! value     what comes out as a Python value of its own
//! kinds     the classes of Python, one for each kind of part
//! args      arguments
//! call      reading, checking, the gap
//! raise     core's findings as exceptions, whose classes are written in Python
//! ```

mod args;
#[cfg(feature = "arrow")]
mod arrow;
mod call;
mod change;
mod kinds;
mod part;
mod parts;
mod place;
mod raise;
mod show;
mod table;
mod value;

use pyo3::prelude::*;

/// Reading is a third faster with it than with the allocator of most systems.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The compiled half of `journeykit`; use the names of that package.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::call::{
        apply, check, gap, inverse, keys_are_text, part, read, read_gap, restore, schema,
    };
    #[pymodule_export]
    use super::kinds::{kind, make};
    #[pymodule_export]
    use super::part::Part;
    #[pymodule_export]
    use super::parts::{Items, Parts};
    #[pymodule_export]
    use super::show::{labels, only_errors, report_html};
    #[pymodule_export]
    use super::table::{Table, table};
    use super::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("TEXT_BYTES", journeykit::Limits::default().text_bytes)
    }
}
