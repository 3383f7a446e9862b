//! References to things that do not exist, and texts that are blank, anywhere
//! in an atlas.
//!
//! The walk knows hardly any member by name: every value that is an id of some
//! kind is a reference, unless it is the member `id` itself. A new member of
//! the model is checked as soon as it is declared.

use super::collector::Collector;
use crate::finding::{Suggester, rules};
use crate::model::JourneyMap;
use crate::model::reflect::{ContentFlags, DynValue, Entity, IdKind, View};
use crate::pointer::Path;
use crate::query::id_index::{IdIndex, Scope};

rules! {
    REF_UNKNOWN = "ref.unknown", Error, Check, "Kantar: all relevant data is gathered and systematised; journeykit: a reference names something that is there" {
        "there is no {kind} `{value}`"
        "fant ikke {kind} `{value}`"
        "hittade inte {kind} `{value}`"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
        => "add it, or take the reference out" "legg det til, eller ta bort referansen" "lägg till det, eller ta bort referensen"
    }
    REPLACES_NO_BASE = "replaces.no_base", Error, Check, "Ziggy 2014: a wanted journey is strongest beside today's, where it shows what has to change; journeykit: a step stands for steps of the map that its own was made from" {
        "`{value}` is replaced here, but the map does not say which map it was made from"
        "`{value}` erstattes her, men det går ikke fram hvilket kart dette er laget ut fra"
        "`{value}` ersätts här, men det framgår inte vilken karta den här utgår från"
        => "give the map a `derived_from`" "sett `derived_from` på kartet" "ange `derived_from` på kartan"
    }
    TEXT_BLANK = "text.blank", Warning, Check, "journeykit: what is unknown is left out, since an empty text hides that nothing is known" {
        "this text is empty"
        "denne teksten er tom"
        "den här texten är tom"
        => "leave the member out where nothing is known" "utelat feltet når ingenting er kjent" "utelämna fältet när inget är känt"
    }
}

/// Looks for references to nothing, and suggests the nearest id of the same
/// kind: a misspelt reference silently cuts a pain from its initiative or a
/// step from its persona. Also looks for blank texts, which hide that nothing
/// is known, and for steps that replace steps although their map was made from
/// no other.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    Walk {
        ids,
        collector,
        replaced: Scope::Nowhere,
        suggester: Suggester::new(),
    }
    .view(atlas.view(), Path::Root, Scope::Document);
}

/// The walk over an atlas.
struct Walk<'w, 'a, 'o> {
    ids: &'w IdIndex<'a>,
    collector: &'w mut Collector<'o>,
    /// The map in which steps named by `replaces` are looked up: the one that
    /// the map at hand was made from.
    replaced: Scope<'w, 'a>,
    suggester: Suggester,
}

impl<'w, 'a> Walk<'w, 'a, '_> {
    /// Checks one value, and whatever it contains. References are looked up in
    /// `scope`.
    fn view(&mut self, view: View<'_>, path: Path<'_>, scope: Scope<'w, 'a>) {
        match view {
            View::Entity(entity) => self.entity(entity, path, scope),
            View::List(list) => {
                for index in 0..list.size() {
                    if let Some(item) = list.at(index) {
                        self.view(item, Path::Item(&path, index), scope);
                    }
                }
            }
            View::Id(kind, id) => self.reference(kind, id, path, scope),
            View::Text(text) if text.is_blank() => _ = self.collector.report(TEXT_BLANK, path, &[]),
            _ => {}
        }
    }

    /// Checks the members of an entity that can contain ids or texts.
    fn entity(&mut self, entity: &dyn Entity, path: Path<'_>, scope: Scope<'w, 'a>) {
        let scope = self.scope_of(entity).unwrap_or(scope);
        entity.visit_holding(
            ContentFlags::IDS.union(ContentFlags::TEXTS),
            &mut |field, view| match (field.name, view) {
                // What a map removes is looked up by the theme `removes`.
                ("id", View::Id(..)) | ("removes", _) => {}
                ("replaces", _) => self.view(view, Path::Member(&path, field.name), self.replaced),
                _ => self.view(view, Path::Member(&path, field.name), scope),
            },
        );
    }

    /// The scope of an entity's members, where it is not that of what contains
    /// it: elements of a map are looked up in the map; the parts of a reference
    /// such as `{map, step}`, in the map that it names.
    fn scope_of(&mut self, entity: &dyn Entity) -> Option<Scope<'w, 'a>> {
        if entity.kind_name() == "map" {
            let scope = self.ids.map(entity.id()?);
            let derived_from = |map: &JourneyMap| {
                map.derived_from
                    .as_ref()
                    .map(|map| self.ids.map(map.as_str()))
            };
            self.replaced = match scope {
                Scope::Map(ids) => derived_from(ids.map).unwrap_or(Scope::Document),
                other => other,
            };
            return Some(scope);
        }
        if !entity.kind_name().ends_with("_ref") {
            return None;
        }
        Some(self.ids.map(entity.member("map")?.as_str()?))
    }

    /// Checks that there is something of the kind with this id in the scope.
    fn reference(&mut self, kind: IdKind, id: &str, path: Path<'_>, scope: Scope<'w, 'a>) {
        if kind == IdKind::Step && matches!(scope, Scope::Document) {
            // `replaces` in a map that was made from no other.
            self.collector
                .report(REPLACES_NO_BASE, path, &[("value", &id)]);
            return;
        }
        if self.ids.contains(kind, id, scope) {
            return;
        }
        let kind_in_words = kind.as_str().replace('_', " ");
        match self.suggester.nearest(id, self.ids.ids(kind, scope)) {
            Some(near) => self.collector.report(
                REF_UNKNOWN,
                path,
                &[
                    ("value", &id),
                    ("kind", &kind_in_words),
                    ("suggestion", &near),
                ],
            ),
            None => self.collector.report(
                REF_UNKNOWN,
                path,
                &[("value", &id), ("kind", &kind_in_words)],
            ),
        };
    }
}
