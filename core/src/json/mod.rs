//! JSON as it stands in a text: nothing lost, nothing let through.
//!
//! [`Json`] keeps what ordinary trees lose (the order of members, the spelling of numbers) and its
//! parser refuses what they let through (duplicate keys, a lone surrogate, a byte-order mark). It
//! serves where there is no type: the members of [`extensions`](crate::Extensions), the values in a
//! [`Gap`](crate::Gap), older documents on their way to today's form, and the second, slow look
//! at a document that failed. Of a good document only the `extensions` become such a tree.

mod fault;
mod input;
mod limits;
mod parse;
mod serde;
mod value;

pub(crate) use self::serde::from_serde;
#[allow(unreachable_pub)]
pub use fault::Fault;
pub(crate) use fault::{Faults, Problem, Problems};
pub(crate) use input::{Input, Numeral, Wrong, plain_name};
pub use limits::Limits;
pub(crate) use limits::{surely_within, within};
pub(crate) use parse::{parse, parse_on};
pub use value::Json;
