//! What a collecting reading gathers on its way through a text.

use super::fault::Faults;
use super::parse::unescaped_name;
use super::problems::Problems;
use crate::pointer::Path;

/// The state of a collecting reading.
pub(super) struct Collected<'t> {
    /// The pointer in the document of the outermost value of the text.
    base: &'t str,
    /// The way from there to the value that is being read: one segment for each
    /// object or list that is begun and not yet ended.
    pub(super) path: Vec<Segment<'t>>,
    /// The problems so far.
    pub(super) problems: Problems,
}

impl<'t> Collected<'t> {
    /// A state at the outermost value of a text, whose pointer is `base`.
    pub(super) fn new(base: &'t str, problems: Problems) -> Self {
        Self {
            base,
            path: Vec::new(),
            problems,
        }
    }

    /// Records faults of the value that is being read. The pointer is built
    /// only if one more problem would be kept.
    pub(super) fn note(&mut self, faults: Faults) {
        let pointer = self.problems.keeps().then(|| self.pointer());
        for fault in faults.0 {
            match &pointer {
                Some(pointer) => fault
                    .into_problems(pointer)
                    .into_iter()
                    .for_each(|problem| self.problems.note(problem)),
                None => self.problems.count_more(fault.problems()),
            }
        }
    }

    /// The pointer in the document of the value that is being read.
    fn pointer(&self) -> String {
        let base = self.base.to_owned();
        self.path
            .iter()
            .fold(base, |parent, segment| match segment {
                Segment::Item(index) => Path::Item(&Path::At(&parent), *index).pointer(),
                Segment::Member(name) => {
                    Path::Member(&Path::At(&parent), &unescaped_name(name)).pointer()
                }
            })
    }
}

/// One segment of the path.
pub(super) enum Segment<'t> {
    /// The index of an item, from 0.
    Item(usize),
    /// The name of a member as it is written in the text, escapes included.
    Member(&'t str),
}
