//! The people around the journeys: roles in the value chain, stakeholders, and
//! units in workshops.

use crate::hash::{HashMap, HashSet};

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Atlas, BuyingRole, JourneyMap, Sector, Side, UnitId};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    ROLE_PAYER_MISSING = "role.payer_missing", Info, Check, "GainGrowth: a persona stands for those who pay our wages" {
        "none of the roles is the one that pays"
        "ingen av rollene er den som betaler"
        "ingen av rollerna är den som betalar"
    }
    ROLE_PAYER_PROVIDER = "role.payer_provider", Warning, Check, "GainGrowth: a persona stands for those who pay our wages; journeykit: the payer is on the customer's side, or a partner" {
        "a role on the provider's side is said to pay"
        "en rolle på leverandørens side sies å betale"
        "en roll på leverantörens sida sägs betala"
        => "give `payer` to the role that pays from outside" "gi `payer` til den rollen som betaler utenfra" "ge `payer` till den roll som betalar utifrån"
    }
    ROLE_PERSONA_MISSING = "role.persona_missing", Warning, Check, "GainGrowth: whoever delivers to a part of a value chain should describe personas for all its links" {
        "no persona stands for this role in the value chain"
        "ingen persona representerer denne rollen i verdikjeden"
        "ingen persona företräder den här rollen i värdekedjan"
    }
    ROLE_JOURNEY_MISSING = "role.journey_missing", Info, Check, "GainGrowth: one's own people are analysed in the same way, above all the front line" {
        "the role meets customers in the front line, but has no journey of its own"
        "rollen møter kunder i frontlinjen, men har ingen egen reise"
        "rollen möter kunder i frontlinjen, men har ingen egen resa"
        => "draw a map for a persona of this role" "tegn et kart for en persona med denne rollen" "rita en karta för en persona med den här rollen"
    }
    STAKEHOLDER_NOT_AGREED = "stakeholder.not_agreed", Info, Check, "MarkedsPartner 2022: all stakeholders must understand why the work has this order; journeykit: who has understood can say so with a date" {
        "this stakeholder has not agreed yet"
        "denne interessenten har ikke gitt sin tilslutning ennå"
        "den här intressenten har inte gett sitt stöd ännu"
    }
    STAKEHOLDER_UNDERSTANDING_MISSING = "stakeholder.understanding_missing", Info, Check, "MarkedsPartner 2022: all stakeholders must understand why the work has this order" {
        "nothing says that this stakeholder has understood the journeys"
        "det går ikke fram at denne interessenten har forstått reisene"
        "det framgår inte att den här intressenten har förstått resorna"
    }
    WORKSHOP_UNITS_ABSENT = "workshop.units_absent", Warning, Check, "Kantar: listening to employees helps the organisation to overcome thinking in silos; journeykit: units that answer for a part of the map should be there" {
        "these units answer for something on the map, but took no part in its workshops: {values}"
        "disse enhetene har ansvar for noe på kartet, men deltok ikke i workshopene om det: {values}"
        "de här enheterna ansvarar för något på kartan, men deltog inte i workshopparna om den: {values}"
    }
}

/// Looks for people who are left out: payers, links of the value chain without
/// a persona, roles of the front line without a journey, stakeholders who have
/// not understood or agreed, and units that took no part in the workshops about
/// what they own.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    check_payer(atlas, collector);
    check_roles(atlas, collector);
    walk::each(
        &atlas.stakeholders,
        Path::Root,
        "stakeholders",
        |stakeholder, path| {
            if stakeholder.understands != Some(true) {
                collector.report_for_document(STAKEHOLDER_UNDERSTANDING_MISSING, path, &[]);
            }
            if stakeholder.agreed_on.is_none() {
                collector.report_for_document(STAKEHOLDER_NOT_AGREED, path, &[]);
            }
        },
    );
    check_workshops(atlas, collector);
}

/// Looks for a value chain with customers in which no role pays. Users and
/// payers often differ, and a journey that pleases only one of them may never
/// be bought. Atlases of the sector `internal` are not asked.
fn check_payer(atlas: &Atlas, collector: &mut Collector<'_>) {
    let sector = atlas.context.as_ref().and_then(|context| context.sector);
    let served = atlas.roles.iter().any(|role| role.side == Side::Customer);
    let pays = atlas
        .roles
        .iter()
        .any(|role| role.buying_roles.contains(&BuyingRole::Payer));
    if served && !pays && sector != Some(Sector::Internal) {
        collector.report_for_document(ROLE_PAYER_MISSING, Path::Member(&Path::Root, "roles"), &[]);
    }
}

/// Looks for roles of customers and partners without a persona, once there are
/// personas at all, and for roles of the provider in the front line without a
/// journey of their own, once there are maps: employees who meet customers
/// shape the experience, and have one themselves. A role has a journey if a
/// persona with that role is among the personas of a map. Also looks for a role
/// of the provider that is said to pay.
fn check_roles(atlas: &Atlas, collector: &mut Collector<'_>) {
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
    // What a public body does for citizens it often pays for itself.
    let sector = atlas.context.as_ref().and_then(|context| context.sector);
    let sells = !matches!(sector, Some(Sector::Internal | Sector::Public));
    walk::each(&atlas.roles, Path::Root, "roles", |role, path| {
        if role.side == Side::Provider && role.buying_roles.contains(&BuyingRole::Payer) && sells {
            collector.report_for_document(ROLE_PAYER_PROVIDER, path, &[]);
        }
        if role.side != Side::Provider {
            if !atlas.personas.is_empty() && !described.contains(role.id.as_str()) {
                collector.report_for_document(ROLE_PERSONA_MISSING, path, &[]);
            }
        } else if role.front_line == Some(true)
            && !atlas.maps.is_empty()
            && !travelling.contains(role.id.as_str())
        {
            collector.report_for_document(ROLE_JOURNEY_MISSING, path, &[]);
        }
    });
}

/// Reports the units that own a touchpoint or a need of a map and took part in
/// none of the workshops on it: they are going to be asked for changes that
/// they had no say in. A unit was there if the unit that it is directly part of
/// was. Maps without workshops, or whose workshops name no participants, are
/// not asked.
fn check_workshops<'a>(atlas: &'a Atlas, collector: &mut Collector<'_>) {
    let attendance = AttendedWorkshops::of(atlas);
    walk::maps(atlas, |map, path| {
        let Some(on_map) = attendance.by_map.get(map.id.as_str()) else {
            return;
        };
        let wider = |unit: &UnitId| atlas.operations.units.get(unit.as_str())?.part_of.as_ref();
        // Many units may be part of one: each is asked for once.
        let mut known: HashMap<&str, bool> = HashMap::default();
        let mut was_there = |unit: &'a UnitId| {
            let came = || attendance.came(unit, on_map);
            *known.entry(unit.as_str()).or_insert_with(came)
        };
        let mut seen = HashSet::default();
        let absent: Vec<&str> = owners(map)
            .filter(|unit| seen.insert(unit.as_str()))
            .filter(|unit| !was_there(unit) && !wider(unit).is_some_and(&mut was_there))
            .map(UnitId::as_str)
            .collect();
        if !absent.is_empty() {
            collector.report_for_map(
                map,
                WORKSHOP_UNITS_ABSENT,
                path,
                &[("values", &absent.join(", "))],
            );
        }
    });
}

/// Which workshops were on which map, and who took part in which; workshops by
/// their position in the document. Who took part on a map is asked for single
/// units only: the sets of all of them would grow with the product of maps and
/// participants.
#[derive(Default)]
struct AttendedWorkshops<'a> {
    /// The workshops on a map that name participants.
    by_map: HashMap<&'a str, HashSet<usize>>,
    by_unit: HashMap<&'a str, HashSet<usize>>,
}

impl<'a> AttendedWorkshops<'a> {
    /// Gathers them, in time linear in the workshops.
    fn of(atlas: &'a Atlas) -> Self {
        let mut all = Self::default();
        for (at, workshop) in atlas.workshops.iter().enumerate() {
            if workshop.participants.is_empty() {
                continue;
            }
            for map in &workshop.maps {
                all.by_map.entry(map.as_str()).or_default().insert(at);
            }
            for seat in &workshop.participants {
                all.by_unit
                    .entry(seat.unit.as_str())
                    .or_default()
                    .insert(at);
            }
        }
        all
    }

    /// Whether people of the unit took part in one of these workshops.
    fn came(&self, unit: &UnitId, workshops: &HashSet<usize>) -> bool {
        let attended = self.by_unit.get(unit.as_str());
        attended.is_some_and(|attended| !attended.is_disjoint(workshops))
    }
}

/// The units that answer for touchpoints and needs of a map, some of them more
/// than once.
fn owners(map: &JourneyMap) -> impl Iterator<Item = &UnitId> {
    let touchpoints = map
        .touchpoints()
        .filter_map(|touchpoint| touchpoint.owner.as_ref());
    touchpoints.chain(map.needs.iter().filter_map(|need| need.owner.as_ref()))
}
