//! JSON Pointer (RFC 6901): where in a document something stands.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The unescaped segments of a pointer; `None` where it is neither empty nor starts with `/`, or
/// holds a `~` that is no escape.
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

/// A name as a segment.
pub(crate) fn escape(name: &str) -> Cow<'_, str> {
    if name.contains(['~', '/']) {
        name.replace('~', "~0").replace('/', "~1").into()
    } else {
        name.into()
    }
}

/// A segment as a position in a list: decimal digits without a leading zero.
pub(crate) fn index(segment: &str) -> Option<usize> {
    let digits = segment.as_bytes();
    let plain = !digits.is_empty()
        && digits.iter().all(u8::is_ascii_digit)
        && (digits.len() == 1 || !segment.starts_with('0'));
    plain.then(|| segment.parse().ok()).flatten()
}

/// Where we are on the way down, as a chain on the stack: a good document builds no strings for it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path<'a> {
    /// The whole document.
    Root,
    /// A place that is known as text already.
    At(&'a str),
    /// A member of the object before.
    Member(&'a Path<'a>, &'a str),
    /// A place in the list before.
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// The pointer.
    pub(crate) fn pointer(self) -> String {
        // Most are shorter, so that most grow no further.
        let mut out = String::with_capacity(64);
        self.write(&mut out);
        out
    }

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
                    // Most lists are short, and formatting costs more than a digit.
                    out.extend(
                        u32::try_from(index)
                            .ok()
                            .and_then(|digit| char::from_digit(digit, 10)),
                    );
                } else {
                    // Writing to a String can't fail.
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
