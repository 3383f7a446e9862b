//! Who may see what, where parts and references say something else: exports for
//! a wider circle would show too much, or leave gaps.

use super::collector::Collector;
use super::missing::MAX_PLACES;
use crate::finding::rules;
use crate::hash::{HashMap, HashSet};
use crate::model::reflect::{ContentFlags, DynValue, Entity, IdKind, View};
use crate::model::{Atlas, Confidentiality};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    MAP_PARTS_STRICTER = "map.parts_stricter", Info, Check, "GainGrowth: personas of this kind are not published for other clients" {
        "the map is `{name}`, but fewer people may see some of its parts: {count}"
        "kartet er `{name}`, men det er færre som kan se noen av delene: {count}"
        "kartan är `{name}`, men det är färre som får se några av delarna: {count}"
        => "leave these parts out of what you pass on" "utelat disse delene fra det du gir videre" "utelämna de här delarna ur det du lämnar vidare"
    }
    CONFIDENTIALITY_WIDER = "confidentiality.wider", Info, Check, "GainGrowth: personas of this kind are not published for other clients; journeykit: a part is seen by no more people than the whole" {
        "this is `{first}`, but it stands in something that is `{second}`"
        "dette er `{first}`, men står i noe som er `{second}`"
        "det här är `{first}`, men står i något som är `{second}`"
    }
    CONFIDENTIALITY_REFERENCE = "confidentiality.reference", Warning, Check, "GainGrowth: personas of this kind are not published for other clients; journeykit: whoever sees something may see what it names" {
        "this is `{first}`, but it names `{value}`, which is `{second}`"
        "dette er `{first}`, men viser til `{value}`, som er `{second}`"
        "det här är `{first}`, men hänvisar till `{value}`, som är `{second}`"
        => "restrict this too, or leave the reference out" "begrens dette også, eller utelat referansen" "begränsa det här också, eller utelämna referensen"
    }
    INITIATIVE_AUDIENCE_EXCLUDED = "initiative.audience_excluded", Warning, Check, "Kantar: initiatives are told to all employees concerned; journeykit: whoever is told of something may see it" {
        "`{value}` must be told of this, but may see no more than what is `{first}`, and this is `{second}`"
        "`{value}` må få vite om dette, men kan ikke se mer enn det som er `{first}`, og dette er `{second}`"
        "`{value}` måste få veta om det här, men får inte se mer än det som är `{first}`, och det här är `{second}`"
    }
}

/// Looks for parts that more people, or fewer, may see than what they stand in;
/// for references to what fewer people may see; and for initiatives that part of
/// their audience may not see. Only what says who may see it is looked at.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let restricted = check_parts(atlas, collector);
    if !restricted.is_empty() {
        check_references(atlas, &restricted, collector);
    }
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| {
            let Some(level) = initiative.confidentiality else {
                return;
            };
            walk::each(&initiative.audience, path, "audience", |id, path| {
                let Some(stakeholder) = atlas.stakeholders.get(id.as_str()) else {
                    return;
                };
                let may_see = stakeholder.may_see.unwrap_or(Confidentiality::Internal);
                if level > may_see {
                    let params: [(&str, &dyn std::fmt::Display); 3] =
                        [("value", id), ("first", &may_see), ("second", &level)];
                    collector.report_for_document(INITIATIVE_AUDIENCE_EXCLUDED, path, &params);
                }
            });
        },
    );
}

/// What an id names: the map that it stands in, if it is a part of one, its
/// kind, and the id.
type Key<'a> = (Option<&'a str>, IdKind, &'a str);

/// What not everybody may see, with its place.
type Restricted<'a> = HashMap<Key<'a>, (Confidentiality, String)>;

/// Holds parts against what they stand in, and gives all that not everybody may
/// see.
fn check_parts<'a>(atlas: &'a Atlas, collector: &mut Collector<'_>) -> Restricted<'a> {
    let mut restricted = Restricted::default();
    let mut parts: HashMap<&str, Vec<(Confidentiality, String)>> = HashMap::default();
    visit(
        atlas.view(),
        Path::Root,
        Place::default(),
        &mut |view, path, place| {
            let View::Entity(entity) = view else { return };
            let Some(level) = level_of(entity) else {
                return;
            };
            if let Some(around) = place.level.filter(|around| *around > level) {
                let params: [(&str, &dyn std::fmt::Display); 2] =
                    [("first", &level), ("second", &around)];
                let place = Path::Member(&path, "confidentiality");
                collector.report_for_document(CONFIDENTIALITY_WIDER, place, &params);
            }
            let Some(View::Id(kind, id)) = entity.member("id") else {
                return;
            };
            if level > Confidentiality::Open {
                restricted.insert((place.map, kind, id), (level, path.pointer()));
            }
            if let Some(map) = place.map {
                parts.entry(map).or_default().push((level, path.pointer()));
            }
        },
    );
    walk::maps(atlas, |map, path| {
        let Some(level) = map.confidentiality else {
            return;
        };
        let mut stricter = parts.remove(map.id.as_str()).unwrap_or_default();
        stricter.retain(|(of_part, _)| *of_part > level);
        if !stricter.is_empty() {
            let params: [(&str, &dyn std::fmt::Display); 2] =
                [("name", &level), ("count", &stricter.len())];
            let places = stricter.into_iter().map(|(_, place)| place);
            collector
                .report_for_map(map, MAP_PARTS_STRICTER, path, &params)
                .related = places.take(MAX_PLACES).collect();
        }
    });
    restricted
}

/// Looks for references to what fewer people may see than what names it, once
/// for each that is named.
fn check_references(atlas: &Atlas, restricted: &Restricted<'_>, collector: &mut Collector<'_>) {
    let mut told = HashSet::default();
    visit(
        atlas.view(),
        Path::Root,
        Place::default(),
        &mut |view, path, place| {
            let View::Id(kind, id) = view else { return };
            let Some(level) = place.level else { return };
            let keys: [Key<'_>; 2] = [(None, kind, id), (place.map, kind, id)];
            let mut known = keys
                .iter()
                .filter_map(|key| Some((key, restricted.get(key)?)));
            let Some((key, (of_named, named))) = known.next() else {
                return;
            };
            if *of_named > level && told.insert((place.source, *key)) {
                let params: [(&str, &dyn std::fmt::Display); 3] =
                    [("first", &level), ("value", &id), ("second", of_named)];
                collector
                    .report_for_document(CONFIDENTIALITY_REFERENCE, path, &params)
                    .related = vec![named.clone()];
            }
        },
    );
}

/// What is known of a value from what it stands in.
#[derive(Clone, Copy, Default)]
struct Place<'a> {
    /// The map in which ids of elements are looked up.
    map: Option<&'a str>,
    /// Who may see it, if anything around it says so.
    level: Option<Confidentiality>,
    /// The map and the id of the innermost thing around it that says so.
    source: (Option<&'a str>, Option<&'a str>),
}

impl<'a> Place<'a> {
    /// The place of what stands in an entity.
    fn inside(mut self, entity: &'a dyn Entity) -> Self {
        if let Some(level) = level_of(entity) {
            // Nobody sees a part without the whole: the strictest word counts.
            self.level = self.level.max(Some(level));
            self.source = (self.map, entity.id());
        }
        if entity.kind_name() == "map" {
            self.map = entity.id();
        } else if entity.kind_name().ends_with("_ref") {
            self.map = entity.member("map").and_then(View::as_str);
        }
        self
    }
}

/// Who may see an entity, as far as it says so itself.
fn level_of(entity: &dyn Entity) -> Option<Confidentiality> {
    // What all kinds have in common comes last.
    let mut fields = entity.fields().iter();
    let index = fields.rposition(|field| field.name == "confidentiality")?;
    let word = entity.field(index).as_str()?;
    let mut levels = Confidentiality::ALL.iter();
    levels.find(|level| level.as_str() == word).copied()
}

/// Visits a value and all that stands in it, as far as it can hold ids: entities
/// before their members, and references, but not the ids of things themselves.
/// What a step replaces and what a map removes belong to another map, and are
/// left out.
fn visit<'a>(
    view: View<'a>,
    path: Path<'_>,
    place: Place<'a>,
    see: &mut dyn FnMut(View<'a>, Path<'_>, Place<'a>),
) {
    match view {
        View::Entity(entity) => {
            see(view, path, place);
            let inside = place.inside(entity);
            entity.visit_holding(ContentFlags::IDS, &mut |field, view| {
                if !["id", "replaces", "removes"].contains(&field.name) {
                    visit(view, Path::Member(&path, field.name), inside, see);
                }
            });
        }
        View::List(list) => {
            for index in 0..list.size() {
                if let Some(item) = list.at(index) {
                    visit(item, Path::Item(&path, index), place, see);
                }
            }
        }
        View::Id(..) => see(view, path, place),
        _ => {}
    }
}
