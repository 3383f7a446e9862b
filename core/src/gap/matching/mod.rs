//! Which element of the one map stands for which of the other.

mod similarity;
mod assignment;
mod pairing;
mod differing;

pub(crate) use differing::differing;
pub(crate) use pairing::{Pair, Pairing, pair};
pub(crate) use similarity::SAME;
