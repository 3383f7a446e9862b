//! What comes and what goes: units, processes, systems and competences that an
//! initiative brings or ends, against the maps that use them.

use super::collector::Collector;
use crate::finding::rules;
use crate::hash::{HashMap, HashSet};
use crate::model::reflect::{ContentFlags, Entity, IdKind, View};
use crate::model::{
    Atlas, Disposition, Initiative, InitiativeId, InitiativeStatus, JourneyMap, Keyed, MapState,
    Table,
};
use crate::pointer::Path;
use crate::query::futures::Futures;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    OPERATIONS_LIFE_CONTRADICTED = "operations.life_contradicted", Warning, Check, "MarkedsPartner 2022: which processes and systems can be kept, which have to be adapted, and which new ones are needed; journeykit: what is kept is neither brought nor ended" {
        "`change` is `{value}`, which does not go together with `{name}`"
        "`change` er `{value}`, og det går ikke sammen med `{name}`"
        "`change` är `{value}`, och det går inte ihop med `{name}`"
        => "take one of the two out" "ta bort en av de to" "ta bort en av de två"
    }
    OPERATIONS_INITIATIVE_DROPPED = "operations.initiative_dropped", Warning, Check, "journeykit: what an initiative is to bring or end waits for nothing once the initiative is dropped" {
        "the initiative `{value}` is dropped, and this still waits for it"
        "tiltaket `{value}` er droppet, og dette venter fortsatt på det"
        "åtgärden `{value}` är nedlagd, och det här väntar fortfarande på den"
        => "name the initiative that does it now, or leave the member out" "oppgi tiltaket som gjør det nå, eller utelat feltet" "ange den åtgärd som gör det nu, eller utelämna fältet"
    }
    OPERATIONS_NOT_YET = "operations.not_yet", Warning, Check, "MarkedsPartner 2022: what can today's systems and processes do, and what has to come; journeykit: a journey of today uses what there is today" {
        "the journey as it is uses the {kind} `{value}`, which only the initiative `{initiative}` brings"
        "reisen slik den er i dag, bruker {kind} `{value}`, som først kommer med tiltaket `{initiative}`"
        "resan som den är i dag använder {kind} `{value}`, som kommer först med åtgärden `{initiative}`"
    }
    OPERATIONS_ENDED = "operations.ended", Warning, Check, "MarkedsPartner 2022: which systems have to go; journeykit: a wanted journey does not use what its own initiatives end" {
        "the initiative `{initiative}` ends the {kind} `{value}`, which the wanted journey still uses"
        "tiltaket `{initiative}` avvikler {kind} `{value}`, som den ønskede reisen fortsatt bruker"
        "åtgärden `{initiative}` avvecklar {kind} `{value}`, som den önskade resan fortfarande använder"
    }
}

/// The kinds of things that can come and go, and that maps refer to.
const KINDS: [IdKind; 4] = [
    IdKind::Unit,
    IdKind::Process,
    IdKind::System,
    IdKind::Competence,
];

/// Looks for things of the operations whose coming or going contradicts what
/// else is said of them, waits for a dropped initiative, or does not fit the
/// maps that use them: today's journey can't use what is still to come, and a
/// wanted journey should not use what its own initiatives end.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    check_said(atlas, collector);
    let lifetimes = Lifetimes::of(atlas);
    if lifetimes.introduced.is_empty() && lifetimes.ended.is_empty() {
        return;
    }
    let futures = Futures::of(atlas);
    walk::maps(atlas, |map, path| {
        if walk::is_own(map) {
            lifetimes.check_map((atlas, &futures), map, path, collector);
        }
    });
}

/// Who brings something, and who ends it.
type Life<'a> = (Option<&'a InitiativeId>, Option<&'a InitiativeId>);

/// Checks each thing by itself, with the integrations and the data of systems.
fn check_said(atlas: &Atlas, collector: &mut Collector<'_>) {
    let operations = &atlas.operations;
    let place = Path::At("/operations");
    let mut said = |change: Option<Disposition>, life: Life<'_>, path: Path<'_>| {
        check_life(atlas, change, life, path, collector);
    };
    walk::each(&operations.units, place, "units", |unit, path| {
        said(
            None,
            (unit.introduced_by.as_ref(), unit.ended_by.as_ref()),
            path,
        );
    });
    walk::each(
        &operations.processes,
        place,
        "processes",
        |process, path| {
            let life = (process.introduced_by.as_ref(), process.ended_by.as_ref());
            said(process.change, life, path);
        },
    );
    walk::each(&operations.systems, place, "systems", |system, path| {
        let life = (system.introduced_by.as_ref(), system.ended_by.as_ref());
        said(system.change, life, path);
        walk::each(&system.integrations, path, "integrations", |with, path| {
            said(
                None,
                (with.introduced_by.as_ref(), with.ended_by.as_ref()),
                path,
            );
        });
        walk::each(&system.provides, path, "provides", |data, path| {
            said(
                None,
                (data.introduced_by.as_ref(), data.ended_by.as_ref()),
                path,
            );
        });
    });
    walk::each(
        &operations.competences,
        place,
        "competences",
        |part, path| {
            said(
                None,
                (part.introduced_by.as_ref(), part.ended_by.as_ref()),
                path,
            );
        },
    );
}

fn check_life(
    atlas: &Atlas,
    change: Option<Disposition>,
    (introduced_by, ended_by): Life<'_>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let stays = matches!(
        change,
        Some(Disposition::Keep | Disposition::Adapt | Disposition::Add)
    );
    let is_there = change.is_some_and(|change| change != Disposition::Add);
    let ends = [
        ("introduced_by", introduced_by, is_there),
        ("ended_by", ended_by, stays),
    ];
    for (name, initiative, is_contradicted) in ends {
        let Some(initiative) = initiative else {
            continue;
        };
        if let Some(change) = change.filter(|_| is_contradicted) {
            collector.report_for_document(
                OPERATIONS_LIFE_CONTRADICTED,
                Path::Member(&path, name),
                &[("value", &change), ("name", &name)],
            );
        }
        let known = atlas.initiatives.get(initiative.as_str());
        if known.is_some_and(Initiative::is_dropped) {
            collector.report_for_document(
                OPERATIONS_INITIATIVE_DROPPED,
                Path::Member(&path, name),
                &[("value", initiative)],
            );
        }
    }
}

/// What comes and what goes, by kind and id.
#[derive(Default)]
struct Lifetimes<'a> {
    /// What initiatives that are not done yet bring.
    introduced: HashMap<(IdKind, &'a str), &'a InitiativeId>,
    /// What initiatives end.
    ended: HashMap<(IdKind, &'a str), &'a InitiativeId>,
}

impl<'a> Lifetimes<'a> {
    fn of(atlas: &'a Atlas) -> Self {
        let operations = &atlas.operations;
        let mut all = Self::default();
        all.note(atlas, IdKind::Unit, &operations.units, |unit| {
            (unit.introduced_by.as_ref(), unit.ended_by.as_ref())
        });
        all.note(atlas, IdKind::Process, &operations.processes, |process| {
            (process.introduced_by.as_ref(), process.ended_by.as_ref())
        });
        all.note(atlas, IdKind::System, &operations.systems, |system| {
            (system.introduced_by.as_ref(), system.ended_by.as_ref())
        });
        all.note(atlas, IdKind::Competence, &operations.competences, |part| {
            (part.introduced_by.as_ref(), part.ended_by.as_ref())
        });
        all
    }

    fn note<T: Keyed>(
        &mut self,
        atlas: &Atlas,
        kind: IdKind,
        table: &'a Table<T>,
        life: impl Fn(&'a T) -> Life<'a>,
    ) {
        let is_done = |id: &InitiativeId| {
            let initiative = atlas.initiatives.get(id.as_str());
            initiative.is_some_and(|initiative| initiative.status == Some(InitiativeStatus::Done))
        };
        for part in table {
            let key = (kind, part.id().as_ref());
            let (introduced_by, ended_by) = life(part);
            if let Some(initiative) = introduced_by.filter(|id| !is_done(id)) {
                self.introduced.insert(key, initiative);
            }
            if let Some(initiative) = ended_by {
                self.ended.insert(key, initiative);
            }
        }
    }

    /// Reports the first use of each thing that a map can't rest on.
    fn check_map(
        &self,
        (atlas, futures): (&Atlas, &Futures<'_>),
        map: &JourneyMap,
        path: Path<'_>,
        collector: &mut Collector<'_>,
    ) {
        let (rule, lives) = if walk::shows_actual_journey(map) {
            (OPERATIONS_NOT_YET, &self.introduced)
        } else if map.state == MapState::Future {
            (OPERATIONS_ENDED, &self.ended)
        } else {
            return;
        };
        let counts = |initiative: &InitiativeId| {
            let initiative = atlas.initiatives.get(initiative.as_str());
            map.state != MapState::Future
                || initiative.is_some_and(|known| futures.concerns(known, &[map]))
        };
        let mut told = HashSet::default();
        let mut visit = |kind: IdKind, id: &str, path: Path<'_>| {
            let Some(initiative) = lives.get(&(kind, id)) else {
                return;
            };
            if counts(initiative) && told.insert((kind, id.to_owned())) {
                collector.report_for_map(
                    map,
                    rule,
                    path,
                    &[("kind", &kind), ("value", &id), ("initiative", initiative)],
                );
            }
        };
        let map: &dyn Entity = map;
        for name in ["needs", "stages"] {
            if let Some(view) = map.member(name) {
                each_use(view, Path::Member(&path, name), &mut visit);
            }
        }
    }
}

/// Visits all that a value names of the operations. Whom customers believe to
/// be responsible is no use.
fn each_use(view: View<'_>, path: Path<'_>, visit: &mut impl FnMut(IdKind, &str, Path<'_>)) {
    match view {
        View::Entity(entity) => entity.visit_holding(ContentFlags::IDS, &mut |field, view| {
            if field.name != "perceived_owner" {
                each_use(view, Path::Member(&path, field.name), visit);
            }
        }),
        View::List(list) => {
            for index in 0..list.size() {
                if let Some(item) = list.at(index) {
                    each_use(item, Path::Item(&path, index), visit);
                }
            }
        }
        View::Id(kind, id) if KINDS.contains(&kind) => visit(kind, id, path),
        _ => {}
    }
}
