//! The only entrance for text: JSON in; a value of the model, or a report of
//! everything that is wrong, out.
//!
//! A text is measured against the limits and read once, failing fast, straight
//! into the model. If it is rejected, it is read again: parsed into a strict
//! tree, brought to the newest version of the format, and read by the same
//! decoder, collecting every problem with its pointer. A valid document is
//! therefore read once; only an invalid one is read a second time.

mod migrate;
mod reader;
mod documents;
mod edit;

pub(crate) use reader::{read_value, utf8};
