//! What separates one journey from another: typed data, and an edit script.
//!
//! Both maps are laid out as flat lists of elements (`map_nodes`). `matching` finds which element
//! stands for which; `order` which of them keep their place; `outcomes` what becomes of pains and
//! gains. `edit_script` writes the changes, with what each needs and who pays for it. `apply` takes
//! a map apart (`editable_map`), changes it and puts it together; `inverse` is the way back, `subset`
//! a part of the way.

pub(crate) mod rules;
mod model;
mod elements;
mod map_nodes;
mod member_sets;
mod references;
mod matching;
mod order;
mod outcomes;
mod edit_script;
mod distance;
mod summary;
mod match_details;
mod compute;
mod editable_map;
mod apply;
mod inverse;
mod subset;
mod text;

pub use model::*;
