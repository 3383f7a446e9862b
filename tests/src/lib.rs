//! What the tests and benchmarks share: the cases of `tests/cases`, a generator of atlases, attacks, and the peer that the
//! benchmarks compare with.

pub mod attacks;
pub mod cases;
pub mod differential;
pub mod generate;

/// The model's structs with every member, but of `String`, `Vec` and derived `Deserialize`. They check nothing but
/// types, names and words; texts are plain ones, as in the documents that are measured. `build.rs` writes them.
#[doc(hidden)]
pub mod peer {
    use serde::{Deserialize, Serialize};

    include!(concat!(env!("OUT_DIR"), "/peer.rs"));
}

/// How many generated inputs a law is tried on: the usual number, `LAWS_TIMES` as many when that is set (20, or 0.1).
#[must_use]
pub fn tries(usual: u32) -> u32 {
    let times = std::env::var("LAWS_TIMES")
        .ok()
        .and_then(|times| times.parse::<f64>().ok());
    match times {
        // Beyond what a u32 holds it is the most there is.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a number of tries"
        )]
        Some(times) => (f64::from(usual) * times).ceil() as u32,
        None => usual,
    }
}
