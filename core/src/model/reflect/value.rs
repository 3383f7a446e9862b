//! What every value of the model, from a score to the atlas, can do: be read,
//! be looked at, be replaced.
//!
//! The static trait [`Value`] is implemented by types; [`DynValue`] is the same
//! behind a pointer, through which loops over the members of any entity work.

use super::entity::{ContentFlags, Entity, Shape, View};
use crate::json::{Fault, Faults, Json, JsonReader, Rejected};

/// A value that can be a member of an entity.
pub(crate) trait Value: Clone + PartialEq + Sized + 'static {
    /// What values of this type can hold at any depth.
    const CONTENT: ContentFlags = ContentFlags::NOTHING;

    /// What values of this type are.
    const SHAPE: Shape;

    /// If it is a string, one for hints, without quotes: a word of the list, or
    /// something of that form.
    const EXAMPLE: &'static str = "…";

    /// The value that stands here until one is read. For a member that may be
    /// absent it is what absence means; any other blank is overwritten before a
    /// reading succeeds.
    fn blank() -> Self;

    /// Whether the value says nothing, so that writing leaves the member out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads a value into a blank, and rejects whatever is not exactly such a
    /// value. After an error the value is unspecified.
    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected>;

    /// Looks at the value without its type.
    fn view(&self) -> View<'_>;

    /// What lies below the value, to be changed; nothing for plain values.
    fn contents_mut(&mut self) -> ContentsMut<'_> {
        ContentsMut::Nothing
    }

    /// The JSON Schema of the type.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// A [`Value`] of any type, where it stands in an entity or a list. `clear`
/// makes it blank; the other functions are those of [`Value`].
pub(crate) trait DynValue {
    fn view(&self) -> View<'_>;
    fn contents_mut(&mut self) -> ContentsMut<'_>;
    fn clear(&mut self);
    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected>;
}

/// What lies below a value, to be changed.
pub(crate) enum ContentsMut<'v> {
    Nothing,
    Entity(&'v mut dyn EntityMut),
    List(&'v mut dyn ListMut),
    /// The members of a JSON object, which may have any names.
    Object(&'v mut Vec<(Box<str>, Json)>),
}

/// An entity whose members can be changed by position.
pub(crate) trait EntityMut: Entity {
    /// The member at that position; `None` beyond the last.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn DynValue>;

    /// Checks the rules of the entity as a whole, given that each member is
    /// valid.
    fn validate(&self) -> Result<(), Faults>;
}

/// A list whose items can be changed.
pub(crate) trait ListMut {
    /// Makes room for one more item, and gives the bytes of memory that this
    /// takes: 0 if there was room, or if the list can't hold blanks.
    fn make_room(&mut self) -> usize {
        0
    }

    /// Adds a blank item at the end and gives it to be read into; `None` for a
    /// list that can't hold blanks (a table, where each item needs an id).
    fn push_blank(&mut self) -> Option<&mut dyn DynValue>;

    /// Removes the last item.
    fn pop(&mut self);

    /// Adds a blank item before the one at that index, or at the end if the
    /// index is the length, and gives it to be read into; `None` beyond that.
    /// [`reindex`](Self::reindex) is to be called once it has been read.
    fn insert_blank(&mut self, index: usize) -> Option<&mut dyn DynValue>;

    /// Removes the item at that index; `None` if there is none.
    fn remove(&mut self, index: usize) -> Option<()>;

    /// The item at that index; `None` beyond the last.
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn DynValue>;

    /// To be called after the item at that index was changed or inserted; an
    /// error if it does not fit among the others.
    fn reindex(&mut self, _index: usize) -> Result<(), Fault> {
        Ok(())
    }
}

/// Comparison of two entities of one type, member by member.
pub(crate) trait CompareMembers {
    /// The members in which the two differ, as bits by position. Members in
    /// `skip` are not compared, and count as equal.
    fn differing(&self, other: &Self, skip: u64) -> u64;
}

impl<T: Value> DynValue for T {
    fn view(&self) -> View<'_> {
        Value::view(self)
    }

    fn contents_mut(&mut self) -> ContentsMut<'_> {
        Value::contents_mut(self)
    }

    fn clear(&mut self) {
        *self = T::blank();
    }

    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected> {
        Value::read_from(self, reader)
    }
}
