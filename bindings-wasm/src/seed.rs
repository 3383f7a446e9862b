//! Randomness of the platform, which the module has none of by itself.

use wasm_bindgen::prelude::*;

/// Seeds the hash tables with 32 random bits twice. To be called once, before anything else.
#[wasm_bindgen(js_name = seedHashTables)]
pub fn seed_hash_tables(low: u32, high: u32) {
    #[cfg(target_family = "wasm")]
    journeykit::seed_hash_tables(u64::from(high) << 32 | u64::from(low));
    #[cfg(not(target_family = "wasm"))]
    let _ = (low, high);
}
