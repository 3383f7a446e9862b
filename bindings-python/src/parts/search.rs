//! Finding the parts of a document: by id, and those that stand above.

use journeykit::reflect::View;

/// The pointers, leading on from a value, to all entities below it that have an id, in the order of the document.
pub(super) fn with_id(view: View<'_>, id: &str) -> Vec<String> {
    let mut found = Vec::new();
    look(view, id, &mut String::new(), &mut found);
    found
}

fn look(view: View<'_>, id: &str, pointer: &mut String, found: &mut Vec<String>) {
    match view {
        View::Entity(entity) => {
            if entity.id() == Some(id) && !pointer.is_empty() {
                found.push(pointer.clone());
            }
            for (field, member) in entity.members() {
                below(field.name, member, id, pointer, found);
            }
        }
        View::List(list) => {
            for position in 0..list.size() {
                if let Some(item) = list.at(position) {
                    below(&position.to_string(), item, id, pointer, found);
                }
            }
        }
        _ => {}
    }
}

fn below(name: &str, view: View<'_>, id: &str, pointer: &mut String, found: &mut Vec<String>) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(name);
    look(view, id, pointer, found);
    pointer.truncate(length);
}

/// The pointers to what a pointer's value stands in, the nearest first.
pub(super) fn above(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(pointer.rfind('/').map(|end| &pointer[..end]), |pointer| {
        pointer.rfind('/').map(|end| &pointer[..end])
    })
}
