//! The plain Rust values that options are made of, as values that JSON can
//! hold.

use std::ops::RangeInclusive;

use super::rules;
use crate::finding::Lang;
use crate::json::{Fault, JsonReader, Rejected};
use crate::model::Count;
use crate::model::reflect::{List, Shape, Value, View, read};

/// A number of bytes, values, stages or the like. In data it is a [`Count`]. A
/// number beyond what the machine can count has the effect of no limit.
impl Value for usize {
    const SHAPE: Shape = Shape::Integer;

    fn blank() -> Self {
        0
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        *self = number(read(reader)?);
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Integer(Count::of(*self).get())
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Count::schema(generator)
    }
}

/// The count as a number of this machine, or the largest there is.
fn number(count: Count) -> usize {
    usize::try_from(count.get()).unwrap_or(usize::MAX)
}

/// The fewest and the most of something. In data it is a pair such as `[10,
/// 20]`; anything but two numbers in order is `option.pair`. An empty list
/// leaves the range as it is, since an empty list in data means the same as an
/// absent member.
impl Value for RangeInclusive<usize> {
    const SHAPE: Shape = Shape::List(&Shape::Integer);

    fn blank() -> Self {
        0..=usize::MAX
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        match read::<Vec<Count>>(reader)?.as_slice() {
            [] => {}
            [low, high] if low <= high => *self = number(*low)..=number(*high),
            _ => return Err(reader.reject(Fault::new(rules::OPTION_PAIR))),
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<Count>::schema(generator)
    }
}

/// A range is seen as a list of its two bounds.
impl List for RangeInclusive<usize> {
    fn size(&self) -> usize {
        2
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        let bounds = [self.start(), self.end()];
        bounds.get(index).map(|bound| Value::view(*bound))
    }
}

/// The language of messages. In data it is a BCP 47 tag such as `nb` or
/// `sv-FI`, of which only the language counts; one that the library does not
/// speak is `option.lang`.
impl Value for Lang {
    const SHAPE: Shape = Shape::String;

    fn blank() -> Self {
        Self::default()
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        let known = |tag: &str| {
            Self::of(tag).ok_or_else(|| Fault::new(rules::OPTION_LANG).with("value", tag))
        };
        reader.string_scalar("en", known).map(|lang| *self = lang)
    }

    fn view(&self) -> View<'_> {
        View::String(self.tag())
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "enum": ["en", "nb", "nn", "sv", "da"] })
    }
}
