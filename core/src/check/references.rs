//! References that point at nothing, of every kind, and texts that say nothing.
//!
//! The walk knows no member by name but `id`: an id of a kind is a reference wherever it stands, so a new
//! member is checked from the day it is declared.

use super::names::{Names, Scope};
use super::sink::Sink;
use crate::finding::{Seeker, codes};
use crate::model::{Atlas, Entity, Holds, IdKind, JourneyMap, Value, View};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, names: &Names<'_>, sink: &mut Sink<'_>) {
    Walk {
        names,
        sink,
        replaced: Scope::Nowhere,
        seeker: Seeker::new(),
    }
    .view(atlas.view(), Path::Root, Scope::Document);
}

struct Walk<'w, 'a, 'o> {
    names: &'w Names<'a>,
    sink: &'w mut Sink<'o>,
    /// Where `replaces` of the map at hand points.
    replaced: Scope<'w, 'a>,
    seeker: Seeker,
}

impl<'w, 'a> Walk<'w, 'a, '_> {
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
            // As good as a reference to nothing.
            View::Text(text) if text.is_blank() => _ = self.sink.tell(codes::TEXT_BLANK, path, &[]),
            _ => {}
        }
    }

    fn entity(&mut self, entity: &dyn Entity, path: Path<'_>, scope: Scope<'w, 'a>) {
        let scope = self.scope_of(entity).unwrap_or(scope);
        entity.show(
            Holds::IDS.and(Holds::TEXTS),
            &mut |field, view| match (field.name, view) {
                ("id", View::Id(..)) => {}
                ("replaces", _) => self.view(view, Path::Member(&path, field.name), self.replaced),
                _ => self.view(view, Path::Member(&path, field.name), scope),
            },
        );
    }

    /// A map's own members point into it; a pointer such as `{map, step}` points into the map it names.
    fn scope_of(&mut self, entity: &dyn Entity) -> Option<Scope<'w, 'a>> {
        if entity.kind() == "map" {
            let scope = self.names.map(entity.id()?);
            let derived_from = |map: &JourneyMap| {
                map.derived_from
                    .as_ref()
                    .map(|map| self.names.map(map.as_str()))
            };
            self.replaced = match scope {
                Scope::Map(names) => derived_from(names.map).unwrap_or(Scope::Document),
                other => other,
            };
            return Some(scope);
        }
        if !entity.kind().ends_with("_ref") {
            return None;
        }
        Some(self.names.map(entity.member("map")?.as_str()?))
    }

    fn reference(&mut self, kind: IdKind, id: &str, path: Path<'_>, scope: Scope<'w, 'a>) {
        if kind == IdKind::Step && matches!(scope, Scope::Document) {
            // `replaces` in a map that was made from no other.
            self.sink
                .tell(codes::REPLACES_NO_BASE, path, &[("value", &id)]);
            return;
        }
        if self.names.contains(kind, id, scope) {
            return;
        }
        let spoken = kind.as_str().replace('_', " ");
        match self.seeker.nearest(id, self.names.ids(kind, scope)) {
            Some(near) => self.sink.tell(
                codes::REF_UNKNOWN,
                path,
                &[("value", &id), ("kind", &spoken), ("suggestion", &near)],
            ),
            None => self.sink.tell(
                codes::REF_UNKNOWN,
                path,
                &[("value", &id), ("kind", &spoken)],
            ),
        };
    }
}
