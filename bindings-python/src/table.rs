//! Tables: the entities of one kind in rows.

use journeykit::table::{Cells, DataTable};
use journeykit::{Atlas, Gap};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

use crate::args;
use crate::document_ref::Root;
use crate::exceptions::argument_error;
use crate::parts::Part;

/// The entities of one kind in rows, as `Atlas.table` and `Gap.table` give them. pandas, polars,
/// pyarrow and duckdb read a table directly, through the Arrow PyCapsule interface
/// (`__arrow_c_stream__`).
#[pyclass(frozen, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Table {
    table: DataTable,
}

/// The table `name` of an atlas or a gap, with texts in `language`; the names of its tables if no
/// name is given.
#[pyfunction]
#[pyo3(signature = (part, name=None, language=None))]
pub(crate) fn table<'py>(
    py: Python<'py>,
    part: &Part,
    name: Option<&Bound<'py, PyAny>>,
    language: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let root = &part.reference.root;
    let Some(name) = name else {
        let names = if matches!(root, Root::Gap(..)) {
            Gap::tables()
        } else {
            Atlas::tables()
        };
        return Ok(PyTuple::new(py, names)?.into_any());
    };
    let name = args::string(name, "name")?;
    let language: Option<String> = language
        .map(|language| args::extract(language, "language", "a language tag"))
        .transpose()?;
    let language = language.as_deref();
    let table = py.detach(|| match root {
        Root::Atlas(atlas) => Some(atlas.table(&name, language)),
        Root::Gap(gap, atlas) => Some(gap.table(&name, language, atlas.as_deref())),
        Root::Detached(_) => None,
    });
    let table =
        table.ok_or_else(|| argument_error(py, "tables are made of an atlas or of a gap"))?;
    let table = table.map_err(|report| argument_error(py, report.to_string()))?;
    Ok(Bound::new(py, Table { table })?.into_any())
}

#[pymethods]
impl Table {
    /// The name of the table: `touchpoints`, `changes`.
    #[getter]
    fn name(&self) -> &str {
        &self.table.name
    }

    /// The names of the columns, in order.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.table.columns.iter().map(|column| &column.name))
    }

    /// What each column means, by the name of the column.
    #[getter]
    fn meanings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let meanings = PyDict::new(py);
        for column in &self.table.columns {
            meanings.set_item(&column.name, &column.doc)?;
        }
        Ok(meanings)
    }

    /// The rows as dicts by the names of the columns; `None` for a cell without a value.
    fn records<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let rows: Vec<Bound<'py, PyDict>> = (0..self.table.rows).map(|_| PyDict::new(py)).collect();
        for column in &self.table.columns {
            let name = column.name.as_str().into_pyobject(py)?;
            for (index, row) in rows.iter().enumerate() {
                row.set_item(&name, cell(py, &column.cells, index)?)?;
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

    /// The table as an Arrow stream (Arrow PyCapsule interface), which data frames read.
    /// `requested_schema` is ignored, as the interface allows: the caller casts.
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
