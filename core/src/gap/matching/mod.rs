//! Which element of the map before is the counterpart of which element after.
//!
//! Takes two maps as flat lists; gives a [`Pairing`], one-to-one within each
//! kind of element. `pairing` decides, `similarity` measures how alike two
//! elements are, `assignment` chooses among the pairs that are alike enough,
//! and `differing` compares counterparts member by member.

mod similarity;
mod assignment;
mod pairing;
mod differing;

pub(crate) use differing::differing;
pub(crate) use pairing::{Pair, Pairing, pair};
pub(crate) use similarity::SAME;
