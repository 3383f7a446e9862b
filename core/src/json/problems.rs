//! The collection of all that is wrong with a document.

use super::fault::Problem;

/// The problems of one reading: a limited number is kept, the rest is counted.
///
/// The limit covers memory too. A hostile document can make each pointer as
/// long as the document itself, so pointers and params that are kept share a
/// limited number of bytes.
#[derive(Debug)]
pub(crate) struct Problems {
    /// Those that are kept: the first ones, in the order in which they were
    /// noticed.
    pub(crate) kept: Vec<Problem>,
    /// How many there are, kept or not.
    count: usize,
    /// How many more can be kept. 0 once one did not fit, so that those kept
    /// are the first ones.
    room: usize,
    /// Bytes that the pointers and params of further problems may take.
    bytes_left: usize,
}

impl Problems {
    /// An empty collection that keeps at most this many problems, with at most
    /// so many bytes in their pointers and params; the first is kept however
    /// long it is.
    pub(crate) fn new(max_kept: usize, max_bytes: usize) -> Self {
        Self {
            kept: Vec::new(),
            count: 0,
            room: max_kept,
            bytes_left: max_bytes,
        }
    }

    /// Counts a problem, and keeps it if there is room.
    pub(crate) fn note(&mut self, problem: Problem) {
        self.note_with(|| problem);
    }

    /// As [`note`](Self::note), for a problem that costs something to build:
    /// the function is called only if there may be room.
    pub(crate) fn note_with(&mut self, problem: impl FnOnce() -> Problem) {
        self.count += 1;
        if !self.keeps() {
            return;
        }
        let problem = problem();
        let left = self.bytes_left.checked_sub(problem.bytes());
        if left.is_some() || self.kept.is_empty() {
            self.kept.push(problem);
        }
        self.bytes_left = left.unwrap_or(0);
        self.room = left.map_or(0, |_| self.room - 1);
    }

    /// Whether the next problem may be kept.
    pub(crate) fn keeps(&self) -> bool {
        self.room > 0
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
