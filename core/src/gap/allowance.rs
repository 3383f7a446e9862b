//! How many bytes the answer to two maps may take beyond what is linear in them.
//!
//! Two parts of a gap are products: who pays for which change (initiatives
//! times changes) and the curves of personas (personas times steps). Their bytes
//! are counted before they are written.

use std::io::{Result, Write};

use serde::Serialize;

use crate::model::{Initiative, JourneyMap};

/// How many times the bytes of the maps and the initiatives an answer may take
/// unless the caller says how many bytes.
const TIMES: usize = 20;

/// So many bytes it may always take, unless the caller says.
const LEAST: usize = 64 << 10;

/// The maps and the initiatives, and what the caller allows.
pub(crate) struct Allowance<'m> {
    pub(crate) given: Option<usize>,
    pub(crate) maps: [&'m JourneyMap; 2],
    pub(crate) initiatives: &'m [&'m Initiative],
}

impl Allowance<'_> {
    /// How many bytes are allowed, given that so many are wanted: the maps are
    /// measured only if these are many.
    pub(crate) fn bytes(&self, wanted: usize) -> usize {
        match self.given {
            Some(given) => given,
            None if wanted <= LEAST => LEAST,
            None => self.text_bytes().saturating_mul(TIMES).max(LEAST),
        }
    }

    /// The bytes of the two maps as JSON text.
    pub(crate) fn maps_bytes(&self) -> usize {
        self.maps.iter().map(length).sum()
    }

    /// The bytes of the maps and the initiatives as JSON text.
    fn text_bytes(&self) -> usize {
        let initiatives: usize = self.initiatives.iter().map(length).sum();
        self.maps_bytes() + initiatives
    }
}

/// The length of a value as JSON text, in bytes. Nothing is kept of the text.
fn length(value: &impl Serialize) -> usize {
    let mut counter = Counter(0);
    // Serialising a part of an atlas can't fail.
    let _ = serde_json::to_writer(&mut counter, value);
    counter.0
}

/// Counts what is written.
struct Counter(usize);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}
