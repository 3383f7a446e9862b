//! Tables, for data frames.

use journeykit::{Cells, DataTable};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

use crate::args::{take, text};
use crate::part::Part;
use crate::place::Root;
use crate::raise;

/// The parts of one kind in rows: what `Atlas.table` and `Gap.table` give. pandas, polars, pyarrow and duckdb read it
/// as it is (it has `__arrow_c_stream__`).
#[pyclass(frozen, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Table {
    table: DataTable,
}

/// A table of an atlas or a gap; without a name, the names of those that there are.
#[pyfunction]
#[pyo3(signature = (part, name=None, language=None))]
pub(crate) fn table<'py>(
    py: Python<'py>,
    part: &Part,
    name: Option<&Bound<'py, PyAny>>,
    language: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let (root, names): (&Root, fn() -> Vec<String>) = match &part.place.root {
        root @ Root::Gap(..) => (root, journeykit::Gap::tables),
        root => (root, journeykit::Atlas::tables),
    };
    let Some(name) = name else {
        return Ok(PyTuple::new(py, names())?.into_any());
    };
    let name = text(name, "name")?;
    let language: Option<String> = language
        .map(|language| take(language, "language", "a language tag"))
        .transpose()?;
    let made = py.detach(|| match root {
        Root::Atlas(atlas) => Some(atlas.table(&name, language.as_deref())),
        Root::Gap(gap, atlas) => Some(gap.table(&name, language.as_deref(), atlas.as_deref())),
        Root::Loose(_) => None,
    });
    let made =
        made.ok_or_else(|| raise::argument(py, "tables are made of an atlas or of a gap"))?;
    let table = made.map_err(|report| raise::argument(py, report.to_string()))?;
    Ok(Bound::new(py, Table { table })?.into_any())
}

#[pymethods]
impl Table {
    /// What it has rows for.
    #[getter]
    fn name(&self) -> &str {
        &self.table.name
    }

    /// The names of its columns.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.table.columns.iter().map(|column| &column.name))
    }

    /// What each column means, by its name.
    #[getter]
    fn meanings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let meanings = PyDict::new(py);
        for column in &self.table.columns {
            meanings.set_item(&column.name, &column.doc)?;
        }
        Ok(meanings)
    }

    /// The rows as dicts; `None` for what is not known.
    fn records<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let rows: Vec<Bound<'py, PyDict>> = (0..self.table.rows).map(|_| PyDict::new(py)).collect();
        for column in &self.table.columns {
            let name = column.name.as_str().into_pyobject(py)?;
            let put = |row: usize, value: Bound<'py, PyAny>| rows[row].set_item(&name, value);
            for row in 0..self.table.rows {
                put(row, cell(py, &column.cells, row)?)?;
            }
        }
        PyList::new(py, rows)
    }

    fn __len__(&self) -> usize {
        self.table.rows
    }

    fn __repr__(&self) -> String {
        format!(
            "<table {}: {} rows, {} columns>",
            self.table.name,
            self.table.rows,
            self.table.columns.len()
        )
    }

    /// The Arrow stream of it (Arrow PyCapsule interface), which data frames read. It has one schema, whichever is
    /// asked for: that is allowed, and who asks casts.
    #[cfg(feature = "arrow")]
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, pyo3::types::PyCapsule>> {
        let _ = requested_schema;
        crate::arrow::stream(py, &self.table)
    }
}

fn cell<'py>(py: Python<'py>, cells: &Cells, row: usize) -> PyResult<Bound<'py, PyAny>> {
    Ok(match cells {
        Cells::Bool(cells) => cells[row].into_pyobject(py)?.into_any(),
        Cells::Integer(cells) => cells[row].into_pyobject(py)?.into_any(),
        Cells::Number(cells) => cells[row].into_pyobject(py)?.into_any(),
        Cells::Text(cells) => cells[row].as_deref().into_pyobject(py)?.into_any(),
        Cells::Integers(cells) => (&cells[row]).into_pyobject(py)?.into_any(),
        Cells::Texts(cells) => (&cells[row]).into_pyobject(py)?.into_any(),
    })
}
