//! JSON text to values and back, exactly.
//!
//! Two ways lead from a text to a value:
//!
//! - `JsonReader` reads a text from front to back into the types of the model,
//!   without a tree in between. Documents of the newest version without faults
//!   take this way.
//! - The strict parser builds a tree of [`Json`], which keeps what ordinary
//!   trees lose (the order of members, the spelling of numbers), and refuses
//!   what they accept (duplicate keys, lone surrogates, a byte-order mark).
//!
//! The tree serves where there is no type: the members of
//! [`Extensions`](crate::model::Extensions), the values in a
//! [`Gap`](crate::gap::Gap), documents of an older version on their way to the
//! newest, and the second reading of a document that has a fault.
//!
//! What is wrong is a `Fault`: a rule and the parameters of its message. With
//! its pointer it is a `Problem`, from which a
//! [`Finding`](crate::finding::Finding) is worded.

pub(crate) mod rules;
mod numeral;
mod value;
mod fault;
mod problems;
mod limits;
mod names;
mod parser;
mod parse_string;
mod parse;
mod deserialize;
mod collected;
mod plain_length;
mod reader;
mod scalars;
mod containers;

pub use value::Json;

pub(crate) use deserialize::json_from_serde;
pub(crate) use fault::{Fault, Faults, Problem};
pub(crate) use limits::{
    ALLOCATION, TextLimits, is_surely_within_limits, is_within_limits, make_room,
};
pub(crate) use numeral::{LARGEST_INTEGER, Numeral, serialize_number};
pub(crate) use parse::{parse_collecting_duplicates, unescaped_name};
pub(crate) use problems::Problems;
pub(crate) use reader::{JsonReader, Rejected};
