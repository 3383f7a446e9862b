//! What the tests share: the cases of `tests/cases`, and a generator of atlases.

pub mod cases;
pub mod generate;

/// How many generated inputs a law is tried on: the usual number, `LAWS_TIMES` as many when that is set.
#[must_use]
pub fn tries(usual: u32) -> u32 {
    let times = std::env::var("LAWS_TIMES")
        .ok()
        .and_then(|times| times.parse().ok());
    usual.saturating_mul(times.unwrap_or(1))
}
