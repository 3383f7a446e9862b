//! A sample of the cost test, small enough for every day: bytes allocated, and the most of them at once. The part `cost`
//! of `tests/run` counts instructions too, and larger documents.

use std::fmt::Write;

use journeykit_cost::bounds::{MOST_MEMORY, MOST_PER_DOUBLING, is_beyond, per_doubling, text_of};
use journeykit_cost::documents::DOCUMENTS;
use journeykit_cost::memory::measured;
use journeykit_cost::operations::{OPERATIONS, Subject};

/// One test alone in its program: the allocator counts for all threads.
#[test]
#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn what_is_allocated_grows_with_the_text() {
    let mut beyond = String::new();
    let by_hand = DOCUMENTS.iter().map(|document| {
        let texts = [8_000, 16_000].map(|bytes| text_of(document, bytes));
        (document.name.to_owned(), texts)
    });
    for (name, texts) in by_hand {
        let read = texts.map(Subject::of);
        let refused = read.iter().find_map(|read| read.as_ref().err().cloned());
        let [Ok(small), Ok(large)] = read else {
            panic!("{name} is refused: {refused:?}");
        };
        for operation in OPERATIONS {
            let size = |subject: &Subject| {
                let gap = subject.gap.as_ref().filter(|_| operation.of_gap);
                subject.text.len() + gap.map_or(0, |(_, text)| text.len())
            };
            if (operation.run)(&small).is_none() || is_beyond(operation.name, &name) {
                continue;
            }
            let [one, other] =
                [&small, &large].map(|subject| measured(|| (operation.run)(subject)));
            let ratio = per_doubling(
                (size(&small), size(&large)),
                (one.allocated as u64, other.allocated as u64),
            );
            let memory = other.peak as f64 / size(&large) as f64;
            // Of a small text a report may still list half a megabyte, which then stands there as data, text and HTML.
            let is_much = other.peak > 2_000_000;
            if ratio > MOST_PER_DOUBLING || memory > MOST_MEMORY && is_much {
                let _ = writeln!(
                    beyond,
                    "{} of {name}: {ratio:.2} per doubling, {memory:.1} x the text",
                    operation.name
                );
            }
        }
    }
    assert!(beyond.is_empty(), "{beyond}");
}
