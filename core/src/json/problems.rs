//! The collection of all that is wrong with a document.

use super::fault::Problem;

/// Average length that is allowed to the pointers that are kept, in bytes.
const POINTER_BYTES: usize = 16 << 10;

/// The problems of one reading: a limited number is kept, the rest is counted.
///
/// The limit covers memory too. A hostile document can make each pointer as
/// long as the document itself, so the pointers that are kept share a limited
/// number of bytes.
#[derive(Debug)]
pub(crate) struct Problems {
    /// Those that are kept: the first ones, in the order in which they were
    /// noticed.
    pub(crate) kept: Vec<Problem>,
    /// How many there are, kept or not.
    count: usize,
    /// How many are kept at most.
    max_kept: usize,
    /// Bytes that the pointers of further problems may take. The last one kept
    /// may exceed it.
    pointer_bytes_left: usize,
}

impl Problems {
    /// An empty collection that keeps at most this many problems.
    pub(crate) fn new(max_kept: usize) -> Self {
        Self {
            kept: Vec::new(),
            count: 0,
            max_kept,
            pointer_bytes_left: max_kept.saturating_mul(POINTER_BYTES),
        }
    }

    /// Counts a problem, and keeps it if there is room.
    pub(crate) fn note(&mut self, problem: Problem) {
        self.note_with(|| problem);
    }

    /// As [`note`](Self::note), for a problem that costs something to build:
    /// the function is called only if the problem will be kept.
    pub(crate) fn note_with(&mut self, problem: impl FnOnce() -> Problem) {
        self.count += 1;
        if self.keeps() {
            let problem = problem();
            self.pointer_bytes_left = self
                .pointer_bytes_left
                .saturating_sub(problem.pointer.len());
            self.kept.push(problem);
        }
    }

    /// Whether the next problem would be kept.
    pub(crate) fn keeps(&self) -> bool {
        self.kept.len() < self.max_kept && self.pointer_bytes_left > 0
    }

    /// Counts further problems that are not kept.
    pub(crate) fn count_more(&mut self, count: usize) {
        self.count += count;
    }

    /// Drops the kept problems for which this is not so.
    pub(crate) fn retain(&mut self, wanted: impl Fn(&Problem) -> bool) {
        let before = self.kept.len();
        self.kept.retain(wanted);
        self.count -= before - self.kept.len();
    }

    /// How many problems there are, kept or not.
    pub(crate) fn count(&self) -> usize {
        self.count
    }
}
