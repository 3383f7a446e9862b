//! Texts as they can be shown: in one line, without anything that a terminal or
//! a log takes for more than a character, or that nobody sees.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The most characters of a value or a pointer that a message shows.
pub(super) const LONGEST: usize = 80;

/// Whether a character may change more than its own place in a line: control
/// characters (line breaks and escape sequences among them), the line and
/// paragraph separators, and the controls that turn the direction of writing
/// (Unicode Technical Report 36).
fn is_control(next: char) -> bool {
    next.is_control()
        || matches!(
            next,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
        )
}

/// Whether a character takes no room and says nothing, so that it can only hide
/// in a text: blanks without width, tags, marks of annotations, what was given
/// up, and the supplement of variation selectors. Joiners (U+200C, U+200D), the
/// soft hyphen and the variation selectors of emoji are part of how people
/// write, and are none of these.
fn is_hidden(next: char) -> bool {
    matches!(
        next,
        '\u{34f}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

fn is_unsafe(next: char) -> bool {
    is_control(next) || is_hidden(next)
}

/// The text in one line that is safe to print: each control character, line
/// separator and control of the direction of writing is replaced by a blank, and
/// what would only hide in it (blanks without width, tags) is left out.
///
/// For programs that print texts of documents from strangers.
///
/// ```
/// use journeykit::finding::visible;
///
/// assert_eq!(visible("Moving house"), "Moving house");
/// assert_eq!(visible("Moving\u{1b}[2J\nhouse\u{202e}"), "Moving [2J house ");
/// assert_eq!(visible("Moving\u{200b} house\u{e0041}"), "Moving house");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return text.into();
    }
    let shown = text.chars().filter(|next| !is_hidden(*next));
    shown
        .map(|next| if is_control(next) { ' ' } else { next })
        .collect::<String>()
        .into()
}

/// A value, a name or a JSON Pointer as messages quote it: what is more than a
/// character or hides in the text is written as escapes of JSON, and what is
/// longer than 80 characters is cut.
///
/// ```
/// use journeykit::finding::visible_value;
///
/// assert_eq!(visible_value("moving_house"), "moving_house");
/// assert_eq!(visible_value("moving\u{200b}\n"), r"moving\u200b\u000a");
/// ```
pub fn visible_value(value: &str) -> Cow<'_, str> {
    let is_short = value.len() <= LONGEST || value.chars().nth(LONGEST).is_none();
    if is_short && !value.chars().any(is_unsafe) {
        return value.into();
    }
    let mut shown = String::with_capacity(LONGEST);
    for (at, next) in value.chars().enumerate() {
        if at == LONGEST {
            shown.push('…');
            break;
        }
        push_visible(&mut shown, next, is_unsafe);
    }
    shown.into()
}

/// A text with what hides in it written as escapes, so that two names which
/// look alike are told apart.
pub(super) fn with_hidden(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len());
    for next in text.chars() {
        push_visible(&mut shown, next, is_hidden);
    }
    shown.into()
}

/// Adds a character, as escapes of JSON if need be.
fn push_visible(shown: &mut String, next: char, is_escaped: fn(char) -> bool) {
    if is_escaped(next) {
        let mut units = [0; 2];
        for unit in next.encode_utf16(&mut units) {
            let _ = write!(shown, "\\u{unit:04x}");
        }
    } else {
        shown.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_value, with_hidden};

    #[test]
    fn pointers_are_escaped_and_cut() {
        assert_eq!(visible_value("/maps/0"), "/maps/0");
        assert_eq!(
            visible_value("/å\r\u{9b}\u{2029}\u{2067}\u{feff}\u{e0041}b"),
            "/å\\u000d\\u009b\\u2029\\u2067\\ufeff\\udb40\\udc41b"
        );
        let long = format!("/{}", "æ".repeat(100));
        assert_eq!(visible_value(&long).chars().count(), 81);
        assert!(visible_value(&long).ends_with("æ…"));
        let fits = "æ".repeat(80);
        assert_eq!(visible_value(&fits), fits);
    }

    #[test]
    fn what_people_write_stays() {
        for text in [
            "👩\u{200d}👧 ❤\u{fe0f}",
            "می\u{200c}خواهم",
            "Kunde\u{ad}reise",
        ] {
            assert_eq!(visible(text), text);
            assert_eq!(with_hidden(text), text);
        }
        assert_eq!(with_hidden("ti\u{200b}tle\n"), "ti\\u200btle\n");
    }
}
