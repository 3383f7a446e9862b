//! JSON as it stands in a text: nothing lost, nothing let through.
//!
//! [`Json`] keeps what ordinary trees lose (the order of members, the spelling of numbers), and its
//! parser refuses what they let through (duplicate keys, lone surrogates, a byte-order mark). It
//! serves where there is no type: the members of [`Extensions`](crate::model::Extensions), the
//! values in a [`Gap`](crate::gap::Gap), older documents on their way to today's form, and the
//! second look at a document that failed. Of a good document only the extensions become such a
//! tree; all else is read by [`JsonReader`] straight into the model.

pub(crate) mod rules;
mod numeral;
mod value;
mod fault;
mod limits;
mod parse;
mod deserialize;
mod reader;

pub use value::Json;

pub(crate) use deserialize::json_from_serde;
pub(crate) use fault::{Fault, Faults, Problem, Problems};
pub(crate) use limits::{TextLimits, is_surely_within_limits, is_within_limits};
pub(crate) use numeral::{LARGEST_INTEGER, Numeral, serialize_number};
pub(crate) use parse::parse_on;
pub(crate) use reader::{JsonReader, Rejected, unescaped_name};
