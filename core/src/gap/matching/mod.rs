//! Which element of the map before is the counterpart of which element after.
//!
//! Takes two maps as flat lists; gives a [`Pairing`], one-to-one within each
//! kind of element. `counterparts` decides, by `links` that the maps state, by
//! ids, and by similarity: `similarity` measures how similar two elements are,
//! and `assignment` chooses among the pairs that are similar enough.
//! `differing` compares counterparts member by member.

mod trigrams;
mod similarity;
mod least_cost;
mod assignment;
mod pairing;
mod links;
mod by_link;
mod by_similarity;
mod counterparts;
mod differing;

pub(crate) use counterparts::pair;
pub(crate) use differing::differing;
pub(crate) use pairing::{Pair, Pairing};
pub(crate) use trigrams::SAME;
