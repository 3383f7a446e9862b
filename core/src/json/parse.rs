//! The strict parser: RFC 8259, without anything that two readers could
//! understand differently.
//!
//! Takes a text and [`TextLimits`], and gives a tree of [`Json`] or the first
//! problem, with line, column and pointer. Beyond the grammar it refuses a
//! byte-order mark, lone surrogates and duplicate keys. A recursive descent,
//! linear in the text; recursion is bounded by [`TextLimits::DEEPEST`].
//!
//! It is slow beside [`JsonReader`](super::JsonReader), which uses it for the
//! rare words of JSON.

use crate::hash::HashSet;

use super::fault::{Fault, Problem, Problems};
use super::limits::TextLimits;
use super::rules;
use super::value::Json;
use crate::finding::{MessageOptions, Report, Rule};
use crate::pointer::Path;

/// A text that is no JSON, or breaks a limit. Nothing can be read beyond it, so
/// there is one problem only.
#[derive(Debug)]
pub(crate) struct ParseError {
    /// What is wrong, and where.
    pub(crate) problem: Problem,
}

/// Reads one JSON value, with nothing but blanks around it.
///
/// # Errors
/// The first problem. A duplicate key is one as well, but is reported only if
/// the text is JSON otherwise.
pub(crate) fn parse(text: &str, limits: &TextLimits) -> Result<Json, ParseError> {
    let mut duplicates = Problems::new(1);
    let value = parse_on(text, limits, &mut duplicates)?;
    match duplicates.kept.pop() {
        Some(problem) => Err(ParseError { problem }),
        None => Ok(value),
    }
}

/// As [`parse`], but a duplicate key is no error: the first value of the key is
/// kept, and each further one is noted in `duplicates`.
pub(crate) fn parse_on(
    text: &str,
    limits: &TextLimits,
    duplicates: &mut Problems,
) -> Result<Json, ParseError> {
    let mut parser = Parser::new(text, 0, limits, duplicates);
    if text.len() > limits.text_bytes {
        return Err(parser.broken(limit(rules::LIMIT_TEXT, limits.text_bytes), Path::Root));
    }
    if text.starts_with('\u{feff}') {
        return Err(parser.broken(Fault::new(rules::JSON_BOM), Path::Root));
    }
    let value = parser.value(Path::Root, 1)?;
    parser.blank();
    if parser.at < text.len() {
        return Err(parser.syntax("the end of the text", Path::Root));
    }
    Ok(value)
}

/// The fault of a text that breaks a limit.
fn limit(rule: &'static Rule, limit: usize) -> Fault {
    Fault::new(rule).with("limit", limit)
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

/// The state of a parse: the text, and how far it has been read.
pub(super) struct Parser<'t, 'l> {
    text: &'t str,
    /// Bytes read so far, always at a character boundary.
    pub(super) at: usize,
    /// Values begun so far.
    values: usize,
    /// What ends the parse.
    limits: &'l TextLimits,
    /// Where duplicate keys are noted.
    duplicates: &'l mut Problems,
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
            limits,
            duplicates,
        }
    }

    /// The text that is not yet read.
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next byte; `None` at the end.
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips the blanks of JSON.
    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Skips the byte if it comes next, and says whether it did.
    fn eat(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    /// The error of this fault, with line and column of where the parser
    /// stands. Both count from 1, columns in characters.
    fn broken(&self, fault: Fault, path: Path<'_>) -> ParseError {
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
    fn syntax(&self, expected: &str, path: Path<'_>) -> ParseError {
        let found = self.rest().chars().next().map_or_else(
            || "the end of the text".to_owned(),
            |next| format!("`{}`", next.escape_debug()),
        );
        self.broken(
            Fault::new(rules::JSON_SYNTAX)
                .with("expected", expected)
                .with("found", found),
            path,
        )
    }

    /// Reads any value. `depth` is that of the value, 1 for the outermost.
    pub(super) fn value(&mut self, path: Path<'_>, depth: usize) -> Result<Json, ParseError> {
        self.blank();
        self.values += 1;
        if self.values > self.limits.values {
            return Err(self.broken(limit(rules::LIMIT_VALUES, self.limits.values), path));
        }
        let deepest = self.limits.depth.min(TextLimits::DEEPEST);
        match self.peek() {
            Some(b'{' | b'[') if depth > deepest => {
                Err(self.broken(limit(rules::LIMIT_DEPTH, deepest), path))
            }
            Some(b'{') => self.object(path, depth),
            Some(b'[') => self.list(path, depth),
            Some(b'"') => Ok(Json::String(self.string(path)?)),
            Some(b'-' | b'0'..=b'9') if !self.rest().starts_with("-I") => self
                .number(path)
                .map(|spelling| Json::Number(spelling.into())),
            _ => self.word(path),
        }
    }

    /// Reads `true`, `false` or `null`, or says what stands there instead.
    fn word(&mut self, path: Path<'_>) -> Result<Json, ParseError> {
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
        Err(self.stranger(path))
    }

    /// The error about something that is no JSON, with a rule of its own for
    /// what is often met: Python's spelling of numbers that are not finite, and
    /// `<set>`, which journeykit's packages for other languages write for a
    /// value that has no form in JSON.
    fn stranger(&self, path: Path<'_>) -> ParseError {
        if let Some(word) = ["NaN", "Infinity", "-Infinity"]
            .into_iter()
            .find(|word| self.rest().starts_with(word))
        {
            return self.broken(Fault::new(rules::NUMBER_FINITE).with("found", word), path);
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
                self.broken(Fault::new(rules::VALUE_FOREIGN).with("value", name), path)
            }
            None => self.syntax("a value", path),
        }
    }

    /// The error about a key that is not in double quotes. It names what stands
    /// before the colon, if that is short and looks like a name.
    fn no_name(&self, path: Path<'_>) -> ParseError {
        let (bare, _) = self.rest().split_once(':').unwrap_or_default();
        let bare = bare.trim_end();
        let is_name = |first: char| first.is_alphanumeric() || "_$-<'".contains(first);
        if !bare.starts_with(is_name) || bare.len() > 100 || bare.contains([',', '}', '"', '\n']) {
            return self.syntax("a name in double quotes", path);
        }
        self.broken(Fault::new(rules::JSON_NAME).with("value", bare), path)
    }

    /// Reads a list, from its `[` on.
    fn list(&mut self, path: Path<'_>, depth: usize) -> Result<Json, ParseError> {
        self.at += 1;
        let mut items = Vec::new();
        self.blank();
        if self.eat(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value(Path::Item(&path, items.len()), depth + 1)?);
            self.blank();
            if self.eat(b']') {
                return Ok(Json::List(items));
            }
            if !self.eat(b',') {
                return Err(self.syntax("`,` or `]`", path));
            }
        }
    }

    /// Reads an object, from its `{` on. Of a duplicate key the first value
    /// stays.
    fn object(&mut self, path: Path<'_>, depth: usize) -> Result<Json, ParseError> {
        self.at += 1;
        let mut members: Vec<(Box<str>, Json)> = Vec::new();
        let mut names = HashSet::new();
        self.blank();
        if self.eat(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.blank();
            if self.peek() != Some(b'"') {
                return Err(self.no_name(path));
            }
            let name = self.string(path)?;
            let here = Path::Member(&path, &name);
            self.blank();
            if !self.eat(b':') {
                return Err(self.syntax("`:`", here));
            }
            let value = self.value(here, depth + 1)?;
            if names.insert(name.clone()) {
                members.push((name, value));
            } else {
                let fault = || Fault::new(rules::JSON_DUPLICATE).with("name", &name);
                self.duplicates.note_made(|| Problem {
                    pointer: here.pointer(),
                    fault: fault(),
                });
            }
            self.blank();
            if self.eat(b'}') {
                return Ok(Json::Object(members));
            }
            if !self.eat(b',') {
                return Err(self.syntax("`,` or `}`", path));
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
            return Err(self.syntax("a digit", path));
        }
        if self.eat(b'.') && self.digits() == 0 {
            return Err(self.syntax("a digit", path));
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            if self.digits() == 0 {
                return Err(self.syntax("a digit", path));
            }
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Reads a string, from its opening quote on, and resolves its escapes.
    pub(super) fn string(&mut self, path: Path<'_>) -> Result<Box<str>, ParseError> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let plain = self
                .rest()
                .find(|next: char| matches!(next, '"' | '\\') || next < ' ')
                .unwrap_or(self.rest().len());
            out.push_str(self.rest().get(..plain).unwrap_or_default());
            self.at += plain;
            if out.len() > self.limits.string_bytes {
                return Err(self.broken(limit(rules::LIMIT_STRING, self.limits.string_bytes), path));
            }
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out.into());
                }
                Some(b'\\') => out.push(self.escape(path)?),
                _ => return Err(self.syntax("a closing `\"`", path)),
            }
        }
    }

    /// Reads an escape, from its backslash on.
    fn escape(&mut self, path: Path<'_>) -> Result<char, ParseError> {
        self.at += 1;
        let plain = match self.peek() {
            Some(b'u') => return self.unicode(path),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            _ => return Err(self.syntax("one of the escapes of JSON", path)),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Reads `\uXXXX` from the `u` on, and a second one if the first is a high
    /// surrogate. A surrogate without its other half is an error.
    fn unicode(&mut self, path: Path<'_>) -> Result<char, ParseError> {
        let high = self.code_unit(path)?;
        if let Some(plain) = char::from_u32(high) {
            return Ok(plain);
        }
        let paired = high < 0xDC00 && self.rest().starts_with("\\u");
        let low = if paired {
            self.at += 1;
            self.code_unit(path)?
        } else {
            0
        };
        if !(0xDC00..0xE000).contains(&low) {
            return Err(self.broken(Fault::new(rules::JSON_SURROGATE), path));
        }
        let joined = char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        joined.ok_or_else(|| self.broken(Fault::new(rules::JSON_SURROGATE), path))
    }

    /// Reads the `u` and four hexadecimal digits of one UTF-16 code unit.
    fn code_unit(&mut self, path: Path<'_>) -> Result<u32, ParseError> {
        self.at += 1;
        let hex = self
            .rest()
            .get(..4)
            .filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some(unit) = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()) else {
            return Err(self.syntax("four hexadecimal digits", path));
        };
        self.at += 4;
        Ok(unit)
    }
}
