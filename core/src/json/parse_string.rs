//! The strict parser's reading of strings: their escapes are resolved, and lone
//! surrogates refused.

use super::fault::Fault;
use super::limits::ALLOCATION;
use super::parser::{ParseError, Parser};
use super::rules;
use crate::pointer::Path;

impl Parser<'_, '_> {
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
                return Err(self.limit_error(rules::LIMIT_STRING, self.limits.string_bytes, path));
            }
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    self.claim(out.len() + ALLOCATION, path)?;
                    return Ok(out.into());
                }
                Some(b'\\') => out.push(self.escape(path)?),
                _ => return Err(self.syntax_error("a closing `\"`", path)),
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
            _ => return Err(self.syntax_error("one of the escapes of JSON", path)),
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
            return Err(self.error(Fault::new(rules::JSON_SURROGATE), path));
        }
        let joined = char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
        joined.ok_or_else(|| self.error(Fault::new(rules::JSON_SURROGATE), path))
    }

    /// Reads the `u` and four hexadecimal digits of one UTF-16 code unit.
    fn code_unit(&mut self, path: Path<'_>) -> Result<u32, ParseError> {
        self.at += 1;
        let hex = self
            .rest()
            .get(..4)
            .filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some(unit) = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()) else {
            return Err(self.syntax_error("four hexadecimal digits", path));
        };
        self.at += 4;
        Ok(unit)
    }
}
