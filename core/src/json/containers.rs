//! Reading lists and objects, one item or member after the other.

use super::collected::Segment;
use super::reader::{JsonReader, Rejected};
use crate::pointer::Path;

/// How far a list or an object has been read.
pub(crate) struct Container {
    /// The byte that closes it.
    close: u8,
    /// Items or members begun so far.
    count: usize,
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
    /// Whether a list comes next. Nothing is read.
    pub(crate) fn is_list(&mut self) -> bool {
        self.peek() == Some(b'[')
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
            count: 0,
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
            collected.path.push(Segment::Item(list.count - 1));
        }
        next
    }

    /// The name of the next member, whose value is to be read next; its escapes
    /// are not resolved, which [`unescaped_name`](super::parse::unescaped_name)
    /// does. A failing-fast reading gives no name that has any. After `None`
    /// the object has ended or can't be read further: [`Container::finish`]
    /// tells which.
    pub(crate) fn next_member(&mut self, object: &mut Container) -> Option<&'t str> {
        if !self.next(object) {
            return None;
        }
        let name = self.plain_string().or_else(|| self.escaped_name());
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
        self.with_parser(|parser| parser.string(Path::Root).ok())
            .ok()?;
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
        if container.count > 0 {
            if next != Some(b',') {
                return false;
            }
            // A value must follow. Reading it next rejects a closing byte.
            self.at += 1;
        }
        container.count += 1;
        true
    }
}
