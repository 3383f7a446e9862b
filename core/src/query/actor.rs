//! What a document calls those on its journeys.

use crate::finding::Actor;
use crate::model::{Atlas, Sector};

/// The document's `actor_term`, or else employees if the journeys take place
/// inside the organisation, or else customers.
pub(crate) fn actor(atlas: &Atlas) -> Actor {
    let context = atlas.context.as_ref();
    match context.and_then(|context| context.actor_term.as_ref()) {
        Some(term) => Actor::of(term.strings()),
        None if context.is_some_and(|context| context.sector == Some(Sector::Internal)) => {
            Actor::employee()
        }
        None => Actor::default(),
    }
}
