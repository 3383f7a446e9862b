//! The state of the strict parser: where it stands in the text, and the errors
//! about what it meets there.

use super::fault::{Fault, Problem};
use super::limits::TextLimits;
use super::problems::Problems;
use super::rules;
use crate::finding::Rule;
use crate::pointer::Path;

/// A text that is no JSON, or breaks a limit. Nothing can be read beyond it, so
/// there is one problem only.
#[derive(Debug)]
pub(crate) struct ParseError {
    /// What is wrong, and where.
    pub(crate) problem: Problem,
}

/// The state of a parse: the text, and how far it has been read.
pub(super) struct Parser<'t, 'l> {
    pub(super) text: &'t str,
    /// Bytes read so far, always at a character boundary.
    pub(super) at: usize,
    /// Values begun so far.
    pub(super) values: usize,
    /// Bytes of memory that the values so far take.
    pub(super) memory: usize,
    /// What ends the parse.
    pub(super) limits: &'l TextLimits,
    /// Where duplicate keys are noted.
    pub(super) duplicates: &'l mut Problems,
}

impl<'t, 'l> Parser<'t, 'l> {
    /// A parser that begins at byte `at` of the text.
    pub(super) fn new(
        text: &'t str,
        at: usize,
        limits: &'l TextLimits,
        duplicates: &'l mut Problems,
    ) -> Self {
        Self {
            text,
            at,
            values: 0,
            memory: 0,
            limits,
            duplicates,
        }
    }

    /// The text that is not yet read.
    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next byte; `None` at the end.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips the blanks of JSON.
    pub(super) fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Skips the byte if it comes next, and says whether it did.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    /// The error of this fault, with line and column of where the parser
    /// stands. Both count from 1, columns in characters.
    pub(super) fn error(&self, fault: Fault, path: Path<'_>) -> ParseError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before
            .chars()
            .rev()
            .take_while(|next| *next != '\n')
            .count()
            + 1;
        let fault = fault.with("line", line).with("column", column);
        ParseError {
            problem: Problem {
                pointer: path.pointer(),
                fault,
            },
        }
    }

    /// The error that something else was expected where the parser stands.
    pub(super) fn syntax_error(&self, expected: &str, path: Path<'_>) -> ParseError {
        let found = self.rest().chars().next().map_or_else(
            || "the end of the text".to_owned(),
            |next| format!("`{}`", next.escape_debug()),
        );
        self.error(
            Fault::new(rules::JSON_SYNTAX)
                .with("expected", expected)
                .with("found", found),
            path,
        )
    }

    /// The error of a text that breaks a limit.
    pub(super) fn limit_error(
        &self,
        rule: &'static Rule,
        limit: usize,
        path: Path<'_>,
    ) -> ParseError {
        self.error(Fault::new(rule).with("limit", limit), path)
    }

    /// Counts memory that is about to be taken.
    ///
    /// # Errors
    /// There is not so much left.
    pub(super) fn claim(&mut self, bytes: usize, path: Path<'_>) -> Result<(), ParseError> {
        self.memory = self.memory.saturating_add(bytes);
        if self.memory > self.limits.memory_bytes {
            return Err(self.limit_error(rules::LIMIT_MEMORY, self.limits.memory_bytes, path));
        }
        Ok(())
    }

    /// The error about something that is no JSON, with a rule of its own for
    /// what is often met: Python's spelling of numbers that are not finite, and
    /// `<set>`, which journeykit's packages for other languages write for a
    /// value that has no form in JSON.
    pub(super) fn foreign_value_error(&self, path: Path<'_>) -> ParseError {
        if let Some(word) = ["NaN", "Infinity", "-Infinity"]
            .into_iter()
            .find(|word| self.rest().starts_with(word))
        {
            return self.error(
                Fault::new(rules::NUMBER_NOT_FINITE).with("found", word),
                path,
            );
        }
        let named = self
            .rest()
            .strip_prefix('<')
            .and_then(|rest| rest.split_once('>'));
        let is_name = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.len() < 100
        };
        match named
            .filter(|(name, _)| is_name(name) && !name.contains(|next: char| next.is_control()))
        {
            Some((name, _)) => {
                self.error(Fault::new(rules::VALUE_FOREIGN).with("value", name), path)
            }
            None => self.syntax_error("a value", path),
        }
    }

    /// Reads `<false>`, which journeykit's packages for other languages write
    /// for a key that is no text. That is a problem, but reading goes on, so
    /// that all of them are found.
    ///
    /// # Errors
    /// Any other key that is not in double quotes.
    pub(super) fn foreign_name(&mut self, path: Path<'_>) -> Result<Box<str>, ParseError> {
        let named = self
            .rest()
            .strip_prefix('<')
            .and_then(|rest| rest.split_once(">:"));
        let is_name = |name: &str| {
            !name.is_empty() && name.len() < 100 && !name.contains(|next: char| next.is_control())
        };
        let Some((name, _)) = named.filter(|(name, _)| is_name(name)) else {
            return Err(self.unquoted_name_error(path));
        };
        let fault = Fault::new(rules::JSON_KEY).with("value", name);
        let fault = if name == "false" {
            fault.with("quoted", "\"no\"")
        } else {
            fault
        };
        let error = self.error(fault, Path::Member(&path, name));
        self.duplicates.note(error.problem);
        self.at += name.len() + 2;
        Ok(name.into())
    }

    /// The error about a key that is not in double quotes. It names what stands
    /// before the colon, if that is short and looks like a name.
    pub(super) fn unquoted_name_error(&self, path: Path<'_>) -> ParseError {
        let (bare, _) = self.rest().split_once(':').unwrap_or_default();
        let bare = bare.trim_end();
        let is_name = |first: char| first.is_alphanumeric() || "_$-<'".contains(first);
        if !bare.starts_with(is_name) || bare.len() > 100 || bare.contains([',', '}', '"', '\n']) {
            return self.syntax_error("a name in double quotes", path);
        }
        self.error(Fault::new(rules::JSON_NAME).with("value", bare), path)
    }
}
