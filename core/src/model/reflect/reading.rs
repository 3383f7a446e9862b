//! Reading values, entities and lists out of JSON.
//!
//! An entity is a table of members. Reading one is a loop over that table,
//! compiled once for all kinds: a decoder for each of a hundred kinds would add
//! megabytes to the WebAssembly module.

use super::entity::{Kind, Shape};
use super::value::{EntityMut, ListMut, Value};
use crate::json::{Fault, Faults, Json, JsonReader, Rejected, rules, unescaped_name};

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
    if !reader.is_object() {
        let advise = |_: &Json, fault: Fault| fault.with("example", kind.example());
        return Err(reader.mismatch_with("an object", advise));
    }
    let mut object = reader.begin_object("an object")?;
    let mut seen = 0_u64;
    let mut likely = 0;
    let mut all_read = true;
    while let Some(name) = reader.next_member(&mut object) {
        let read = match kind.position(name, likely) {
            None => {
                let fault = if reader.keeps_problems() {
                    unknown_member(kind, &unescaped_name(name))
                } else {
                    Fault::new(rules::MEMBER_UNKNOWN)
                };
                Err(reader.reject_value(fault))
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

/// The fault of a member that the kind does not have, with the name that may
/// have been meant, or else where below the entity the member belongs.
fn unknown_member(kind: &'static Kind, name: &str) -> Fault {
    let fault = Fault::unknown_member(name, kind.names);
    match kind.place_of(name).filter(|_| !fault.has_suggestion()) {
        Some((list, true)) => fault.with("list", list),
        Some((place, false)) => fault.with("place", place),
        None => fault,
    }
}

/// Reads all items of a list and keeps those that could be read. A collecting
/// reading gives, for each item that could not, how many of the kept ones come
/// before it; a failing-fast one gives an error there. `item` is the shape of
/// the items, and a string as it may stand in them, for a hint.
pub(crate) fn read_items(
    items: &mut dyn ListMut,
    item: (&'static Shape, &'static str),
    reader: &mut JsonReader<'_>,
) -> Result<Vec<usize>, Rejected> {
    if !reader.is_list() {
        let advise =
            |_: &Json, fault: Fault| fault.with("example", Shape::List(item.0).example(item.1));
        return Err(reader.mismatch_with("a list", advise));
    }
    let (mut kept, mut rejected_before) = (0, Vec::new());
    let mut list = reader.begin_list()?;
    while reader.next_item(&mut list) {
        let room = items.make_room();
        reader.claim(room)?;
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
