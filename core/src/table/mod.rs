//! The entities of one kind as a table, for data frames.

pub(crate) mod rules;
mod layout;
mod data_table;

pub use data_table::{Cells, Column, DataTable};
