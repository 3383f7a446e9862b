//! The only entrance for text: JSON in; a value of the model, or a report of
//! everything that is wrong, out.
//!
//! A text is measured against the limits and read once, failing fast, straight
//! into the model. If it is rejected, it is read again: parsed into a strict
//! tree, brought to the newest version of the format, and read by the same
//! decoder, collecting every problem with its pointer. So a document without
//! faults costs one pass, and only the others pay for good messages.

mod migrate;
mod reader;
mod documents;
mod replace;

pub(crate) use reader::{read_value, utf8};
