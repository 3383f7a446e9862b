//! Tables: the entities of one kind in rows.

use journeykit::finding::visible_value;
use journeykit::table::{Cells, DataTable};
use journeykit::{Atlas, Gap, Report};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};

use crate::document_ref::Root;
use crate::exceptions::argument_error;
use crate::parts::Part;
use crate::{args, python_half};

/// The entities of one kind, or the findings of a report, in rows. It is a sequence of rows, which
/// are dicts; asked by the name of a column it gives the values of that. pandas, polars, pyarrow and
/// duckdb read a table directly, through the Arrow PyCapsule interface (`__arrow_c_stream__`).
#[pyclass(frozen, weakref, module = "journeykit._native")]
#[derive(Debug)]
pub(crate) struct Table {
    table: DataTable,
    /// The function of this module that made it, and its arguments: what a pickle keeps.
    made_by: (&'static str, Py<PyTuple>),
}

/// The table `name` of an atlas or a gap, with texts in `language`: the rows of what stands in
/// `part`; the names of its tables if no name is given.
#[pyfunction]
#[pyo3(signature = (part, name=None, language=None))]
pub(crate) fn table<'py>(
    py: Python<'py>,
    part: &Bound<'py, Part>,
    name: Option<&Bound<'py, PyAny>>,
    language: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let reference = &part.get().reference;
    let root = &reference.root;
    let Some(name) = name else {
        let names = if matches!(root, Root::Gap(..)) {
            Gap::tables()
        } else {
            Atlas::tables()
        };
        return Ok(PyTuple::new(py, names)?.into_any());
    };
    let arguments = (part, name, language).into_pyobject(py)?.unbind();
    let name = args::string(name, "name")?;
    let language = tag(language)?;
    let language = language.as_deref();
    let table = py.detach(|| match root {
        Root::Atlas(atlas) => Some(atlas.table(&name, language)),
        Root::Gap(gap, atlas) => Some(gap.table(&name, language, atlas.as_deref())),
        Root::Detached(_) => None,
    });
    let table =
        table.ok_or_else(|| argument_error(py, "tables are made of an atlas or of a gap"))?;
    let table = table.map_err(|report| argument_error(py, report.to_string()))?;
    let table = if reference.pointer.is_empty() {
        table
    } else {
        table.within(&reference.pointer)
    };
    let made_by = ("table", arguments);
    Ok(Bound::new(py, Table { table, made_by })?.into_any())
}

/// The findings of a report, which comes as JSON, in rows, with the names of maps, stages and steps
/// of `atlas` in `language`.
#[pyfunction]
#[pyo3(signature = (report, atlas=None, language=None))]
pub(crate) fn report_table<'py>(
    py: Python<'py>,
    report: &Bound<'py, PyAny>,
    atlas: Option<&Bound<'py, Part>>,
    language: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, Table>> {
    let arguments = (report, atlas, language).into_pyobject(py)?.unbind();
    let report = Report::from_json(&args::string(report, "report")?)
        .map_err(|problem| argument_error(py, problem.to_string()))?;
    let atlas = atlas.and_then(|atlas| match &atlas.get().reference.root {
        Root::Atlas(atlas) => Some(atlas.clone()),
        _ => None,
    });
    let language = tag(language)?;
    let table = py.detach(|| report.table(atlas.as_deref(), language.as_deref()));
    let made_by = ("report_table", arguments);
    Bound::new(py, Table { table, made_by })
}

/// Tables of one name, each with the name of its document, one below the other; that name stands in
/// the first column. `None` without tables.
#[pyfunction]
pub(crate) fn stack<'py>(
    py: Python<'py>,
    tables: &Bound<'py, PyAny>,
    column: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, Table>>> {
    let arguments = (tables, column).into_pyobject(py)?.unbind();
    let named: Vec<(String, Bound<'py, Table>)> =
        args::extract(tables, "tables", "tables with the names of their documents")?;
    let column = args::string(column, "column")?;
    let named = named
        .into_iter()
        .map(|(document, table)| (document, table.get().table.clone()));
    let made_by = ("stack", arguments);
    DataTable::stacked(&column, named.collect())
        .map(|table| Bound::new(py, Table { table, made_by }))
        .transpose()
}

/// A language tag, if one is given.
fn tag(language: Option<&Bound<'_, PyAny>>) -> PyResult<Option<String>> {
    language
        .map(|language| args::extract(language, "language", "a language tag"))
        .transpose()
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

    /// A row as a dict, by its position, or several by a slice; the values of a column, by its
    /// name.
    fn __getitem__<'py>(
        &self,
        py: Python<'py>,
        key: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let Ok(name) = key.extract::<String>() else {
            return self.records(py)?.into_any().get_item(key);
        };
        let Some(column) = self.table.column(&name) else {
            let name = visible_value(&name);
            return Err(PyKeyError::new_err(format!("there is no column `{name}`")));
        };
        let cells = (0..self.table.rows).map(|row| cell(py, &column.cells, row));
        Ok(PyList::new(py, cells.collect::<PyResult<Vec<_>>>()?)?.into_any())
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.records(py)?.call_method0("__iter__")
    }

    /// The table as a data frame of pandas, which has to be installed.
    fn to_pandas(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        let py = slf.py();
        let arguments = PyDict::new(py);
        // Also where the table has no rows.
        arguments.set_item("columns", slf.get().columns(py)?.to_list())?;
        py.import("pandas")?
            .getattr("DataFrame")?
            .call((slf.get().records(py)?,), Some(&arguments))
    }

    /// The table as a data frame of polars, which has to be installed.
    fn to_polars(slf: Bound<'_, Self>) -> PyResult<Bound<'_, PyAny>> {
        slf.py()
            .import("polars")?
            .getattr("DataFrame")?
            .call1((slf,))
    }

    fn __reduce__<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        let (function, arguments) = &self.made_by;
        let function = py.import("journeykit._native")?.getattr(*function)?;
        Ok((function, arguments.bind(py).clone()))
    }

    /// What a notebook shows: the first rows as HTML.
    #[pyo3(signature = (include=None, exclude=None))]
    fn _repr_mimebundle_<'py>(
        slf: Bound<'py, Self>,
        include: Option<&Bound<'py, PyAny>>,
        exclude: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let _ = (include, exclude);
        let bundle = PyDict::new(slf.py());
        bundle.set_item("text/plain", slf.get().__repr__())?;
        bundle.set_item("text/html", python_half::table_html(&slf)?)?;
        Ok(bundle)
    }

    /// A table is neither true nor false: ask for its length.
    #[expect(clippy::unused_self, reason = "Python asks an object")]
    fn __bool__(&self, py: Python<'_>) -> PyResult<bool> {
        Err(argument_error(
            py,
            "ask `len(table)`: a table is neither true nor false",
        ))
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
