//! Replacing what stands at a place in an entity, or at any depth below it.

use std::borrow::Cow;

use super::value::{ContentsMut, DynValue, EntityMut};
use crate::json::{Fault, Json, JsonReader, Rejected, rules};
use crate::pointer;

impl dyn DynValue + '_ {
    /// Replaces the value at a path, from this one down: `path` has the
    /// unescaped segments, none for this value itself, and the value for its
    /// place is read from `reader`.
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
        reader: &mut JsonReader<'_>,
    ) -> Result<(), Rejected> {
        let Some((first, rest)) = path.split_first() else {
            self.clear();
            return self.read_from(reader);
        };
        let replaced = match self.contents_mut() {
            ContentsMut::Nothing => None,
            ContentsMut::Entity(entity) => {
                let index = entity.kind().position(first, 0);
                match index.and_then(|index| entity.member_mut(index)) {
                    Some(member) => {
                        member.replace_at(rest, reader)?;
                        return entity
                            .validate()
                            .map_err(|faults| reader.reject_all(faults.noticed_above(path.len())));
                    }
                    None => None,
                }
            }
            ContentsMut::List(items) => {
                let index = pointer::index(first);
                let replaced = index
                    .and_then(|index| items.item_mut(index))
                    .map(|item| item.replace_at(rest, reader));
                if let (Some(index), Some(Ok(()))) = (index, &replaced) {
                    return items.reindex(index).map_err(|fault| reader.reject(fault));
                }
                replaced
            }
        };
        replaced.unwrap_or_else(|| Err(reader.reject(Fault::new(rules::POINTER_UNKNOWN))))
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
    value: Option<&Json>,
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
