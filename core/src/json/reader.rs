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

use std::borrow::Cow;

use super::fault::{Fault, Faults, Problems};
use super::limits::TextLimits;
use super::numeral::Numeral;
use super::parse::{Parser, parse};
use super::rules;
use super::value::Json;
use crate::pointer::Path;

/// The value could not be read. What is wrong has been recorded, if the reading
/// is a collecting one.
#[derive(Debug)]
pub(crate) struct Rejected;

/// A text, how far it has been read, and what has been collected on the way.
pub(crate) struct JsonReader<'t> {
    text: &'t str,
    /// Bytes read so far, always at a character boundary.
    at: usize,
    /// Path and problems of a collecting reading; `None` if it fails fast.
    collected: Option<Collected<'t>>,
}

/// The state of a collecting reading.
struct Collected<'t> {
    /// The pointer in the document of the outermost value of the text.
    base: &'t str,
    /// The way from there to the value that is being read: one segment for each
    /// object or list that is begun and not yet ended.
    path: Vec<Segment<'t>>,
    /// The problems so far.
    problems: Problems,
}

impl Collected<'_> {
    /// Records faults of the value that is being read. The pointer is built
    /// only if one more problem would be kept.
    fn note(&mut self, faults: Faults) {
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
enum Segment<'t> {
    /// The index of an item, from 0.
    Item(usize),
    /// The name of a member as it is written in the text, escapes included.
    Member(&'t str),
}

/// How far a list or an object has been read.
pub(crate) struct Container {
    /// The byte that closes it.
    close: u8,
    /// Items or members begun so far.
    read: usize,
    /// Whether its closing byte has been read.
    ended: bool,
}

impl Container {
    /// To be asked when [`next_item`](JsonReader::next_item) or
    /// [`next_member`](JsonReader::next_member) has no more to give.
    ///
    /// # Errors
    /// It stopped at something else than the end of the list or object.
    pub(crate) fn finish(&self) -> Result<(), Rejected> {
        if self.ended { Ok(()) } else { Err(Rejected) }
    }
}

impl<'t> JsonReader<'t> {
    /// A failing-fast reading of any text.
    pub(crate) fn fail_fast(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            collected: None,
        }
    }

    /// A collecting reading of a text that a [`Json`] has written. `base` is
    /// the pointer of that value in its document; new problems go into
    /// `problems`.
    pub(crate) fn collecting(text: &'t str, base: &'t str, problems: Problems) -> Self {
        Self {
            text,
            at: 0,
            collected: Some(Collected {
                base,
                path: Vec::new(),
                problems,
            }),
        }
    }

    /// The problems that were recorded; none if the reading fails fast.
    pub(crate) fn into_problems(self) -> Problems {
        self.collected
            .map_or_else(|| Problems::new(0), |collected| collected.problems)
    }

    /// Whether only blanks are left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Whether to go on behind a value that was rejected: `Ok` if the reading
    /// is collecting, an error if it fails fast.
    pub(crate) fn recover(&self) -> Result<(), Rejected> {
        if self.collected.is_some() {
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

    /// Skips a value that has another type than the one expected, and records
    /// that.
    #[cold]
    fn mismatch(&mut self, expected: &str) -> Rejected {
        if self.collected.is_none() {
            return Rejected;
        }
        match self.json() {
            Ok(found) => self.reject(Fault::of_type(&found, expected)),
            Err(wrong) => wrong,
        }
    }

    /// Skips the next value, whatever it is, and records the fault.
    #[cold]
    pub(crate) fn reject_value(&mut self, fault: Fault) -> Rejected {
        // If the text can't be read any further, the next call finds that out.
        let _ = self.json();
        self.reject(fault)
    }

    /// Skips blanks, and gives the next byte; `None` at the end of the text.
    fn peek(&mut self) -> Option<u8> {
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
    /// The text is within the limits already, or of our own making, so only the
    /// depth is limited.
    fn parsed<T>(
        &mut self,
        parse: impl FnOnce(&mut Parser<'t, '_>) -> Option<T>,
    ) -> Result<T, Rejected> {
        // Keeps none: that there is one is enough.
        let mut duplicates = Problems::new(0);
        let mut parser = Parser::new(self.text, self.at, &TextLimits::NONE, &mut duplicates);
        let value = parse(&mut parser);
        self.at = parser.at;
        value.filter(|_| duplicates.count() == 0).ok_or(Rejected)
    }

    /// Reads any value.
    pub(crate) fn json(&mut self) -> Result<Json, Rejected> {
        self.parsed(|parser| parser.value(Path::Root, 1).ok())
    }

    /// Reads a string, borrowed if it has no escapes. `expected` says in words
    /// what belongs here, for the message about a value of another type.
    pub(crate) fn string(&mut self, expected: &str) -> Result<Cow<'t, str>, Rejected> {
        if let Some(text) = self.bare() {
            return Ok(Cow::Borrowed(text));
        }
        if self.peek() != Some(b'"') {
            return Err(self.mismatch(expected));
        }
        self.parsed(|parser| parser.string(Path::Root).ok())
            .map(|text| Cow::Owned(text.into()))
    }

    /// Reads a string without escapes; `None`, with nothing read, if something
    /// else comes next. Most strings are such, and an `Option<&str>` is
    /// returned in registers.
    fn bare(&mut self) -> Option<&'t str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let begin = self.at + 1;
        let end = begin + plain(self.text.as_bytes().get(begin..)?);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(begin..end)
    }

    /// Reads a string with a form of its own, such as an id or a date.
    pub(crate) fn string_scalar<T>(
        &mut self,
        read: impl Fn(&str) -> Result<T, Fault>,
    ) -> Result<T, Rejected> {
        let value = match self.bare() {
            Some(text) => read(text),
            None => read(&self.string("a text")?),
        };
        value.map_err(|fault| self.reject(fault))
    }

    /// Reads a word of a closed list, and gives its position in the list.
    pub(crate) fn one_of(&mut self, words: &[&str]) -> Result<usize, Rejected> {
        self.string_scalar(|text| {
            words
                .iter()
                .position(|word| *word == text)
                .ok_or_else(|| Fault::of_word(text, words))
        })
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
    /// `number.range`. `expected` says in words what belongs here.
    pub(crate) fn number(&mut self, expected: &str) -> Result<Numeral, Rejected> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch(expected));
        }
        let spelling = self.parsed(|parser| parser.number(Path::Root).ok())?;
        Numeral::of(spelling)
            .ok_or_else(|| self.reject(Fault::new(rules::NUMBER_RANGE).with("value", spelling)))
    }

    /// Begins a list; its items are asked for by
    /// [`next_item`](Self::next_item).
    pub(crate) fn begin_list(&mut self) -> Result<Container, Rejected> {
        self.begin(b'[', b']', "a list")
    }

    /// Begins an object; its members are asked for by
    /// [`next_member`](Self::next_member). `expected` says in words what
    /// belongs here.
    pub(crate) fn begin_object(&mut self, expected: &str) -> Result<Container, Rejected> {
        self.begin(b'{', b'}', expected)
    }

    /// Whether an object comes next. Nothing is read.
    pub(crate) fn is_object(&mut self) -> bool {
        self.peek() == Some(b'{')
    }

    /// Begins a list or object. Its segment in the path is a placeholder until
    /// the first item or member is known.
    fn begin(&mut self, open: u8, close: u8, expected: &str) -> Result<Container, Rejected> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        self.at += 1;
        if let Some(collected) = &mut self.collected {
            collected.path.push(Segment::Item(0));
        }
        Ok(Container {
            close,
            read: 0,
            ended: false,
        })
    }

    /// Whether the list has another item; if so, it is to be read next. After
    /// `false` the list has ended or the text is broken: [`Container::finish`]
    /// tells which.
    pub(crate) fn next_item(&mut self, list: &mut Container) -> bool {
        let next = self.next(list);
        if let (true, Some(collected)) = (next, &mut self.collected) {
            collected.path.pop();
            collected.path.push(Segment::Item(list.read - 1));
        }
        next
    }

    /// The name of the next member, whose value is to be read next; its escapes
    /// are not resolved, which [`unescaped_name`] does. A failing-fast reading
    /// gives no name that has any. After `None` the object has ended or can't
    /// be read further: [`Container::finish`] tells which.
    pub(crate) fn next_member(&mut self, object: &mut Container) -> Option<&'t str> {
        if !self.next(object) {
            return None;
        }
        let name = self.bare().or_else(|| self.escaped_name());
        if name.is_none() || self.peek() != Some(b':') {
            return None;
        }
        self.at += 1;
        if let Some(collected) = &mut self.collected {
            collected.path.pop();
            collected.path.extend(name.map(Segment::Member));
        }
        name
    }

    /// Reads a name that has escapes, as it is written; `None` if the reading
    /// fails fast, since then it is not certain that there is a string at all.
    #[cold]
    fn escaped_name(&mut self) -> Option<&'t str> {
        let begin = self.at + 1;
        self.recover().ok()?;
        self.parsed(|parser| parser.string(Path::Root).ok()).ok()?;
        self.text.get(begin..self.at - 1)
    }

    /// Whether there is another item or member. At the closing byte the segment
    /// of the container leaves the path.
    fn next(&mut self, container: &mut Container) -> bool {
        let next = self.peek();
        if next == Some(container.close) {
            self.at += 1;
            container.ended = true;
            if let Some(collected) = &mut self.collected {
                collected.path.pop();
            }
            return false;
        }
        if container.read > 0 {
            if next != Some(b',') {
                return false;
            }
            // A value must follow. Reading it next rejects a closing byte.
            self.at += 1;
        }
        container.read += 1;
        true
    }
}

/// The name of a member with its escapes resolved; a name that is not valid
/// inside a JSON string is given as it is.
pub(crate) fn unescaped_name(name: &str) -> Cow<'_, str> {
    if !name.contains('\\') {
        return Cow::Borrowed(name);
    }
    match parse(&format!("\"{name}\""), &TextLimits::NONE) {
        Ok(Json::String(plain)) => Cow::Owned(plain.into()),
        _ => Cow::Borrowed(name),
    }
}

/// How many bytes come before the first quote, backslash or control character:
/// all, if there is none.
///
/// Eight bytes are tested at once, by the arithmetic that finds a byte below a
/// bound in a word (Warren 2002, "Hacker's Delight", on finding a zero byte).
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let below = |word: u64, least: u64| word.wrapping_sub(ONES * least) & !word & HIGH;
    let (words, rest) = bytes.as_chunks();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let quote = below(word ^ (ONES * u64::from(b'"')), 1);
        let backslash = below(word ^ (ONES * u64::from(b'\\')), 1);
        let ends = below(word, u64::from(b' ')) | quote | backslash;
        if ends != 0 {
            // The lowest marked byte is right: a borrow can only mark, by
            // mistake, bytes above one that is marked already.
            return at * 8 + ends.trailing_zeros() as usize / 8;
        }
    }
    let end = |byte: &u8| matches!(byte, b'"' | b'\\') || *byte < b' ';
    words.len() * 8 + rest.iter().position(end).unwrap_or(rest.len())
}
