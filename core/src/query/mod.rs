//! Queries on an atlas that the checks, the gap and other analyses share.

pub(crate) mod actor;
pub(crate) mod walk;
pub(crate) mod futures;
mod map_index;
pub(crate) mod id_index;
pub(crate) mod graph;
pub(crate) mod flow_graph;
pub(crate) mod experience_curve;
