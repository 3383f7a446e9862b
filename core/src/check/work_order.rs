//! The order of work: which journey is drawn first, and what each phase of a
//! project leaves to the next.

use super::collector::Collector;
use crate::finding::rules;
use crate::model::{Atlas, MapState, MethodProfile, ProjectPhase};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, shows_actual_journey};

rules! {
    MAP_BASELINE_MISSING = "map.baseline_missing", Info, Check, "Ziggy 2014: a wanted journey is strongest beside today's, where it shows what has to change; Kantar: how to approach the journey depends on CX maturity and core focus" {
        "the map does not say which of today's journeys it was made from"
        "det går ikke fram hvilken av dagens reiser kartet er laget ut fra"
        "det framgår inte vilken av dagens resor kartan utgår från"
        => "name today's map in `derived_from`" "oppgi dagens kart i `derived_from`" "ange dagens karta i `derived_from`"
    }
    MAP_CURRENT_MISSING = "map.current_missing", Warning, Check, "Ziggy 2014: a map is drawn for a deep understanding of today's situation; Kantar: how to approach the journey depends on CX maturity and core focus" {
        "a wanted journey stands here, but no map of today's"
        "her er et kart over en ønsket reise, men ikke over dagens"
        "här finns en karta över en önskad resa, men ingen över dagens"
        => "draw today's journey first, or choose another method profile" "tegn dagens reise først, eller velg en annen metodeprofil" "rita dagens resa först, eller välj en annan metodprofil"
    }
    MAP_FUTURE_MISSING = "map.future_missing", Info, Check, "Förstå framtiden först: its title says that the future is understood first; Kantar: how to approach the journey depends on CX maturity and core focus" {
        "the project begins with the wanted journey, but has no map of it"
        "prosjektet begynner med den ønskede reisen, men har ikke noe kart over den"
        "projektet börjar med den önskade resan, men har ingen karta över den"
    }
    CONSTRAINT_BLOCKING = "constraint.blocking", Warning, Check, "MarkedsPartner 2022: today's reality makes the best journeys impossible for those who can't break free from it" {
        "today's reality makes the wanted journey impossible as long as this stands"
        "dagens virkelighet gjør den ønskede reisen umulig så lenge dette består"
        "dagens verklighet gör den önskade resan omöjlig så länge detta består"
    }
    CONTEXT_PHASE_UNREADY = "context.phase_unready", Warning, Check, "Kantar: four steps, from insight and understanding to a model and a stronger organisation" {
        "the project has left a phase behind that should have brought: {names}"
        "prosjektet har lagt bak seg en fase som skulle ha gitt: {names}"
        "projektet har lämnat en fas bakom sig som skulle ha gett: {names}"
    }
}

/// Looks for maps that are missing in the order in which the project works. A
/// project that begins with today's journey needs a map of it before a wanted
/// one; one that begins with the future needs a wanted one; otherwise a wanted
/// journey should say which of today's it was made from, or there is no gap to
/// show. It also reports constraints that make a wanted journey impossible, and
/// phases that left nothing behind.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let real = atlas.maps.iter().any(shows_actual_journey);
    let wanted = atlas.maps.iter().any(|map| map.state == MapState::Future);
    let profile = collector.profile();
    walk::maps(atlas, |map, path| {
        if map.state != MapState::Future {
            return;
        }
        if profile == MethodProfile::CurrentFirst && !real {
            collector.report(MAP_CURRENT_MISSING, path, &[]);
        } else if profile != MethodProfile::FutureFirst && map.derived_from.is_none() {
            collector.report_for_map(map, MAP_BASELINE_MISSING, path, &[]);
        }
        walk::each(&map.constraints, path, "constraints", |constraint, path| {
            if constraint.blocking == Some(true) {
                collector.report_for_map(map, CONSTRAINT_BLOCKING, path, &[]);
            }
        });
    });
    if profile == MethodProfile::FutureFirst && !wanted && !atlas.maps.is_empty() {
        collector.report(MAP_FUTURE_MISSING, Path::Member(&Path::Root, "maps"), &[]);
    }
    check_phase(atlas, collector);
}

/// Reports what earlier phases of the project should have produced and did not:
/// sources or studies, then personas, then a map with steps (after the four
/// steps of Kantar). Projects that do not state their phase are not asked.
fn check_phase(atlas: &Atlas, collector: &mut Collector<'_>) {
    let Some(phase) = atlas.context.as_ref().and_then(|context| context.phase) else {
        return;
    };
    let brought = [
        (
            ProjectPhase::Consolidate,
            "sources or studies",
            !atlas.research.sources.is_empty() || !atlas.research.studies.is_empty(),
        ),
        (
            ProjectPhase::Understand,
            "personas",
            !atlas.personas.is_empty(),
        ),
        (
            ProjectPhase::Model,
            "a map with steps",
            atlas.maps.iter().any(|map| map.steps().next().is_some()),
        ),
    ];
    let left: Vec<&str> = brought
        .iter()
        .filter(|(of, _, there)| *of < phase && !there)
        .map(|(_, name, _)| *name)
        .collect();
    if !left.is_empty() {
        let context = Path::Member(&Path::Root, "context");
        collector.report(
            CONTEXT_PHASE_UNREADY,
            Path::Member(&context, "phase"),
            &[("names", &left.join(", "))],
        );
    }
}
