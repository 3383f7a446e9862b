//! Every kind of entity.

use crate::gap::Gap;
use crate::model::Atlas;
use crate::model::reflect::Kind;

/// All kinds of entities, each once: first those that an atlas can hold, then
/// those that only gaps have. A kind names its members and says what each
/// holds.
///
/// The list is made anew at each call; callers that look things up in it should
/// keep it.
///
/// ```
/// let names: Vec<&str> = journeykit::registry::kinds().iter().map(|kind| kind.type_name).collect();
/// assert!(names.contains(&"Touchpoint") && names.contains(&"PainFate"));
/// ```
pub fn kinds() -> Vec<&'static Kind> {
    let mut kinds = Atlas::KIND.descendants();
    for kind in Gap::KIND.descendants() {
        if !kinds.iter().any(|known| known.type_name == kind.type_name) {
            kinds.push(kind);
        }
    }
    kinds
}
