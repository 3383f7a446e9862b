//! What every value of the model, from a score to the atlas, can do: be read,
//! be looked at, be replaced.
//!
//! An entity is a table of members. Reading one, and replacing what stands at a
//! place in it, are loops over that table, compiled once for all kinds: with a
//! decoder for each, a hundred kinds would take megabytes of a web page. The
//! static trait [`Value`] is implemented by types; [`DynValue`] is the same
//! behind a pointer, through which the loops work.

use std::borrow::Cow;

use super::entity::{ContentFlags, Entity, Shape, View};
use crate::json::{Fault, Faults, JsonReader, Rejected, rules, unescaped_name};
use crate::pointer;

/// A value that can be a member of an entity.
pub(crate) trait Value: Clone + PartialEq + Sized + 'static {
    /// What values of this type can hold at any depth.
    const CONTENT: ContentFlags = ContentFlags::NOTHING;

    /// What values of this type are.
    const SHAPE: Shape;

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
    /// Adds a blank item at the end and gives it to be read into; `None` for a
    /// list that can't hold blanks (a table, where each item needs an id).
    fn push_blank(&mut self) -> Option<&mut dyn DynValue>;

    /// Removes the last item.
    fn pop(&mut self);

    /// The item at that index; `None` beyond the last.
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn DynValue>;

    /// To be called after the item at that index was changed; an error if it no
    /// longer fits among the others.
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

/// Reads a value of a type that is known.
pub(crate) fn read<T: Value>(reader: &mut JsonReader<'_>) -> Result<T, Rejected> {
    let mut value = T::blank();
    Value::read_from(&mut value, reader).map(|()| value)
}

/// Reads the members of a blank entity, in whatever order they come.
///
/// Rejected are unknown members, duplicates, members that can't be read,
/// missing required ones, and, if nothing else is wrong, entities that break a
/// rule of the whole. A collecting reading goes on to the end of the object and
/// records all of these.
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
            None => {
                Err(reader.reject_value(Fault::unknown_member(&unescaped_name(name), kind.names)))
            }
            Some(index) if seen & (1 << index) != 0 => {
                let fault = Fault::new(rules::JSON_DUPLICATE_KEY).with("name", name);
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

/// Reads all items of a list and keeps those that could be read. A collecting
/// reading gives, for each item that could not, how many of the kept ones come
/// before it; a failing-fast one gives an error there.
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
    /// Replaces the value at a path, from this one down: `path` has the
    /// unescaped segments, none for this value itself, and `new` is read into
    /// its place.
    ///
    /// All entities on the way are validated anew, and all tables on the way
    /// reindexed. After an error the value is unspecified: callers work on a
    /// copy.
    ///
    /// # Errors
    /// The path leads nowhere (`pointer.unknown`), the new value can't be read,
    /// or something on the way breaks a rule with it.
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
                            .map_err(|faults| new.reject_all(faults.noticed_above(path.len())));
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

/// Gives the member at a position a new value, or with `None` takes it away.
/// The entity as a whole is not validated.
///
/// `None` if there is no such position, the value can't be read, or a required
/// member was to be taken away. The member is then unspecified.
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
