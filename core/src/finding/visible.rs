//! Texts as they can be shown: in one line, without anything that a terminal or
//! a log takes for more than a character.

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

/// The text in one line that is safe to print: each control character, line
/// separator and control of the direction of writing is replaced by a blank.
///
/// For programs that print texts of documents from strangers.
///
/// ```
/// use journeykit::finding::visible;
///
/// assert_eq!(visible("Moving house"), "Moving house");
/// assert_eq!(visible("Moving\u{1b}[2J\nhouse\u{202e}"), "Moving [2J house ");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_control) {
        text.replace(is_control, " ").into()
    } else {
        text.into()
    }
}

/// A pointer as a message shows it: such characters are written as escapes of
/// JSON, and what is longer than a value may be is cut.
pub(super) fn visible_pointer(pointer: &str) -> Cow<'_, str> {
    if pointer.len() <= LONGEST && !pointer.chars().any(is_control) {
        return pointer.into();
    }
    let mut shown = String::with_capacity(LONGEST);
    for (at, next) in pointer.chars().enumerate() {
        if at == LONGEST {
            shown.push('…');
            break;
        }
        if is_control(next) {
            let mut units = [0; 2];
            for unit in next.encode_utf16(&mut units) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(next);
        }
    }
    shown.into()
}

#[cfg(test)]
mod tests {
    use super::visible_pointer;

    #[test]
    fn pointers_are_escaped_and_cut() {
        assert_eq!(visible_pointer("/maps/0"), "/maps/0");
        assert_eq!(
            visible_pointer("/å\r\u{9b}\u{2029}\u{2067}b"),
            "/å\\u000d\\u009b\\u2029\\u2067b"
        );
        let long = format!("/{}", "æ".repeat(100));
        assert_eq!(visible_pointer(&long).chars().count(), 81);
        assert!(visible_pointer(&long).ends_with("æ…"));
    }
}
