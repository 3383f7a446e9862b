//! Reading values, entities and lists out of JSON.
//!
//! An entity is a table of members. Reading one is a loop over that table,
//! compiled once for all kinds: a decoder for each of a hundred kinds would add
//! megabytes to the WebAssembly module.

use super::value::{EntityMut, ListMut, Value};
use crate::json::{Fault, Faults, JsonReader, Rejected, rules, unescaped_name};

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
    let mut all_read = true;
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
            all_read = false;
        }
    }
    object.finish()?;
    let required = (1 << kind.required) - 1;
    if seen & required != required {
        let names = kind.names.get(..kind.required).unwrap_or_default();
        return Err(reader.reject_all(Faults::missing(seen, names)));
    }
    if !all_read {
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
    let (mut kept, mut rejected_before) = (0, Vec::new());
    let mut list = reader.begin_list()?;
    while reader.next_item(&mut list) {
        if items
            .push_blank()
            .is_some_and(|item| item.read_from(reader).is_ok())
        {
            kept += 1;
        } else {
            reader.recover()?;
            items.pop();
            rejected_before.push(kept);
        }
    }
    list.finish()?;
    Ok(rejected_before)
}
