//! JSON Pointers (RFC 6901): the text by which findings, errors and lookups
//! name a place in a document.
//!
//! A *pointer* is text (`/maps/0/title`); its *segments* are the unescaped
//! names and indices between the slashes. [`Path`] is the way to a place as it
//! is built while a document is walked: it costs no allocation until
//! [`Path::pointer`] is asked for, and that happens only where something is
//! wrong.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The unescaped segments of a pointer, outermost first; none for `""`, the
/// whole document.
///
/// `None` if the text is no pointer: it is not empty and does not begin with
/// `/`, or it holds a `~` that is followed by neither `0` nor `1`.
pub(crate) fn segments(pointer: &str) -> Option<Vec<Cow<'_, str>>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    pointer
        .strip_prefix('/')?
        .split('/')
        .map(unescape)
        .collect()
}

/// One segment with `~1` read as `/` and `~0` as `~`; `None` at any other `~`.
/// Allocates only if there is a `~`.
fn unescape(segment: &str) -> Option<Cow<'_, str>> {
    if !segment.contains('~') {
        return Some(Cow::Borrowed(segment));
    }
    let mut plain = String::with_capacity(segment.len());
    let mut rest = segment.chars();
    while let Some(next) = rest.next() {
        plain.push(match next {
            '~' => match rest.next()? {
                '0' => '~',
                '1' => '/',
                _ => return None,
            },
            other => other,
        });
    }
    Some(Cow::Owned(plain))
}

/// A member's name as a segment: `~` is written `~0`, and `/` is written `~1`.
/// Allocates only if the name holds one of them.
pub(crate) fn escape(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) {
        name.replace('~', "~0").replace('/', "~1").into()
    } else {
        name.into()
    }
}

/// The position in a list that a segment stands for, from 0.
///
/// `None` unless it is made of ASCII digits without a leading zero and fits
/// into a `usize`. RFC 6901's `-`, the position after the last item, is not
/// accepted, since nothing stands there.
pub(crate) fn index(segment: &str) -> Option<usize> {
    let digits = segment.as_bytes();
    let plain = !digits.is_empty()
        && digits.iter().all(u8::is_ascii_digit)
        && (digits.len() == 1 || !segment.starts_with('0'));
    plain.then(|| segment.parse().ok()).flatten()
}

/// The path to a place, as a chain of links on the stack of the walk that is
/// there: a document without faults builds no pointer text at all.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path<'a> {
    /// The whole document.
    Root,
    /// A place whose pointer is known as text already.
    At(&'a str),
    /// A member, by its unescaped name, of the object at the path.
    Member(&'a Path<'a>, &'a str),
    /// The item at an index, from 0, of the list at the path.
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The path as a pointer, with its names escaped.
    pub(crate) fn pointer(self) -> String {
        // Enough for most pointers, so that the string rarely grows.
        let mut out = String::with_capacity(64);
        self.write(&mut out);
        out
    }

    /// Appends the pointer to `out`. Recursive, and therefore as deep as the
    /// document; callers keep to the depth limits of `json`.
    fn write(self, out: &mut String) {
        match self {
            Self::Root => {}
            Self::At(pointer) => out.push_str(pointer),
            Self::Member(parent, name) => {
                parent.write(out);
                out.push('/');
                out.push_str(&escape(name));
            }
            Self::Item(parent, index) => {
                parent.write(out);
                out.push('/');
                if index < 10 {
                    // Most lists are short, and formatting costs more than one
                    // digit.
                    out.extend(
                        u32::try_from(index)
                            .ok()
                            .and_then(|digit| char::from_digit(digit, 10)),
                    );
                } else {
                    // Writing to a `String` can't fail.
                    let _ = write!(out, "{index}");
                }
            }
        }
    }
}

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.pointer())
    }
}
