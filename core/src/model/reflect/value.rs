//! What every value of the model can do, from a score to the atlas: be read, looked at, replaced.
//!
//! An entity is a table of members. Reading one, and replacing what stands at a place in it, are
//! loops over that table, compiled once for all kinds: a hundred kinds with a decoder each would be
//! megabytes on a web page.

use std::borrow::Cow;

use super::entity::{ContentFlags, Entity, Shape, View};
use crate::json::{Fault, Faults, JsonReader, Rejected, rules, unescaped_name};
use crate::pointer;

/// A value that can stand as a member of an entity.
pub(crate) trait Value: Clone + PartialEq + Sized + 'static {
    /// What it can hold.
    const CONTENT: ContentFlags = ContentFlags::NOTHING;

    /// What it is, known without a value.
    const SHAPE: Shape;

    /// What stands in its place until it is read. Where a member may be absent, it is what absence
    /// means; elsewhere it never outlives the reading.
    fn blank() -> Self;

    /// Whether writing leaves the member out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads into a blank, and refuses whatever is not exactly such a value. After an error the
    /// value is unspecified.
    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected>;

    /// Looks at it without its type.
    fn view(&self) -> View<'_>;

    /// What it has below, to be changed.
    fn contents_mut(&mut self) -> ContentsMut<'_> {
        ContentsMut::Nothing
    }

    /// Its JSON Schema.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

/// A [`Value`] of whatever type, where it stands in an entity or a list.
pub(crate) trait DynValue {
    fn view(&self) -> View<'_>;
    fn contents_mut(&mut self) -> ContentsMut<'_>;
    fn clear(&mut self);
    fn read_from(&mut self, reader: &mut JsonReader<'_>) -> Result<(), Rejected>;
}

/// What stands below a value.
pub(crate) enum ContentsMut<'v> {
    Nothing,
    Entity(&'v mut dyn EntityMut),
    List(&'v mut dyn ListMut),
}

/// An entity whose members can be changed by their position.
pub(crate) trait EntityMut: Entity {
    /// The member at that position of its kind's fields.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn DynValue>;

    /// Whether it keeps the rules of the entity as a whole.
    fn validate(&self) -> Result<(), Faults>;
}

/// A list whose items can be changed.
pub(crate) trait ListMut {
    /// Adds a blank item at the end, to be read; `None` where a list can't grow like this.
    fn push_blank(&mut self) -> Option<&mut dyn DynValue>;

    /// Takes the last item away again.
    fn pop(&mut self);

    /// The item at that position.
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn DynValue>;

    /// Whether the item at that position still fits among the others after it was changed.
    fn reindex(&mut self, _index: usize) -> Result<(), Fault> {
        Ok(())
    }
}

/// Two entities of one type, member by member.
pub(crate) trait CompareMembers {
    /// The members in which the two differ, as bits by position; those in `skip` are not compared.
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

/// Reads a value.
pub(crate) fn read<T: Value>(reader: &mut JsonReader<'_>) -> Result<T, Rejected> {
    let mut value = T::blank();
    Value::read_from(&mut value, reader).map(|()| value)
}

/// Reads the members of a blank entity.
pub(crate) fn read_entity(
    entity: &mut dyn EntityMut,
    reader: &mut JsonReader<'_>,
) -> Result<(), Rejected> {
    let kind = entity.kind();
    let mut object = reader.begin_object("an object")?;
    let mut seen = 0_u64;
    let mut likely = 0;
    let mut good = true;
    while let Some(name) = reader.next_member(&mut object) {
        let read = match kind.position(name, likely) {
            None => Err(reader.reject_value(Fault::of_member(&unescaped_name(name), kind.names))),
            Some(index) if seen & (1 << index) != 0 => {
                let fault = Fault::new(rules::JSON_DUPLICATE).with("name", name);
                Err(reader.reject_value(fault))
            }
            Some(index) => {
                seen |= 1 << index;
                likely = index + 1;
                entity
                    .member_mut(index)
                    .map_or(Err(Rejected), |member| member.read_from(reader))
            }
        };
        if read.is_err() {
            reader.recover()?;
            good = false;
        }
    }
    object.finish()?;
    let required = (1 << kind.required) - 1;
    if seen & required != required {
        let names = kind.names.get(..kind.required).unwrap_or_default();
        return Err(reader.reject_all(Faults::missing(seen, names)));
    }
    if !good {
        return Err(Rejected);
    }
    entity
        .validate()
        .map_err(|faults| reader.reject_all(faults))
}

/// Reads all items of a list and keeps the good ones. Tells, for each item that was wrong, how many
/// good ones stand before it.
pub(crate) fn read_items(
    items: &mut dyn ListMut,
    reader: &mut JsonReader<'_>,
) -> Result<Vec<usize>, Rejected> {
    let (mut good, mut wrong) = (0, Vec::new());
    let mut list = reader.begin_list()?;
    while reader.next_item(&mut list) {
        if items
            .push_blank()
            .is_some_and(|item| item.read_from(reader).is_ok())
        {
            good += 1;
        } else {
            reader.recover()?;
            items.pop();
            wrong.push(good);
        }
    }
    list.finish()?;
    Ok(wrong)
}

impl dyn DynValue + '_ {
    /// Puts a new value here or at a place below. `path` has the segments of the pointer to it.
    pub(crate) fn replace_at(
        &mut self,
        path: &[Cow<'_, str>],
        new: &mut JsonReader<'_>,
    ) -> Result<(), Rejected> {
        let Some((first, rest)) = path.split_first() else {
            self.clear();
            return self.read_from(new);
        };
        let replaced = match self.contents_mut() {
            ContentsMut::Nothing => None,
            ContentsMut::Entity(entity) => {
                let index = entity.kind().position(first, 0);
                match index.and_then(|index| entity.member_mut(index)) {
                    Some(member) => {
                        member.replace_at(rest, new)?;
                        return entity
                            .validate()
                            .map_err(|faults| new.reject_all(faults.above(path.len())));
                    }
                    None => None,
                }
            }
            ContentsMut::List(items) => {
                let index = pointer::index(first);
                let replaced = index
                    .and_then(|index| items.item_mut(index))
                    .map(|item| item.replace_at(rest, new));
                if let (Some(index), Some(Ok(()))) = (index, &replaced) {
                    return items.reindex(index).map_err(|fault| new.reject(fault));
                }
                replaced
            }
        };
        replaced.unwrap_or_else(|| Err(new.reject(Fault::new(rules::POINTER_UNKNOWN))))
    }
}

/// Gives a member a new value, or takes it away. `None` where that can't be; then the entity is
/// unspecified.
pub(crate) fn set_member(
    entity: &mut dyn EntityMut,
    index: usize,
    value: Option<&crate::json::Json>,
) -> Option<()> {
    let required = entity.fields().get(index)?.required;
    let member = entity.member_mut(index)?;
    match value {
        Some(json) => {
            let text = json.to_string();
            member
                .replace_at(&[], &mut JsonReader::fail_fast(&text))
                .ok()
        }
        None => (!required).then(|| member.clear()),
    }
}
