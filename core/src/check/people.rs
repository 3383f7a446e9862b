//! The people around the journeys: roles in the value chain, stakeholders, and units in workshops.

use crate::hash::{HashMap, HashSet};

use super::sink::Sink;
use super::walk;
use crate::finding::codes;
use crate::model::{Atlas, BuyingRole, JourneyMap, Sector, Side, UnitId};
use crate::pointer::Path;

pub(super) fn check(atlas: &Atlas, sink: &mut Sink<'_>) {
    payer(atlas, sink);
    roles(atlas, sink);
    walk::each(
        &atlas.stakeholders,
        Path::Root,
        "stakeholders",
        |stakeholder, path| {
            if stakeholder.understands != Some(true) {
                sink.tell_beside(codes::STAKEHOLDER_NOT_UNDERSTOOD, path, &[]);
            }
            if stakeholder.agreed_on.is_none() {
                sink.tell_beside(codes::STAKEHOLDER_NOT_AGREED, path, &[]);
            }
        },
    );
    workshops(atlas, sink);
}

/// Someone on the customer's side pays, but for journeys inside an organisation.
fn payer(atlas: &Atlas, sink: &mut Sink<'_>) {
    let sector = atlas.context.as_ref().and_then(|context| context.sector);
    let served = atlas.roles.iter().any(|role| role.side == Side::Customer);
    let pays = atlas
        .roles
        .iter()
        .any(|role| role.buying_roles.contains(&BuyingRole::Payer));
    if served && !pays && sector != Some(Sector::Internal) {
        sink.tell_beside(
            codes::ROLE_PAYER_MISSING,
            Path::Member(&Path::Root, "roles"),
            &[],
        );
    }
}

/// A persona for every link of the chain, and a journey for every front line.
fn roles(atlas: &Atlas, sink: &mut Sink<'_>) {
    let role_of = |id: &crate::model::PersonaId| atlas.personas.get(id.as_str())?.role.as_ref();
    let described: HashSet<&str> = atlas
        .personas
        .iter()
        .filter_map(|persona| persona.role.as_ref())
        .map(AsRef::as_ref)
        .collect();
    let travelling: HashSet<&str> = atlas
        .maps
        .iter()
        .flat_map(|map| &map.personas)
        .filter_map(role_of)
        .map(AsRef::as_ref)
        .collect();
    walk::each(&atlas.roles, Path::Root, "roles", |role, path| {
        if role.side != Side::Provider {
            if !atlas.personas.is_empty() && !described.contains(role.id.as_str()) {
                sink.tell_beside(codes::ROLE_PERSONA_MISSING, path, &[]);
            }
        } else if role.front_line == Some(true)
            && !atlas.maps.is_empty()
            && !travelling.contains(role.id.as_str())
        {
            sink.tell_beside(codes::ROLE_JOURNEY_MISSING, path, &[]);
        }
    });
}

/// Units that answer for something on a map, and were in none of the workshops on it.
fn workshops(atlas: &Atlas, sink: &mut Sink<'_>) {
    let mut present: HashMap<&str, HashSet<&str>> = HashMap::new();
    for workshop in &atlas.workshops {
        for map in &workshop.maps {
            present
                .entry(map.as_str())
                .or_default()
                .extend(workshop.participants.iter().map(|seat| seat.unit.as_str()));
        }
    }
    walk::maps(atlas, |map, path| {
        let Some(present) = present
            .get(map.id.as_str())
            .filter(|present| !present.is_empty())
        else {
            return;
        };
        let wider = |unit: &UnitId| atlas.operations.units.get(unit.as_str())?.part_of.as_ref();
        let came = |unit: &UnitId| {
            present.contains(unit.as_str())
                || wider(unit).is_some_and(|wider| present.contains(wider.as_str()))
        };
        let mut seen = HashSet::new();
        let absent: Vec<&str> = owners(map)
            .filter(|unit| !came(unit))
            .map(UnitId::as_str)
            .filter(|unit| seen.insert(*unit))
            .collect();
        if !absent.is_empty() {
            sink.tell_of(
                map,
                codes::WORKSHOP_UNITS_ABSENT,
                path,
                &[("value", &absent.join(", "))],
            );
        }
    });
}

fn owners(map: &JourneyMap) -> impl Iterator<Item = &UnitId> {
    let touchpoints = map
        .touchpoints()
        .filter_map(|touchpoint| touchpoint.owner.as_ref());
    touchpoints.chain(map.needs.iter().filter_map(|need| need.owner.as_ref()))
}
