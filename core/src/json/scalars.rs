//! Reading strings, words, numbers and `true` or `false`.

use std::borrow::Cow;

use super::fault::Fault;
use super::limits::ALLOCATION;
use super::numeral::Numeral;
use super::reader::{JsonReader, Rejected};
use super::rules;
use super::value::Json;
use crate::pointer::Path;

impl<'t> JsonReader<'t> {
    /// Reads a string, borrowed if it has no escapes, and counts the memory of a
    /// copy. `expected` says in words what belongs here, for the message about a value of another type.
    pub(crate) fn string(&mut self, expected: &str) -> Result<Cow<'t, str>, Rejected> {
        if let Some(text) = self.plain_string() {
            self.claim(text.len() + ALLOCATION)?;
            return Ok(Cow::Borrowed(text));
        }
        if self.peek() != Some(b'"') {
            return Err(self.mismatch(expected));
        }
        self.with_parser(|parser| parser.string(Path::Root).ok())
            .map(|text| Cow::Owned(text.into()))
    }

    /// Whether a string comes next. Nothing is read.
    pub(crate) fn is_string(&mut self) -> bool {
        self.peek() == Some(b'"')
    }

    /// Reads a string with a form of its own, such as an id or a date.
    /// `example` is one, for the hint at a value of another type.
    pub(crate) fn string_scalar<T>(
        &mut self,
        example: &str,
        read: impl Fn(&str) -> Result<T, Fault>,
    ) -> Result<T, Rejected> {
        let value = match self.plain_string() {
            Some(text) => {
                self.claim(text.len() + ALLOCATION)?;
                read(text)
            }
            None if !self.is_string() => {
                return Err(self.mismatch_with("a text", |found, fault| {
                    // YAML 1.1 reads the language `no` as false.
                    let norwegian = example == "nb" && *found == Json::Bool(false);
                    let example = if norwegian { "no" } else { example };
                    fault.wanting_string(found, example)
                }));
            }
            None => read(&self.string("a text")?),
        };
        value.map_err(|fault| self.reject(fault))
    }

    /// Reads a word of a closed list, and gives its position in the list.
    pub(crate) fn one_of(&mut self, words: &[&str]) -> Result<usize, Rejected> {
        let known = |text: &str| words.iter().position(|word| *word == text);
        if let Some(text) = self.plain_string() {
            return known(text).ok_or_else(|| self.reject_word(text, words));
        }
        let example = words.first().copied().unwrap_or_default();
        let text = self.string_scalar(example, |text| Ok(text.to_owned()))?;
        known(&text).ok_or_else(|| self.reject_word(&text, words))
    }

    /// Records that a word is not in a closed list.
    #[cold]
    fn reject_word(&mut self, word: &str, words: &[&str]) -> Rejected {
        if self.keeps_problems() {
            self.reject(Fault::unknown_word(word, words))
        } else {
            self.reject(Fault::new(rules::WORD_UNKNOWN))
        }
    }

    /// Reads `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, Rejected> {
        match self.peek() {
            Some(b't' | b'f') => match self.json()? {
                Json::Bool(flag) => Ok(flag),
                _ => Err(Rejected),
            },
            _ => Err(self.mismatch("true or false")),
        }
    }

    /// Reads a number. One beyond the range of doubles is rejected with
    /// `number.range`. `expected` says in words what belongs here, and `advise`
    /// adds params for a hint, given a value of another type.
    pub(crate) fn number(
        &mut self,
        expected: &str,
        advise: impl FnOnce(&Json, Fault) -> Fault,
    ) -> Result<Numeral, Rejected> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch_with(expected, advise));
        }
        let spelling = self.with_parser(|parser| parser.number(Path::Root).ok())?;
        Numeral::of(spelling)
            .ok_or_else(|| self.reject(Fault::new(rules::NUMBER_RANGE).with("value", spelling)))
    }
}
