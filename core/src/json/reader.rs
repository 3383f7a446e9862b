//! Values out of a text, one after the other, as the model asks for them.
//!
//! The model has one decoder, [`Value::read_in`](crate::model::Value), and this is what it reads from. A
//! stranger's text is read quickly: the first thing that is wrong ends it, and nothing is said. Then the
//! text of the strict tree is read carefully: every problem is noted where it stands, and reading goes on.
//! What the two accept is therefore the same by construction, but for names with escapes, which a quick reading
//! leaves to the careful one.

use std::borrow::Cow;

use super::fault::{Fault, Faults, Problems};
use super::limits::TextLimits;
use super::numeral::Numeral;
use super::parse::{Parser, parse};
use super::rules;
use super::value::Json;
use crate::pointer::Path;

/// Something was wrong; a careful reading has noted what.
#[derive(Debug)]
pub(crate) struct Rejected;

/// A text, and how far it has been read.
pub(crate) struct JsonReader<'t> {
    text: &'t str,
    at: usize,
    notes: Option<Notes<'t>>,
}

/// What a careful reading keeps.
struct Notes<'t> {
    /// Where the text stands in the document.
    place: &'t str,
    way: Vec<Segment<'t>>,
    problems: Problems,
}

impl Notes<'_> {
    fn note(&mut self, faults: Faults) {
        let place = self.problems.keeps().then(|| self.place());
        for fault in faults.0 {
            match &place {
                Some(place) => fault
                    .into_problems(place)
                    .into_iter()
                    .for_each(|problem| self.problems.note(problem)),
                None => self.problems.count_more(fault.problems()),
            }
        }
    }

    fn place(&self) -> String {
        self.way
            .iter()
            .fold(self.place.to_owned(), |place, segment| match segment {
                Segment::Item(index) => Path::Item(&Path::At(&place), *index).pointer(),
                Segment::Member(name) => {
                    Path::Member(&Path::At(&place), &unescaped_name(name)).pointer()
                }
            })
    }
}

enum Segment<'t> {
    Item(usize),
    Member(&'t str),
}

/// How far a list or an object has been read.
pub(crate) struct Container {
    close: u8,
    read: usize,
    ended: bool,
}

impl Container {
    /// Nothing, if all of it has been read.
    pub(crate) fn finish(&self) -> Result<(), Rejected> {
        if self.ended { Ok(()) } else { Err(Rejected) }
    }
}

impl<'t> JsonReader<'t> {
    /// Over any text.
    pub(crate) fn fail_fast(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            notes: None,
        }
    }

    /// Over what a [`Json`] writes, which stands at that place of a document.
    pub(crate) fn collecting(text: &'t str, place: &'t str, problems: Problems) -> Self {
        Self {
            text,
            at: 0,
            notes: Some(Notes {
                place,
                way: Vec::new(),
                problems,
            }),
        }
    }

    /// What a careful reading has noted.
    pub(crate) fn into_problems(self) -> Problems {
        self.notes
            .map_or_else(|| Problems::new(0), |notes| notes.problems)
    }

    /// Whether nothing but blanks is left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Past a value that was wrong; a quick reading ends there.
    pub(crate) fn recover(&self) -> Result<(), Rejected> {
        if self.notes.is_some() {
            Ok(())
        } else {
            Err(Rejected)
        }
    }

    /// Notes what is wrong at this place.
    #[cold]
    pub(crate) fn reject(&mut self, fault: impl Into<Fault>) -> Rejected {
        self.reject_all(Faults(vec![fault.into()]))
    }

    #[cold]
    pub(crate) fn reject_all(&mut self, faults: Faults) -> Rejected {
        if let Some(notes) = &mut self.notes {
            notes.note(faults);
        }
        Rejected
    }

    /// Steps over a value of another type than the one expected, and says so.
    #[cold]
    fn mismatch(&mut self, expected: &str) -> Rejected {
        if self.notes.is_none() {
            return Rejected;
        }
        match self.json() {
            Ok(found) => self.reject(Fault::of_type(&found, expected)),
            Err(wrong) => wrong,
        }
    }

    /// Steps over a value that nobody knows.
    #[cold]
    pub(crate) fn reject_value(&mut self, fault: Fault) -> Rejected {
        // A text that can't be read further is refused by whoever asks for the next value.
        let _ = self.json();
        self.reject(fault)
    }

    /// The next byte that is no blank.
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

    /// The strict parser has the words of JSON that are rare.
    fn parsed<T>(
        &mut self,
        parse: impl FnOnce(&mut Parser<'t, '_>) -> Option<T>,
    ) -> Result<T, Rejected> {
        // One is too many, wherever it stands.
        let mut duplicates = Problems::new(0);
        let mut parser = Parser::new(self.text, self.at, &TextLimits::NONE, &mut duplicates);
        let value = parse(&mut parser);
        self.at = parser.at;
        value.filter(|_| duplicates.count() == 0).ok_or(Rejected)
    }

    /// Any value.
    pub(crate) fn json(&mut self) -> Result<Json, Rejected> {
        self.parsed(|parser| parser.value(Path::Root, 1).ok())
    }

    /// A string.
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

    /// A string that stands in the text as it is; all else is left where it stands. By far the most are, and what this
    /// returns fits into registers.
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

    /// A string in a form of its own.
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

    /// A word out of a list, by its position.
    pub(crate) fn one_of(&mut self, words: &[&str]) -> Result<usize, Rejected> {
        self.string_scalar(|text| {
            words
                .iter()
                .position(|word| *word == text)
                .ok_or_else(|| Fault::of_word(text, words))
        })
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, Rejected> {
        match self.peek() {
            Some(b't' | b'f') => match self.json()? {
                Json::Bool(flag) => Ok(flag),
                _ => Err(Rejected),
            },
            _ => Err(self.mismatch("true or false")),
        }
    }

    /// A number.
    pub(crate) fn number(&mut self, expected: &str) -> Result<Numeral, Rejected> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch(expected));
        }
        let spelling = self.parsed(|parser| parser.number(Path::Root).ok())?;
        Numeral::of(spelling)
            .ok_or_else(|| self.reject(Fault::new(rules::NUMBER_RANGE).with("value", spelling)))
    }

    /// The beginning of a list.
    pub(crate) fn begin_list(&mut self) -> Result<Container, Rejected> {
        self.begin(b'[', b']', "a list")
    }

    /// The beginning of an object.
    pub(crate) fn begin_object(&mut self, expected: &str) -> Result<Container, Rejected> {
        self.begin(b'{', b'}', expected)
    }

    /// Whether an object comes next.
    pub(crate) fn is_object(&mut self) -> bool {
        self.peek() == Some(b'{')
    }

    fn begin(&mut self, open: u8, close: u8, expected: &str) -> Result<Container, Rejected> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        self.at += 1;
        if let Some(notes) = &mut self.notes {
            notes.way.push(Segment::Item(0));
        }
        Ok(Container {
            close,
            read: 0,
            ended: false,
        })
    }

    /// Whether there is another item, which is read next; [`Container::finish`] tells whether the list has come to its end.
    pub(crate) fn next_item(&mut self, list: &mut Container) -> bool {
        let next = self.next(list);
        if let (true, Some(notes)) = (next, &mut self.notes) {
            notes.way.pop();
            notes.way.push(Segment::Item(list.read - 1));
        }
        next
    }

    /// The name of the next member, whose value is read next, without resolving its escapes: [`unescaped_name`] does, and a
    /// quick reading takes no name that has any. [`Container::finish`] tells whether the object has come to its end.
    pub(crate) fn next_member(&mut self, object: &mut Container) -> Option<&'t str> {
        if !self.next(object) {
            return None;
        }
        let name = self.bare().or_else(|| self.escaped_name());
        if name.is_none() || self.peek() != Some(b':') {
            return None;
        }
        self.at += 1;
        if let Some(notes) = &mut self.notes {
            notes.way.pop();
            notes.way.extend(name.map(Segment::Member));
        }
        name
    }

    /// Only in a careful reading can we be sure that a string stands here at all.
    #[cold]
    fn escaped_name(&mut self) -> Option<&'t str> {
        let begin = self.at + 1;
        self.recover().ok()?;
        self.parsed(|parser| parser.string(Path::Root).ok()).ok()?;
        self.text.get(begin..self.at - 1)
    }

    fn next(&mut self, within: &mut Container) -> bool {
        let next = self.peek();
        if next == Some(within.close) {
            self.at += 1;
            within.ended = true;
            if let Some(notes) = &mut self.notes {
                notes.way.pop();
            }
            return false;
        }
        if within.read > 0 {
            if next != Some(b',') {
                return false;
            }
            // What follows is read next, and refused if it is the end.
            self.at += 1;
        }
        within.read += 1;
        true
    }
}

/// A name with its escapes resolved.
pub(crate) fn unescaped_name(name: &str) -> Cow<'_, str> {
    if !name.contains('\\') {
        return Cow::Borrowed(name);
    }
    match parse(&format!("\"{name}\""), &TextLimits::NONE) {
        Ok(Json::String(plain)) => Cow::Owned(plain.into()),
        _ => Cow::Borrowed(name),
    }
}

/// How many bytes stand before a quote, a backslash or a control character; eight are looked at at once.
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
            // The lowest of these bits is right; a borrow can only raise those above it.
            return at * 8 + ends.trailing_zeros() as usize / 8;
        }
    }
    let end = |byte: &u8| matches!(byte, b'"' | b'\\') || *byte < b' ';
    words.len() * 8 + rest.iter().position(end).unwrap_or(rest.len())
}
