//! Tables of the entities in an atlas or a gap, for data frames, spreadsheets
//! and databases.
//!
//! [`Atlas::table`](crate::Atlas::table) and [`Gap::table`](crate::Gap::table)
//! make them; their columns depend on the model only, never on the document.

pub(crate) mod rules;
mod layout;
mod data_table;
mod filling;
mod tables;
mod findings;

pub use data_table::{Cells, Column, DataTable};
