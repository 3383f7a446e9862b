//! Suggestions: pairs of elements that probably stand for each other.

use journeykit_derive::{entity, enumeration};

use super::change::Element;
use crate::model::Share;

/// Two elements, one of each map, that probably stand for each other, but not
/// surely enough to be matched. Nothing in the gap rests on a suggestion:
/// whoever knows the journey confirms it
/// ([`Atlas::confirm`](crate::Atlas::confirm)) or turns it down.
#[entity(kind = "suggested_match")]
pub struct SuggestedMatch {
    /// What kind of elements the two are.
    pub element: Element,
    /// The id of the element in the map before.
    pub before: String,
    /// The id of the element in the map after.
    pub after: String,
    /// How certain it is that the two stand for each other, from 0 to 1.
    pub certainty: Share,
    /// What speaks for it.
    pub because: SuggestionReason,
}

/// What speaks for two steps standing for each other.
#[enumeration]
pub enum SuggestionReason {
    /// Their names, what the customer does there and what happens.
    Words,
    /// A pain or gain that both have, more than their names.
    Parts,
    /// Each is the only step without counterpart between the same two
    /// neighbours.
    Place,
    /// The one says what the other says beside its own counterpart: two steps
    /// may have become one, or one two.
    Share,
}
