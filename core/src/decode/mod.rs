//! The only door for text: JSON in, a value of the model or a report of everything that is wrong.
//!
//! A good text is read once, straight into the model. One that fails is looked at a second time:
//! parsed into a strict tree, brought to today's format if it is older, and read by the same code
//! with every problem noted at its place.

mod migrate;
mod reader;
mod documents;
mod replace;

pub(crate) use reader::{read_value, utf8};
