//! The gap between two journey maps: what differs, in figures and as an edit
//! script.
//!
//! Takes two maps and the initiatives that pay for changes; gives a [`Gap`],
//! plain data that can be stored and applied later. In the order of the
//! computation:
//!
//! 1. `map_nodes` lays each map out as a flat list of elements.
//! 2. `matching` finds the counterpart of each element in the other map.
//! 3. `order` finds which counterparts keep their place, so that the fewest are
//!    moved.
//! 4. `meaning` tells which of their members differ in more than form.
//! 5. `outcomes` judges what becomes of each pain and gain.
//! 6. `edit_script` writes the changes, with the changes that each depends on
//!    and the initiatives that pay for it.
//! 7. `distance`, `summary`, `curves`, `match_details` and `splits_and_merges`
//!    give the figures, and `regressions` what gets worse.
//!
//! `matching` and `allowance` refuse beforehand what would take too long or too much.
//! `apply` carries out the changes on a map taken apart (`editable_map`),
//! `confirm` writes answers to suggestions into the maps, `inverse` turns a gap round, and `subset` takes the part that some
//! initiatives pay for.
//!
//! Laws, held by tests: a gap applied to its map before gives the map after,
//! exactly; its inverse leads back; the gap of a map and itself has no changes
//! and distance 0; the distance is the same both ways; and the result depends
//! on nothing but the two maps, the initiatives and the language.

pub(crate) mod rules;
mod model;
mod elements;
mod map_nodes;
mod member_sets;
mod references;
mod longest_run;
mod allowance;
mod decomposed;
mod matching;
mod meaning;
mod order;
mod outcomes;
mod edit_script;
mod distance;
mod summary;
mod curves;
mod match_details;
mod splits_and_merges;
mod editable_map;
mod regressions;
mod initiatives;
mod compute;
mod confirm;
mod apply;
mod inverse;
mod subset;
mod text;

pub use confirm::Answer;
pub use model::*;
