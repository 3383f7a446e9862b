//! The plain values of options as values that a document can hold.

use std::ops::RangeInclusive;

use super::rules;
use crate::finding::Lang;
use crate::json::{Fault, JsonReader, Rejected};
use crate::model::Count;
use crate::model::reflect::{List, Shape, Value, View, read};

/// A number of bytes, values or findings. In data a [`Count`]; one beyond what the machine can count
/// is as good as no limit.
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

fn number(count: Count) -> usize {
    usize::try_from(count.get()).unwrap_or(usize::MAX)
}

/// The fewest and the most of something. In data a pair such as `[10, 20]`; an empty list changes
/// nothing.
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

impl List for RangeInclusive<usize> {
    fn size(&self) -> usize {
        2
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        let bounds = [self.start(), self.end()];
        bounds.get(index).map(|bound| Value::view(*bound))
    }
}

/// In data a BCP 47 tag such as `nb`; regions are allowed and make no difference.
impl Value for Lang {
    const SHAPE: Shape = Shape::String;

    fn blank() -> Self {
        Self::default()
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        let known = |tag: &str| {
            Self::of(tag).ok_or_else(|| Fault::new(rules::OPTION_LANG).with("value", tag))
        };
        reader.string_scalar(known).map(|lang| *self = lang)
    }

    fn view(&self) -> View<'_> {
        View::String(self.tag())
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "enum": ["en", "nb", "nn", "sv", "da"] })
    }
}
