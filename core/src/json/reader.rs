//! Reads values out of a JSON text, one after the other, as the model asks for
//! them.
//!
//! The model has one decoder,
//! [`Value::read_from`](crate::model::reflect::Value), and this is what it
//! reads from. One reading is either
//!
//! - *failing fast*: the first thing that is wrong ends it, and nothing is
//!   recorded. This is how any text is read first, and the only reading of a
//!   text without faults; or
//! - *collecting*: every problem is recorded with its pointer, and reading goes
//!   on behind the value that was wrong. It runs over the text of a strict
//!   tree, after a failing-fast reading has been rejected, and so over JSON
//!   that is known to be well-formed.
//!
//! Both run the same decoder, so they accept the same documents, with one
//! exception: a failing-fast reading rejects names of members that have
//! escapes, and leaves them to the collecting one.
//!
//! Reading is linear in the text. Strings without escapes are borrowed from it,
//! and eight bytes are looked at at a time; everything rare (escapes, numbers,
//! any JSON) is handed to the strict parser where the reader stands.

use super::collected::Collected;
use super::fault::{Fault, Faults};
use super::limits::TextLimits;
use super::parser::Parser;
use super::plain_length::plain_length;
use super::problems::Problems;
use super::rules;
use super::value::Json;
use crate::pointer::Path;

/// The value could not be read. What is wrong has been recorded, if the reading
/// is a collecting one.
#[derive(Debug)]
pub(crate) struct Rejected;

/// A text, how far it has been read, and what has been collected on the way.
pub(crate) struct JsonReader<'t> {
    pub(super) text: &'t str,
    /// Bytes read so far, always at a character boundary.
    pub(super) at: usize,
    /// Path and problems of a collecting reading; `None` if it fails fast.
    pub(super) collected: Option<Collected<'t>>,
    /// Bytes of memory that what is read may take in all.
    memory_limit: usize,
    /// How many of these are left.
    memory_left: usize,
    /// Whether more was asked for than was left: then reading ends.
    is_out_of_memory: bool,
}

impl<'t> JsonReader<'t> {
    /// A failing-fast reading of any text.
    pub(crate) fn fail_fast(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            collected: None,
            memory_limit: usize::MAX,
            memory_left: usize::MAX,
            is_out_of_memory: false,
        }
    }

    /// A collecting reading of a text that a [`Json`] has written. `base` is
    /// the pointer of that value in its document; new problems go into
    /// `problems`.
    pub(crate) fn collecting(text: &'t str, base: &'t str, problems: Problems) -> Self {
        Self {
            collected: Some(Collected::new(base, problems)),
            ..Self::fail_fast(text)
        }
    }

    /// The reading with a limit on the memory that what is read may take.
    pub(crate) fn within(self, memory_bytes: usize) -> Self {
        Self {
            memory_limit: memory_bytes,
            memory_left: memory_bytes,
            ..self
        }
    }

    /// Counts memory that what is read takes, by the size of its parts and of
    /// its strings.
    ///
    /// # Errors
    /// `limit.memory` if there is not so much left; then reading ends, also a
    /// collecting one.
    pub(crate) fn claim(&mut self, bytes: usize) -> Result<(), Rejected> {
        match self.memory_left.checked_sub(bytes) {
            Some(left) => {
                self.memory_left = left;
                Ok(())
            }
            None => Err(self.reject_for_memory()),
        }
    }

    /// Records that there is no memory left, once.
    #[cold]
    fn reject_for_memory(&mut self) -> Rejected {
        if !self.is_out_of_memory {
            self.is_out_of_memory = true;
            let fault = Fault::new(rules::LIMIT_MEMORY).with("limit", self.memory_limit);
            self.reject(fault);
        }
        Rejected
    }

    /// The problems that were recorded; none if the reading fails fast.
    pub(crate) fn into_problems(self) -> Problems {
        self.collected
            .map_or_else(|| Problems::new(0, 0), |collected| collected.problems)
    }

    /// Whether only blanks are left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Whether to go on behind a value that was rejected: `Ok` if the reading
    /// is collecting, an error if it fails fast or has no memory left.
    pub(crate) fn recover(&self) -> Result<(), Rejected> {
        if self.collected.is_some() && !self.is_out_of_memory {
            Ok(())
        } else {
            Err(Rejected)
        }
    }

    /// Records a fault of the value that is being read, and gives the error to
    /// return.
    #[cold]
    pub(crate) fn reject(&mut self, fault: impl Into<Fault>) -> Rejected {
        self.reject_all(Faults(vec![fault.into()]))
    }

    /// Records several faults of the value that is being read, and gives the
    /// error to return.
    #[cold]
    pub(crate) fn reject_all(&mut self, faults: Faults) -> Rejected {
        if let Some(collected) = &mut self.collected {
            collected.note(faults);
        }
        Rejected
    }

    /// Whether the next problem would be kept, so that advice on it is worth
    /// looking for. Never in a failing-fast reading.
    pub(crate) fn keeps_problems(&self) -> bool {
        let collected = self.collected.as_ref();
        collected.is_some_and(|collected| collected.problems.keeps())
    }

    /// Skips a value that has another type than the one expected, and records
    /// that.
    #[cold]
    pub(super) fn mismatch(&mut self, expected: &str) -> Rejected {
        self.mismatch_with(expected, |_, fault| fault)
    }

    /// As [`mismatch`](Self::mismatch); `advise` adds params for a hint, given
    /// the value that was found.
    #[cold]
    pub(crate) fn mismatch_with(
        &mut self,
        expected: &str,
        advise: impl FnOnce(&Json, Fault) -> Fault,
    ) -> Rejected {
        if self.collected.is_none() {
            return Rejected;
        }
        match self.skipped() {
            Ok(found) => {
                let fault = Fault::wrong_type(&found, expected);
                self.reject(advise(&found, fault))
            }
            Err(wrong) => wrong,
        }
    }

    /// Skips the next value, whatever it is, and records the fault.
    #[cold]
    pub(crate) fn reject_value(&mut self, fault: Fault) -> Rejected {
        // If the text can't be read any further, the next call finds that out.
        let _ = self.skipped();
        self.reject(fault)
    }

    /// Skips blanks, and gives the next byte; `None` at the end of the text.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    /// Runs the strict parser from here, and goes on where it stops. `parse`
    /// gives `None` if it failed; a duplicate key anywhere is a failure too.
    ///
    /// The text is within the limits already, or of our own making, so only depth
    /// and memory are limited.
    pub(super) fn with_parser<T>(
        &mut self,
        parse: impl FnOnce(&mut Parser<'t, '_>) -> Option<T>,
    ) -> Result<T, Rejected> {
        // Keeps none: that there is one is enough.
        let mut duplicates = Problems::new(0, 0);
        let limits = TextLimits {
            memory_bytes: self.memory_left,
            ..TextLimits::NONE
        };
        let mut parser = Parser::new(self.text, self.at, &limits, &mut duplicates);
        let value = parse(&mut parser);
        self.at = parser.at;
        let taken = parser.memory;
        self.claim(taken)?;
        value.filter(|_| duplicates.count() == 0).ok_or(Rejected)
    }

    /// Reads any value.
    pub(crate) fn json(&mut self) -> Result<Json, Rejected> {
        self.with_parser(|parser| parser.value(Path::Root, 1).ok())
    }

    /// Reads any value that is to be kept. Numbers beyond the range of doubles are
    /// rejected, each at its place: who looks at the value in another language
    /// could not have them.
    pub(crate) fn kept_json(&mut self) -> Result<Json, Rejected> {
        let value = self.json()?;
        let mut found = Vec::new();
        value.beyond_doubles(Path::Root, &mut found);
        if found.is_empty() {
            return Ok(value);
        }
        let faults = found.into_iter().map(|(pointer, spelling)| {
            Fault::new(rules::NUMBER_RANGE)
                .with("value", spelling)
                .below(pointer)
        });
        Err(self.reject_all(Faults(faults.collect())))
    }

    /// Reads any value that will not be kept: the memory that it takes is given
    /// back.
    fn skipped(&mut self) -> Result<Json, Rejected> {
        let left = self.memory_left;
        let value = self.json();
        if !self.is_out_of_memory {
            self.memory_left = left;
        }
        value
    }

    /// Reads a string without escapes; `None`, with nothing read, if something
    /// else comes next. Most strings are such, and an `Option<&str>` is
    /// returned in registers.
    pub(super) fn plain_string(&mut self) -> Option<&'t str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let begin = self.at + 1;
        let end = begin + plain_length(self.text.as_bytes().get(begin..)?);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(begin..end)
    }
}
