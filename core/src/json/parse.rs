//! The strict parser: RFC 8259, without anything that two readers could
//! understand differently.
//!
//! Takes a text and [`TextLimits`], and gives a tree of [`Json`] or the first
//! problem, with line, column and pointer. Beyond the grammar it refuses a
//! byte-order mark, lone surrogates and duplicate keys. A recursive descent,
//! linear in the text; recursion is bounded by [`TextLimits::MAX_DEPTH`].
//!
//! It is slow beside [`JsonReader`](super::JsonReader), which uses it for what
//! is rare.

use std::borrow::Cow;

use super::fault::{Fault, Problem};
use super::limits::{ALLOCATION, TextLimits, make_room};
use super::names::Names;
use super::parser::{ParseError, Parser};
use super::problems::Problems;
use super::rules;
use super::value::Json;
use crate::finding::{MessageOptions, Report};
use crate::pointer::Path;

/// Reads one JSON value, with nothing but blanks around it.
///
/// # Errors
/// The first problem. A duplicate key is one as well, but is reported only if
/// the text is JSON otherwise.
pub(crate) fn parse(text: &str, limits: &TextLimits) -> Result<Json, ParseError> {
    let mut duplicates = Problems::new(1, usize::MAX);
    let value = parse_collecting_duplicates(text, limits, &mut duplicates)?;
    match duplicates.kept.pop() {
        Some(problem) => Err(ParseError { problem }),
        None => Ok(value),
    }
}

/// As [`parse`], but a duplicate key is no error: the first value of the key is
/// kept, and each further one is noted in `duplicates`.
pub(crate) fn parse_collecting_duplicates(
    text: &str,
    limits: &TextLimits,
    duplicates: &mut Problems,
) -> Result<Json, ParseError> {
    let mut parser = Parser::new(text, 0, limits, duplicates);
    if text.len() > limits.text_bytes {
        return Err(parser.limit_error(rules::LIMIT_TEXT, limits.text_bytes, Path::Root));
    }
    if text.starts_with('\u{feff}') {
        return Err(parser.error(Fault::new(rules::JSON_BOM), Path::Root));
    }
    let value = parser.value(Path::Root, 1)?;
    parser.skip_blanks();
    if parser.at < text.len() {
        return Err(parser.syntax_error("the end of the text", Path::Root));
    }
    Ok(value)
}

impl Json {
    /// The value as a type's `Serialize` writes it; `None` if JSON can't hold
    /// it (a map whose keys are lists, for instance).
    pub(crate) fn of<T: serde::Serialize + ?Sized>(value: &T) -> Option<Self> {
        let text = serde_json::to_string(value).ok()?;
        parse(&text, &TextLimits::NONE).ok()
    }
}

impl std::str::FromStr for Json {
    type Err = Report;

    /// Reads a JSON text within the default limits.
    ///
    /// # Errors
    /// A report of the first problem, in English.
    fn from_str(text: &str) -> Result<Self, Report> {
        parse(text, &TextLimits::DEFAULT)
            .map_err(|error| Report::of([error.problem.finding(MessageOptions::default())]))
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

impl<'t> Parser<'t, '_> {
    /// Reads any value. `depth` is that of the value, 1 for the outermost.
    pub(super) fn value(&mut self, path: Path<'_>, depth: usize) -> Result<Json, ParseError> {
        self.skip_blanks();
        self.values += 1;
        if self.values > self.limits.values {
            return Err(self.limit_error(rules::LIMIT_VALUES, self.limits.values, path));
        }
        let deepest = self.limits.depth.min(TextLimits::MAX_DEPTH);
        match self.peek() {
            Some(b'{' | b'[') if depth > deepest => {
                Err(self.limit_error(rules::LIMIT_DEPTH, deepest, path))
            }
            Some(b'{') => self.object(path, depth),
            Some(b'[') => self.list(path, depth),
            Some(b'"') => Ok(Json::String(self.string(path)?)),
            Some(b'-' | b'0'..=b'9') if !self.rest().starts_with("-I") => {
                let spelling = self.number(path)?;
                self.claim(spelling.len() + ALLOCATION, path)?;
                Ok(Json::Number(spelling.into()))
            }
            _ => self.literal(path),
        }
    }

    /// Reads `true`, `false` or `null`, or says what stands there instead.
    fn literal(&mut self, path: Path<'_>) -> Result<Json, ParseError> {
        for (word, value) in [
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
            ("null", Json::Null),
        ] {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.foreign_value_error(path))
    }

    /// Reads a list, from its `[` on.
    fn list(&mut self, path: Path<'_>, depth: usize) -> Result<Json, ParseError> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip_blanks();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            let here = Path::Item(&path, items.len());
            self.claim(make_room(&mut items), here)?;
            items.push(self.value(here, depth + 1)?);
            self.skip_blanks();
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            if !self.eat(b',') {
                return Err(self.syntax_error("`,` or `]`", path));
            }
        }
    }

    /// Reads an object, from its `{` on. Of a duplicate key the first value
    /// stays.
    fn object(&mut self, path: Path<'_>, depth: usize) -> Result<Json, ParseError> {
        self.at += 1;
        let mut members: Vec<(Box<str>, Json)> = Vec::new();
        let mut names = Names::default();
        self.skip_blanks();
        if self.eat(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip_blanks();
            let name = match self.peek() {
                Some(b'"') => self.string(path)?,
                _ => self.foreign_name(path)?,
            };
            let here = Path::Member(&path, &name);
            self.skip_blanks();
            if !self.eat(b':') {
                return Err(self.syntax_error("`:`", here));
            }
            self.claim(make_room(&mut members), here)?;
            let value = self.value(here, depth + 1)?;
            if names.is_new(&name, &members) {
                members.push((name, value));
                let taken = names.enter_last(&members);
                self.claim(taken, path)?;
            } else {
                let fault = || Fault::new(rules::JSON_DUPLICATE_KEY).with("name", &name);
                self.duplicates.note_with(|| Problem {
                    pointer: here.pointer(),
                    fault: fault(),
                });
            }
            self.skip_blanks();
            if self.eat(b'}') {
                return Ok(Json::Object(members));
            }
            if !self.eat(b',') {
                return Err(self.syntax_error("`,` or `}`", path));
            }
        }
    }

    /// Skips digits, and says how many.
    fn digits(&mut self) -> usize {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - start
    }

    /// Reads a number and gives it as it is spelled.
    pub(super) fn number(&mut self, path: Path<'_>) -> Result<&'t str, ParseError> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') && self.digits() == 0 {
            return Err(self.syntax_error("a digit", path));
        }
        if self.eat(b'.') && self.digits() == 0 {
            return Err(self.syntax_error("a digit", path));
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            if self.digits() == 0 {
                return Err(self.syntax_error("a digit", path));
            }
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }
}
