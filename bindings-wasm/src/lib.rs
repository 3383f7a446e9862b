//! The compiled half of the npm package `journeykit`. It decides nothing: text goes in, core answers with text, and
//! the JavaScript half makes objects and errors of it.
//!
//! ```text
//! document  an atlas that is open
//! gap       what can be done with a gap
//! answer    options that come in, refusals that go out
//! seed      randomness of the platform
//! ```

#![expect(
    unreachable_pub,
    reason = "what wasm-bindgen exports is reachable from JavaScript"
)]

mod answer;
mod document;
mod gap;
mod seed;
