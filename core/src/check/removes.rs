//! What a map says that it removes from the map it was made from.

use super::collector::Collector;
use crate::finding::{nearest, rules};
use crate::hash::HashSet;
use crate::model::reflect::IdKind;
use crate::model::{JourneyMap, Removes};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    REMOVES_NO_BASE = "removes.no_base", Error, Check, "Ziggy 2014: a wanted journey is strongest beside today's, where it shows what has to change; journeykit: what is removed stands in the map that this one was made from" {
        "the map removes something, but does not say which map it was made from"
        "kartet fjerner noe, men sier ikke hvilket kart det er laget fra"
        "kartan tar bort något, men säger inte vilken karta den är gjord från"
        => "give the map a `derived_from`" "gi kartet en `derived_from`" "ge kartan en `derived_from`"
    }
    REMOVES_UNKNOWN = "removes.unknown", Error, Check, "journeykit: what is removed stands in the map that this one was made from" {
        "map `{map}` has no {kind} `{value}` to remove"
        "fant ikke {kind} `{value}` i kartet `{map}`, så det er ingenting å fjerne"
        "hittade inte {kind} `{value}` i kartan `{map}`, så det finns inget att ta bort"
        => "did you mean `{suggestion}`?" "mente du `{suggestion}`?" "menade du `{suggestion}`?"
        => "take it out of the list" "ta det ut av listen" "ta bort det ur listan"
    }
    REMOVES_KEPT = "removes.kept", Error, Check, "journeykit: a step, pain or gain goes on, or it is gone" {
        "{kind} `{value}` is removed, but goes on in this map"
        "{kind} `{value}` fjernes, men fortsetter i dette kartet"
        "{kind} `{value}` tas bort, men fortsätter i den här kartan"
        => "take it out of the list, or out of the map" "ta det ut av listen eller ut av kartet" "ta bort det ur listan eller ur kartan"
    }
}

/// Looks for maps that remove something although they were made from no other
/// map, that remove what the other map does not have, and that remove what they
/// go on with: a step, pain or gain with the same id, or a step that another one
/// replaces. The gap would follow the map in what it has, so that what was
/// decided there would go unseen.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    walk::maps(ids.atlas, |map, path| {
        let Some(removes) = &map.removes else { return };
        let path = Path::Member(&path, "removes");
        let Some(base) = &map.derived_from else {
            collector.report(REMOVES_NO_BASE, path, &[]);
            return;
        };
        if let Some(base) = ids.atlas.maps.get(base.as_str()) {
            check_list(IdKind::Step, (removes, base, map), path, collector);
            check_list(IdKind::Pain, (removes, base, map), path, collector);
            check_list(IdKind::Gain, (removes, base, map), path, collector);
        }
    });
}

/// Checks one of the lists of a map that removes something: the list, the map
/// that this one was made from, and this map.
fn check_list(
    kind: IdKind,
    (removes, base, map): (&Removes, &JourneyMap, &JourneyMap),
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let (name, listed): (&str, Vec<&str>) = match kind {
        IdKind::Pain => ("pains", removes.pains.iter().map(AsRef::as_ref).collect()),
        IdKind::Gain => ("gains", removes.gains.iter().map(AsRef::as_ref).collect()),
        _ => ("steps", removes.steps.iter().map(AsRef::as_ref).collect()),
    };
    if listed.is_empty() {
        return;
    }
    let ids = |map: &'_ JourneyMap| -> Vec<String> {
        let steps = map.steps();
        match kind {
            IdKind::Pain => steps
                .flat_map(|step| step.pains.ids())
                .map(ToString::to_string)
                .collect(),
            IdKind::Gain => steps
                .flat_map(|step| step.gains.ids())
                .map(ToString::to_string)
                .collect(),
            _ => steps.map(|step| step.id.to_string()).collect(),
        }
    };
    let (known, kept) = (ids(base), ids(map));
    let known_set: HashSet<&str> = known.iter().map(String::as_str).collect();
    let mut kept_set: HashSet<&str> = kept.iter().map(String::as_str).collect();
    if kind == IdKind::Step {
        let replaced = map.steps().flat_map(|step| &step.replaces);
        kept_set.extend(replaced.map(|id| id.as_str()));
    }
    let list = Path::Member(&path, name);
    for (index, id) in listed.into_iter().enumerate() {
        let path = Path::Item(&list, index);
        if !known_set.contains(id) {
            match nearest(id, known.iter().map(String::as_str)) {
                Some(near) => collector.report(
                    REMOVES_UNKNOWN,
                    path,
                    &[
                        ("map", &base.id),
                        ("kind", &kind),
                        ("value", &id),
                        ("suggestion", &near),
                    ],
                ),
                None => collector.report(
                    REMOVES_UNKNOWN,
                    path,
                    &[("map", &base.id), ("kind", &kind), ("value", &id)],
                ),
            };
        } else if kept_set.contains(id) {
            collector.report(REMOVES_KEPT, path, &[("kind", &kind), ("value", &id)]);
        }
    }
}
