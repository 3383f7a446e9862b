//! Random atlases: the same seed always makes the same one, on every machine.
//!
//! Parts are made after the JSON Schema of the model, so a new member is generated from the day it is declared.
//! What a schema can't say stands in code: which references point at something, how maps are built, and
//! how a future map comes out of today's.

mod future;
mod large;
mod map;
mod mutate;
mod parts;
mod random;
mod words;

use journeykit::Atlas;
use serde_json::Value;

pub use large::document;
pub use mutate::{mutated, scrambled};
pub use random::Random;

use map::Sketch;
use parts::{Object, World};

/// An atlas with a map `current` of up to `size` steps, and a map `future` that was made from it: steps
/// kept, renamed, removed, added, moved, split and merged, linked by ids, by `replaces`, by both or by
/// nothing but their likeness, with initiatives that point at the changes.
///
/// # Panics
/// The generator made something that does not decode: a mistake in here, or in the decoder.
pub fn pair(seed: u64, size: usize) -> Atlas {
    let text = text(seed, size);
    Atlas::from_json(&text)
        .unwrap_or_else(|report| panic!("pair({seed}, {size}): {report}\n{text}"))
}

/// As [`pair`], with nearly every member that there is.
///
/// # Panics
/// As [`pair`].
pub fn full(seed: u64, size: usize) -> Atlas {
    let text = of_world(World::full(seed), size);
    Atlas::from_json(&text)
        .unwrap_or_else(|report| panic!("full({seed}, {size}): {report}\n{text}"))
}

/// The text of [`pair`], with members in an order of its own.
pub fn text(seed: u64, size: usize) -> String {
    of_world(World::new(seed, size), size)
}

fn of_world(mut world: World, size: usize) -> String {
    let current = Sketch::new(&mut world, "current", size);
    let future = future::of(&mut world, &current);
    let mut sketches = vec![current, future];
    for (id, state) in [("promised", "intended"), ("seen", "observed")] {
        if world.random.chance(20) {
            let mut sketch = Sketch::new(&mut world, id, size.min(6));
            sketch.head.insert("state".into(), state.into());
            if world.random.chance(50) {
                sketch.head.insert("derived_from".into(), "current".into());
            }
            sketches.push(sketch);
        }
    }
    if world.random.chance(15) {
        sketches.reverse();
    }
    map::point_at_others(&mut world, &mut sketches);
    let maps: Vec<Value> = sketches
        .into_iter()
        .map(|sketch| sketch.done(&mut world))
        .collect();
    let mut root = Object::new();
    root.insert("maps".into(), maps.into());
    let root = world.part("Atlas", root);
    let mut text = Value::Object(root).to_string();
    if world.random.chance(40) {
        text.truncate(text.len() - 1);
        text.push_str(",\"extensions\":");
        text.push_str(&world.extensions());
        text.push('}');
    }
    text
}
