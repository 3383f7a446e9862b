//! What every value of the model can do, from a score to the atlas.

use std::borrow::Cow;

use super::members::Members;
use super::{DuplicateId, Holds, List, Shape, View};
use crate::finding::codes;
use crate::json::{Fault, Input, Json, Wrong};
use crate::pointer;

/// A value that can stand as a member of a part.
pub(crate) trait Value: Clone + PartialEq + Sized + 'static {
    /// What it can hold.
    const HOLDS: Holds = Holds::NOTHING;

    /// What it is, known without a value.
    const SHAPE: Shape;

    /// What stands in its place until it is read. Where a member may be absent, it is what that means; elsewhere it
    /// never outlives the reading.
    fn blank() -> Self;

    /// Whether writing leaves the member out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads a blank, and refuses whatever is not exactly it. After an error it is worth nothing.
    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong>;

    /// Looks at it without its type.
    fn view(&self) -> View<'_>;

    /// What it has below.
    fn inside(&mut self) -> Inside<'_> {
        Inside::Nothing
    }

    /// Its JSON Schema.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// A value of whatever type, where it stands in a part.
pub(crate) trait Slot {
    fn view(&self) -> View<'_>;
    fn inside(&mut self) -> Inside<'_>;
    fn clear(&mut self);
    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong>;
}

/// What stands below a value.
pub(crate) enum Inside<'v> {
    Nothing,
    Part(&'v mut dyn Members),
    List(&'v mut dyn Items),
}

impl<T: Value> Slot for T {
    fn view(&self) -> View<'_> {
        Value::view(self)
    }

    fn inside(&mut self) -> Inside<'_> {
        Value::inside(self)
    }

    fn clear(&mut self) {
        *self = T::blank();
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        Value::read_in(self, input)
    }
}

impl dyn Slot + '_ {
    /// Puts a new value here or at a place below.
    pub(crate) fn replace_at(
        &mut self,
        way: &[Cow<'_, str>],
        new: &mut Input<'_>,
    ) -> Result<(), Wrong> {
        let Some((first, rest)) = way.split_first() else {
            self.clear();
            return self.read_in(new);
        };
        let replaced = match self.inside() {
            Inside::Nothing => None,
            Inside::Part(part) => match part
                .about()
                .position(first, 0)
                .and_then(|index| part.slot(index))
            {
                Some(slot) => {
                    slot.replace_at(rest, new)?;
                    return part
                        .sound()
                        .map_err(|faults| new.all_wrong(faults.above(way.len())));
                }
                None => None,
            },
            Inside::List(items) => {
                let index = pointer::index(first);
                let replaced = index
                    .and_then(|index| items.item(index))
                    .map(|item| item.replace_at(rest, new));
                if let (Some(index), Some(Ok(()))) = (index, &replaced) {
                    return items.settle(index).map_err(|fault| new.wrong(fault));
                }
                replaced
            }
        };
        replaced.unwrap_or_else(|| Err(new.wrong(Fault::new(codes::POINTER_UNKNOWN))))
    }
}

/// Reads a value.
pub(crate) fn read<T: Value>(input: &mut Input<'_>) -> Result<T, Wrong> {
    let mut value = T::blank();
    Value::read_in(&mut value, input).map(|()| value)
}

impl<T: Value> Value for Option<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = T::SHAPE;

    fn blank() -> Self {
        None
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        self.insert(T::blank()).read_in(input)
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }

    fn inside(&mut self) -> Inside<'_> {
        self.as_mut().map_or(Inside::Nothing, Value::inside)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: Value> Value for Box<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = T::SHAPE;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        T::read_in(self, input)
    }

    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn inside(&mut self) -> Inside<'_> {
        T::inside(self)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::schema(generator)
    }
}

impl<T: Value> List for Vec<T> {
    fn size(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Value::view)
    }
}

/// A list of whatever type.
pub(crate) trait Items {
    /// A blank item at the end, to be read.
    fn grow(&mut self) -> Option<&mut dyn Slot>;
    /// Takes the last item away again.
    fn shrink(&mut self);
    /// The item at that position, to be changed.
    fn item(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Takes note that the item at that position has been changed.
    fn settle(&mut self, _index: usize) -> Result<(), DuplicateId> {
        Ok(())
    }
}

impl<T: Value> Items for Vec<T> {
    fn grow(&mut self) -> Option<&mut dyn Slot> {
        if self.len() == self.capacity() {
            // Most lists are short, and most items large.
            self.reserve_exact(self.len().max(1));
        }
        self.push(T::blank());
        self.last_mut().map(|item| item as &mut dyn Slot)
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn item(&mut self, index: usize) -> Option<&mut dyn Slot> {
        self.get_mut(index).map(|item| item as &mut dyn Slot)
    }
}

/// Reads all items and keeps the good ones; tells how many of these stand before each that was wrong.
pub(crate) fn read_items(
    items: &mut dyn Items,
    input: &mut Input<'_>,
) -> Result<Vec<usize>, Wrong> {
    let (mut good, mut wrong) = (0, Vec::new());
    let mut list = input.begin_list()?;
    while input.next_item(&mut list) {
        if items.grow().is_some_and(|item| item.read_in(input).is_ok()) {
            good += 1;
        } else {
            input.go_on()?;
            items.shrink();
            wrong.push(good);
        }
    }
    list.ended()?;
    Ok(wrong)
}

impl<T: Value> Value for Vec<T> {
    const HOLDS: Holds = T::HOLDS;
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn blank() -> Self {
        Self::new()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        let wrong = read_items(self, input)?;
        if wrong.is_empty() { Ok(()) } else { Err(Wrong) }
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Absent
        } else {
            View::List(self)
        }
    }

    fn inside(&mut self) -> Inside<'_> {
        Inside::List(self)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let items = T::schema(generator);
        schemars::json_schema!({ "type": "array", "items": items })
    }
}

impl Value for bool {
    const SHAPE: Shape = Shape::Bool;

    fn blank() -> Self {
        false
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        input.flag().map(|flag| *self = flag)
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "boolean" })
    }
}

impl Value for String {
    const SHAPE: Shape = Shape::String;

    fn blank() -> Self {
        Self::new()
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        input.string("a text").map(|text| *self = text.into_owned())
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}

impl Value for Json {
    const SHAPE: Shape = Shape::Json;

    fn blank() -> Self {
        Self::Null
    }

    fn read_in(&mut self, input: &mut Input<'_>) -> Result<(), Wrong> {
        input.json().map(|json| *self = json)
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({})
    }
}
