//! The documents that arguments belong to.

use std::sync::Arc;

use journeykit::{Atlas, Gap, JourneyMap};
use pyo3::prelude::*;

use crate::document_ref::{DocumentRef, Root};
use crate::exceptions::argument_error;
use crate::parts::Part;

/// The atlas that an entity belongs to.
pub(super) fn atlas_of(py: Python<'_>, part: &Part) -> PyResult<Arc<Atlas>> {
    match &part.reference.root {
        Root::Atlas(atlas) => Ok(atlas.clone()),
        _ => Err(argument_error(py, "this stands in no atlas")),
    }
}

/// The gap that an entity belongs to, and the atlas in which the gap was computed.
pub(super) fn gap_of<'p>(
    py: Python<'_>,
    part: &'p Part,
) -> PyResult<(&'p Gap, &'p Option<Arc<Atlas>>)> {
    match &part.reference.root {
        Root::Gap(gap, atlas) => Ok((gap, atlas)),
        _ => Err(argument_error(py, "this is no gap")),
    }
}

/// The journey map that a reference refers to.
pub(super) fn journey_map<'r>(
    py: Python<'_>,
    reference: &'r DocumentRef,
) -> PyResult<&'r JourneyMap> {
    reference
        .journey_map()
        .ok_or_else(|| argument_error(py, "this is no map"))
}
