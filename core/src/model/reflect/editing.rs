//! Editing what stands at a place in an entity, or at any depth below it.

use std::borrow::Cow;

use super::value::{ContentsMut, DynValue, EntityMut, ListMut};
use crate::json::{Fault, Faults, Json, JsonReader, Rejected, rules};
use crate::pointer;

/// What is done at a place: an operation of JSON Patch (RFC 6902).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    /// The value there gives way to another one (section 4.3), which may also
    /// stand in for an absent member.
    Replace,
    /// A member gets a value, or a list a new item before the one that is there
    /// (section 4.1).
    Add,
    /// The member or item is taken away (section 4.2).
    Remove,
}

impl dyn DynValue + '_ {
    /// Does the operation at a path, from this value down: `path` has the
    /// unescaped segments, and the value for the place is read from `reader`.
    /// Removing reads nothing.
    ///
    /// This value itself, with an empty path, can only be replaced. All
    /// entities on the way are validated anew, and all tables on the way
    /// reindexed. After an error the value is unspecified: callers work on a
    /// copy.
    ///
    /// # Errors
    /// The path leads nowhere (`pointer.unknown`), the new value can't be read,
    /// a required member would go, or something on the way breaks a rule.
    pub(crate) fn edit_at(
        &mut self,
        path: &[Cow<'_, str>],
        operation: Operation,
        reader: &mut JsonReader<'_>,
    ) -> Result<(), Rejected> {
        let Some((first, rest)) = path.split_first() else {
            self.clear();
            return self.read_from(reader);
        };
        let place = (&**first, rest);
        match self.contents_mut() {
            ContentsMut::Nothing => Err(points_nowhere(reader)),
            ContentsMut::Entity(entity) => edit_entity(entity, place, operation, reader),
            ContentsMut::Object(members) => edit_object(members, place, operation, reader),
            ContentsMut::List(items) => edit_list(items, place, operation, reader),
        }
    }
}

/// Does the operation at a place in an entity, which is validated anew.
fn edit_entity(
    entity: &mut dyn EntityMut,
    (name, rest): (&str, &[Cow<'_, str>]),
    operation: Operation,
    reader: &mut JsonReader<'_>,
) -> Result<(), Rejected> {
    if operation == Operation::Remove && rest.is_empty() {
        remove_member(entity, name, reader)?;
    } else {
        let index = entity.kind().position(name, 0);
        match index.and_then(|index| entity.member_mut(index)) {
            Some(member) => member.edit_at(rest, operation, reader)?,
            None => return Err(points_nowhere(reader)),
        }
    }
    let levels = rest.len() + 1;
    entity
        .validate()
        .map_err(|faults| reader.reject_all(faults.noticed_above(levels)))
}

/// Does the operation at a place in a JSON object.
fn edit_object(
    members: &mut Vec<(Box<str>, Json)>,
    (name, rest): (&str, &[Cow<'_, str>]),
    operation: Operation,
    reader: &mut JsonReader<'_>,
) -> Result<(), Rejected> {
    let index = members.iter().position(|(known, _)| &**known == name);
    match (index, operation) {
        (Some(index), Operation::Remove) if rest.is_empty() => {
            members.remove(index);
            Ok(())
        }
        (None, Operation::Add) if rest.is_empty() => {
            members.push((name.into(), reader.json()?));
            Ok(())
        }
        _ => match index.and_then(|index| members.get_mut(index)) {
            Some((_, member)) => (member as &mut dyn DynValue).edit_at(rest, operation, reader),
            None => Err(points_nowhere(reader)),
        },
    }
}

/// Does the operation at a place in a list, which is reindexed.
fn edit_list(
    items: &mut dyn ListMut,
    (segment, rest): (&str, &[Cow<'_, str>]),
    operation: Operation,
    reader: &mut JsonReader<'_>,
) -> Result<(), Rejected> {
    let Some(index) = pointer::index(segment) else {
        return Err(points_nowhere(reader));
    };
    if operation == Operation::Remove && rest.is_empty() {
        return items.remove(index).ok_or_else(|| points_nowhere(reader));
    }
    let is_new = operation == Operation::Add && rest.is_empty();
    let item = if is_new {
        items.insert_blank(index)
    } else {
        items.item_mut(index)
    };
    match item {
        Some(item) => item.edit_at(rest, operation, reader)?,
        None => return Err(points_nowhere(reader)),
    }
    items.reindex(index).map_err(|fault| reader.reject(fault))
}

/// The path leads to a place where nothing is.
fn points_nowhere(reader: &mut JsonReader<'_>) -> Rejected {
    reader.reject(Fault::new(rules::POINTER_UNKNOWN))
}

/// Takes a member away that is written and not required.
fn remove_member(
    entity: &mut dyn EntityMut,
    name: &str,
    reader: &mut JsonReader<'_>,
) -> Result<(), Rejected> {
    let index = entity.kind().position(name, 0);
    let Some(index) = index.filter(|index| entity.present() & (1 << index) != 0) else {
        return Err(points_nowhere(reader));
    };
    set_member(entity, index, None)
        .ok_or_else(|| reader.reject_all(Faults::missing(0, &[name]).noticed_above(1)))
}

/// Gives the member at a position a new value, or with `None` takes it away.
/// The entity as a whole is not validated.
///
/// `None` if there is no such position, the value can't be read, or a required
/// member was to be taken away. The member is then unspecified.
pub(crate) fn set_member(
    entity: &mut dyn EntityMut,
    index: usize,
    value: Option<&Json>,
) -> Option<()> {
    let required = entity.fields().get(index)?.required;
    let member = entity.member_mut(index)?;
    match value {
        Some(json) => {
            let text = json.to_string();
            member
                .edit_at(&[], Operation::Replace, &mut JsonReader::fail_fast(&text))
                .ok()
        }
        None => (!required).then(|| member.clear()),
    }
}
