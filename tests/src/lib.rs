//! What the tests and benchmarks share: the cases of `tests/cases`, a generator of atlases, and the peer that the
//! benchmarks compare with.

pub mod cases;
pub mod generate;

/// The model's structs with every member, but of `String`, `Vec` and derived `Deserialize`. They check nothing but
/// types, names and words; texts are plain ones, as in the documents that are measured. `build.rs` writes them.
#[doc(hidden)]
pub mod peer {
    use serde::{Deserialize, Serialize};

    include!(concat!(env!("OUT_DIR"), "/peer.rs"));
}

/// How many generated inputs a law is tried on: the usual number, `LAWS_TIMES` as many when that is set.
#[must_use]
pub fn tries(usual: u32) -> u32 {
    let times = std::env::var("LAWS_TIMES").ok().and_then(|times| times.parse().ok());
    usual.saturating_mul(times.unwrap_or(1))
}
