//! Reading a part member by member, whatever kind it is of.

use super::Entity;
use super::value::Slot;
use crate::finding::codes;
use crate::json::{Fault, Faults, Input, Wrong, plain_name};

/// A part whose members can be got at by their position.
pub(crate) trait Members: Entity {
    /// The member at that position of its kind's fields.
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Whether it keeps the rules of the part as a whole.
    fn sound(&self) -> Result<(), Faults>;
}

/// Reads a blank part.
pub(crate) fn read(part: &mut dyn Members, input: &mut Input<'_>) -> Result<(), Wrong> {
    let kind = part.about();
    let mut object = input.begin_object("an object")?;
    let mut seen = 0_u64;
    let mut likely = 0;
    let mut good = true;
    while let Some(name) = input.next_member(&mut object) {
        let read = match kind.position(name, likely) {
            None => Err(input.refuse(Fault::of_member(&plain_name(name), kind.names))),
            Some(index) if seen & (1 << index) != 0 => {
                Err(input.refuse(Fault::new(codes::JSON_DUPLICATE).with("name", name)))
            }
            Some(index) => {
                seen |= 1 << index;
                likely = index + 1;
                part.slot(index)
                    .map_or(Err(Wrong), |slot| slot.read_in(input))
            }
        };
        if read.is_err() {
            input.go_on()?;
            good = false;
        }
    }
    object.ended()?;
    let required = kind.required;
    if seen & ((1 << required) - 1) != (1 << required) - 1 {
        return Err(input.all_wrong(Faults::missing(
            seen,
            kind.names.get(..required).unwrap_or_default(),
        )));
    }
    if !good {
        return Err(Wrong);
    }
    part.sound().map_err(|faults| input.all_wrong(faults))
}
