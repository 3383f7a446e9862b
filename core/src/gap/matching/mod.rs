//! Which element of the map before is the counterpart of which element after.
//!
//! Takes two maps as flat lists; gives a [`Pairing`], one-to-one within each
//! kind of element, with suggestions beside. `counterparts` decides: by `links`
//! that the maps state, by ids, and by words (`words` to `left_over`) or
//! similarity. `assignment` chooses among the pairs that are similar enough.
//! `differing` compares counterparts member by member.

mod work_left;
mod trigrams;
mod similarity;
mod least_cost;
mod assignment;
mod pairing;
mod relation;
mod links;
mod by_link;
mod word_lists;
mod words;
mod word_relation;
mod text_index;
mod evidence;
mod place;
mod certainty;
mod chunks;
mod free_steps;
mod left_over;
mod by_id;
mod pains_and_gains;
mod by_similarity;
mod counterparts;
mod differing;

pub(crate) use counterparts::pair;
pub(crate) use differing::differing;
pub(crate) use pairing::{Pair, Pairing};
pub(crate) use relation::{MapSide, Relation};
pub(crate) use trigrams::{SAME, Trigrams};
pub(crate) use work_left::{TooMuchWork, WorkLeft};
