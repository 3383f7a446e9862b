//! Where things stand in a document.

use journeykit::reflect::View;
use journeykit::{Atlas, Report};

/// All places of an atlas that hold something, down to the leaves, `extensions` as one.
///
/// # Panics
/// A list has fewer items than it says.
pub fn pointers(atlas: &Atlas) -> Vec<String> {
    let mut all = Vec::new();
    let whole = atlas.get("").expect("the atlas itself");
    collect(whole, "", &mut all);
    all
}

fn collect(view: View<'_>, here: &str, all: &mut Vec<String>) {
    if matches!(view, View::Absent) {
        return;
    }
    all.push(here.to_owned());
    match view {
        View::Entity(entity) => entity
            .members()
            .for_each(|(field, view)| collect(view, &format!("{here}/{}", field.name), all)),
        View::List(list) => {
            for index in 0..list.size() {
                let item = list.at(index).expect("an item");
                collect(item, &format!("{here}/{index}"), all);
            }
        }
        _ => {}
    }
}

/// Codes and places, by which reports are the same in every language.
pub fn told_places(report: &Report) -> Vec<(&'static str, String)> {
    report
        .findings
        .iter()
        .map(|finding| (finding.code, finding.pointer.clone()))
        .collect()
}
