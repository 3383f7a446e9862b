//! What an operation may cost, and documents of the sizes at which it is measured.

use crate::documents::Document;

/// How many times as much work twice the text may make.
pub const MOST_PER_DOUBLING: f64 = 2.4;

/// How many times the text an operation may take of memory, beyond what it is given.
pub const MOST_MEMORY: f64 = 40.0;

/// Below so many instructions for each byte of the larger text, growth is not looked at: a few hundred in all say nothing.
pub const FEW_INSTRUCTIONS: f64 = 20.0;

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
        "replaces x replaces, with pains",
        "each pair of steps is a link at which pains are compared; `limit.work` bounds it",
    ),
    (
        "gap of maps",
        "replaces x replaces, with pains",
        "each pair of steps is a link at which pains are compared",
    ),
    (
        "confirm",
        "replaces x replaces, with pains",
        "each pair of steps is a link at which pains are compared; `limit.work` bounds it",
    ),
    (
        "write pretty",
        "deep extensions",
        "each value has a line of its own, indented by its depth",
    ),
    (
        "tables",
        "small parts",
        "a table has a column for each member, however few are there",
    ),
    (
        "read",
        "small parts",
        "a touchpoint takes 620 bytes, however little its text says; `limit.memory` bounds it",
    ),
    (
        "refuse",
        "small parts",
        "a touchpoint takes 620 bytes, however little its text says; `limit.memory` bounds it",
    ),
    (
        "read with serde",
        "small parts",
        "a touchpoint takes 620 bytes, however little its text says; `limit.memory` bounds it",
    ),
    (
        "compare",
        "small parts",
        "a touchpoint takes 620 bytes, however little its text says; `limit.memory` bounds it",
    ),
    (
        "gap",
        "small parts",
        "a touchpoint takes 620 bytes, however little its text says; `limit.memory` bounds it",
    ),
    (
        "gap of maps",
        "small parts",
        "a touchpoint takes 620 bytes, however little its text says; `limit.memory` bounds it",
    ),
    (
        "gap",
        "steps that only words match",
        "of up to 200 steps each may stand for each; beyond, the work grows with the map",
    ),
    (
        "gap of maps",
        "steps that only words match",
        "of up to 200 steps each may stand for each; beyond, the work grows with the map",
    ),
    (
        "confirm",
        "steps that only words match",
        "of up to 200 steps each may stand for each; beyond, the work grows with the map",
    ),
];

/// The text of a document of at least so many bytes, the smallest one of its kind.
pub fn text_of(document: &Document, bytes: usize) -> String {
    text_of_at_least(&|n| (document.of)(n).to_string(), bytes)
}

/// The smallest of the texts that has at least so many bytes; they grow with the number.
pub fn text_of_at_least(text: &dyn Fn(usize) -> String, bytes: usize) -> String {
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
