//! Promises: whether what a journey is held to was promised, and whether the
//! journey can have kept it.

use super::collector::Collector;
use crate::finding::rules;
use crate::model::MapState;
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, shows_actual_journey};

rules! {
    HELD_AGAINST_NOT_INTENDED = "held_against.not_intended", Warning, Check, "Kantar: the gap between the actual customer experience and the intended one" {
        "`{value}` shows no intended journey, so there is no promise in it to hold this one to"
        "`{value}` viser ikke noen tiltenkt reise, så her er det ikke noe løfte å måle denne mot"
        "`{value}` visar ingen avsedd resa, så där finns inget löfte att jämföra den här med"
        => "name a map whose `state` is `intended`" "oppgi et kart med `intended` som `state`" "ange en karta med `intended` som `state`"
    }
    HELD_AGAINST_NOT_LIVED = "held_against.not_lived", Warning, Check, "Kantar: the gap between the actual customer experience and the intended one" {
        "this journey is held to a promise, but the map shows no journey that has taken place"
        "denne reisen måles mot et løfte, men kartet viser ikke en reise som har funnet sted"
        "den här resan jämförs med ett löfte, men kartan visar ingen resa som har ägt rum"
        => "leave `held_against` out, or correct the `state`" "utelat `held_against`, eller rett `state`" "utelämna `held_against`, eller rätta `state`"
    }
}

/// Looks for maps that are held against something that promises nothing, such as
/// today's journey or the map itself, and for maps of intended or wanted
/// journeys that are held against a promise: nobody has travelled these yet.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    walk::maps(atlas, |map, path| {
        let Some(id) = &map.held_against else { return };
        let path = Path::Member(&path, "held_against");
        if !shows_actual_journey(map) {
            collector.report_for_map(map, HELD_AGAINST_NOT_LIVED, path, &[]);
            return;
        }
        let promise = atlas.maps.get(id.as_str());
        if promise.is_some_and(|promise| promise.state != MapState::Intended) {
            collector.report_for_map(map, HELD_AGAINST_NOT_INTENDED, path, &[("value", id)]);
        }
    });
}
