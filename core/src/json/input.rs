//! Values out of a text, one after the other, as the model asks for them.
//!
//! The model has one decoder, [`Value::read_in`](crate::model::Value), and this is what it reads from. A
//! stranger's text is read quickly: the first thing that is wrong ends it, and nothing is said. Then the
//! text of the strict tree is read carefully: every problem is noted where it stands, and reading goes on.
//! What the two accept is therefore the same by construction, but for names with escapes, which a quick reading
//! leaves to the careful one.

use std::borrow::Cow;

use super::parse::{Parser, parse};
use super::{Fault, Faults, Json, Limits, Problems};
use crate::finding::codes;
use crate::pointer::Path;

/// Something was wrong; a careful reading has noted what.
#[derive(Debug)]
pub(crate) struct Wrong;

/// A text, and how far it has been read.
pub(crate) struct Input<'t> {
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
                    .told_at(place)
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
                    Path::Member(&Path::At(&place), &plain_name(name)).pointer()
                }
            })
    }
}

enum Segment<'t> {
    Item(usize),
    Member(&'t str),
}

/// How far a list or an object has been read.
pub(crate) struct Within {
    close: u8,
    read: usize,
    ended: bool,
}

impl Within {
    /// Nothing, if all of it has been read.
    pub(crate) fn ended(&self) -> Result<(), Wrong> {
        if self.ended { Ok(()) } else { Err(Wrong) }
    }
}

/// A number, in the first of these forms that can hold it.
#[derive(Clone, Copy)]
pub(crate) enum Numeral {
    Integer(i64),
    Large(u64),
    Real(f64),
}

impl Numeral {
    /// `None` beyond the range of doubles.
    pub(crate) fn of(spelling: &str) -> Option<Self> {
        if let Ok(value) = spelling.parse() {
            // -0 is no integer to anyone.
            return Some(if value == 0 && spelling.starts_with('-') {
                Self::Real(-0.0)
            } else {
                Self::Integer(value)
            });
        }
        let large = || spelling.parse().ok().map(Self::Large);
        let real = || {
            spelling
                .parse()
                .ok()
                .filter(|value: &f64| value.is_finite())
                .map(Self::Real)
        };
        large().or_else(real)
    }
}

impl std::fmt::Display for Numeral {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Large(value) => value.fmt(f),
            Self::Real(value) => value.fmt(f),
        }
    }
}

impl<'t> Input<'t> {
    /// Over any text.
    pub(crate) fn quick(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            notes: None,
        }
    }

    /// Over what a [`Json`] writes, which stands at that place of a document.
    pub(crate) fn careful(text: &'t str, place: &'t str, problems: Problems) -> Self {
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
    pub(crate) fn problems(self) -> Problems {
        self.notes
            .map_or_else(|| Problems::new(0), |notes| notes.problems)
    }

    /// Whether nothing but blanks is left.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Past a value that was wrong; a quick reading ends there.
    pub(crate) fn go_on(&self) -> Result<(), Wrong> {
        if self.notes.is_some() {
            Ok(())
        } else {
            Err(Wrong)
        }
    }

    /// Notes what is wrong at this place.
    #[cold]
    pub(crate) fn wrong(&mut self, fault: impl Into<Fault>) -> Wrong {
        self.all_wrong(Faults(vec![fault.into()]))
    }

    #[cold]
    pub(crate) fn all_wrong(&mut self, faults: Faults) -> Wrong {
        if let Some(notes) = &mut self.notes {
            notes.note(faults);
        }
        Wrong
    }

    /// Steps over a value of another type than the one expected, and says so.
    #[cold]
    fn mismatch(&mut self, expected: &str) -> Wrong {
        if self.notes.is_none() {
            return Wrong;
        }
        match self.json() {
            Ok(found) => self.wrong(Fault::of_type(&found, expected)),
            Err(wrong) => wrong,
        }
    }

    /// Steps over a value that nobody knows.
    #[cold]
    pub(crate) fn refuse(&mut self, fault: Fault) -> Wrong {
        // A text that can't be read further is refused by whoever asks for the next value.
        let _ = self.json();
        self.wrong(fault)
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
    ) -> Result<T, Wrong> {
        // One is too many, wherever it stands.
        let mut duplicates = Problems::new(0);
        let mut parser = Parser::new(self.text, self.at, &Limits::NONE, &mut duplicates);
        let value = parse(&mut parser);
        self.at = parser.at;
        value.filter(|_| duplicates.count() == 0).ok_or(Wrong)
    }

    /// Any value.
    pub(crate) fn json(&mut self) -> Result<Json, Wrong> {
        self.parsed(|parser| parser.value(Path::Root, 1).ok())
    }

    /// A string.
    pub(crate) fn string(&mut self, expected: &str) -> Result<Cow<'t, str>, Wrong> {
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
    pub(crate) fn spelled<T>(
        &mut self,
        read: impl Fn(&str) -> Result<T, Fault>,
    ) -> Result<T, Wrong> {
        let value = match self.bare() {
            Some(text) => read(text),
            None => read(&self.string("a text")?),
        };
        value.map_err(|fault| self.wrong(fault))
    }

    /// A word out of a list, by its position.
    pub(crate) fn word(&mut self, words: &[&str]) -> Result<usize, Wrong> {
        self.spelled(|text| {
            words
                .iter()
                .position(|word| *word == text)
                .ok_or_else(|| Fault::of_word(text, words))
        })
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self) -> Result<bool, Wrong> {
        match self.peek() {
            Some(b't' | b'f') => match self.json()? {
                Json::Bool(flag) => Ok(flag),
                _ => Err(Wrong),
            },
            _ => Err(self.mismatch("true or false")),
        }
    }

    /// A number.
    pub(crate) fn number(&mut self, expected: &str) -> Result<Numeral, Wrong> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch(expected));
        }
        let spelling = self.parsed(|parser| parser.number(Path::Root).ok())?;
        Numeral::of(spelling)
            .ok_or_else(|| self.wrong(Fault::new(codes::NUMBER_RANGE).with("value", spelling)))
    }

    /// The beginning of a list.
    pub(crate) fn begin_list(&mut self) -> Result<Within, Wrong> {
        self.begin(b'[', b']', "a list")
    }

    /// The beginning of an object.
    pub(crate) fn begin_object(&mut self, expected: &str) -> Result<Within, Wrong> {
        self.begin(b'{', b'}', expected)
    }

    /// Whether an object comes next.
    pub(crate) fn is_object(&mut self) -> bool {
        self.peek() == Some(b'{')
    }

    fn begin(&mut self, open: u8, close: u8, expected: &str) -> Result<Within, Wrong> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        self.at += 1;
        if let Some(notes) = &mut self.notes {
            notes.way.push(Segment::Item(0));
        }
        Ok(Within {
            close,
            read: 0,
            ended: false,
        })
    }

    /// Whether there is another item, which is read next; [`Within::ended`] tells whether the list has come to its end.
    pub(crate) fn next_item(&mut self, list: &mut Within) -> bool {
        let next = self.next(list);
        if let (true, Some(notes)) = (next, &mut self.notes) {
            notes.way.pop();
            notes.way.push(Segment::Item(list.read - 1));
        }
        next
    }

    /// The name of the next member, whose value is read next, without resolving its escapes: [`plain_name`] does, and a
    /// quick reading takes no name that has any. [`Within::ended`] tells whether the object has come to its end.
    pub(crate) fn next_member(&mut self, object: &mut Within) -> Option<&'t str> {
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
        self.go_on().ok()?;
        self.parsed(|parser| parser.string(Path::Root).ok()).ok()?;
        self.text.get(begin..self.at - 1)
    }

    fn next(&mut self, within: &mut Within) -> bool {
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
pub(crate) fn plain_name(name: &str) -> Cow<'_, str> {
    if !name.contains('\\') {
        return Cow::Borrowed(name);
    }
    match parse(&format!("\"{name}\""), &Limits::NONE) {
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
