//! What leaves for other programs: documents and gaps as tables.

mod columns;
mod table;

pub use table::{Cells, Column, DataTable};
