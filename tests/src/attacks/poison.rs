//! A stranger's text in every place of a document that holds one.

use std::collections::{BTreeMap, BTreeSet};

use journeykit::Atlas;
use journeykit::reflect::{Kind, Shape, View};
use serde_json::Value;

/// A member, by its kind and its name.
pub type Member = (&'static str, &'static str);

/// Every member of an atlas that holds text: what people write, and strings of any form.
pub fn members_with_text() -> BTreeSet<Member> {
    let mut kinds: Vec<&'static Kind> = Atlas::KIND.descendants();
    kinds.push(Atlas::KIND);
    let members = kinds.iter().flat_map(|kind| {
        let texts = kind.fields.iter().filter(|field| is_text(field.shape));
        texts.map(|field| (kind.name, field.name))
    });
    members.collect()
}

fn is_text(shape: Shape) -> bool {
    match shape {
        Shape::Text | Shape::String => true,
        Shape::List(items) => is_text(*items),
        _ => false,
    }
}

/// The pointers to the texts of an atlas, by the member that each stands in.
///
/// # Panics
/// A list has fewer items than it says.
pub fn places_of_text(atlas: &Atlas) -> BTreeMap<Member, Vec<String>> {
    let mut places = BTreeMap::new();
    collect(
        atlas.get("").expect("the atlas itself"),
        "",
        ("", ""),
        &mut places,
    );
    places
}

fn collect(view: View<'_>, here: &str, member: Member, places: &mut BTreeMap<Member, Vec<String>>) {
    match view {
        View::Entity(entity) => entity.members().for_each(|(field, view)| {
            let member = (entity.kind_name(), field.name);
            collect(view, &format!("{here}/{}", field.name), member, places);
        }),
        View::List(list) => {
            for index in 0..list.size() {
                let item = list.at(index).expect("an item");
                collect(item, &format!("{here}/{index}"), member, places);
            }
        }
        View::Text(_) | View::String(_) => {
            places.entry(member).or_default().push(here.to_owned());
        }
        _ => {}
    }
}

/// The atlas with this text wherever it may stand, and the members that hold it now: dates and words of closed lists
/// are left as they are.
///
/// # Panics
/// The text may stand in each of these places, but not in all together.
pub fn poisoned(atlas: &Atlas, text: &str) -> (Atlas, BTreeSet<Member>) {
    let spelled = Value::from(text).to_string();
    let mut document: Value = serde_json::from_str(&atlas.to_json()).expect("a document");
    let mut members = BTreeSet::new();
    for (member, places) in places_of_text(atlas) {
        let is_free = |place: &String| atlas.replace(place, &spelled).is_ok();
        if !places.first().is_some_and(is_free) {
            continue;
        }
        members.insert(member);
        for place in places {
            let value = document.pointer_mut(&place).expect("it is there");
            match value {
                Value::Object(languages) => {
                    languages.values_mut().for_each(|each| *each = text.into());
                }
                value => *value = text.into(),
            }
        }
    }
    let atlas = Atlas::from_json(&document.to_string());
    (
        atlas.unwrap_or_else(|report| panic!("{report}: {text}")),
        members,
    )
}
