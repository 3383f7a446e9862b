//! Tables as Arrow streams.

use std::sync::Arc;

use arrow_array::builder::{Int64Builder, ListBuilder, StringBuilder};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{
    Array, ArrayRef, BooleanArray, Float64Array, Int64Array, RecordBatch, RecordBatchIterator,
    RecordBatchOptions, StringArray,
};
use arrow_schema::{ArrowError, Field, Schema};
use journeykit::table::{Cells, Column, DataTable};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// A capsule that holds the table as a stream (Arrow C stream interface). A library that reads it
/// takes the data over; a capsule that nobody reads frees them.
pub(crate) fn stream<'py>(py: Python<'py>, table: &DataTable) -> PyResult<Bound<'py, PyCapsule>> {
    let batch = py
        .detach(|| batch(table))
        .map_err(|problem| PyRuntimeError::new_err(problem.to_string()))?;
    let schema = batch.schema();
    let batches = RecordBatchIterator::new([Ok(batch)], schema);
    PyCapsule::new_with_value(
        py,
        FFI_ArrowArrayStream::new(Box::new(batches)),
        c"arrow_array_stream",
    )
}

fn batch(table: &DataTable) -> Result<RecordBatch, ArrowError> {
    let arrays: Vec<ArrayRef> = table
        .columns
        .iter()
        .map(|column| array(&column.cells))
        .collect();
    let field = |(column, array): (&Column, &ArrayRef)| {
        Field::new(&column.name, array.data_type().clone(), true)
    };
    let fields: Vec<Field> = table.columns.iter().zip(&arrays).map(field).collect();
    let options = RecordBatchOptions::new().with_row_count(Some(table.rows));
    RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &options)
}

fn array(cells: &Cells) -> ArrayRef {
    match cells {
        Cells::Bool(cells) => Arc::new(BooleanArray::from(cells.clone())),
        Cells::Integer(cells) => Arc::new(Int64Array::from(cells.clone())),
        Cells::Number(cells) => Arc::new(Float64Array::from(cells.clone())),
        Cells::Text(cells) => Arc::new(cells.iter().map(Option::as_deref).collect::<StringArray>()),
        Cells::Integers(cells) => {
            let mut list = ListBuilder::new(Int64Builder::new());
            for items in cells {
                list.append_value(items.iter().copied().map(Some));
            }
            Arc::new(list.finish())
        }
        Cells::Texts(cells) => {
            let mut list = ListBuilder::new(StringBuilder::new());
            for items in cells {
                list.append_value(items.iter().map(Some));
            }
            Arc::new(list.finish())
        }
    }
}
