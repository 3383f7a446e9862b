//! What an operation may cost, and documents of the sizes at which it is measured.

use crate::documents::Document;

/// How many times as much work twice the text may make.
pub const MOST_PER_DOUBLING: f64 = 2.4;

/// How many times the text an operation may take of memory, beyond what it is given.
pub const MOST_MEMORY: f64 = 40.0;

/// What is known to be beyond the bounds: operation, document, and why. Limits on answers and work are there for these.
pub const BEYOND: &[(&str, &str, &str)] = &[
    (
        "read a gap",
        "replaces x replaces",
        "each pair of steps is a link",
    ),
    (
        "part",
        "replaces x replaces, with pains",
        "each pair of steps is a link",
    ),
    (
        "gap",
        "steps that only words match",
        "each step may stand for each",
    ),
    (
        "gap of maps",
        "steps that only words match",
        "each step may stand for each",
    ),
    (
        "confirm",
        "steps that only words match",
        "each step may stand for each",
    ),
    (
        "tables",
        "small parts",
        "a table has a column for each member, however few are there",
    ),
];

/// The text of a document of at least so many bytes, the smallest one of its kind.
pub fn text_of(document: &Document, bytes: usize) -> String {
    let text = |n: usize| (document.of)(n).to_string();
    let (mut few, mut enough) = (1, 2);
    while text(enough).len() < bytes {
        few = enough;
        enough *= 2;
    }
    while few + 1 < enough {
        let middle = few.midpoint(enough);
        if text(middle).len() < bytes {
            few = middle;
        } else {
            enough = middle;
        }
    }
    text(enough)
}

/// How many times as much there is for each doubling of the size. Two sizes and what was counted at each.
#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
pub fn per_doubling(sizes: (usize, usize), counts: (u64, u64)) -> f64 {
    let ratio = |one: f64, other: f64| (other / one).log2();
    let doublings = ratio(sizes.0 as f64, sizes.1 as f64);
    (ratio(counts.0.max(1) as f64, counts.1.max(1) as f64) / doublings).exp2()
}

/// Whether this is known to be beyond the bounds.
pub fn is_beyond(operation: &str, document: &str) -> bool {
    BEYOND
        .iter()
        .any(|(known, of, _)| *known == operation && *of == document)
}
